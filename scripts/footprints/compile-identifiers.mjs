// From machine types and device identifiers of upstream to the names they stand for.

/** A name that fewer of the reports give is a guess: the type was sold under several names. */
const ENOUGH_REPORTS = 0.8;

/** Lenovo: the four characters that begin `20N2000KFR`. Types whose name is uncertain are left out and counted. */
export function lenovoTypes(rows) {
  const certain = rows.filter(
    (row) =>
      Number(row.reports_with_this_name) / Number(row.reports_total) >= ENOUGH_REPORTS && /\d/.test(row.model_name),
  );
  return {
    lines: certain.map((row) => ({
      manufacturer: 'Lenovo',
      identifier: row.machine_type.toUpperCase(),
      name: row.model_name
        .replace(/^Lenovo /, '')
        .replace(/\s+/g, ' ')
        .trim(),
      source_id: 'linuxhw-dmi',
    })),
    counts: { lenovoTypes: certain.length, lenovoTypesUncertain: rows.length - certain.length },
  };
}

/** Ports and processors that tell two computers of one published name apart. */
const TOLD_APART = {
  'iMac21,1': 'iMac (24-inch, M1 CPU and 8-core GPU, 2021)',
  'iMac21,2': 'iMac (24-inch, M1 CPU and 7-core GPU, 2021)',
  'MacBookPro18,1': 'MacBook Pro (16-inch, M1 Pro, 2021)',
  'MacBookPro18,2': 'MacBook Pro (16-inch, M1 Max, 2021)',
  'MacBookPro18,3': 'MacBook Pro (14-inch, M1 Pro, 2021)',
  'MacBookPro18,4': 'MacBook Pro (14-inch, M1 Max, 2021)',
  'Mac13,1': 'Mac Studio (M1 Max, 2022)',
  'Mac13,2': 'Mac Studio (M1 Ultra, 2022)',
  'Mac14,3': 'Mac mini (M2, 2023)',
  'Mac14,12': 'Mac mini (M2 Pro, 2023)',
};

/** Apple: `iPhone12,1`. An identifier of several products is left out and counted. */
export function appleIdentifiers(files) {
  const entries = files.flatMap((file) => Object.entries(file));
  const real = entries.filter(([identifier, name]) => /\d+,\d+$/.test(identifier) && typeof name === 'string');
  return {
    lines: real.map(([identifier, name]) => ({
      manufacturer: 'Apple',
      identifier,
      name: TOLD_APART[identifier] ?? name,
      source_id: 'apple-device-identifiers',
    })),
    counts: { appleIdentifiers: real.length, appleIdentifiersOfSeveral: entries.length - real.length },
  };
}
