import type { Frame } from '../../../src/web/frame/frame.js';
import type { Language } from '../../../src/wording/language.js';
import { localeOf } from '../../../src/web/wording/locale.js';

/** The frame that an administrator of a métropole sees, who may work for six organisations. */
export const aFrame = (language: Language = 'fr', changes: Partial<Frame> = {}): Frame => ({
  locale: localeOf(language),
  path: '/',
  assetHref: (name) => `/assets/${name}`,
  organisation: {
    id: 'metropole',
    name: 'Métropole des Trois-Vallées',
    choices: [
      'Métropole des Trois-Vallées',
      'Valbonnais',
      'Saint-Aubin',
      'Rochebrune',
      'CCAS de Rochebrune',
      'Montclair',
    ].map((name, index) => ({ id: index === 0 ? 'metropole' : String(index), name })),
  },
  person: { name: 'Camille Ferrand' },
  may: () => true,
  formToken: 'of-the-session',
  ...changes,
});
