/** A category column that describes the case of the machine: it speaks after the type word and the model. */
export const saysChassis = (header: string): boolean => /chassis|form factor/i.test(header);

/** A storage column that tells the medium and no size: `Type de disque`, `content.storages[].type`. */
export const saysStorageKind = (header: string): boolean =>
  /(?:storages?(?:\[\d*\])?|\[datastorage\])[./]type$|type de (?:disque|stockage)|(?:disk|storage|media|drive) type|^storagekind$/i.test(
    header,
  );

/** A column that completes the one of its field and is no rival of it. */
export const isEvidenceOnly = (field: string | null, header: string): boolean =>
  (field === 'category' && saysChassis(header)) || (field === 'disk' && saysStorageKind(header));
