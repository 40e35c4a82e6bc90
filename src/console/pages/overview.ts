// The overview: what needs a person, worst first; then the fleet, its source, what comes up and what was applied.

import { needsPerson } from '../../core/severity.ts';
import { readSourceNames } from '../../operations/source-status.ts';
import { sourceConditions } from '../../store/tables/conditions.ts';
import { ALL_PORTALS, readPins, readSuspensions } from '../../store/tables/requests.ts';
import { appliesByDay, latestRevision, readRevisions } from '../../store/tables/revisions.ts';
import { readSourceHead } from '../../store/tables/source-head.ts';
import { type BrandRow, type Problem, worstFirst } from '../fleet/brand-row.ts';
import type { FleetView } from '../fleet/fleet.ts';
import { comingUp } from '../overview/coming-up.ts';
import { fleetBar } from '../overview/fleet-bar.ts';
import { byLevel, byUrgency, type Item, itemsOf } from '../overview/items.ts';
import { ownItems } from '../overview/own-items.ts';
import { applyChart, chartStart } from '../ui/apply-chart.ts';
import { commitView } from '../ui/condition-text.ts';
import { grouped } from '../ui/listing.ts';
import { shownState } from '../ui/shown-state.ts';
import { timeAgo } from '../ui/times.ts';
import type { ConsolePage, ConsoleParts, PageRequest } from './page.ts';
import { problemCards } from './problem-card.ts';

/** Items shown; of more, the lists of the fleet have filters. */
const SHOWN = 40;
const SHOWN_REVISIONS = 4;

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
    const all = [...fleet.sources, ...fleet.settings, ...rows.flatMap(({ problems }) => problems)];
    const unchecked = all.filter(({ severity }) => severity === 'unchecked').length;
    const waiting = all.filter(({ severity }) => severity === 'waiting').sort(worstFirst);
    const { items, left } = await needing(request, fleet, all);
    return {
      title: items.length === 0 ? 'Overview' : `${counted(items.length, 'item')} ${needs(items.length)} attention`,
      ...headline(rows, fleet, items),
      levels: byLevel(items.slice(0, SHOWN)),
      more: items.length - Math.min(items.length, SHOWN) + left === 0 ? '' : grouped(items.length - SHOWN + left),
      healthy: items.length === 0 ? healthyFacts(rows) : null,
      recent: items.length === 0 ? await recentChanges(store, now) : [],
      ...(await standing(parts, now)),
      unchecked: unchecked === 0 ? '' : `${grouped(unchecked)} ${unchecked === 1 ? 'name' : 'names'}`,
      waiting: await problemCards(request, waiting.slice(0, SHOWN)),
      waitingCount: grouped(waiting.length),
      moreWaiting: waiting.length > SHOWN ? grouped(waiting.length - SHOWN) : '',
      fleetCount: counted(rows.length, 'brand'),
      bar: fleetBar(rows),
      coming: await comingUp(request),
      chart: applyChart(await appliesByDay(store, chartStart(now)), now),
    };
  },
};

/** All items, worst first. */
async function needing(request: PageRequest, fleet: FleetView, all: readonly Problem[]) {
  const problems = all.filter(({ severity }) => needsPerson(severity)).sort(worstFirst);
  const { items, left } = await itemsOf(request, fleet, problems);
  return { items: [...(await ownItems(request)), ...items].sort(byUrgency), left };
}

const counted = (count: number, one: string): string => `${grouped(count)} ${count === 1 ? one : `${one}s`}`;
const needs = (count: number): string => (count === 1 ? 'needs' : 'need');

/** The answer of the page, true of the whole fleet. */
function headline(rows: readonly BrandRow[], { contacts }: FleetView, items: readonly Item[]) {
  const degraded = rows.filter((row) => shownState(row) === 'degraded');
  const people = degraded.reduce((sum, { portal }) => sum + (contacts.get(portal) ?? 0), 0);
  const served = rows.filter((row) => row.served !== null).length;
  if (items.length === 0) {
    const sentence =
      served === 0
        ? 'No brand is served yet.'
        : `All ${counted(served, 'brand')} ${served === 1 ? 'is' : 'are'} healthy and in sync.`;
    return {
      sentence: served === 1 ? 'The brand is healthy and in sync.' : sentence,
      lead: 'Nothing needs attention.',
    };
  }
  const attention = `${counted(items.length, 'item')} ${needs(items.length)} attention.`;
  if (degraded.length === 0) {
    const none = served === 0 ? 'No brand is served yet.' : 'No brand is degraded.';
    return { sentence: `${none} ${attention}`, lead: served === 0 ? '' : 'Visitors of all brands are served.' };
  }
  return {
    sentence: `${grouped(degraded.length)} of ${counted(rows.length, 'brand')} ${degraded.length === 1 ? 'is' : 'are'} degraded. ${attention}`,
    lead: people === 0 ? '' : `${counted(people, 'contact')} of these cannot use all of their portal right now.`,
  };
}

/** Figures of a fleet that needs no one. */
function healthyFacts(rows: readonly BrandRow[]) {
  const hosts = rows.flatMap((row) => row.hosts);
  const ready = hosts.filter((host) => host.ready).length;
  const ends = hosts.filter(({ certificate }) => certificate !== null).length;
  return [
    { label: 'Brands', text: grouped(rows.length), note: 'each serves what Git says' },
    { label: 'Domains', text: `${grouped(ready)} of ${grouped(hosts.length)} ready`, note: 'they resolve to the edge' },
    { label: 'Certificates', text: `${grouped(ends)} of ${grouped(hosts.length)}`, note: 'renewed automatically' },
  ];
}

async function recentChanges(store: ConsoleParts['store'], now: number) {
  const rows = await readRevisions(store, SHOWN_REVISIONS);
  return rows.map(({ label, message, author, changes, applied_at }) => ({
    ...{ commit: commitView(label), message, author, changes: counted(changes, 'change') },
    at: timeAgo(applied_at, now),
  }));
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
