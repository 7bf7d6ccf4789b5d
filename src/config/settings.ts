/** One setting: the environment variable, what it means, what it is when nobody says, and how it is read. */
type SettingOf<Value> = {
  readonly name: string;
  readonly meaning: string;
  readonly default: string;
  /** @throws Error whose message says which values are right */
  readonly read: (text: string) => Value;
};

/** In digits only: `Number` would also read spaces, `0x50` and `1e3`. */
const WHOLE_NUMBER = /^\d{1,9}$/;

function port(value: string): number {
  const number = Number(value);
  if (!WHOLE_NUMBER.test(value) || number > 65_535) throw new Error('a port is a whole number from 0 to 65535');
  return number;
}

function megabytes(value: string): number {
  const number = Number(value);
  if (!WHOLE_NUMBER.test(value) || number < 1) throw new Error('a size in megabytes is a whole number from 1');
  return number * 1024 * 1024;
}

function databaseUrl(value: string): string {
  if (/^sqlite:.+/.test(value) || /^postgres(ql)?:\/\/.+/.test(value)) return value;
  throw new Error('write sqlite:path/to/file.db or postgres://user:password@host:5432/name');
}

function loopback(value: string): string {
  if (value === '127.0.0.1' || value === '::1' || value === 'localhost') return value;
  throw new Error('only 127.0.0.1, ::1 or localhost: there is no sign-in yet, so nobody else may reach the service');
}

const setting = <Value>(parts: SettingOf<Value>): SettingOf<Value> => parts;

/** Every setting there is; `.env.example` and the documentation are made from this table. */
export const SETTINGS = {
  databaseUrl: setting({
    name: 'PROLONGE_DATABASE_URL',
    meaning: 'Where the data are kept: one SQLite file (sqlite:var/prolonge.db), or PostgreSQL (postgres://…).',
    default: 'sqlite:var/prolonge.db',
    read: databaseUrl,
  }),
  host: setting({
    name: 'PROLONGE_HOST',
    meaning: 'Address listened on. Loopback only, until people can sign in.',
    default: '127.0.0.1',
    read: loopback,
  }),
  port: setting({
    name: 'PROLONGE_PORT',
    meaning: 'Port of the pages and of the API.',
    default: '3000',
    read: port,
  }),
  uploadLimitBytes: setting({
    name: 'PROLONGE_UPLOAD_LIMIT_MB',
    meaning: 'Largest inventory file accepted by the pages and the API, in megabytes.',
    default: '64',
    read: megabytes,
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;
