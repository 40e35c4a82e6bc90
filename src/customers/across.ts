// The queries of background jobs that span all customers.
import { type CustomerId, type PortalName, storedCustomerId, storedPortalName } from '../core/ids.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import type { RecordBody } from './records.ts';

export interface DueAlert {
  readonly scope: Scope & { readonly customer: CustomerId };
  readonly id: string;
  readonly rule: RecordBody<'alert'>;
  /** Null when it was never evaluated. */
  readonly state: { readonly raised: boolean; readonly sentAt: number | null; readonly nextCheck: number } | null;
}

/** The alert rules that are due, of customers that are not disabled. */
export async function alertsDue(store: Store, now: number, limit: number): Promise<readonly DueAlert[]> {
  const rows = await store
    .selectFrom('record')
    .innerJoin('customer', 'customer.id', 'record.customer')
    .leftJoin('alert_state as state', (join) =>
      join
        .onRef('state.portal', '=', 'record.portal')
        .onRef('state.customer', '=', 'record.customer')
        .onRef('state.alert', '=', 'record.id'),
    )
    .select(['record.portal', 'record.customer', 'record.id', 'record.body'])
    .select(['state.raised', 'state.sent_at', 'state.next_check'])
    .where('record.kind', '=', 'alert')
    .where('customer.status', '!=', 'disabled')
    .where((eb) => eb.or([eb('state.next_check', 'is', null), eb('state.next_check', '<=', now)]))
    // The longest overdue first: with more due than the limit, every rule is still evaluated eventually.
    .orderBy((eb) => eb.fn.coalesce('state.next_check', 'record.created_at'))
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    scope: { portal: storedPortalName(row.portal), customer: storedCustomerId(row.customer) },
    id: row.id,
    rule: JSON.parse(row.body) as RecordBody<'alert'>,
    state:
      row.next_check === null ? null : { raised: row.raised === 1, sentAt: row.sent_at, nextCheck: row.next_check },
  }));
}

/** The customers that have packages. */
export async function customersWithPackages(store: Store): Promise<readonly (Scope & { customer: CustomerId })[]> {
  const rows = await store
    .selectFrom('record')
    .select(['portal', 'customer'])
    .distinct()
    .where('kind', '=', 'package')
    .execute();
  return rows.map(({ portal, customer }) => ({
    portal: storedPortalName(portal),
    customer: storedCustomerId(customer),
  }));
}

/** Customers that ask to be erased, the longest waiting first. @param portals null for all */
export async function erasureRequests(store: Store, portals: readonly string[] | null, limit: number) {
  return store
    .selectFrom('erasure_request')
    .where('decision', 'is', null)
    .$if(portals !== null, (query) => query.where('portal', 'in', [...(portals ?? [])]))
    .select(['portal', 'customer', 'contact', 'asked_at as askedAt'])
    .orderBy('asked_at')
    .limit(limit)
    .execute();
}

/** The customers of a portal that have a route with this rate card. */
export async function customersWithCard(store: Store, portal: PortalName, card: string): Promise<readonly string[]> {
  const rows = await store
    .selectFrom('record')
    .select(['customer', 'body'])
    .where('portal', '=', portal)
    .where('kind', '=', 'route')
    .execute();
  return rows.flatMap(({ customer, body }) =>
    (JSON.parse(body) as RecordBody<'route'>).rateCard === card ? [customer] : [],
  );
}

/** The recipients of an account's emails: its enabled contacts with a verified email, at most 50. */
export async function verifiedRecipients(store: Store, scope: Scope) {
  return store
    .selectFrom('contact')
    .select(['email', 'name', 'language'])
    .where('portal', '=', scope.portal)
    .where('customer', '=', scope.customer)
    .where('disabled', '=', 0)
    .where('email_verified_at', 'is not', null)
    .limit(50)
    .execute();
}

/** How long each live portal keeps calls, for those that limit it. */
export async function callRetentions(
  store: Store,
): Promise<readonly { readonly portal: string; readonly keep: string }[]> {
  const rows = await store
    .selectFrom('resource')
    .select(['name', 'spec'])
    .where('kind', '=', 'portal')
    .where('archived_at', 'is', null)
    .where('spec', 'like', '%"keepCalls"%')
    .execute();
  return rows.flatMap(({ name, spec }) => {
    const { keepCalls } = JSON.parse(spec) as { readonly keepCalls?: string };
    return keepCalls === undefined ? [] : [{ portal: name, keep: keepCalls }];
  });
}
