// The controller of records in zones of ours: a live domain has its record, one that an applied plan took away has none, and what others
// have written is not touched.
import type { Clock } from '../core/clock.ts';
import type { Resolver } from '../core/domains/dns.ts';
import {
  correction,
  creation,
  type OwnedName,
  ownership,
  type RecordState,
  recordCondition,
  removal,
  renunciation,
} from '../core/domains/owned-record.ts';
import { type WritableZone, type ZoneChange, zoneOf } from '../core/domains/zone.ts';
import { MINUTE } from '../core/durations.ts';
import { domainCheckRetries, retryWait, withJitter } from '../core/retry.ts';
import type { Store } from '../store/store.ts';
import { writeConditions } from '../store/tables/conditions.ts';
import { requestDomainChecks } from '../store/tables/domain-checks.ts';
import { holdFence } from '../store/tables/leases.ts';
import { dropZoneRecord, isRecordWanted, readZoneRecord, scheduleZoneRecord } from './zone-record-rows.ts';

export interface ZoneRecordParts {
  readonly store: Store;
  /** Those whose names of portals get a record. */
  readonly zones: readonly (WritableZone & { readonly owner: string })[];
  readonly edgeTarget: string;
  readonly clock: Pick<Clock, 'now'>;
  /** Evenly spread in [0, 1). */
  readonly random: () => number;
}

/** How often a record that is right is looked up again. */
const PRESENT_WAIT_MS = 15 * MINUTE;

/** Checks the record of one host once, and makes it what it is to be. */
export async function reconcileRecord(host: string, fence: number, parts: ZoneRecordParts): Promise<void> {
  const { store, edgeTarget } = parts;
  const row = await readZoneRecord(store, host);
  if (row === undefined) return;
  const zone = zoneOf(parts.zones, host);
  const found = parts.zones.find((each) => each === zone);
  // The zone is no longer in the settings: nothing there is ours to change.
  if (found === undefined) return write(parts, fence, (tx) => dropZoneRecord(tx, host));
  const name: OwnedName = { host, edgeTarget, owner: found.owner };
  if (await isRecordWanted(store, host)) return keep(found, name, { fence, failures: row.failures }, parts);
  const removed = await remove(found, name);
  if (removed !== null) return later(found, name, { fence, failures: row.failures, state: removed }, parts);
  await write(parts, fence, (tx) => dropZoneRecord(tx, host));
}

interface Attempt {
  readonly fence: number;
  readonly failures: number;
}

async function keep(zone: WritableZone, name: OwnedName, attempt: Attempt, parts: ZoneRecordParts): Promise<void> {
  const before = await observe(zone, name);
  if (before.is === 'absent' || before.is === 'drifted') {
    // Written before it is corrected, so that history says what was there.
    if (before.is === 'drifted') await later(zone, name, { ...attempt, state: before }, parts);
    const after = await change(zone, name, before.is === 'absent' ? creation(name) : correction(name));
    return later(zone, name, { ...attempt, state: after, isNew: after.is === 'present' }, parts);
  }
  await later(zone, name, { ...attempt, state: before }, parts);
}

type Observed = RecordState | { readonly is: 'absent' };

/** What the server of the zone has, by two questions. */
async function observe(zone: Pick<Resolver, 'ask'>, name: OwnedName): Promise<Observed> {
  const [owner, own] = await Promise.all([zone.ask(ownership(name).name, 'TXT'), zone.ask(name.host, 'CNAME')]);
  if (owner.state === 'failed') return { is: 'failed', why: owner.why };
  if (own.state === 'failed') return { is: 'failed', why: own.why };
  const target = own.records.flatMap((record) => (record.type === 'CNAME' ? [record.data] : []))[0];
  const isOurs = owner.records.some((record) => record.type === 'TXT' && record.text === ownership(name).data);
  if (isOurs) {
    if (target === name.edgeTarget) return { is: 'present' };
    return { is: 'drifted', seen: target === undefined ? 'it is gone' : `CNAME ${target}` };
  }
  // A wildcard answers for a name that has no records: only the attempt shows it.
  return target === name.edgeTarget && owner.records.length === 0 ? orByHand(zone, name) : { is: 'absent' };
}

async function orByHand(zone: Pick<Resolver, 'ask'>, name: OwnedName): Promise<Observed> {
  const parent = name.host.slice(name.host.indexOf('.'));
  const other = await zone.ask(`_portico-wildcard${parent}`, 'CNAME');
  const isWildcard = other.state === 'answered' && other.records.some((record) => record.type === 'CNAME');
  return isWildcard ? { is: 'absent' } : { is: 'by-hand' };
}

async function change(zone: WritableZone, name: OwnedName, wanted: ZoneChange): Promise<RecordState> {
  const updated = await zone.update(wanted);
  if (updated.state === 'failed') return { is: 'failed', why: updated.why };
  const after = await observe(zone, name);
  // A server leaves out a CNAME beside which there is something else (RFC 2136, 3.4.2.2).
  if (after.is === 'absent' || after.is === 'drifted') return { is: 'foreign', seen: await others(zone, name.host) };
  return after;
}

async function others(zone: Pick<Resolver, 'ask'>, host: string): Promise<string> {
  const answers = await Promise.all((['CNAME', 'A', 'AAAA', 'TXT'] as const).map((type) => zone.ask(host, type)));
  const seen = answers.flatMap((answer) => (answer.state === 'answered' ? answer.records.map(({ type }) => type) : []));
  return [...new Set(seen)].join(', ') || 'of another type';
}

/** Null when nothing of ours is there any more. */
async function remove(zone: WritableZone, name: OwnedName): Promise<RecordState | null> {
  for (const wanted of [removal(name), renunciation(name)]) {
    const updated = await zone.update(wanted);
    if (updated.state === 'failed') return { is: 'failed', why: updated.why };
    if (updated.state === 'done') return null;
  }
  return null;
}

async function later(
  zone: WritableZone,
  name: OwnedName,
  { fence, failures, state, isNew = false }: Attempt & { readonly state: RecordState; readonly isNew?: boolean },
  parts: ZoneRecordParts,
): Promise<void> {
  const now = parts.clock.now();
  const isRight = state.is === 'present' || state.is === 'by-hand';
  const missed = isRight ? 0 : failures + 1;
  const wait = isRight
    ? withJitter(PRESENT_WAIT_MS, parts.random())
    : retryWait(domainCheckRetries, missed, parts.random());
  await write(parts, fence, async (tx) => {
    await scheduleZoneRecord(tx, name.host, { failures: missed, next_check: now + wait });
    await writeConditions(tx, [recordCondition(name, zone.name, state, now + wait)], '', now);
    if (isNew) await requestDomainChecks(tx, name.host, now);
  });
}

async function write(
  { store }: ZoneRecordParts,
  fence: number,
  work: (tx: Parameters<typeof holdFence>[0]) => Promise<void>,
): Promise<void> {
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await work(tx);
  });
}
