/** How an estimated figure is said. Names of units are those of `Estimate.unit`. */
export const estimatesFr = {
  about: (central: string, unit: string) => `environ ${central} ${unit}`,
  roughly: (text: string) => `environ ${text}`,
  range: (low: string, high: string) => `entre ${low} et ${high}`,
  unit: {
    kgCO2e: 'kg éq. CO₂',
    tCO2e: 't éq. CO₂',
    'kgCO2e/year': 'kg éq. CO₂ par an',
    'tCO2e/year': 't éq. CO₂ par an',
    'kWh/year': 'kWh par an',
    'kgCO2e/kWh': 'kg éq. CO₂ par kWh',
  },
  source: 'source',
  sources: 'sources',
  method: 'méthode',
  unknown: 'inconnu',
  /** a probability of still working, said on ten devices */
  outOfTen: (count: number) => `${count} sur 10`,
  moreThanNineInTen: 'plus de 9 sur 10',
  fewerThanOneInTen: 'moins de 1 sur 10',
};
