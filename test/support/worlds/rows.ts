// A few rows as an apply writes them, and what edits by hand leave behind: shared by the tests of both databases.
import { expect } from 'vitest';
import type { Change } from '../../../src/core/plan/change.ts';
import { claimCounter, readChangeCounter } from '../../../src/store/change-counter.ts';
import type { Store } from '../../../src/store/store.ts';
import { writeBrandStates } from '../../../src/store/tables/brand-states.ts';
import { writeChanges } from '../../../src/store/tables/write-resources.ts';

const origin = { file: 'f.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };

/** A row that is to be there. */
export function creation(kind: string, name: string, brand: string | null): Change {
  const to = { kind, name, brand, spec: '{}', digest: 'd', origin };
  return { action: 'create', kind, name, brand, from: null, to };
}

/** Writes rows as an apply does, after which brands a and b and what they share are in step. */
export async function applied(store: Store): Promise<void> {
  const changes = [
    creation('portal', 'a', 'a'),
    creation('portal', 'b', 'b'),
    creation('domain', 'a.test', 'a'),
    creation('asset', 'logo', null),
  ];
  await store.transaction().execute(async (tx) => {
    const claimed = await claimCounter(tx, await readChangeCounter(tx));
    await writeChanges(tx, changes, new Map([['logo', Buffer.from('bytes')]]), { claimed, now: 0 });
    await writeBrandStates(tx, new Map([...'ab'].map((brand) => [brand, 'x'] as const)).set('', 'x'), {
      revision: 'r',
      at: 1,
    });
  });
}

/** What edits by hand leave behind: rows that are marked, and brands that have drifted. */
export async function marks(store: Store): Promise<{ rows: string[]; drifted: string[] }> {
  const counter = await readChangeCounter(store);
  const rows = await store.selectFrom('resource').selectAll().where('edited', '<>', 0).orderBy('name').execute();
  const drifted = await store.selectFrom('brand_state').select('brand').where('drifted', '=', 1).execute();
  // A reader that follows the counter finds every marked row of the last statement.
  for (const row of rows) expect(row.seq).toBeLessThanOrEqual(counter);
  return { rows: rows.map(({ name, edited }) => `${name} ${edited}`), drifted: drifted.map((row) => row.brand).sort() };
}
