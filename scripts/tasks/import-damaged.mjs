/** One damaged file through the whole importer: read, checked, applied, taken back. Throws at the first law that breaks. */
import { isDeepStrictEqual } from 'node:util';

/**
 * A file is understood or refused with a code, the same when it is checked and when it is brought; a refused one leaves the
 * inventory as it was; an applied one does what was announced, and taken back leaves it as it was.
 * @returns `{ refused }` with the code, or `{ rows, applied }`
 */
export async function importDamaged({ imports, undo, isRefusal, caller, organisationId, inventory }, path, fileName) {
  const request = { organisationId, path, fileName, caller };
  const before = await inventory();
  const checked = await outcome(() => imports.check(request), isRefusal);
  const brought = await outcome(() => imports.bring(request), isRefusal);
  const after = await inventory();
  holds(isDeepStrictEqual(told(checked), told(brought)), 'is brought as it was checked', { checked, brought });
  if (brought.refused !== undefined) {
    holds(isDeepStrictEqual(before, after), 'leaves nothing when it is refused', { refused: brought.refused });
    return { refused: brought.refused };
  }
  const { document } = brought;
  const { created, ignored, rejected, unchanged, updated } = document.counts;
  holds(
    created + updated + unchanged + ignored + rejected === document.file.rows,
    'has rows that add up',
    document.counts,
  );
  holds(
    after.devices.length - before.devices.length === document.devices.created,
    'makes the devices it counts',
    document.devices,
  );
  if (document.status === 'applied') {
    await undo.undo(caller, document.importId);
    const back = await inventory();
    holds(isDeepStrictEqual(before, back), 'is taken back whole', { before, back });
  } else holds(isDeepStrictEqual(before, after), 'changes nothing when it says so', document.counts);
  return { rows: document.file.rows, applied: document.status === 'applied' };
}

async function outcome(work, isRefusal) {
  try {
    return { document: await work() };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { refused: error.code };
  }
}

/** What a dry run and a real one must tell alike. */
const told = ({ document, refused }) =>
  refused === undefined ? { ...document, status: null, importId: null } : { refused };

function holds(law, what, facts) {
  if (!law) throw new Error(`a damaged file ${what}: broken. ${JSON.stringify(facts).slice(0, 4000)}`);
}
