// Batches: one entry a line in, one answer a line out.
import type { Response } from 'express';
import { PortalError } from '../../core/portal-error.ts';
import { checkedEntry, type Entry } from '../../provisioning/entries.ts';
import { recordCounts } from './problems.ts';

const MAX_LINES = 10_000;

/** One line in, one line out, in the same order; a bad line does not stop the others. */
export async function sendBatch(
  body: string,
  response: Response,
  put: (entry: Entry) => Promise<object>,
): Promise<void> {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > MAX_LINES) {
    throw new PortalError('input-invalid', `the batch has ${lines.length} lines`, `Send at most ${MAX_LINES} at once.`);
  }
  response.type('application/x-ndjson');
  const counts: Record<string, number> = {};
  const counting = async (entry: Entry): Promise<object> => {
    const done = await put(entry);
    counts[entry.kind] = (counts[entry.kind] ?? 0) + 1;
    return done;
  };
  for (const [index, line] of lines.entries())
    response.write(`${JSON.stringify(await resultOf(line, index + 1, counting))}\n`);
  const taken = Object.values(counts).reduce((sum, count) => sum + count, 0);
  recordCounts(response, '', { ...counts, refused: lines.length - taken });
  response.end();
}

async function resultOf(text: string, line: number, put: (entry: Entry) => Promise<object>): Promise<object> {
  try {
    return { line, ok: true, ...(await put(checkedEntry(JSON.parse(text)))) };
  } catch (thrown) {
    if (thrown instanceof PortalError) return { line, ok: false, error: thrown.message, hint: thrown.hint };
    if (thrown instanceof SyntaxError)
      return { line, ok: false, error: 'the line is no JSON', hint: 'Send one object a line.' };
    throw thrown;
  }
}
