// Records of an account other than money: routes, packages, numbers, alerts, contracts, invoices and so on. One table, one
// schema per kind; every write is validated against it.

import { randomBytes } from 'node:crypto';
import { limits } from '../core/limits/limits.ts';
import { momentOf } from '../core/moment.ts';
import { PortalError } from '../core/portal-error.ts';
import { kindSchemas } from '../schema/record-schemas.ts';
import { AccountRecord as fitsSchema } from '../schema/record-validators.js';
import type { AccountRecord as Bodies } from '../schema/records.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Db, Store } from '../store/store.ts';

/** Kinds that have tables of their own. */
type Apart = 'customer' | 'contact' | 'payment' | 'package-charge' | 'rate' | 'voucher';
export type EntryKind = keyof Bodies;
export type EntryBody<Kind extends EntryKind> = NonNullable<Bodies[Kind]>;
export type RecordKind = Exclude<EntryKind, Apart>;
export type RecordBody<Kind extends RecordKind> = EntryBody<Kind>;

export interface StoredRecord<Kind extends RecordKind> {
  readonly id: string;
  readonly body: RecordBody<Kind>;
  /** UTC milliseconds. */
  readonly createdAt: number;
}

const RECORD_ID = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,63})$/;
/** Records on one page of a list, and records of a kind that a customer may have, for pages that show all of them. */
const MAX_LISTED = 1000;

export interface FieldProblem {
  /** Path of the field, e.g. `lines/0/amount`; empty for the whole. */
  readonly field: string;
  readonly message: string;
}

/** Validates a body against the schema of its kind. @returns its errors */
export function fieldProblems(kind: EntryKind, body: unknown): readonly FieldProblem[] {
  if (fitsSchema({ [kind]: body })) return unrealTimes(kindSchemas[kind] as Schema, body, '');
  return (fitsSchema.errors ?? []).map(({ instancePath, keyword, params, message = 'is not allowed' }) => {
    const place = instancePath.split('/').slice(2).join('/');
    const named = keyword === 'required' ? params['missingProperty'] : params['additionalProperty'];
    const field = [place, typeof named === 'string' ? named : ''].filter((part) => part !== '').join('/');
    if (keyword === 'required') return { field, message: 'is missing' };
    return { field, message: keyword === 'additionalProperties' ? 'is not a field of this kind' : message };
  });
}

interface Schema {
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** Days and times that have the right form and are not in the calendar, as 2026-02-31. */
function unrealTimes(schema: Schema | undefined, value: unknown, field: string): FieldProblem[] {
  const inside = (key: string): string => (field === '' ? key : `${field}/${key}`);
  if (typeof value === 'string') {
    const isTime = schema?.pattern?.startsWith('^[0-9]{4}-') === true;
    return isTime && momentOf(value) === null ? [{ field, message: `"${value}" is not in the calendar` }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => unrealTimes(schema?.items, item, inside(String(at))));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => unrealTimes(schema?.properties?.[key], member, inside(key)));
}

/** A random id, for records that customers make. */
export const newRecordId = (): string => randomBytes(12).toString('base64url').replace(/^[-_]/, 'r');

/** All of a kind in the scope, in the order of their ids; a page of them after an id. */
export async function listRecords<Kind extends RecordKind>(
  store: Store,
  scope: Scope,
  kind: Kind,
  page: { readonly after?: string; readonly limit?: number } = {},
): Promise<readonly StoredRecord<Kind>[]> {
  let query = within(store, scope)
    .select('record')
    .select(['id', 'body', 'created_at'])
    .where('kind', '=', kind)
    .orderBy('id')
    .limit(Math.min(page.limit ?? MAX_LISTED, MAX_LISTED));
  if (page.after !== undefined) query = query.where('id', '>', page.after);
  return (await query.execute()).map((row) => stored<Kind>(row));
}

/** All of a kind in the scope, however many, in the order of their ids. */
export async function everyRecord<Kind extends RecordKind>(
  store: Db,
  scope: Scope,
  kind: Kind,
): Promise<readonly StoredRecord<Kind>[]> {
  const all: StoredRecord<Kind>[] = [];
  for (let page = await listRecords(store, scope, kind); ; ) {
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < MAX_LISTED) return all;
    page = await listRecords(store, scope, kind, { after: last.id });
  }
}

/** Finds a record of the scope by id; undefined where the scope has none. */
export async function findRecord<Kind extends RecordKind>(
  store: Store,
  scope: Scope,
  kind: Kind,
  id: string,
): Promise<StoredRecord<Kind> | undefined> {
  const row = await within(store, scope)
    .select('record')
    .select(['id', 'body', 'created_at'])
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : stored<Kind>(row);
}

/**
 * Writes a record; one of the same id is replaced.
 * @throws PortalError `input-invalid`, with the field.
 */
export async function putRecord<Kind extends RecordKind>(
  store: Store,
  scope: Scope,
  kind: Kind,
  id: string,
  body: RecordBody<Kind>,
  now: number,
): Promise<void> {
  if (!RECORD_ID.test(id)) {
    throw new PortalError(
      'input-invalid',
      `"${id.slice(0, 80)}" is not an id`,
      'Use 1 to 64 letters, digits, dots, hyphens and underscores.',
    );
  }
  const [wrong] = fieldProblems(kind, body);
  if (wrong !== undefined) {
    throw new PortalError(
      'input-invalid',
      `${wrong.field || kind}: ${wrong.message}`,
      `Correct it; ${kind} ${id} was not written.`,
    );
  }
  const text = JSON.stringify(body);
  if (text.length > limits.recordCharacters)
    throw new PortalError('input-invalid', `${kind} ${id} is too large`, 'Shorten its texts.');
  await within(store, scope)
    .insert('record', { kind, id, body: text, created_at: now, updated_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['portal', 'customer', 'kind', 'id'] as never)
        .doUpdateSet({ body: text, updated_at: now } as never),
    )
    .execute();
}

/** @returns whether it existed */
export async function removeRecord(store: Store, scope: Scope, kind: RecordKind, id: string): Promise<boolean> {
  const result = await within(store, scope)
    .remove('record')
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** The body was validated when it was written. */
function stored<Kind extends RecordKind>(row: { id: string; body: string; created_at: number }): StoredRecord<Kind> {
  return { id: row.id, body: JSON.parse(row.body) as RecordBody<Kind>, createdAt: row.created_at };
}
