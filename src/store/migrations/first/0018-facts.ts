// Facts of conditions, events and outcomes as JSON; those of older rows are taken out of their texts once, here.
import { type Kysely, sql } from 'kysely';
import type { ConditionDetail } from '../../../core/condition.ts';
import type { PassOutcome } from '../../../core/pass-outcome.ts';
import type { Database } from '../../schema/tables.ts';

export async function storeFacts(db: Kysely<Database>): Promise<void> {
  for (const table of ['condition', 'event'] as const) {
    await db.schema.alterTable(table).addColumn('detail', 'text').execute();
  }
  await carryConditions(db);
  await carryEvents(db);
  await carryOutcomes(db);
}

const RECORD = /; (?:record to create|replace what is there by|put back): (\S+ \d+ IN CNAME \S+)$/;
const PLAN = /\. To allow exactly this plan: portico apply --approve ([0-9a-f]{64})$/;
const DRIFT = /^changed by hand: (.*?)(?: and (\d+) more)?\. (selfHeal is off: .*)$/;

interface Carried {
  readonly message: string;
  readonly detail: ConditionDetail;
}

/** The message without the facts that earlier releases wrote into it; null where there are none. */
function factsIn(message: string): Carried | null {
  const record = RECORD.exec(message);
  if (record !== null) return { message: message.slice(0, record.index), detail: { record: record[1] ?? '' } };
  const plan = PLAN.exec(message);
  if (plan !== null) return { message: message.slice(0, plan.index), detail: { plan: plan[1] ?? '' } };
  const drift = DRIFT.exec(message);
  return drift === null ? null : { message: drift[3] ?? '', detail: changesIn(drift[1] ?? '', drift[2]) };
}

function changesIn(names: string, more = '0'): ConditionDetail {
  const changes = names.split(', ').map((entry) => {
    const [kind = '', ...name] = entry.split(' ');
    return { kind, name: name.join(' ') };
  });
  return { changes, more: Number(more) };
}

interface OldCondition {
  readonly kind: string;
  readonly name: string;
  readonly type: string;
  readonly message: string;
}

async function carryConditions(db: Kysely<Database>): Promise<void> {
  const { rows } =
    await sql<OldCondition>`SELECT kind, name, type, message FROM condition WHERE status <> 'True'`.execute(db);
  for (const { kind, name, type, message } of rows) {
    const carried = factsIn(message);
    if (carried === null) continue;
    const detail = JSON.stringify(carried.detail);
    await sql`UPDATE condition SET message = ${carried.message}, detail = ${detail}
      WHERE kind = ${kind} AND name = ${name} AND type = ${type}`.execute(db);
  }
}

/** Reasons of events whose text is a list of changed resources. */
const changed: ReadonlySet<string> = new Set(['Created', 'Updated', 'Healed', 'Restored', 'Archived']);
const CHANGES = /^(.*?)(?: and (\d+) more)?$/;

/** Of events only those that name overrides: their names are not for every reader. */
async function carryEvents(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ id: number; reason: string; message: string }>`
    SELECT id, reason, message FROM event WHERE message LIKE '%override %'`.execute(db);
  for (const { id, reason, message } of rows) {
    const list = changed.has(reason) ? CHANGES.exec(message) : null;
    const carried = list === null ? factsIn(message) : { message, detail: changesIn(list[1] ?? '', list[2]) };
    if (carried === null) continue;
    await sql`UPDATE event SET message = ${carried.message}, detail = ${JSON.stringify(carried.detail)}
      WHERE id = ${id}`.execute(db);
  }
}

const OUTCOME = /^(applied|partial|blocked): (\d+) change\(s\) at (\S+?)(?:;.*)?$/;

function outcomeIn(text: string): PassOutcome | null {
  if (text === 'no changes') return { state: 'unchanged', hold: null };
  const [, state, changes, revision = ''] = OUTCOME.exec(text) ?? [];
  if (state !== 'applied' && state !== 'partial' && state !== 'blocked') return null;
  return { state, changes: Number(changes), revision, hold: null };
}

/** An outcome of another form, of a request that was handled before the upgrade, is left out. */
async function carryOutcomes(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ id: number; outcome: string }>`
    SELECT id, outcome FROM request WHERE outcome IS NOT NULL`.execute(db);
  for (const { id, outcome } of rows) {
    const carried = outcomeIn(outcome);
    const json = carried === null ? null : JSON.stringify(carried);
    await sql`UPDATE request SET outcome = ${json} WHERE id = ${id}`.execute(db);
  }
}
