import { describe, expect, it } from '@jest/globals';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { SupportCatalogue } from '../../../src/lifespan/domain/support-catalogue.js';
import { readSupportRows } from '../../../src/lifespan/lifespan-tables.js';

const catalogue = new SupportCatalogue(readSupportRows('operating-systems.csv'), readSupportRows('devices.csv'));
const today = dateOnly('2026-11-23');
const supportOf = (os: string) =>
  catalogue.supportEnd({ category: 'laptop', manufacturer: null, model: null, os }, today);

describe('the support of a Windows', () => {
  it.each([
    ['Microsoft Windows 11 Professionnel 23H2', 'ended-on', '2025-11-11', 'Windows 11 23H2 (Home, Pro)'],
    ['Windows 11 Entreprise 23H2', 'ended-on', '2026-11-10', 'Windows 11 23H2 (Enterprise, Education)'],
    ['Windows 11 Pro Education 24H2', 'ended-on', '2026-10-13', 'Windows 11 24H2 (Home, Pro)'],
    ['Windows 11 Éducation 24H2', 'supported-until', '2027-10-12', 'Windows 11 24H2 (Enterprise, Education)'],
    ['Windows 11 Famille 25H2', 'supported-until', '2027-10-12', 'Windows 11 25H2 (Home, Pro)'],
    ['Windows 10 Pro 22H2', 'ended-on', '2025-10-14', 'Windows 10 22H2'],
    ['Windows 10 Enterprise LTSC 2021', 'supported-until', '2027-01-12', 'Windows 10 21H2 LTSC'],
    ['Windows 10 IoT Enterprise LTSC 2021', 'supported-until', '2032-01-13', 'Windows 10 21H2 IoT LTSC'],
    ['Microsoft Windows 7 Professionnel', 'ended-on', '2020-01-14', 'Windows 7 SP1'],
  ])('%s: %s %s', (os, state, on, product) => {
    expect(supportOf(os)).toMatchObject({ state, on, product, doubt: null, subject: 'system' });
  });

  it('is read from the build when the inventory gives one, whatever name stands beside it', () => {
    expect(supportOf('Microsoft Windows 10 Pro 10.0.22631.3447').product).toBe('Windows 11 23H2 (Home, Pro)');
    expect(supportOf('Windows 11 Enterprise (22631.3447)').product).toBe('Windows 11 23H2 (Enterprise, Education)');
  });

  it('takes the earliest end when the edition is not written, and says so', () => {
    expect(supportOf('Windows 11 24H2')).toMatchObject({
      state: 'ended-on',
      on: '2026-10-13',
      doubt: 'edition-unknown',
    });
  });

  it('is over for a Windows 10 of unknown version, and unknown for a Windows 11', () => {
    expect(supportOf('Windows 10 Pro')).toMatchObject({
      state: 'ended-on',
      on: '2025-10-14',
      doubt: 'version-unknown',
    });
    expect(supportOf('Windows 11')).toMatchObject({
      state: 'unknown',
      product: 'Windows 11',
      doubt: 'version-unknown',
    });
  });

  it('keeps the last day of the paid extension of Windows 10, which the long-term editions do not have', () => {
    expect(supportOf('Windows 10 Pro 22H2').extendedOn).toBe('2028-10-10');
    expect(supportOf('Windows 10 Enterprise LTSC 2019').extendedOn).toBeNull();
    expect(supportOf('Windows 11 Pro 22H2').extendedOn).toBeNull();
  });

  it('is not guessed for a server, a version to come or a bare number', () => {
    for (const os of [
      'Windows Server 2019',
      'Windows Server 2019 Standard 10.0.17763',
      'Windows 12 Pro',
      '10.0.19045',
      'Windows 11 Pro 99H9 10.0.99999.1',
    ]) {
      expect(supportOf(os).on).toBeNull();
      expect(supportOf(os).state).toBe('unknown');
    }
  });
});

describe('the support of other systems', () => {
  it.each([
    ['macOS 13.6.1', 'ended-on', '2025-09-15', 'macOS 13 (Ventura)'],
    ['macOS Sonoma', 'supported-undated', null, 'macOS 14 (Sonoma)'],
    ['Mac OS X 10.11.6', 'ended-on', '2018-12-01', 'OS X 10.11'],
    ['Ubuntu 22.04.3 LTS', 'supported-until', '2027-04-01', 'Ubuntu 22.04'],
    ['Debian GNU/Linux 13 (trixie)', 'supported-until', '2028-08-09', 'Debian 13 (Trixie)'],
    ['Linux Mint 21.3 Cinnamon', 'supported-until', '2027-04-30', 'Linux Mint 21.3'],
  ])('%s: %s %s', (os, state, on, product) => {
    expect(supportOf(os)).toMatchObject({ state, on, product });
  });

  it('is said not to be covered for ChromeOS, rather than unknown without a word', () => {
    expect(supportOf('ChromeOS 120')).toMatchObject({ state: 'unknown', product: 'ChromeOS', doubt: 'not-covered' });
  });
});

describe('what support depends on', () => {
  it('does not apply to a screen, a printer or a docking station', () => {
    for (const category of ['monitor', 'printer', 'docking-station'] as const) {
      const screen = { category, manufacturer: 'Samsung', model: 'Galaxy A52', os: 'Windows 10' };
      expect(catalogue.supportEnd(screen, today).state).toBe('not-applicable');
    }
  });

  it('is the system for a computer and a Windows tablet, the model for a phone', () => {
    const surface = {
      category: 'tablet',
      manufacturer: 'Microsoft',
      model: 'Surface Pro 7',
      os: 'Windows 11 Pro 25H2',
    } as const;
    expect(catalogue.supportEnd(surface, today)).toMatchObject({ subject: 'system', on: '2027-10-12' });
    const phone = { category: 'smartphone', manufacturer: 'Samsung', model: 'Galaxy A54', os: 'Android 12' } as const;
    expect(catalogue.supportEnd(phone, today)).toMatchObject({ subject: 'model', on: '2028-03-24' });
  });

  it('is only that of the firmware for a Surface whose system is unknown', () => {
    const surface = { category: 'laptop', manufacturer: 'Microsoft', model: 'Surface Laptop 3', os: null } as const;
    expect(catalogue.supportEnd(surface, today)).toMatchObject({ subject: 'firmware', on: '2024-07-30' });
  });

  it('does not lend the end of a phone to a laptop of the same name', () => {
    const laptop = { category: 'laptop', manufacturer: 'Nokia', model: 'X20', os: null } as const;
    expect(catalogue.supportEnd(laptop, today).state).toBe('unknown');
  });

  it('follows the day asked for, not the day first asked', () => {
    const laptop = { category: 'laptop', manufacturer: null, model: null, os: 'Windows 10 22H2' } as const;
    expect(catalogue.supportEnd(laptop, dateOnly('2025-10-14')).state).toBe('supported-until');
    expect(catalogue.supportEnd(laptop, dateOnly('2025-10-15')).state).toBe('ended-on');
    expect(catalogue.supportEnd(laptop, dateOnly('2025-10-14')).state).toBe('supported-until');
  });
});
