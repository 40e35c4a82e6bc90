// Putting a break-glass override in force, and ending it.

import { sections } from '../core/access/section.ts';
import { DAY, HOUR, MINUTE } from '../core/durations.ts';
import { isCustomerId } from '../core/ids.ts';
import { PortalError } from '../core/portal-error.ts';
import { nextCounter } from '../store/change-counter.ts';
import type { Store } from '../store/store.ts';
import { type BreakGlass, endBreakGlass, readBreakGlass, writeBreakGlass } from '../store/tables/break-glass.ts';
import { writeEvents } from '../store/tables/conditions.ts';
import { portalMustExist } from '../store/tables/portals.ts';
import type { Operation } from './operation.ts';

export interface OverrideInput {
  readonly customer: string;
  /** Needed only where the customer is not known here. */
  readonly portal?: string;
  readonly show: readonly string[];
  readonly hide: readonly string[];
  /** How long, e.g. `24h`. */
  readonly for: string;
}

/** A longer override belongs into the files. */
const MAX_MS = 90 * DAY;
const units = { m: MINUTE, h: HOUR, d: DAY } as const;

/** Checks what is wanted. @throws PortalError `input-invalid`, `not-found` */
export async function overrideOperation(
  store: Store,
  wanted: OverrideInput,
  { reason, actor, now }: { readonly reason: string; readonly actor: string; readonly now: number },
): Promise<Operation & { readonly entry: BreakGlass; readonly what: string }> {
  const { customer, show, hide } = wanted;
  checkSections(show, hide);
  const until = now + durationOf(wanted.for);
  const portal = await portalOf(store, customer, wanted.portal);
  const entry: BreakGlass = { customer, portal, show, hide, reason, actor, until };
  const what = [...show.map((id) => `show ${id}`), ...hide.map((id) => `hide ${id}`)].join(', ');
  const detail = `${what} until ${new Date(until).toISOString()}`;
  return {
    ...{ entry, what, subject: customer, detail: `${portal}: ${detail}`, pass: null },
    write: async (tx) => {
      await writeBreakGlass(tx, entry);
      const message = `${customer}: ${detail} (${actor}: ${reason})`;
      await writeEvents(tx, [{ kind: 'portal', name: portal, reason: 'BreakGlass', message }], '', now);
    },
  };
}

/** @throws PortalError `not-found` */
export async function endOverrideOperation(
  store: Store,
  customer: string,
  { actor, now }: { readonly actor: string; readonly now: number },
): Promise<Operation & { readonly entry: BreakGlass }> {
  const entry = (await readBreakGlass(store)).find((candidate) => candidate.customer === customer);
  if (entry === undefined) {
    const hint = 'portico override list shows those there are; overrides of the files are changed in the files.';
    throw new PortalError('not-found', `${customer} has no break-glass override`, hint);
  }
  return {
    ...{ entry, subject: customer, detail: `${entry.portal}: taken back`, pass: null },
    write: async (tx) => {
      await endBreakGlass(tx, [entry.customer], await nextCounter(tx), now);
      const message = `break-glass override of ${entry.customer} taken back by ${actor}`;
      await writeEvents(tx, [{ kind: 'portal', name: entry.portal, reason: 'BreakGlassEnded', message }], '', now);
    },
  };
}

/** Known, and not both shown and hidden. */
function checkSections(show: readonly string[], hide: readonly string[]): void {
  const unknown = [...show, ...hide].find((id) => !sections.has(id));
  if (unknown !== undefined)
    throw wrong(`there is no section "${unknown}"`, 'docs/reference/rules.md and the schema list them.');
  const both = show.find((id) => hide.includes(id));
  if (both !== undefined) throw wrong(`"${both}" is both shown and hidden`, 'Name it once.');
  if (show.length + hide.length === 0) throw wrong('nothing is shown or hidden', 'Name a section to show or to hide.');
}

function durationOf(text: string): number {
  const match = /^(\d{1,5})([mhd])$/.exec(text);
  const duration = match === null ? 0 : Number(match[1]) * units[match[2] as keyof typeof units];
  if (duration > 0 && duration <= MAX_MS) return duration;
  const what = text === '' ? 'how long is left out' : `"${text}" is not a duration of up to 90 days`;
  throw wrong(what, 'Write it as in 30m, 24h or 7d.');
}

/** The portal of a customer: as its account says, or the files, or the operator. */
async function portalOf(store: Store, customer: string, given: string | undefined): Promise<string> {
  if (!isCustomerId(customer)) throw wrong(`"${customer}" is not a customer id`, 'Write it as in CUST-1042.');
  const account = await store.selectFrom('customer').select('portal').where('id', '=', customer).executeTakeFirst();
  const row = await store
    .selectFrom('resource')
    .select('brand')
    .where('kind', '=', 'override')
    .where('name', '=', customer)
    .executeTakeFirst();
  const known = account?.portal ?? row?.brand ?? undefined;
  const portal = given ?? known;
  if (portal === undefined) throw wrong(`the portal of ${customer} is not known here`, 'Name the portal too.');
  if (known !== undefined && known !== portal)
    throw wrong(`the customer ${customer} belongs to ${known}`, 'Name that portal, or none.');
  await portalMustExist(store, portal, 'live');
  return portal;
}

const wrong = (message: string, hint: string): PortalError => new PortalError('input-invalid', message, hint);
