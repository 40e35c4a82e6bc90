// What the API answers of the state: what is served, what waits, what was done. One list for router and OpenAPI document.
import type { Role } from '../../core/access/role.ts';
import { planView } from '../../operations/plan-view.ts';
import { readStatus } from '../../operations/status.ts';
import { readBreakGlass } from '../../store/tables/break-glass.ts';
import { readAudit } from '../../store/tables/console-audit.ts';
import { customerReasons } from '../../store/tables/events.ts';
import { readRevisions } from '../../store/tables/revisions.ts';
import { followedRevision } from '../actions/followed-revision.ts';
import { sharedPass } from '../fleet/pending.ts';
import { mayAct, type Principal } from '../http/principal.ts';
import { auditFilter } from '../pages/audit.ts';
import { changesFor, messageFor } from '../pages/brand/brand-page.ts';
import type { ConsoleParts } from '../pages/page.ts';
import { notFound } from './problems.ts';

export interface StateRequest {
  readonly parts: ConsoleParts;
  readonly principal: Principal;
  /** Of the path or the query; '' for none. */
  readonly given: (name: string) => string;
  /** How many are asked for: 1 to 500. */
  readonly limit: number;
}

export interface StateRoute {
  /** As Express has it. */
  readonly path: string;
  readonly summary: string;
  readonly role: Role;
  /** Names in the query, with what they mean. */
  readonly query: Readonly<Record<string, string>>;
  readonly read: (request: StateRequest) => Promise<object>;
}

const after = { limit: 'How many, at most 500 (100).', after: 'What `next` of the page before says.' };
const before = { limit: after.limit, before: after.after };

/** A page of rows that are asked for one too many. */
function paged<Row>(name: string, rows: readonly Row[], limit: number, keyOf: (row: Row) => string | number): object {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { [name]: shown, next: rows.length > limit && last !== undefined ? String(keyOf(last)) : null };
}

const number = (text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : Number.MAX_SAFE_INTEGER);

export const stateRoutes: readonly StateRoute[] = [
  {
    path: '/status',
    summary:
      'All of it: revision, source, suspensions, every brand with its conditions; for operators, break-glass overrides.',
    role: 'viewer',
    query: {},
    read: async ({ parts, principal }) => {
      const { breakGlass, ...status } = await readStatus(parts.store, null);
      return mayAct(principal, 'operator') ? { ...status, breakGlass } : status;
    },
  },
  {
    path: '/brands',
    summary: 'Brands by name, with their domains and conditions.',
    role: 'viewer',
    query: after,
    read: async ({ parts, given, limit }) => {
      const { brands } = await readStatus(parts.store, null);
      const rest = brands.filter(({ portal }) => portal > given('after'));
      return paged('brands', rest, limit, ({ portal }) => portal);
    },
  },
  {
    path: '/brands/:portal',
    summary: 'One brand.',
    role: 'viewer',
    query: {},
    read: async ({ parts, given }) => {
      const [brand] = (await readStatus(parts.store, given('portal'))).brands;
      if (brand === undefined) throw notFound();
      return brand;
    },
  },
  {
    path: '/domains',
    summary: 'Domains by name: their portal, and what DNS was last seen to say.',
    role: 'viewer',
    query: after,
    read: async ({ parts, given, limit }) => {
      const rows = await parts.store
        .selectFrom('resource')
        .leftJoin('domain_look', 'domain_look.host', 'resource.name')
        .select(['resource.name as host', 'resource.brand as portal', 'state', 'since', 'next_look as nextLook'])
        .where('kind', '=', 'domain')
        .where('archived_at', 'is', null)
        .where('resource.name', '>', given('after'))
        .orderBy('resource.name')
        .limit(limit + 1)
        .execute();
      return paged('domains', rows, limit, ({ host }) => host);
    },
  },
  {
    path: '/certificates',
    summary: 'Certificates by host: of whom, from when to when, and when they are renewed. Never a key.',
    role: 'viewer',
    query: after,
    read: async ({ parts, given, limit }) => {
      const rows = await parts.store
        .selectFrom('certificate')
        .select(['host', 'issuer', 'ca', 'not_before as notBefore', 'not_after as notAfter', 'renew_at as renewAt'])
        .where('host', '>', given('after'))
        .orderBy('host')
        .limit(limit + 1)
        .execute();
      return paged('certificates', rows, limit, ({ host }) => host);
    },
  },
  {
    path: '/revisions',
    summary: 'What was applied, the newest first.',
    role: 'viewer',
    query: { limit: after.limit },
    read: async ({ parts, limit }) => ({
      revisions: (await readRevisions(parts.store, limit)).map(({ plan: _plan, ...row }) => row),
    }),
  },
  {
    path: '/events',
    summary: 'What happened to portals, domains and certificates, the newest first.',
    role: 'viewer',
    query: { ...before, name: 'Of one portal or host.' },
    read: async ({ parts, principal, given, limit }) => {
      const all = parts.store
        .selectFrom('event')
        .selectAll()
        .where('id', '<', number(given('before')))
        .$if(!mayAct(principal, 'operator'), (query) => query.where('reason', 'not in', customerReasons));
      const some = given('name') === '' ? all : all.where('name', '=', given('name'));
      const rows = await some
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute();
      const told = rows.map((row) => ({ ...row, message: messageFor(principal, row.message) }));
      return paged('events', told, limit, ({ id }) => id);
    },
  },
  {
    path: '/plan',
    summary: 'What the files that are followed would change now, and what guards hold of it.',
    role: 'viewer',
    query: {},
    read: async ({ parts, principal }) => {
      const looked = await sharedPass(parts, await followedRevision(parts));
      const held = looked.desired.held.map(({ portalName }) => portalName);
      const { id } = looked.plan;
      return {
        id,
        revision: looked.revision.label,
        blocks: looked.blocks,
        held,
        plan: planView(changesFor(principal, looked.plan.changes)),
      };
    },
  },
  {
    path: '/overrides',
    summary: 'Break-glass overrides in force.',
    role: 'operator',
    query: {},
    read: async ({ parts }) => ({ overrides: await readBreakGlass(parts.store) }),
  },
  {
    path: '/audit',
    summary: 'What operators did, the newest first.',
    role: 'admin',
    query: { ...before, actor: 'By whom.', action: 'What.', subject: 'To what.' },
    read: async ({ parts, given, limit }) =>
      paged('entries', await readAudit(parts.store, auditFilter(given), limit + 1), limit, ({ id }) => id),
  },
];
