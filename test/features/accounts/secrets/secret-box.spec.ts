import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { transformSync } from '@swc/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readKeyFile } from '../../../../src/accounts/secrets/key-file.js';
import { SecretBox } from '../../../../src/accounts/secrets/secret-box.js';
import { hashOf, newSecret } from '../../../../src/accounts/secrets/secret-hash.js';
import { readConfiguration } from '../../../../src/config/configuration.js';

let folder: string;
const box = (file = 'secret.key'): SecretBox =>
  new SecretBox(readConfiguration({ PROLONGE_SECRET_FILE: join(folder, file) }));

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'prolonge-secrets-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the box of secrets', () => {
  it('gives back what was put in, to whoever has the same key file', () => {
    for (const text of ['', 'JBSWY3DPEHPK3PXP', 'é€😀'.repeat(100)]) expect(box().open(box().seal(text))).toBe(text);
  });

  it('never shows what it holds, and never seals the same text twice alike', () => {
    const sealed = [box().seal('JBSWY3DPEHPK3PXP'), box().seal('JBSWY3DPEHPK3PXP')];
    expect(new Set(sealed).size).toBe(2);
    for (const one of sealed) expect(Buffer.from(one.slice(3), 'base64url').toString('latin1')).not.toContain('JBSWY');
  });

  it('refuses what was altered, wherever, cut short, or sealed with another key', () => {
    const sealed = box().seal('JBSWY3DPEHPK3PXP');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    const altered = [...bytes.keys()].map((index) => {
      const copy = Buffer.from(bytes);
      copy[index]! ^= 1;
      return `v1.${copy.toString('base64url')}`;
    });
    for (const wrong of [...altered, sealed.slice(0, 30), sealed.slice(3), 'v2' + sealed.slice(2), ''])
      expect(() => box().open(wrong)).toThrow('PROLONGE_SECRET_FILE');
    expect(() => box('other.key').open(sealed)).toThrow('PROLONGE_SECRET_FILE');
  });

  it('leaves no key behind as long as nothing is sealed', () => {
    box();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the key file', () => {
  it('is made with 32 bytes that only its owner reads, and stays as it is', () => {
    const file = join(folder, 'deep', 'secret.key');
    const key = readKeyFile(file);
    expect([key.length, statSync(file).mode & 0o777]).toEqual([32, 0o600]);
    expect(readKeyFile(file)).toEqual(key);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['secret.key']);
  });

  it('is one file for all those who make it at the same time', async () => {
    // The very source, in threads that run together and wait for each other before each file.
    const source = readFileSync('src/accounts/secrets/key-file.ts', 'utf8');
    const { code } = transformSync(source, {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    const [threads, rounds] = [4, 25];
    const program = `${code}
      const { parentPort, workerData } = require('node:worker_threads');
      const arrived = new Int32Array(workerData.shared);
      const keys = [];
      for (let round = 0; round < ${rounds}; round++) {
        Atomics.add(arrived, round, 1);
        while (Atomics.load(arrived, round) < ${threads});
        keys.push(exports.readKeyFile(workerData.folder + '/' + round).toString('hex'));
      }
      parentPort.postMessage(keys.join());`;
    const workerData = { folder, shared: new SharedArrayBuffer(rounds * 4) };
    const keys = await Promise.all(
      Array.from(
        { length: threads },
        () =>
          new Promise((resolve, reject) => {
            new Worker(program, { eval: true, workerData }).once('message', resolve).once('error', reject);
          }),
      ),
    );
    const kept = Array.from({ length: rounds }, (_, round) => readFileSync(join(folder, `${round}`)).toString('hex'));
    expect(new Set(keys)).toEqual(new Set([kept.join()]));
    expect(readdirSync(folder)).toHaveLength(rounds);
  });

  it('is refused when it holds something else, or when everybody may read it', () => {
    const file = join(folder, 'secret.key');
    writeFileSync(file, 'short', { mode: 0o600 });
    expect(() => readKeyFile(file)).toThrow('must hold a key of 32 bytes and holds 5');
    writeFileSync(file, Buffer.alloc(32));
    chmodSync(file, 0o644);
    expect(() => readKeyFile(file)).toThrow('chmod 600');
  });
});

describe('a secret', () => {
  it('is 256 random bits, stored as its SHA-256', () => {
    expect(Buffer.from(newSecret(), 'base64url')).toHaveLength(32);
    expect(newSecret()).not.toBe(newSecret());
    // FIPS 180-2, B.1
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
