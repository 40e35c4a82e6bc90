// Files of calls that are made in the background and kept for a week; and schedules of mailed reports.

import { randomBytes } from 'node:crypto';
import { DAY } from '../../core/durations.ts';
import type { ContactId, CustomerId } from '../../core/ids.ts';
import { limits } from '../../core/limits/limits.ts';
import { type Scope, within } from '../../store/scope.ts';
import type { Store } from '../../store/store.ts';

const KEEP_MS = 7 * DAY;

export type Owner = Scope & { readonly customer: CustomerId; readonly contact: ContactId };

export interface ReportFile {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'ready' | 'failed';
  /** Bytes. */
  readonly size: number;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** Orders a file. @returns false when the contact has too many waiting */
export async function requestFile(
  store: Store,
  owner: Owner,
  name: string,
  query: string,
  now: number,
): Promise<boolean> {
  const mine = await filesOf(store, owner, now);
  if (mine.filter(({ state }) => state === 'waiting').length >= limits.waitingFiles) return false;
  await within(store, owner)
    .insert('report_file', {
      ...{ id: newId(), contact: owner.contact, query, name, state: 'waiting', size: 0, created_at: now },
      ...{ claimed_until: 0, expires_at: now + KEEP_MS },
    })
    .execute();
  return true;
}

/** The contact's own files, the newest first. */
export async function filesOf(store: Store, owner: Owner, now: number): Promise<readonly ReportFile[]> {
  return within(store, owner)
    .select('report_file')
    .select(['id', 'name', 'state', 'size', 'created_at as createdAt', 'expires_at as expiresAt'])
    .where('contact', '=', owner.contact)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute();
}

/** The pieces of a file, gzip, in order. */
export async function* partsOf(store: Store, file: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part += 1) {
    const row = await store
      .selectFrom('report_part')
      .select('bytes')
      .where('file', '=', file)
      .where('part', '=', part)
      .executeTakeFirst();
    if (row === undefined) return;
    yield row.bytes;
  }
}

export async function addPart(store: Store, file: string, part: number, bytes: Uint8Array): Promise<void> {
  await store.insertInto('report_part').values({ file, part, bytes }).execute();
}

export type ScheduleInterval = 'day' | 'week' | 'month';

export interface ReportSchedule {
  readonly id: string;
  readonly every: ScheduleInterval;
  readonly query: string;
  readonly nextAt: number;
}

/** Adds a schedule. @returns false when the contact has too many */
export async function addSchedule(
  store: Store,
  owner: Owner,
  schedule: Omit<ReportSchedule, 'id'>,
  now: number,
): Promise<boolean> {
  if ((await schedulesOf(store, owner)).length >= limits.schedulesOfContact) return false;
  const { every, query, nextAt } = schedule;
  await within(store, owner)
    .insert('report_schedule', { id: newId(), contact: owner.contact, query, every, next_at: Math.max(nextAt, now) })
    .execute();
  return true;
}

export async function schedulesOf(store: Store, owner: Owner): Promise<readonly ReportSchedule[]> {
  return within(store, owner)
    .select('report_schedule')
    .select(['id', 'every', 'query', 'next_at as nextAt'])
    .where('contact', '=', owner.contact)
    .orderBy('next_at')
    .execute();
}

export async function removeSchedule(store: Store, owner: Owner, id: string): Promise<void> {
  await within(store, owner)
    .remove('report_schedule')
    .where('contact', '=', owner.contact)
    .where('id', '=', id)
    .execute();
}

/** The recipient of a report; undefined when the contact is deleted, disabled, not verified, or of a disabled customer. */
export async function reportReader(store: Store, owner: Owner) {
  return store
    .selectFrom('contact')
    .innerJoin('customer', 'customer.id', 'contact.customer')
    .select(['contact.email', 'contact.language', 'customer.type', 'customer.name', 'customer.currency'])
    .select((eb) => eb.fn.coalesce('contact.timezone', 'customer.timezone').as('timezone'))
    .where('contact.id', '=', owner.contact)
    .where('contact.portal', '=', owner.portal)
    .where('contact.customer', '=', owner.customer)
    .where('contact.disabled', '=', 0)
    .where('contact.email_verified_at', 'is not', null)
    .where('customer.status', '!=', 'disabled')
    .executeTakeFirst();
}

const newId = (): string => randomBytes(12).toString('base64url');
