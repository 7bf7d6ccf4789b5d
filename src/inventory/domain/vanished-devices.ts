/** A device in service that no row of a full export met. */
export type VanishedDevice = {
  readonly deviceId: string;
  /** tag, serial number or name; its id when it has none */
  readonly device: string;
  /** civil day; null: no file ever said it */
  readonly lastSeenOn: string | null;
};

/** The devices that vanished from a file said to be a full export. */
export type Vanished = {
  readonly count: number;
  /** those marked missing when the import is applied: all but the ones whose status a person locked; 0 when only listed */
  readonly marked: number;
  /** the first 100, in the order of their ids */
  readonly first: readonly VanishedDevice[];
};
