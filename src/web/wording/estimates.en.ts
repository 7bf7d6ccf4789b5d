import type { estimatesFr } from './estimates.fr.js';

export const estimatesEn: typeof estimatesFr = {
  about: (central, unit) => `about ${central} ${unit}`,
  roughly: (text) => `about ${text}`,
  range: (low, high) => `between ${low} and ${high}`,
  unit: {
    kgCO2e: 'kg CO₂e',
    tCO2e: 't CO₂e',
    'kgCO2e/year': 'kg CO₂e a year',
    'tCO2e/year': 't CO₂e a year',
    'kWh/year': 'kWh a year',
    'kgCO2e/kWh': 'kg CO₂e per kWh',
  },
  source: 'source',
  sources: 'sources',
  method: 'method',
  unknown: 'unknown',
  outOfTen: (count) => `${count} in 10`,
  moreThanNineInTen: 'more than 9 in 10',
  fewerThanOneInTen: 'fewer than 1 in 10',
};
