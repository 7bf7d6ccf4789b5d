import { SETTINGS, type SettingName } from './settings.js';

/** Injection token of the `Configuration`. */
export const CONFIGURATION = Symbol('configuration');

/** Every setting, read and checked once at start. */
export type Configuration = { readonly [Name in SettingName]: ReturnType<(typeof SETTINGS)[Name]['read']> };

/**
 * Reads the settings from an environment; an empty variable counts as absent.
 * @throws Error naming every wrong setting, what it held (passwords aside) and what would be right
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const wrong: string[] = [];
  const values = Object.entries(SETTINGS).map(([key, setting]) => {
    const given = environment[setting.name];
    const text = given === undefined || given === '' ? setting.default : given;
    try {
      return [key, setting.read(text)] as const;
    } catch (error) {
      wrong.push(`${setting.name}=${withoutSecrets(text)}: ${(error as Error).message}`);
      return [key, undefined] as const;
    }
  });
  if (wrong.length > 0) throw new Error(`Wrong setting(s):\n${wrong.join('\n')}`);
  return Object.fromEntries(values) as Configuration;
}

/** What stands before an `@` in an address may be a password: it must not end in a log. */
const withoutSecrets = (text: string): string => text.replace(/^.*@/s, '…@');
