/** One setting: the environment variable, what it means, what it is when nobody says, and how it is read. */
type SettingOf<Value> = {
  readonly name: string;
  readonly meaning: string;
  readonly default: string;
  /** @throws Error whose message says which values are right */
  readonly read: (text: string) => Value;
};

export const setting = <Value>(parts: SettingOf<Value>): SettingOf<Value> => parts;
