/** Every text that an inventory agent can tell and that is read, with the numbers that tell devices apart and their kind. */
const fieldsOf = (text: string, serial: string, kind: string) => ({
  bios: { smanufacturer: text, smodel: text, ssn: serial, assettag: serial, skunumber: text },
  hardware: { name: text, uuid: serial, chassis_type: kind, memory: text },
  operatingsystem: { full_name: text, version: text },
  cpus: { name: text },
  storages: { name: text, type: text, interface: text, disksize: text },
  batteries: { capacity: text, real_capacity: text },
  simcards: { imei: serial, state: text },
  accesslog: { logdate: text },
});

const LISTS = ['cpus', 'storages', 'batteries', 'simcards'];

/** What a GLPI agent sends, in JSON, with one text wherever it can tell one. */
export function agentJson(text: string, serial = text, kind = 'Laptop'): string {
  const sections = Object.entries(fieldsOf(text, serial, kind));
  const content = Object.fromEntries(sections.map(([name, one]) => [name, LISTS.includes(name) ? [one] : one]));
  const about = { action: text, deviceid: text, itemtype: text, tag: text };
  return JSON.stringify({ ...about, content: { ...content, versionclient: text, [text]: text } });
}

/** The same in the XML of FusionInventory and GLPI. */
export function agentXml(text: string, serial = text, kind = 'Laptop'): string {
  const element = (name: string, inside: string): string => `<${name}>${inside}</${name}>`;
  const sections = Object.entries(fieldsOf(text, serial, kind)).map(([name, one]) =>
    element(
      name.toUpperCase(),
      Object.entries(one)
        .map(([field, value]) => element(field.toUpperCase(), escaped(value)))
        .join(''),
    ),
  );
  const tag = element('ACCOUNTINFO', element('KEYNAME', 'TAG') + element('KEYVALUE', escaped(text)));
  const about = element('DEVICEID', escaped(text)) + element('ITEMTYPE', escaped(text));
  return `<?xml version="1.0"?><REQUEST>${about}${element('CONTENT', sections.join('') + tag)}</REQUEST>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
