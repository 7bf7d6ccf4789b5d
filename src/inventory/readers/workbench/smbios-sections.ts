/** One table of the firmware as dmidecode prints it: `System Information` and its `Name: value` lines. */
export type SmbiosSection = { readonly name: string; readonly fields: ReadonlyMap<string, string> };

/** Values that say that the maker filled nothing in. */
const NOTHING = /^(not specified|not provided|not available|unknown|none|no module installed)$/i;

export function smbiosSections(dmidecode: string): SmbiosSection[] {
  return dmidecode
    .split(/^Handle .*\n/m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n');
      const fields = new Map<string, string>();
      for (const line of lines) {
        const match = /^\t([^\t:][^:]*):\s*(.*?)\s*$/.exec(line);
        if (match?.[1] !== undefined && match[2] !== undefined && !NOTHING.test(match[2]))
          fields.set(match[1], match[2]);
      }
      return { name: name.trim(), fields };
    });
}
