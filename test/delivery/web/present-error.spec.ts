import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../../src/kernel/domain-error.js';
import { presentError } from '../../../src/web/errors/present-error.js';
import { localeOf } from '../../../src/web/wording/locale.js';

const locale = localeOf('fr');
const conflict = (code: string) =>
  presentError(
    { status: 409, refusal: new DomainError(code, 'conflict', {}), requestId: null, subject: 'import-3' },
    locale,
  );

describe('the page of a refusal', () => {
  it('leads to the receipt of an import that was already applied', () => {
    const { links, steps } = conflict('import-not-waiting');
    expect(links[0]).toEqual({ label: 'Voir le reçu de cet import', href: '/imports/import-3' });
    expect(steps.join()).not.toContain('Rechargez');
  });

  it('leads to a new check when the inventory has moved, and to the old one that has to be given up', () => {
    expect(conflict('inventory-moved').links.map(({ href }) => href)).toEqual([
      '/imports/nouveau',
      '/imports/import-3/verification',
    ]);
  });

  it('leads back to the overview and to the fleet when it knows no better way', () => {
    const { links } = presentError({ status: 500, refusal: null, requestId: 'req-1' }, locale);
    expect(links.map(({ href }) => href)).toEqual(['/', '/parc']);
  });

  it('leads a guest to the sign-in, and who sees no fleet to their account', () => {
    const linksOf = (person: { person: { name: string } | null; may: () => boolean }) =>
      presentError({ status: 404, refusal: null, requestId: null, person }, locale).links.map(({ href }) => href);
    expect(linksOf({ person: null, may: () => false })).toEqual(['/connexion']);
    expect(linksOf({ person: { name: 'Awa' }, may: () => false })).toEqual(['/compte']);
  });

  it('leads back to the person whom one could not close, and to who could take over', () => {
    const { links, steps } = conflict('last-administrator');
    expect(links.map(({ href }) => href)).toEqual(['/personnes/import-3', '/personnes/nouvelle']);
    expect(steps.join()).not.toContain('Rechargez');
  });
});
