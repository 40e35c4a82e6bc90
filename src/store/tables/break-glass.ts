// Break-glass overrides: the one lawful edit outside Git. Rows of a kind of their own beside the reconciled ones, so that
// renderers follow them the same way; no plan ever counts them as something that the files should have.
import { nextCounter } from '../change-counter.ts';
import type { Db, Tx } from '../store.ts';

export const BREAK_GLASS = 'break-glass';

export interface BreakGlass {
  readonly customer: string;
  readonly portal: string;
  readonly show: readonly string[];
  readonly hide: readonly string[];
  readonly reason: string;
  readonly actor: string;
  /** UTC milliseconds at which it ends automatically. */
  readonly until: number;
}

/** Those that were not taken back, ended ones among them; by customer. A row that was edited by hand into something invalid is left out. */
export async function readBreakGlass(db: Db): Promise<BreakGlass[]> {
  const rows = await db
    .selectFrom('resource')
    .select(['name', 'spec'])
    .where('kind', '=', BREAK_GLASS)
    .where('archived_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.flatMap(({ name, spec }) => parse(name, spec) ?? []);
}

function parse(customer: string, text: string): BreakGlass | undefined {
  try {
    const spec = JSON.parse(text) as Partial<BreakGlass>;
    const { portal, show, hide, reason, actor, until } = spec;
    const whole = Array.isArray(show) && Array.isArray(hide) && typeof until === 'number';
    if (!whole || portal === undefined || reason === undefined || actor === undefined) return undefined;
    return { customer, portal, show, hide, reason, actor, until };
  } catch {
    return undefined;
  }
}

/** Puts one in force; an earlier one of the same customer is replaced. */
export async function writeBreakGlass(tx: Tx, { customer, ...spec }: BreakGlass): Promise<void> {
  const seq = await nextCounter(tx);
  const row = { brand: spec.portal, spec: JSON.stringify(spec), digest: '', archived_at: null, edited: 0, seq };
  await tx
    .insertInto('resource')
    .values({ kind: BREAK_GLASS, name: customer, file: '', line: 0, ...row })
    .onConflict((conflict) => conflict.columns(['kind', 'name']).doUpdateSet(row))
    .execute();
}

/** Ends those of these customers, within an apply that has claimed this value of the counter. */
export async function endBreakGlass(tx: Tx, customers: readonly string[], seq: number, now: number): Promise<void> {
  if (customers.length === 0) return;
  await tx
    .updateTable('resource')
    .set({ archived_at: now, seq })
    .where('kind', '=', BREAK_GLASS)
    .where('name', 'in', customers)
    .execute();
}

/** Takes the one of a customer along to another portal. */
export async function moveBreakGlass(tx: Tx, customer: string, portal: string): Promise<void> {
  const own = (await readBreakGlass(tx)).find((entry) => entry.customer === customer);
  if (own !== undefined) await writeBreakGlass(tx, { ...own, portal });
}
