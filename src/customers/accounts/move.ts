// Moving a customer to another portal: what goes along, what ends, what the other portal lacks, and what forbids it.
import { effectiveSections, type Override } from '../../core/access/permission.ts';
import { type CustomerId, isPortalName, type PortalName, storedPortalName } from '../../core/ids.ts';
import { PortalError } from '../../core/portal-error.ts';
import { countMoved, moveRows, removeLinks } from '../../store/account-tables.ts';
import { within } from '../../store/scope.ts';
import type { Db, Store, Tx } from '../../store/store.ts';
import { moveBreakGlass, readBreakGlass } from '../../store/tables/break-glass.ts';
import { portalMustExist } from '../../store/tables/portals.ts';
import { customerById } from '../customer.ts';
import type { AccountChange, SendContactEmail } from './change.ts';

export interface MovePlan {
  readonly customer: CustomerId;
  readonly from: PortalName;
  readonly to: PortalName;
  /** Rows that go along, by what they are. */
  readonly moves: Readonly<Record<string, number>>;
  /** Rows that end: a contact logs in again at the other portal. */
  readonly ends: Readonly<Record<'sessions' | 'passkeys' | 'links', number>>;
  /** What the customer has and the other portal does not offer. */
  readonly losses: readonly string[];
  /** What forbids it; nothing where it can be done. */
  readonly refused: readonly string[];
}

/** @throws PortalError `not-found`, `input-invalid` */
export async function planMove(store: Db, id: string, to: string, now: number): Promise<MovePlan> {
  const { id: customer, portal, currency } = await customerById(store, id);
  if (!isPortalName(to))
    throw new PortalError('input-invalid', `"${to}" is not a portal name`, 'Give the name: of a Portal document.');
  if (to === portal)
    throw new PortalError('input-invalid', `customer ${id} is of portal ${to} already`, 'Name another portal.');
  await portalMustExist(store, to, 'live');
  const from = storedPortalName(portal);
  return {
    ...{ customer, from, to },
    moves: await countMoved(store, from, customer),
    ends: await endsOf(store, customer, from),
    losses: await lossesOf(store, { customer, from, to, now }),
    refused: [
      ...(await currencyProblems(store, to, currency)),
      ...(await addressProblems(store, { customer, from, to })),
    ],
  };
}

async function endsOf(store: Db, customer: CustomerId, portal: PortalName): Promise<MovePlan['ends']> {
  const count = async (table: 'session' | 'passkey' | 'link'): Promise<number> => {
    const row = await store
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number | string>().as('count'))
      .where('portal', '=', portal)
      .where('contact', 'in', contactsOf(store, customer))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  return { sessions: await count('session'), passkeys: await count('passkey'), links: await count('link') };
}

const contactsOf = (store: Db, customer: CustomerId) =>
  store.selectFrom('contact').select('id').where('customer', '=', customer);

interface Moving {
  readonly customer: CustomerId;
  readonly from: PortalName;
  readonly to: PortalName;
}

async function currencyProblems(store: Db, to: PortalName, currency: string): Promise<string[]> {
  const codes = (await specOf<{ readonly codes: readonly string[] }>(store, 'currencies', to))?.codes ?? [];
  if (codes.includes(currency)) return [];
  return [`the account is in ${currency}, which ${to} does not offer (${codes.join(', ')})`];
}

async function addressProblems(store: Db, { customer, to }: Moving): Promise<string[]> {
  const own = store.selectFrom('contact').select('email').where('customer', '=', customer);
  const taken = await store
    .selectFrom('contact')
    .select(['email', 'customer'])
    .where('portal', '=', to)
    .where('email', 'in', own)
    .orderBy('email')
    .execute();
  return taken.map(({ email, customer: other }) => `${email} is a contact of customer ${other} at ${to} already`);
}

async function lossesOf(store: Db, moving: Moving & { readonly now: number }): Promise<string[]> {
  const { customer, from, to, now } = moving;
  const access = async (portal: string): Promise<readonly string[]> =>
    (await specOf<{ readonly sections: readonly string[] }>(store, 'access', portal))?.sections ?? [];
  const override = await specOf<Override>(store, 'override', customer);
  const breakGlass = (await readBreakGlass(store)).find((entry) => entry.customer === customer);
  const before = effectiveSections(await access(from), [override, breakGlass], now);
  const after = new Set(effectiveSections(await access(to), [breakGlass], now));
  const sections = before.filter((id) => !after.has(id));
  const cards = await missingCards(store, moving);
  return [
    ...(sections.length === 0 ? [] : [`sections that ${to} does not show: ${sections.join(', ')}`]),
    ...(cards.length === 0 ? [] : [`rate cards of routes that ${to} does not have: ${cards.join(', ')}`]),
    ...(override === undefined
      ? []
      : [`its overrides are in the files under portal: ${from}; move them to one with portal: ${to}`]),
  ];
}

/** Rate cards belong to a portal; routes name them. */
async function missingCards(store: Db, { customer, from, to }: Moving): Promise<string[]> {
  const routes = await within(store, { portal: from, customer })
    .select('record')
    .select('body')
    .where('kind', '=', 'route')
    .execute();
  const named = routes.flatMap(({ body }) => (JSON.parse(body) as { readonly rateCard?: string }).rateCard ?? []);
  if (named.length === 0) return [];
  const known = await within(store, { portal: to, customer: '' })
    .select('record')
    .select('id')
    .where('kind', '=', 'rate-card')
    .where('id', 'in', named)
    .execute();
  const ids = new Set(known.map(({ id }) => id));
  return [...new Set(named)].filter((card) => !ids.has(card)).sort();
}

async function specOf<Spec>(store: Db, kind: string, name: string): Promise<Spec | undefined> {
  const row = await store
    .selectFrom('resource')
    .select('spec')
    .where('kind', '=', kind)
    .where('name', '=', name)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? undefined : (JSON.parse(row.spec) as Spec);
}

/** Moves everything of the customer, and notifies its contacts under the new brand. @throws PortalError `input-invalid` where it is refused */
export async function moveCustomer(
  store: Store,
  { customer, to, now }: { readonly customer: string; readonly to: string; readonly now: number },
  send: SendContactEmail,
): Promise<AccountChange> {
  const plan = await planMove(store, customer, to, now);
  mustBeAllowed(plan);
  return {
    subject: plan.customer,
    detail: `from ${plan.from} to ${plan.to}`,
    write: async (tx) => {
      // What was allowed a moment ago may not be now.
      const present = await planMove(tx, customer, to, now);
      mustBeAllowed(present);
      await write(tx, present);
      await notify(tx, present, send);
    },
  };
}

function mustBeAllowed({ customer, to, refused }: MovePlan): void {
  if (refused.length === 0) return;
  const hint = 'Change that first; nothing was moved.';
  throw new PortalError('input-invalid', `customer ${customer} cannot move to ${to}: ${refused.join('; ')}`, hint);
}

async function write(tx: Tx, { customer, from, to }: MovePlan): Promise<void> {
  await removeLinks(tx, from, customer);
  for (const table of ['session', 'passkey', 'device'] as const) {
    await tx.deleteFrom(table).where('contact', 'in', contactsOf(tx, customer)).execute();
  }
  await moveRows(tx, customer, from, to);
  await tx.updateTable('customer').set({ portal: to }).where('id', '=', customer).execute();
  await moveBreakGlass(tx, customer, to);
}

async function notify(tx: Tx, { customer, to }: MovePlan, send: SendContactEmail): Promise<void> {
  const contacts = await tx
    .selectFrom('contact')
    .select(['email', 'language'])
    .where('customer', '=', customer)
    .where('disabled', '=', 0)
    .where('email_verified_at', 'is not', null)
    .execute();
  for (const { email, language } of contacts)
    await send(tx, to, { kind: 'moved', recipient: email, language, action: '/login' });
}
