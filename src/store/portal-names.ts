// Names of portals: what each table keeps by them, and a rename, which carries all of it to the new name.
import { sql } from 'kysely';
import { type PortalName, storedPortalName } from '../core/ids.ts';
import { earlierNames, type Rename, type RenamedResource } from '../core/plan/rename.ts';
import { claimCounter } from './change-counter.ts';
import type { Db, Tx } from './store.ts';
import { BREAK_GLASS } from './tables/break-glass.ts';

/** Columns that hold a portal's name. A test compares them with the schema of both databases. */
export const portalColumns = {
  access_token: 'portal',
  alert_state: 'portal',
  api_token_portal: 'portal',
  audit: 'portal',
  brand_state: 'brand',
  cdr_horizon: 'portal',
  checkout: 'portal',
  contact: 'portal',
  csp_report: 'portal',
  customer: 'portal',
  device: 'portal',
  dkim_key: 'portal',
  erasure_request: 'portal',
  file_content: 'portal',
  link: 'portal',
  mail: 'portal',
  mail_test: 'portal',
  notified_problem: 'brand',
  package_charge: 'portal',
  passkey: 'portal',
  payment: 'portal',
  portal_change: 'portal',
  portal_source: 'portal',
  rate: 'portal',
  recipient: 'portal',
  refused_address: 'portal',
  record: 'portal',
  report_file: 'portal',
  report_schedule: 'portal',
  saved_filter: 'portal',
  rollback: 'portal',
  session: 'portal',
  signature: 'portal',
  signing_key: 'portal',
  signup: 'portal',
  suspension: 'portal',
  visitor_request: 'portal',
  voucher: 'portal',
} as const;

/** Tables that hold a portal's name as `name`, where their `kind` is `portal`. */
export const namedTables = ['condition', 'event', 'notified_problem'] as const;

/** What a portal that was never live may have left under the new name: it gives way. */
const STATES = {
  brand_state: 'brand',
  dkim_key: 'portal',
  mail_test: 'portal',
  refused_address: 'portal',
  portal_change: 'portal',
  portal_source: 'portal',
  csp_report: 'portal',
  cdr_horizon: 'portal',
  suspension: 'portal',
  rollback: 'portal',
} as const;
const NAMED_STATES = ['condition', 'notified_problem'] as const;

/** The apply that renames. */
interface RenamingApply {
  /** The value of the change counter that it has claimed. */
  readonly seq: number;
  /** Its revision's label. */
  readonly revision: string;
  readonly at: number;
}

/**
 * Carries everything of portals to their new names.
 * @returns the value of the change counter that the rest of the apply writes with: with the same one it would look like an edit by hand
 */
export async function renamePortals(
  tx: Tx,
  renames: readonly Rename[],
  nameOf: RenamedResource,
  applied: RenamingApply,
): Promise<number> {
  if (renames.length === 0) return applied.seq;
  for (const rename of renames) await renamePortal(tx, rename, nameOf, applied);
  return claimCounter(tx, applied.seq);
}

async function renamePortal(tx: Tx, rename: Rename, nameOf: RenamedResource, applied: RenamingApply): Promise<void> {
  const { from, to } = rename;
  for (const [table, column] of Object.entries(STATES))
    await sql`DELETE FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${to}`.execute(tx);
  for (const table of NAMED_STATES)
    await sql`DELETE FROM ${sql.table(table)} WHERE kind = 'portal' AND name = ${to}`.execute(tx);
  for (const [table, column] of Object.entries(portalColumns))
    await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = ${to} WHERE ${sql.ref(column)} = ${from}`.execute(tx);
  for (const table of namedTables)
    await sql`UPDATE ${sql.table(table)} SET name = ${to} WHERE kind = 'portal' AND name = ${from}`.execute(tx);
  await renameResources(tx, rename, nameOf, applied.seq);
  const { revision, at } = applied;
  await tx.insertInto('portal_rename').values({ from_name: from, to_name: to, revision, at }).execute();
}

/** One statement a row: a second with the same value of the counter would look like an edit by hand. */
async function renameResources(tx: Tx, rename: Rename, nameOf: RenamedResource, seq: number): Promise<void> {
  const { from, to } = rename;
  const rows = await tx.selectFrom('resource').select(['kind', 'name', 'spec']).where('brand', '=', from).execute();
  for (const { kind, name, spec } of rows) {
    const renamed = nameOf({ kind, name }, rename);
    if (renamed === name && kind !== BREAK_GLASS) continue;
    await tx
      .updateTable('resource')
      .set({ brand: to, name: renamed, spec: kind === BREAK_GLASS ? specOf(spec, to) : spec, seq })
      .where('kind', '=', kind)
      .where('name', '=', name)
      .execute();
  }
  await tx.updateTable('resource').set({ brand: to, seq }).where('brand', '=', from).execute();
}

/** The spec of a break-glass override names its portal; one that was edited by hand into something invalid stays. */
function specOf(spec: string, portal: string): string {
  try {
    return JSON.stringify({ ...JSON.parse(spec), portal });
  } catch {
    return spec;
  }
}

/** All renames, oldest first. */
export async function readRenames(db: Db): Promise<Rename[]> {
  const rows = await db.selectFrom('portal_rename').select(['from_name', 'to_name']).orderBy('id').execute();
  return rows.map(({ from_name, to_name }) => ({ from: from_name, to: to_name }));
}

/** The name of a portal and those that it had before, the last one first. */
export async function namesOfPortal(db: Db, portal: PortalName): Promise<readonly PortalName[]> {
  return [portal, ...earlierNames(portal, await readRenames(db)).map(storedPortalName)];
}
