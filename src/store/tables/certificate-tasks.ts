// What is to be done for certificates of public authorities: tasks, the order of each, and all that a decision needs.
import type { Selectable } from 'kysely';
import type { DomainState } from '../../core/domains/domain.ts';
import type { Database } from '../schema/tables.ts';
import type { Db, Tx } from '../store.ts';
import { answersIn } from './domain-checks.ts';

export type Task = Selectable<Database['certificate_task']>;

/** All that is known of a host that may need a certificate. */
export interface CertificateSubject {
  readonly task: Task;
  /** Spec of its live `certificate` resource; null when none is wanted any more. */
  readonly spec: string | null;
  /** Null for a name that needs no record. */
  readonly domain: DomainState | null;
  /** Whether its owner has delegated its challenges. */
  readonly isDelegated: boolean;
  readonly certificate: Selectable<Database['certificate']> | null;
  /** Status of its condition `Serving`; null before the first check. */
  readonly serving: string | null;
}

/** Hosts with something to do, the longest due first. */
export async function dueTasks(db: Db, now: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('certificate_task')
    .select('host')
    .where('next_act', '<=', now)
    .orderBy('next_act')
    .limit(limit)
    .execute();
  return rows.map(({ host }) => host);
}

/** Undefined when the host has no task. */
export async function readSubject(db: Db, host: string): Promise<CertificateSubject | undefined> {
  const task = await db.selectFrom('certificate_task').selectAll().where('host', '=', host).executeTakeFirst();
  if (task === undefined) return undefined;
  const resource = await db
    .selectFrom('resource')
    .select('spec')
    .where('kind', '=', 'certificate')
    .where('name', '=', host)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  const check = await db
    .selectFrom('domain_check')
    .select(['state', 'answers'])
    .where('host', '=', host)
    .executeTakeFirst();
  const certificate = await db.selectFrom('certificate').selectAll().where('host', '=', host).executeTakeFirst();
  const serving = await db
    .selectFrom('condition')
    .select('status')
    .where('kind', '=', 'certificate')
    .where('name', '=', host)
    .where('type', '=', 'Serving')
    .executeTakeFirst();
  return {
    task,
    spec: resource?.spec ?? null,
    domain: check?.state ?? null,
    isDelegated: answersIn(check?.answers ?? null)?.isDelegated === true,
    certificate: certificate ?? null,
    serving: serving?.status ?? null,
  };
}

/** Makes tasks for hosts that have none; they are due immediately. */
export async function addTasks(tx: Tx, hosts: readonly string[], now: number): Promise<void> {
  if (hosts.length === 0) return;
  await tx
    .insertInto('certificate_task')
    .values(hosts.map((host) => ({ host, next_act: now })))
    .onConflict((conflict) => conflict.column('host').doNothing())
    .execute();
}

export async function updateTask(tx: Tx, host: string, change: Partial<Omit<Task, 'host'>>): Promise<void> {
  await tx.updateTable('certificate_task').set(change).where('host', '=', host).execute();
}

/** Without the order that was under way. */
export const withoutOrder = { ca: null, sealed_key: null, replaces: null, order_url: null, finalized: 0 } as const;

/** Deletes the tasks of certificates that are not wanted any more; an order in progress is left to expire. */
export async function dropTasks(tx: Tx, hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  await tx.deleteFrom('certificate_task').where('host', 'in', hosts).execute();
  await tx.deleteFrom('acme_challenge').where('host', 'in', hosts).execute();
}
