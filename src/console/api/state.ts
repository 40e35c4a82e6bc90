// Endpoints of the state: what is served, what waits, what was done.

import { reaches } from '../../core/access/reach.ts';
import { exactly, inPath, inQuery, list, named, orNull, text, time } from '../../core/api/endpoint.ts';
import { conditionMessage } from '../../core/condition-message.ts';
import { revisionLabel } from '../../core/source.ts';
import { planView } from '../../operations/plan-view.ts';
import { readSourceNames } from '../../operations/source-status.ts';
import { currentStatus, readStatus } from '../../operations/status.ts';
import type { Store } from '../../store/store.ts';
import { readBreakGlass } from '../../store/tables/break-glass.ts';
import { sourceConditions } from '../../store/tables/conditions.ts';
import { readAudit } from '../../store/tables/console-audit.ts';
import { customerReasons, eventOf } from '../../store/tables/events.ts';
import { noPortal } from '../../store/tables/portals.ts';
import { readSuspensions } from '../../store/tables/requests.ts';
import { readRevisions } from '../../store/tables/revisions.ts';
import { changesOf, followedRevision } from '../actions/followed-revision.ts';
import { mayAct } from '../http/principal.ts';
import { auditFilter } from '../pages/audit.ts';
import { changesFor, hiddenFrom, visibleTo } from '../ui/visible.ts';
import type { ConsoleEndpoint } from './endpoint.ts';
import { notFound } from './problems.ts';
import { afterParameter, beforeParameter, limitOf, limitParameter, ok, paged, pageOf, reading } from './responses.ts';
import { blocksWithin, changesWithin, eventsWithin, statusWithin } from './state-reach.ts';

const state = { ...reading, reach: 'filtered', tag: 'state' } as const;
const hostsOf = (store: Store, portals: readonly string[]) =>
  store.selectFrom('resource').select('name').where('kind', '=', 'domain').where('brand', 'in', portals);
const integer = { type: 'integer' } as const;

/** Where a page starts: before every row where nothing is given. */
const idBefore = (given: string): number => (given === '' ? Number.MAX_SAFE_INTEGER : Number(given));

const status: readonly ConsoleEndpoint[] = [
  {
    ...{ ...state, path: '/status', operationId: 'getStatus', role: 'viewer', parameters: [] },
    summary: 'Revision, source, suspensions, every brand with its conditions; for operators, break-glass overrides.',
    responses: ok(named('Status')),
    handle: async ({ parts, principal }) => {
      const stored = await readStatus(parts.store, null, hiddenFrom(principal));
      const status = currentStatus(stored, await parts.reconciler());
      const { breakGlass, ...rest } = statusWithin(principal.reach, status);
      return mayAct(principal, 'operator') ? { ...rest, breakGlass } : rest;
    },
  },
  {
    ...{ ...state, path: '/brands', operationId: 'getBrands', role: 'viewer' },
    summary: 'Brands by name, with their domains and conditions.',
    parameters: [limitParameter, afterParameter],
    responses: ok(pageOf('brands', named('BrandStatus'))),
    handle: async ({ parts, principal, parameter }) => {
      const { brands } = await readStatus(parts.store, null, hiddenFrom(principal));
      const rest = brands.filter(({ portal }) => portal > parameter('after') && reaches(principal.reach, portal));
      return paged('brands', rest, limitOf(parameter('limit')), ({ portal }) => portal);
    },
  },
  {
    ...{ ...state, path: '/brands/{portal}', operationId: 'getBrandsOnePortal', role: 'viewer', reach: 'path' },
    summary: 'One brand.',
    parameters: [inPath('portal', 'Name of the portal.')],
    responses: ok(named('BrandStatus'), 404),
    handle: async ({ parts, principal, parameter }) => {
      const [brand] = (await readStatus(parts.store, parameter('portal'), hiddenFrom(principal))).brands;
      if (brand === undefined) throw notFound();
      return brand;
    },
  },
];

const names: readonly ConsoleEndpoint[] = [
  {
    ...{ ...state, path: '/domains', operationId: 'getDomains', role: 'viewer' },
    summary: 'Domains by name: their portal, and what the last DNS check found.',
    parameters: [limitParameter, afterParameter],
    responses: ok(
      pageOf(
        'domains',
        exactly({ host: text, portal: text, state: orNull(text), since: orNull(time), nextCheck: orNull(time) }),
      ),
    ),
    handle: async ({ parts, principal: { reach }, parameter }) => {
      const limit = limitOf(parameter('limit'));
      const rows = await parts.store
        .selectFrom('resource')
        .leftJoin('domain_check', 'domain_check.host', 'resource.name')
        .select(['resource.name as host', 'resource.brand as portal', 'state', 'since', 'next_check as nextCheck'])
        .where('kind', '=', 'domain')
        .where('archived_at', 'is', null)
        .where('resource.name', '>', parameter('after'))
        .$if(reach !== 'all', (query) => query.where('resource.brand', 'in', [...reach]))
        .orderBy('resource.name')
        .limit(limit + 1)
        .execute();
      return paged('domains', rows, limit, ({ host }) => host);
    },
  },
  {
    ...{ ...state, path: '/certificates', operationId: 'getCertificates', role: 'viewer' },
    summary: 'Certificates by host: issuer, life, next renewal. Never a key.',
    parameters: [limitParameter, afterParameter],
    responses: ok(
      pageOf(
        'certificates',
        exactly({ host: text, issuer: text, ca: text, notBefore: time, notAfter: time, renewAt: orNull(time) }),
      ),
    ),
    handle: async ({ parts, principal: { reach }, parameter }) => {
      const limit = limitOf(parameter('limit'));
      const rows = await parts.store
        .selectFrom('certificate')
        .select(['host', 'issuer', 'ca', 'not_before as notBefore', 'not_after as notAfter', 'renew_at as renewAt'])
        .where('host', '>', parameter('after'))
        .$if(reach !== 'all', (query) => query.where('host', 'in', hostsOf(parts.store, [...reach])))
        .orderBy('host')
        .limit(limit + 1)
        .execute();
      return paged('certificates', rows, limit, ({ host }) => host);
    },
  },
];

const happened: readonly ConsoleEndpoint[] = [
  {
    ...{ ...state, path: '/revisions', operationId: 'getRevisions', role: 'viewer', reach: 'fleet' },
    parameters: [limitParameter],
    summary: 'What was applied, the newest first.',
    responses: ok(exactly({ revisions: list(named('Revision')) })),
    handle: async ({ parts: { store }, parameter }) => {
      const names = await readSourceNames(store, await sourceConditions(store));
      const rows = await readRevisions(store, limitOf(parameter('limit')));
      return {
        revisions: rows.map(({ plan: _plan, source, ...row }) => ({
          ...row,
          ...(names.size === 0 ? {} : { source: names.get(source) ?? String(source) }),
        })),
      };
    },
  },
  {
    ...{ ...state, path: '/events', operationId: 'getEvents', role: 'viewer' },
    summary: 'What happened to portals, domains and certificates, the newest first.',
    parameters: [limitParameter, beforeParameter, inQuery('name', 'Of one portal or host.')],
    responses: ok(
      pageOf(
        'events',
        exactly({ id: integer, at: time, kind: text, name: text, reason: text, message: text, revision: text }),
      ),
    ),
    handle: async ({ parts, principal, parameter }) => {
      const [limit, name] = [limitOf(parameter('limit')), parameter('name')];
      const rows = await parts.store
        .selectFrom('event')
        .select(['id', 'at', 'kind', 'name', 'reason', 'message', 'detail', 'revision'])
        .where('id', '<', idBefore(parameter('before')))
        .$if(!mayAct(principal, 'operator'), (query) => query.where('reason', 'not in', customerReasons))
        .$if(name !== '', (query) => query.where('name', '=', name))
        .$if(principal.reach !== 'all', (query) => query.where(eventsWithin([...principal.reach])))
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute();
      const shown = rows.map(eventOf).map((row) => {
        const { detail, ...visible } = visibleTo(principal, row);
        return { ...visible, message: conditionMessage({ ...visible, detail }) };
      });
      return paged('events', shown, limit, ({ id }) => id);
    },
  },
  {
    ...{ ...state, path: '/plan', operationId: 'getPlan', role: 'viewer' },
    summary: 'What the followed files would change now, and which guards hold it.',
    parameters: [inQuery('portal', 'Of one portal, also while it is suspended.')],
    responses: ok(
      exactly({
        id: text,
        revision: text,
        blocks: list(named('Block')),
        held: list(text),
        suspended: list(text),
        plan: named('Plan'),
      }),
      503,
    ),
    handle: async ({ parts: all, principal, parameter }) => {
      const portal = parameter('portal');
      const { reach } = principal;
      if (portal !== '' && !reaches(reach, portal)) throw noPortal(portal);
      const parts = await all.forPortal(portal);
      const followed = await followedRevision(parts);
      const pass =
        portal === '' ? await parts.sharedPass(followed) : await parts.compare(followed, { resumed: portal });
      const { plan, revision, desired } = pass;
      const blocks = blocksWithin(reach, pass);
      const changes = changesWithin(reach, portal === '' ? plan.changes : changesOf(plan.changes, portal));
      const suspended = (await readSuspensions(parts.store)).map((entry) => entry.portal);
      return {
        ...{ id: plan.id, revision: revisionLabel(revision.id), blocks },
        held: desired.held.map(({ portalName }) => portalName).filter((name) => reaches(reach, name)),
        suspended: suspended.filter((name) => reaches(reach, name)),
        plan: planView(changesFor(principal, changes), blocks),
      };
    },
  },
];

const operators: readonly ConsoleEndpoint[] = [
  {
    ...{ ...state, path: '/overrides', operationId: 'getOverrides', role: 'operator', parameters: [] },
    summary: 'Break-glass overrides in force.',
    audit: 'data',
    responses: ok(exactly({ overrides: list(named('BreakGlass')) })),
    handle: async ({ parts, principal: { reach } }) => ({
      overrides: (await readBreakGlass(parts.store)).filter(({ portal }) => reaches(reach, portal)),
    }),
  },
  {
    ...{ ...state, path: '/audit', operationId: 'getAudit', role: 'admin', reach: 'fleet' },
    summary: 'What operators did, the newest first.',
    parameters: [
      ...[limitParameter, beforeParameter, inQuery('actor', 'Who did it.'), inQuery('action', 'What was done.')],
      inQuery('subject', 'What it was done to.'),
    ],
    responses: ok(pageOf('entries', named('AuditEntry'))),
    handle: async ({ parts, parameter }) => {
      const limit = limitOf(parameter('limit'));
      return paged('entries', await readAudit(parts.store, auditFilter(parameter), limit + 1), limit, ({ id }) => id);
    },
  },
];

export const stateEndpoints: readonly ConsoleEndpoint[] = [...status, ...names, ...happened, ...operators];
