import { OIDC_SETTINGS } from './oidc-settings.js';
import { setting } from './setting.js';
import {
  addresses,
  databaseUrl,
  host,
  hostsAndPorts,
  megabytes,
  port,
  publicUrl,
  smtpUrl,
  text,
  wholeNumber,
} from './setting-readers.js';

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
    meaning: 'Address listened on. Another than this computer needs an https:// PROLONGE_PUBLIC_URL.',
    default: '127.0.0.1',
    read: host,
  }),
  port: setting({
    name: 'PROLONGE_PORT',
    meaning: 'Port of the pages and of the API.',
    default: '3000',
    read: port,
  }),
  publicUrl: setting({
    name: 'PROLONGE_PUBLIC_URL',
    meaning:
      'Address by which people reach the service, such as https://prolonge.example.fr; empty: this computer only.',
    default: '',
    read: publicUrl,
  }),
  trustedProxies: setting({
    name: 'PROLONGE_TRUSTED_PROXIES',
    meaning: 'Addresses, separated by commas, of the proxies whose word is taken on where a request comes from.',
    default: '',
    read: addresses,
  }),
  secretFile: setting({
    name: 'PROLONGE_SECRET_FILE',
    meaning:
      'File of the key that encrypts stored secrets; made when it is missing. The same on every instance; back it up.',
    default: 'var/secret.key',
    read: text,
  }),
  uploadLimitBytes: setting({
    name: 'PROLONGE_UPLOAD_LIMIT_MB',
    meaning: 'Largest inventory file accepted by the pages and the API, in megabytes.',
    default: '64',
    read: megabytes,
  }),
  sessionIdleMinutes: setting({
    name: 'PROLONGE_SESSION_IDLE_MINUTES',
    meaning: 'A session ends after so many minutes without activity.',
    default: '60',
    read: wholeNumber('minutes', 5, 1440),
  }),
  sessionHours: setting({
    name: 'PROLONGE_SESSION_HOURS',
    meaning: 'A session ends after so many hours, whatever the activity.',
    default: '12',
    read: wholeNumber('hours', 1, 24),
  }),
  technicalLogMonths: setting({
    name: 'PROLONGE_TECHNICAL_LOG_MONTHS',
    meaning: 'How many months the technical log (who signed in, from where) is kept; 12 at most.',
    default: '6',
    read: wholeNumber('months', 1, 12),
  }),
  smtpUrl: setting({
    name: 'PROLONGE_SMTP_URL',
    meaning:
      'Server that sends the mails, smtps://user:password@host:465; empty: they are written to PROLONGE_MAIL_FOLDER.',
    default: '',
    read: smtpUrl,
  }),
  mailFrom: setting({
    name: 'PROLONGE_MAIL_FROM',
    meaning: 'Sender of the mails.',
    default: 'Prolonge <prolonge@localhost>',
    read: text,
  }),
  mailFolder: setting({
    name: 'PROLONGE_MAIL_FOLDER',
    meaning: 'Folder where mails are written as long as no server sends them.',
    default: 'var/mails',
    read: text,
  }),
  webhookAllowedHosts: setting({
    name: 'PROLONGE_WEBHOOK_ALLOWED_HOSTS',
    meaning:
      'Hosts that webhooks may be sent to, host or host:port separated by commas, even inside the network; empty: any public https host.',
    default: '',
    read: hostsAndPorts,
  }),
  ...OIDC_SETTINGS,
} as const;

export type SettingName = keyof typeof SETTINGS;
