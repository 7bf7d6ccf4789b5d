import type { JsonRecord } from '../json-record.js';
import type { XmlListener } from '../xml/xml-listener.js';

/** The fields kept of each section of CONTENT; sections that come several times are lists. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  BIOS: ['SMANUFACTURER', 'SMODEL', 'SSN', 'ASSETTAG', 'SKUNUMBER', 'TYPE'],
  HARDWARE: ['NAME', 'UUID', 'CHASSIS_TYPE', 'MEMORY', 'VMSYSTEM', 'OSNAME', 'OSVERSION'],
  OPERATINGSYSTEM: ['FULL_NAME', 'NAME', 'VERSION'],
  ACCESSLOG: ['LOGDATE'],
  ACCOUNTINFO: ['KEYNAME', 'KEYVALUE'],
  CPUS: ['NAME'],
  STORAGES: ['DISKSIZE', 'TYPE', 'INTERFACE', 'DESCRIPTION', 'MODEL', 'NAME'],
  BATTERIES: ['CAPACITY', 'REAL_CAPACITY'],
  SIMCARDS: ['STATE', 'IMEI'],
};
const LISTS = ['CPUS', 'STORAGES', 'BATTERIES', 'SIMCARDS'];
const MOST_PER_LIST = 200;
const LONGEST_FIELD = 1_000;

/** Makes the XML of an agent into the shape of its JSON, keeping only what is read of it. Gives one document, at its end. */
export class AgentXml implements XmlListener<JsonRecord> {
  readonly finished = false;
  private readonly path: string[] = [];
  private readonly content: Record<string, unknown> = {};
  private readonly root: Record<string, unknown> = { content: this.content };
  private fields: Record<string, string> = {};
  private text_ = '';
  private ended = false;

  open(name: string): void {
    this.path.push(name.toUpperCase());
    this.text_ = '';
    if (this.path.length === 3) this.fields = {};
  }

  text(text: string): void {
    if (this.text_.length < LONGEST_FIELD) this.text_ += text.slice(0, LONGEST_FIELD);
  }

  close(): void {
    const [, , section = ''] = this.path;
    const name = this.path.pop() ?? '';
    const depth = this.path.length;
    if (depth === 3 && this.path[1] === 'CONTENT' && SECTIONS[section]?.includes(name) === true) this.keepField(name);
    else if (depth === 2 && this.path[1] === 'CONTENT' && section in SECTIONS) this.keepSection(section);
    else if (depth === 1 && name === 'ITEMTYPE') this.root['itemtype'] = this.text_.trim();
    else if (depth === 0) this.ended = true;
    this.text_ = '';
  }

  take(): readonly JsonRecord[] {
    if (!this.ended) return [];
    this.ended = false;
    return [this.root];
  }

  /** The first that says something: some agents write a field several times. */
  private keepField(name: string): void {
    const text = this.text_.trim();
    if (text !== '') this.fields[name.toLowerCase()] ??= text;
  }

  private keepSection(section: string): void {
    const key = section.toLowerCase();
    if (section === 'ACCOUNTINFO') {
      if (this.fields['keyname']?.toUpperCase() === 'TAG') this.root['tag'] = this.fields['keyvalue'] ?? '';
    } else if (LISTS.includes(section)) {
      const list = (this.content[key] ??= []) as Record<string, string>[];
      if (list.length < MOST_PER_LIST) list.push(this.fields);
    } else this.content[key] ??= this.fields;
    this.fields = {};
  }
}
