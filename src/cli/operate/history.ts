// `portico history`: what was applied when and by whom, or what happened to one portal.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { PortalError } from '../../core/portal-error.ts';
import { shortRevision } from '../../core/source.ts';
import { readSourceNames } from '../../operations/source-status.ts';
import type { Store } from '../../store/store.ts';
import { sourceConditions } from '../../store/tables/conditions.ts';
import { type RevisionEntry, readRevisions } from '../../store/tables/revisions.ts';
import { type CommandDefinition, output } from '../command.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

interface HistoryOptions extends CommonOptions {
  /** Absent lists the revisions of all portals; a name lists the events of one portal. */
  readonly portal?: string;
  readonly limit: string;
  readonly output: OutputFormat;
}

/** Lines shown, newest first; the store keeps all. */
const MAX_LINES = 10_000;
/** Digits of a commit; `rollback` accepts them. */
const SHORT = 10;

export const history: CommandDefinition<HistoryOptions> = {
  usage: '[portal]',
  summary: 'what was applied, when and by whom; with a portal: what happened to it',
  options: (command) => command.option('--limit <lines>', 'newest first', '20').addOption(output()),
  examples: ['portico history', 'portico history acme --limit 50'],
  exits: { 0: 'listed', 1: 'error' },
  run: async (world, options) => {
    const limit = Number(options.limit);
    if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LINES) {
      const hint = `Write 1 to ${MAX_LINES}.`;
      throw new PortalError('input-invalid', `--limit: "${options.limit}" is not a number of lines`, hint);
    }
    return withStore(world, options, 'read-only', async (store) => {
      if (options.portal === undefined) await printRevisions(world, store, limit, options.output);
      else await printEvents(world, store, { portal: options.portal, limit }, options.output);
      return exit.fine;
    });
  },
};

async function printRevisions(world: World, store: Store, limit: number, format: OutputFormat): Promise<void> {
  const revisions = await readRevisions(store, limit);
  const names = await readSourceNames(store, await sourceConditions(store));
  /** Nothing where there is one source, and never was another. */
  const sourceOf = (id: number) => (names.size === 0 ? {} : { source: names.get(id) ?? String(id) });
  if (format === 'json') {
    const all = revisions.map((entry) => ({ ...sourceOf(entry.source), ...revisionJson(entry) }));
    world.print(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  const rows = revisions.map((entry) => ({
    applied: new Date(entry.applied_at).toISOString(),
    ...sourceOf(entry.source),
    revision: shortRevision(entry.label, SHORT),
    outcome: entry.outcome,
    changes: entry.changes,
    took: `${entry.applied_at - entry.started_at} ms`,
    plan: entry.plan_id.slice(0, 12),
    author: entry.author,
    message: entry.message,
  }));
  world.print(formatRows(rows, format, 'Nothing was applied yet.'));
}

function revisionJson(entry: RevisionEntry) {
  const { label, commit_id, author, message, plan_id, changes, removed, outcome, started_at, applied_at, plan } = entry;
  return {
    revision: label,
    commit: commit_id,
    author,
    message,
    outcome,
    plan: { id: plan_id, changes: plan === null ? null : (JSON.parse(plan) as unknown), count: changes, removed },
    appliedAt: new Date(applied_at).toISOString(),
    milliseconds: applied_at - started_at,
  };
}

async function printEvents(
  world: World,
  store: Store,
  { portal, limit }: { readonly portal: string; readonly limit: number },
  format: OutputFormat,
): Promise<void> {
  const domains = store
    .selectFrom('resource')
    .select('name')
    .where('brand', '=', portal)
    .where('kind', 'in', ['domain', 'certificate']);
  const events = await store
    .selectFrom('event')
    .select(['at', 'kind', 'name', 'reason', 'message', 'revision'])
    .where((eb) =>
      eb.or([
        eb.and([eb('kind', '=', 'portal'), eb('name', '=', portal)]),
        eb.and([eb('kind', 'in', ['domain', 'certificate']), eb('name', 'in', domains)]),
      ]),
    )
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  if (events.length === 0) {
    throw new PortalError('not-found', `nothing is known of a portal ${portal}`, 'portico status lists portals.');
  }
  const rows = events.map(({ at, kind, name, reason, message, revision }) => ({
    at: new Date(at).toISOString(),
    what: `${kind} ${name}`,
    reason,
    revision: shortRevision(revision, SHORT),
    message,
  }));
  world.print(formatRows(rows, format, ''));
}
