import type { SourceFile, SourceRow } from '../domain/source-file.js';
import { settledChoices } from '../domain/understanding/remembered-choices.js';
import { FileProfile } from '../domain/understanding/file-profile.js';
import type { Understanding } from '../domain/understanding/understanding.js';
import { openSource } from '../readers/open-source.js';
import { inventoryVocabulary } from '../vocabulary.js';
import { fileHash } from './file-hash.js';
import { KnownDevices, NOTHING_KNOWN, type KnownRows } from './known-devices.js';
import type { FilePlan, PlanOrder, PlanOutside } from './plan-order.js';
import { RowPlanner } from './row-planner.js';
import { stagedRow } from './staged-row.js';

/** Rows decided together: enough to share the queries, few enough to be forgotten young and to let others pass between. */
const CHUNK = 250;

/** Chunks whose devices are asked for while an earlier one is decided. */
const AHEAD = 2;

type Asked = {
  readonly read: ReturnType<RowPlanner['interpret']>;
  readonly known: Promise<KnownRows>;
  readonly rows: number;
};

/**
 * Reads a file twice: to understand it, then to decide each row. It uses the processor and nothing of the database, so
 * that it runs as well in a thread of its own.
 * @throws DomainError when the file cannot be read or understood; what `outside` throws
 */
export async function planFile(order: PlanOrder, outside: PlanOutside): Promise<FilePlan> {
  const vocabulary = inventoryVocabulary();
  const { source, understanding } = await understand(order, outside);
  const { today, identityOrder, isAsked } = await outside.understood({
    rowCount: understanding.rowCount,
    decisions: understanding.decisions,
  });
  const planner = new RowPlanner(understanding, vocabulary, today, order.choices, identityOrder);
  const asked: Asked[] = [];
  const decideFirst = async (): Promise<void> => {
    const first = asked.shift();
    if (first === undefined) return;
    const planned = planner.decide(first.read, new KnownDevices(await first.known, vocabulary.makers)).map(stagedRow);
    const said = { rejected: planner.takeRejected(), problems: planner.takeProblems() };
    await outside.take({ rows: first.rows, planned, ...said });
  };
  for await (const rows of chunksOf(source.rows())) {
    const read = planner.interpret(rows);
    const known = isAsked ? outside.lookUp(read.map(({ keys }) => keys)) : Promise.resolve(NOTHING_KNOWN);
    // Awaited later: until then its failure is nobody's.
    known.catch(() => undefined);
    asked.push({ read, known, rows: rows.length });
    if (asked.length > AHEAD) await decideFirst();
  }
  while (asked.length > 0) await decideFirst();
  const document = planner.document({
    status: 'previewed',
    importId: null,
    decisions: source.decisions,
    file: {
      name: order.fileName,
      sha256: await fileHash(order.path),
      format: source.format,
      encoding: source.encoding,
      delimiter: source.delimiter,
      sheet: source.sheet,
    },
  });
  await outside.take({ rows: 0, planned: [], rejected: [], problems: planner.takeProblems() });
  return { document, settled: settledChoices(order.choices, understanding) };
}

type Understood = { readonly source: SourceFile; readonly understanding: Understanding };

async function understand({ path, fileName, sheet, choices }: PlanOrder, outside: PlanOutside): Promise<Understood> {
  const { encoding, delimiter } = choices;
  const source = await openSource(path, {
    fileName,
    ...(sheet !== undefined && { sheet }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  });
  const profile = new FileProfile(inventoryVocabulary(), {
    format: source.format,
    choices,
    suspectLetters: source.suspectLetters ?? true,
  });
  for await (const rows of chunksOf(source.rows())) {
    for (const row of rows) profile.add(row);
    await outside.read(rows.length);
  }
  return { source, understanding: profile.conclude() };
}

async function* chunksOf(rows: AsyncIterable<SourceRow>): AsyncGenerator<readonly SourceRow[]> {
  let chunk: SourceRow[] = [];
  for await (const row of rows) {
    if (chunk.push(row) < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
