// What a principal of named portals reaches: everything else is as if it did not exist.
import type { RequestHandler } from 'express';
import { type Reach, reaches } from '../../core/access/reach.ts';
import { PortalError } from '../../core/portal-error.ts';
import { customerById, noCustomer } from '../../customers/customer.ts';
import { portalKinds } from '../../provisioning/entries.ts';
import type { Entry } from '../../provisioning/entry.ts';
import type { Store } from '../../store/store.ts';
import { noPortal } from '../../store/tables/portals.ts';
import type { ActionRequest, ConsoleAction } from '../actions/action.ts';
import { principalOf } from '../http/principal.ts';
import type { ApiRequest, ConsoleEndpoint } from './endpoint.ts';
import { notFound, sendError } from './problems.ts';

/** Refuses what concerns all portals, and paths of a portal or customer that is not reached. */
export function withinReach({ reach: of }: ConsoleEndpoint, store: Store): RequestHandler[] {
  if (of !== 'path' && of !== 'fleet') return [];
  return [
    async (request, response, next) => {
      const { reach } = principalOf(response);
      if (reach === 'all') return next();
      try {
        if (of === 'fleet') throw ofFleet();
        await requirePathReach(request.params, reach, store);
      } catch (thrown) {
        return sendError(response, thrown);
      }
      next();
    },
  ];
}

/** Fails where the path names neither: an endpoint whose path does not say whose it is has another reach. */
async function requirePathReach(params: Readonly<Record<string, unknown>>, reach: Reach, store: Store): Promise<void> {
  const { portal, customer } = params;
  if (typeof portal === 'string') {
    if (!reaches(reach, portal)) throw notFound();
  } else if (typeof customer === 'string') {
    if (!reaches(reach, (await customerById(store, customer)).portal)) throw noCustomer(customer);
  } else throw notFound();
}

const ofFleet = (): PortalError =>
  new PortalError(
    'forbidden',
    'this concerns all portals',
    'This token is for named portals; use one for all of them.',
  );

/** @throws PortalError as for a portal or customer that does not exist */
export async function requireEntryReach(store: Store, entry: Entry, reach: Reach): Promise<void> {
  if (reach === 'all') return;
  const { kind, portal, id = '', customer = '' } = entry;
  if (portalKinds.has(kind)) {
    if (!reaches(reach, portal)) throw noPortal(portal ?? '');
    return;
  }
  const owner = kind === 'customer' ? id : customer;
  const known = await portalOfCustomer(store, owner);
  if (kind === 'customer' && known === undefined) {
    if (!reaches(reach, portal)) throw noPortal(portal ?? '');
  } else if (!reaches(reach, known)) throw noCustomer(owner);
}

async function portalOfCustomer(store: Store, customer: string): Promise<string | undefined> {
  const account = await store.selectFrom('customer').select('portal').where('id', '=', customer).executeTakeFirst();
  return account?.portal;
}

/** @throws PortalError as for a portal, customer or host that does not exist */
export async function requireActionReach(
  { concerns }: Pick<ConsoleAction, 'concerns'>,
  given: ActionRequest['given'],
  { parts: { store }, principal: { reach } }: ApiRequest,
): Promise<void> {
  if (reach === 'all') return;
  switch (concerns) {
    case 'fleet':
      throw ofFleet();
    case 'portal':
      if (given('all') !== '') throw ofFleet();
      if (!reaches(reach, given('portal'))) throw noPortal(given('portal'));
      return;
    case 'host':
      if (!reaches(reach, await brandOf(store, 'domain', given('host')))) throw noHost(given('host'));
      return;
    case 'customer':
      return requireCustomerReach(store, given, reach);
  }
}

/** A customer may be known to the files alone, or to nothing but the request. */
async function requireCustomerReach(store: Store, given: ActionRequest['given'], reach: Reach): Promise<void> {
  const customer = given('customer');
  const known =
    (await portalOfCustomer(store, customer)) ??
    (await brandOf(store, 'override', customer)) ??
    (await brandOf(store, 'break-glass', customer)) ??
    given('portal');
  if (!reaches(reach, known)) throw noCustomer(customer);
}

async function brandOf(store: Store, kind: string, name: string): Promise<string | undefined> {
  const row = await store
    .selectFrom('resource')
    .select('brand')
    .where('kind', '=', kind)
    .where('name', '=', name)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  return row?.brand ?? undefined;
}

const noHost = (host: string): PortalError =>
  new PortalError('not-found', `no live portal has the domain "${host}"`, 'portico domains check lists them.');
