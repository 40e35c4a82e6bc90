// Gives up sealed values that no key opens, after a key was lost: what can be made again is, second factors are set up again.
import { headerOf, type KeyRing } from '../../edge/seal.ts';
import { type SealedColumn, sealedColumns } from '../../store/sealed-columns.ts';
import { discardSealed, readSealed, type SealedValue } from '../../store/sealed-values.ts';
import type { Store, Tx } from '../../store/store.ts';
import { opens } from './key-usage.ts';

const PAGE = 500;

export interface Unreadable {
  readonly column: SealedColumn;
  readonly values: readonly SealedValue[];
}

/** The values that no key opens, by column; columns without any are left out. */
export async function findUnreadable(store: Store, keys: KeyRing): Promise<readonly Unreadable[]> {
  const found: Unreadable[] = [];
  for (const column of sealedColumns) {
    const values: SealedValue[] = [];
    for (let after: readonly unknown[] | null = null; ; ) {
      const page: SealedValue[] = await readSealed(store, column, {
        differs: headerOf(keys.sealing),
        after,
        limit: PAGE,
      });
      values.push(...page.filter(({ row, sealed }) => !opens(keys, sealed, column.contextOf(row))));
      const last = page.at(-1);
      if (last === undefined) break;
      after = column.keys.map((key) => last.row[key]);
    }
    if (values.length > 0) found.push({ column, values });
  }
  return found;
}

export async function discardUnreadable(tx: Tx, unreadable: readonly Unreadable[]): Promise<void> {
  for (const { column, values } of unreadable) {
    for (const value of values) await discardSealed(tx, column, value);
  }
}
