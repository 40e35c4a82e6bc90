// What the store shows that live portals lack: templates of sign-up, emails that are not taken, alert rules that wait.
import { sql } from 'kysely';
import type { Store } from './store.ts';

export interface SignupTemplate {
  readonly portal: string;
  /** Null where the portal names none. */
  readonly template: string | null;
  readonly isLive: boolean;
}

/** The template of each live portal at which customers may sign up. */
export async function signupTemplates(store: Store): Promise<SignupTemplate[]> {
  const live = await store
    .selectFrom('resource')
    .select('name')
    .where('kind', '=', 'template-customer')
    .where('archived_at', 'is', null)
    .execute();
  const templates = new Set(live.map(({ name }) => name));
  const rows = await store
    .selectFrom('resource')
    .select(['name', 'spec'])
    .where('kind', '=', 'signup')
    .where('archived_at', 'is', null)
    .where('spec', 'like', '%"customer":true%')
    .execute();
  return rows.map(({ name, spec }) => {
    const template = templateIn(spec);
    return { portal: name, template, isLive: template !== null && templates.has(template) };
  });
}

/** A spec that was edited by hand may be anything. */
function templateIn(spec: string): string | null {
  try {
    const value: unknown = Reflect.get(JSON.parse(spec) as object, 'templateCustomer');
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

export interface RefusedEmails {
  readonly portal: string;
  readonly count: number;
  /** Of one of them, as the server said it. */
  readonly problem: string;
}

/**
 * The portals of which emails were queued before `triedBefore`, were tried and not taken, while no later one was sent. Emails
 * that were refused because of their own recipient do not count, nor those that were given up and are older than `since`.
 */
export async function refusedEmails(
  store: Store,
  { triedBefore, since }: { readonly triedBefore: number; readonly since: number },
): Promise<RefusedEmails[]> {
  const rows = await store
    .selectFrom('mail')
    .select(['portal'])
    .select((eb) => [
      eb.fn.countAll<number | string>().as('count'),
      eb.fn.max('created_at').as('newest'),
      eb.fn.max('problem').as('problem'),
    ])
    .where('problem', 'is not', null)
    .where('recipient_refused', '=', 0)

    .where('created_at', '<', triedBefore)
    .where((eb) =>
      eb.or([eb('next_try', 'is not', null), eb.and([eb('state', '=', 'failed'), eb('created_at', '>', since)])]),
    )
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('resource')
          .select('resource.name')
          .where('resource.kind', '=', 'portal')
          .where('resource.archived_at', 'is', null)
          .whereRef('resource.name', '=', 'mail.portal'),
      ),
    )
    .groupBy('portal')
    .execute();
  const found: RefusedEmails[] = [];
  for (const { portal, count, newest, problem } of rows) {
    const later = await store
      .selectFrom('mail')
      .select('id')
      .where('portal', '=', portal)
      .where('state', '=', 'sent')
      .where('sent_at', '>', newest)
      .limit(1)
      .executeTakeFirst();
    if (later === undefined) found.push({ portal, count: Number(count), problem: problem ?? '' });
  }
  return found;
}

export interface FailingServer {
  /** Empty for the operator's server. */
  readonly portal: string;
  readonly problem: string;
}

/** The mail servers whose last test has failed, of live portals and of the operator. */
export async function failingServers(store: Store): Promise<FailingServer[]> {
  const rows = await store
    .selectFrom('mail_test')
    .leftJoin('resource', (join) =>
      join
        .on('resource.kind', '=', sql.lit('mail'))
        .on('resource.archived_at', 'is', null)
        .onRef('resource.name', '=', 'mail_test.portal'),
    )
    .select(['mail_test.portal', 'mail_test.problem'])
    .where('mail_test.problem', 'is not', null)
    .where((eb) => eb.or([eb('mail_test.portal', '=', ''), eb('resource.name', 'is not', null)]))
    .execute();
  return rows.map(({ portal, problem }) => ({ portal, problem: problem ?? '' }));
}

export interface LateAlerts {
  readonly portal: string;
  readonly count: number;
}

/** The live portals with alert rules that were due before that time and were not evaluated. */
export async function lateAlerts(store: Store, dueBefore: number): Promise<LateAlerts[]> {
  const rows = await store
    .selectFrom('record')
    .innerJoin('customer', 'customer.id', 'record.customer')
    .innerJoin('resource', (join) =>
      join.on('resource.kind', '=', sql.lit('portal')).onRef('resource.name', '=', 'record.portal'),
    )
    .leftJoin('alert_state as state', (join) =>
      join
        .onRef('state.portal', '=', 'record.portal')
        .onRef('state.customer', '=', 'record.customer')
        .onRef('state.alert', '=', 'record.id'),
    )
    .select('record.portal')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('record.kind', '=', 'alert')
    .where('customer.status', '!=', 'disabled')
    .where('resource.archived_at', 'is', null)
    .where((eb) => eb(eb.fn.coalesce('state.next_check', 'record.updated_at'), '<', dueBefore))
    .groupBy('record.portal')
    .execute();
  return rows.map(({ portal, count }) => ({ portal, count: Number(count) }));
}

/** How many customers of each portal ask to be erased. */
export async function erasuresAsked(
  store: Store,
): Promise<readonly { readonly portal: string; readonly count: number }[]> {
  const rows = await store
    .selectFrom('erasure_request')
    .where('decision', 'is', null)
    .select(['portal', (eb) => eb.fn.countAll<number | string>().as('count')])
    .groupBy('portal')
    .orderBy('portal')
    .execute();
  return rows.map(({ portal, count }) => ({ portal, count: Number(count) }));
}
