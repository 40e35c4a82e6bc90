// Re-encrypts what the sealing key did not seal, in bounded batches. Each value is replaced only while it is the one that was read, so
// that several processes can do it at the same time, and an end anywhere leaves every value sealed with one key or the other.
import { headerOf, type KeyRing } from '../../edge/seal.ts';
import { type SealedColumn, sealedColumns } from '../../store/sealed-columns.ts';
import { readSealed, replaceSealed, type SealedValue } from '../../store/sealed-values.ts';
import type { Store } from '../../store/store.ts';
import { holdFence } from '../../store/tables/leases.ts';
import { opens } from './key-usage.ts';

/** Values of one transaction: some milliseconds, in which other writes wait. */
const BATCH = 200;

/** Where the next batch begins. */
export interface Position {
  /** Index in `sealedColumns`. */
  readonly column: number;
  /** The primary key of the last value; null at the beginning of a column. */
  readonly after: readonly unknown[] | null;
}

export const START: Position = { column: 0, after: null };

export interface Batch {
  readonly replaced: number;
  /** Values that no key opens; they stay as they are. */
  readonly unreadable: number;
  /** Null after the last column. */
  readonly next: Position | null;
}

export type RotationStep = 'value-re-encrypted';

interface Parts {
  readonly store: Store;
  readonly keys: KeyRing;
  /** Of the active reconciler; null for a command. */
  readonly fence: number | null;
  /** Called where the process may be killed in a test. */
  readonly step: (name: RotationStep) => void;
}

/** Re-encrypts the next values, at most a few hundred; columns without any are passed over. */
export async function reencryptBatch(parts: Parts, position: Position): Promise<Batch> {
  const differs = headerOf(parts.keys.sealing);
  for (let at = position; ; ) {
    const column = sealedColumns[at.column];
    if (column === undefined) return { replaced: 0, unreadable: 0, next: null };
    const values = await readSealed(parts.store, column, { differs, after: at.after, limit: BATCH });
    const isLast = values.length < BATCH;
    const last = values.at(-1);
    const next =
      isLast || last === undefined
        ? { column: at.column + 1, after: null }
        : { column: at.column, after: column.keys.map((key) => last.row[key]) };
    if (last !== undefined) return { ...(await replaceAll(parts, column, values)), next };
    at = next;
  }
}

async function replaceAll({ store, keys, fence, step }: Parts, column: SealedColumn, values: readonly SealedValue[]) {
  const readable = values.filter(({ row, sealed }) => opens(keys, sealed, column.contextOf(row)));
  const unreadable = values.length - readable.length;
  if (readable.length === 0) return { replaced: 0, unreadable };
  const replaced = await store.transaction().execute(async (tx) => {
    if (fence !== null) await holdFence(tx, fence);
    let count = 0;
    for (const value of readable) {
      const context = column.contextOf(value.row);
      const sealed = keys.seal(keys.open(value.sealed, context), context);
      if (await replaceSealed(tx, column, value, sealed)) count += 1;
      step('value-re-encrypted');
    }
    return count;
  });
  return { replaced, unreadable };
}

/** Re-encrypts everything. @returns how many values were replaced, and how many no key opens */
export async function reencryptAll(parts: Parts): Promise<Omit<Batch, 'next'>> {
  let [replaced, unreadable] = [0, 0];
  for (let at: Position | null = START; at !== null; ) {
    const batch: Batch = await reencryptBatch(parts, at);
    replaced += batch.replaced;
    unreadable += batch.unreadable;
    at = batch.next;
  }
  return { replaced, unreadable };
}
