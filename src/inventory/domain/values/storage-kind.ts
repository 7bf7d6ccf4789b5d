const KINDS = {
  ssd: /\b(?:ssd|nvme|m\.2)\b/i,
  hdd: /\b(?:hdd|\d{4,5} ?(?:rpm|tr\/min))\b/i,
  emmc: /\bemmc\b/i,
} as const;
type StorageKind = keyof typeof KINDS;

export const STORAGE_KINDS = Object.keys(KINDS) as readonly StorageKind[];

/** What the text says of the medium; null when it says nothing, or several ("256 Go SSD + 1 To HDD"). */
export function storageKindIn(text: string): StorageKind | null {
  const found = (Object.keys(KINDS) as StorageKind[]).filter((kind) => KINDS[kind].test(text));
  return found.length === 1 ? (found[0] ?? null) : null;
}
