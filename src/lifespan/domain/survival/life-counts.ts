/** The cause of an exit that is none: the device was still in service when it was last known. */
export const CENSORED = 'censored';

/** How many devices, by age. */
export type AgeCounts = ReadonlyMap<number, number>;

/**
 * Everything the estimators need to know of a group of devices: how many came under observation at each age, and how many left it
 * at each age, by cause. Adding a device costs the same whatever the size; two halves of a fleet merge into the whole; the
 * memory is that of the distinct ages.
 */
export class LifeCounts {
  /** devices that count */
  used = 0;
  /** devices left out: their observation ends no later than it begins */
  excluded = 0;
  private readonly entries = new Map<number, number>();
  private readonly exits = new Map<string, Map<number, number>>();

  /**
   * @param entry age when observation began, ≥ 0: devices are at risk after that age  @param exit age at the last known day
   * @param cause `CENSORED`, or what ended the life
   * @returns whether the device counts: `exit > entry`; the others are counted as excluded
   */
  add(entry: number, exit: number, cause: string = CENSORED, count = 1): boolean {
    if (!(exit > entry)) {
      this.excluded += count;
      return false;
    }
    this.used += count;
    increase(this.entries, entry, count);
    increase(this.ofCause(cause), exit, count);
    return true;
  }

  merge(other: LifeCounts): void {
    this.used += other.used;
    this.excluded += other.excluded;
    for (const [age, count] of other.entries) increase(this.entries, age, count);
    for (const [cause, ages] of other.exits) {
      const mine = this.ofCause(cause);
      for (const [age, count] of ages) increase(mine, age, count);
    }
  }

  /** What ended lives, in alphabetical order; being censored is not a cause. */
  get causes(): readonly string[] {
    return [...this.exits.keys()].filter((cause) => cause !== CENSORED).sort();
  }

  get entered(): AgeCounts {
    return this.entries;
  }

  /** Exits by age, by cause, `CENSORED` among them. */
  get left(): ReadonlyMap<string, AgeCounts> {
    return this.exits;
  }

  /** The age at which observation ended; 0 without a device. */
  get lastAge(): number {
    let last = 0;
    for (const ages of this.exits.values()) for (const age of ages.keys()) last = Math.max(last, age);
    return last;
  }

  /** How many ages it keeps, which is what it costs in memory. */
  get size(): number {
    let size = this.entries.size;
    for (const ages of this.exits.values()) size += ages.size;
    return size;
  }

  private ofCause(cause: string): Map<number, number> {
    let ages = this.exits.get(cause);
    if (!ages) this.exits.set(cause, (ages = new Map<number, number>()));
    return ages;
  }
}

function increase(counts: Map<number, number>, age: number, by: number): void {
  counts.set(age, (counts.get(age) ?? 0) + by);
}
