import { deviceName } from '../domain/device-name.js';
import { ConflictQuestions, type ImportQuestion, type QuestionExample } from '../domain/identity/conflict-questions.js';
import { identityConflict } from '../domain/identity/identity-conflict.js';
import { keysToLookUp, type IdentityKey, type IdentityKind } from '../domain/identity/identity-keys.js';
import type { IdentityOrder } from '../domain/identity/identity-order.js';
import { conflictProblem, ofTwoProblem, sharedProblem, tagProblem } from '../domain/rows/duplicate-problem.js';
import type { InterpretedRow } from '../domain/rows/interpreted-row.js';
import type { ConflictAnswer } from '../domain/understanding/import-choices.js';
import type { RowProblem } from '../domain/understanding/understanding.js';
import type { MakerNames } from '../domain/vocabulary/maker-names.js';
import type { Found, KnownDevices } from './known-devices.js';

/** Which device a row is about; or why nobody can tell. */
export type Settled =
  | { readonly found: Found | null; readonly problem: null }
  | { readonly found: Found | null; readonly problem: RowProblem };

/** Kinds that one device alone bears: found on another device than the row's, they are a conflict. */
const OWN: ReadonlySet<IdentityKind> = new Set<IdentityKind>(['serial', 'asset-tag', 'imei']);

/** Tells which known device a row is about, by the answers of a person where the row and the inventory contradict each other. */
export class IdentitySettler {
  private readonly asked: ConflictQuestions;

  constructor(
    private readonly makers: MakerNames,
    private readonly order: IdentityOrder,
    answers: ReadonlyMap<string, ConflictAnswer> | undefined,
  ) {
    this.asked = new ConflictQuestions(answers);
  }

  /** The conflicts met so far. */
  questions(): readonly ImportQuestion[] {
    return this.asked.all();
  }

  settle(row: InterpretedRow, keys: readonly IdentityKey[], known: KnownDevices): Settled {
    if (keys.length === 0) return { found: null, problem: namelessProblem(row) };
    const first = known.find(keys);
    if (first === null) return { found: null, problem: null };
    const found = first.isShared ? this.settleShared(row, keys, first, known) : first;
    if (found === null) return { found: first, problem: sharedProblem(row, first.key.kind) };
    const { device, key } = found;
    const conflict = identityConflict(row.data, device, key.kind, this.makers, this.order);
    if (conflict !== null) {
      const problem = conflictProblem(row, conflict);
      const answer = this.asked.ask('identity-conflict', example(row, found, conflict.known, problem.value));
      return answer === 'leave' ? { found, problem } : { found, problem: null };
    }
    const second = keysToLookUp(keys).find(
      (other) => other.kind !== key.kind && OWN.has(other.kind) && isOfAnother(known.bearing(other), device.id),
    );
    if (second !== undefined) {
      const problem = ofTwoProblem(row, key.kind, second.kind);
      const answer = this.asked.ask('identity-of-two', example(row, found, found.key.value, problem.value));
      return answer === 'leave' ? { found, problem } : { found, problem: null };
    }
    return this.settleTag(row, found);
  }

  /** Among devices that share a number, the one that another number of the row names too, when a person said to look for it. */
  private settleShared(
    row: InterpretedRow,
    keys: readonly IdentityKey[],
    found: Found,
    known: KnownDevices,
  ): Found | null {
    const answer = this.asked.ask(
      'identity-shared',
      example(row, found, null, sharedProblem(row, found.key.kind).value),
    );
    if (answer === 'leave') return null;
    const sharing = known.bearing(found.key);
    for (const other of keys.filter(({ kind }) => kind !== found.key.kind)) {
      const [device, ...others] = known.bearing(other).filter(({ id }) => sharing.some((one) => one.id === id));
      if (device !== undefined && others.length === 0) return known.found(device, found.key);
    }
    return null;
  }

  private settleTag(row: InterpretedRow, found: Found): Settled {
    const { assetTag: known } = found.device;
    const { assetTag: given } = row.data;
    const isSame = known === null || given === null || compact(known) === compact(given);
    if (isSame || found.key.kind === 'asset-tag') return { found, problem: null };
    const answer = this.asked.ask('tag-changed', example(row, found, known, given));
    return answer === 'leave' ? { found, problem: tagProblem(row, known) } : { found, problem: null };
  }
}

/** A row whose only numbers are of kinds that the organisation does not believe. */
const namelessProblem = ({ position }: InterpretedRow): RowProblem => ({
  ...{ row: position, column: null, field: null, code: 'row-without-identity' as const, facts: {}, value: null },
});

const compact = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();

const isOfAnother = (devices: readonly { readonly id: string }[], id: string): boolean =>
  devices.length > 0 && devices.every((device) => device.id !== id);

const example = (
  row: InterpretedRow,
  { device }: Found,
  known: string | null,
  given: string | null,
): QuestionExample => ({
  row: row.position,
  device: deviceName(device) ?? device.id,
  known,
  given,
});
