// The overview: one sentence, then what needs a person, worst first, then what is retried automatically.

import { meaningOf, needsPerson } from '../../core/severity.ts';
import { readSourceNames } from '../../operations/source-status.ts';
import { sourceConditions } from '../../store/tables/conditions.ts';
import { ALL_PORTALS, readPins, readSuspensions } from '../../store/tables/requests.ts';
import { appliesByDay, latestRevision } from '../../store/tables/revisions.ts';
import { readSourceHead } from '../../store/tables/source-head.ts';
import { type Problem, worstFirst } from '../fleet/brand-row.ts';
import type { FleetView } from '../fleet/fleet.ts';
import { mayAct } from '../http/principal.ts';
import { applyChart, chartStart } from '../ui/apply-chart.ts';
import { commitView } from '../ui/condition-text.ts';
import { grouped } from '../ui/listing.ts';
import { timeAgo } from '../ui/times.ts';
import type { ConsolePage, ConsoleParts } from './page.ts';
import { problemCards } from './problem-card.ts';
import { endingTokens } from './tokens.ts';

/** Cards shown; of more, the fleet's page has filters. */
const SHOWN = 25;

export const overviewPage: ConsolePage = {
  path: '/',
  template: 'overview',
  role: 'viewer',
  menu: 'overview',
  view: async (request) => {
    const { parts, now } = request;
    const { store } = parts;
    const fleet = await parts.fleet.view();
    const rows = [...fleet.brands.values()];
    const whole = [...fleet.sources, ...fleet.settings];
    const all = [...whole, ...rows.flatMap(({ problems }) => problems)];
    const unchecked = all.filter(({ severity }) => severity === 'unchecked').length;
    const needing = all.filter(({ severity }) => needsPerson(severity)).sort(worstFirst);
    const waiting = all.filter(({ severity }) => severity === 'waiting').sort(worstFirst);
    return {
      title: 'Overview',
      sentence: sentence(fleet, needing),
      reconciler: await unfollowedReason(parts),
      ...(await standing(parts, now)),
      endingTokens: mayAct(request.principal, 'admin') ? await endingTokens(store, now) : [],
      unchecked: unchecked === 0 ? '' : `${grouped(unchecked)} ${unchecked === 1 ? 'name' : 'names'}`,
      needing: await problemCards(request, needing.slice(0, SHOWN)),
      moreNeeding: more(needing),
      waiting: await problemCards(request, waiting.slice(0, SHOWN)),
      waitingCount: grouped(waiting.length),
      moreWaiting: more(waiting),
      chart: applyChart(await appliesByDay(store, chartStart(now)), now),
    };
  },
};

const more = (problems: readonly Problem[]): string =>
  problems.length > SHOWN ? grouped(problems.length - SHOWN) : '';

/** `All 214 brands serve commit 3fa9c1d; 2 need you.` */
function sentence({ brands, revision, followed }: FleetView, needing: readonly Problem[]): string {
  const served = [...brands.values()].filter((row) => row.served !== null);
  const needy = new Set(needing.map(({ portal }) => portal)).size;
  const need = needy === 0 ? 'nothing needs you' : `${grouped(needy)} ${needy === 1 ? 'needs' : 'need'} you`;
  if (served.length === 0) return `No brand is served yet; ${need}.`;
  if (followed > 1)
    return `${grouped(served.length)} ${served.length === 1 ? 'brand is' : 'brands are'} served from ${grouped(followed)} sources; ${need}.`;
  const newest = served.filter((row) => row.served === revision).length;
  const { short } = commitView(revision);
  if (served.length === 1) return `1 brand serves commit ${commitView(served[0]?.served ?? null).short}; ${need}.`;
  const some = newest === served.length ? `All ${grouped(newest)}` : `${grouped(newest)} of ${grouped(served.length)}`;
  return `${some} brands serve commit ${short}; ${need}.`;
}

/** Why the repository is not followed; null where it is. */
async function unfollowedReason(parts: ConsoleParts) {
  const condition = await parts.reconciler();
  const meaning = meaningOf(condition);
  return meaning === null ? null : { message: condition.message, fix: meaning.fix, reason: condition.reason };
}

/** What is served, the head of Git, and the requests of operators in force. */
async function standing({ store }: ConsoleParts, now: number) {
  const revision = await latestRevision(store);
  const head = await readSourceHead(store);
  const pins = await readPins(store);
  const names = await readSourceNames(store, await sourceConditions(store));
  const suspensions = await readSuspensions(store);
  const all = suspensions.find(({ portal }) => portal === ALL_PORTALS);
  const single = suspensions.filter(({ portal }) => portal !== ALL_PORTALS);
  return {
    served: commitView(revision?.label ?? null),
    servedMessage: revision?.message ?? '',
    servedAuthor: revision?.author ?? '',
    applied: timeAgo(revision?.applied_at ?? 0, now),
    git: commitView(head?.label ?? null),
    behind: head !== undefined && revision !== undefined && head.label !== revision.label,
    looked: timeAgo(head?.at ?? 0, now),
    pins: pins.map(({ id, commit_id, bad_commit, actor, reason, at }) => ({
      ...{ to: commit_id.slice(0, 7), from: bad_commit.slice(0, 7), actor, reason, at: timeAgo(at, now) },
      source: names.get(id) ?? '',
    })),
    suspension: all === undefined ? null : { actor: all.actor, reason: all.reason, at: timeAgo(all.at, now) },
    suspended: single.map(({ portal, actor, reason, at }) => ({
      portal,
      href: `/brands/${encodeURIComponent(portal)}`,
      resume: `/do/resume?portal=${encodeURIComponent(portal)}`,
      actor,
      reason,
      at: timeAgo(at, now),
    })),
  };
}
