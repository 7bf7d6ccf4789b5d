/** Ages in completed years, as bands a person filters by; both ends included, null: no end. */
export const AGE_BANDS = {
  '0-2': { from: 0, to: 2 },
  '3-4': { from: 3, to: 4 },
  '5-6': { from: 5, to: 6 },
  '7-9': { from: 7, to: 9 },
  '10-plus': { from: 10, to: null },
} as const;

export type AgeBand = keyof typeof AGE_BANDS;

/** The bands, then the devices whose age is unknown. */
export const AGE_FILTERS = [...(Object.keys(AGE_BANDS) as AgeBand[]), 'unknown'] as const;
