// What will happen in the next two weeks without a person: ends of overrides and tokens, renewals of certificates, approvals that lapse.
import { DAY } from '../../core/durations.ts';
import type { Store } from '../../store/store.ts';
import { readBreakGlass } from '../../store/tables/break-glass.ts';
import { renewalsBetween } from '../../store/tables/certificates.ts';
import { APPROVAL_MS, approvalTimes } from '../../store/tables/requests.ts';
import { mayAct } from '../http/principal.ts';
import type { PageRequest } from '../pages/page.ts';
import { endingTokens } from '../pages/tokens.ts';
import { type Moment, momentOf } from '../ui/times.ts';

const AHEAD_MS = 14 * DAY;
/** Entries of one kind, and names in one entry. */
const SHOWN = 5;

interface Coming {
  readonly icon: string;
  readonly title: string;
  readonly note: string;
  readonly href: string;
  readonly at: number;
  readonly when: Moment;
}

type Entry = Omit<Coming, 'when'>;

export async function comingUp({ parts, principal, now }: PageRequest): Promise<Coming[]> {
  const { store } = parts;
  const until = now + AHEAD_MS;
  const entries = [
    ...(mayAct(principal, 'operator') ? await overrideEnds(store) : []),
    ...(await renewals(store, now, until)),
    ...(await approvals(store, now)),
    ...(mayAct(principal, 'admin') ? await tokens(store, now) : []),
  ];
  return entries
    .filter(({ at }) => at > now && at <= until)
    .sort((left, right) => left.at - right.at)
    .map((entry) => ({ ...entry, when: momentOf(entry.at, now) }));
}

async function overrideEnds(store: Store): Promise<Entry[]> {
  const all = await readBreakGlass(store);
  return all
    .toSorted((left, right) => left.until - right.until)
    .slice(0, SHOWN)
    .map(({ customer, portal, actor, until: at }) => ({
      ...{ icon: 'overrides', title: `Override of ${customer} ends`, note: `${portal} · ${actor}` },
      ...{ href: `/brands/${encodeURIComponent(portal)}/overrides`, at },
    }));
}

/** Those of one day are one entry. */
async function renewals(store: Store, now: number, until: number): Promise<Entry[]> {
  const rows = await renewalsBetween(store, now, until);
  const days = Map.groupBy(rows, ({ renewAt }) => Math.floor(renewAt / DAY));
  return [...days.values()].slice(0, SHOWN).flatMap((same): Entry[] => {
    const [first] = same;
    if (first === undefined) return [];
    const names = same.slice(0, SHOWN).map(({ host }) => host);
    const more = same.length > SHOWN ? ` and ${same.length - SHOWN} more` : '';
    const title = same.length === 1 ? 'A certificate renews' : `${same.length} certificates renew`;
    return [{ icon: 'certificates', title, note: names.join(', ') + more, href: '/certificates', at: first.renewAt }];
  });
}

async function approvals(store: Store, now: number): Promise<Entry[]> {
  return (await approvalTimes(store, now)).slice(0, SHOWN).map(({ planId, at }) => ({
    ...{ icon: 'plans', title: `Approval of plan ${planId.slice(0, 8)} lapses`, note: 'unless it is applied before' },
    ...{ href: '/', at: at + APPROVAL_MS },
  }));
}

async function tokens(store: Store, now: number): Promise<Entry[]> {
  return (await endingTokens(store, now)).slice(0, SHOWN).map(({ name, renew, ends }) => ({
    ...{ icon: 'tokens', title: `API token ${name} ends`, note: 'its program is refused then', href: renew },
    at: Date.parse(ends.iso),
  }));
}
