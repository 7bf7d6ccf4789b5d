import type { AdviceView } from '../../../src/web/device/device-view.js';

/** Advice to upgrade a laptop whose system is no longer patched. */
export const someAdvice = (changes: Partial<AdviceView> = {}): AdviceView => ({
  verdict: 'upgrade',
  sentence: 'Gardez cet ordinateur : une mise à niveau vers Windows 11 et 8 Go de mémoire suffisent.',
  reasons: [
    'Il fonctionne, et 8 sur 10 de ses semblables fonctionnent encore dans deux ans.',
    'Windows 10 ne reçoit plus de correctifs depuis le 14 octobre 2025, mais ce modèle accepte Windows 11.',
    'Sa mémoire (8 Go) est extensible à 32 Go ; le besoin déclaré est de 16 Go.',
  ],
  alternatives: ['Une extension payante des correctifs de Windows 10 existe jusqu’au 10 octobre 2028.'],
  avoided: null,
  changes: [
    'Une panne non réparable, ou une réparation à plus de 360 €, ferait passer l’avis à « Remplacer ».',
    'Une batterie sous 50 % de sa capacité ajouterait son remplacement à l’amélioration.',
  ],
  rules: [
    ['L’équipement fonctionne', 'en service', 'fonctionne', 'favorable', 'good'],
    ['Durée de référence atteinte', '5 ans et 2 mois', '5 ans', 'défavorable', 'caution'],
    ['Système corrigé', '14/10/2025', 'au moins 6 mois', 'défavorable', 'caution'],
    ['Mise à niveau du système possible', 'oui', 'oui', 'favorable', 'good'],
    ['Mémoire suffisante ou extensible', '8 Go, jusqu’à 32 Go', '16 Go', 'favorable', 'good'],
    ['Réparation raisonnable', 'inconnu', '30 % du prix neuf', 'donnée absente', 'quiet'],
    ['Batterie', '81 %', '50 %', 'favorable', 'good'],
  ].map(([rule = '', value = '', threshold = '', outcome = '', tone]) => ({
    cells: [rule, value, threshold, { text: outcome, tone: tone as 'good' }, 'règles Prolonge'],
  })),
  ruleVersion: 'renewal/1',
  ...changes,
});
