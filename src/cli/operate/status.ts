// `portico status`: sync and health of each brand, with the reason and the fix.
import { stringify } from 'yaml';
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { sourcesOf } from '../../config/settings/sources.ts';
import { suspensionText } from '../../core/pass-outcome.ts';
import { PortalError } from '../../core/portal-error.ts';
import { meaningOf } from '../../core/severity.ts';
import { shortRevision } from '../../core/source.ts';
import { reconcilerCondition } from '../../operations/reconciler-state.ts';
import { shortfallTypes } from '../../operations/shortfalls/shortfall.ts';
import type { SourceStatus } from '../../operations/source-status.ts';
import {
  type BrandStatus,
  type CurrentStatus,
  currentStatus,
  readStatus,
  type ShownCondition,
} from '../../operations/status.ts';
import { readFleetCounts } from '../../store/fleet-counts.ts';
import { ALL_PORTALS } from '../../store/tables/requests.ts';
import { type CommandDefinition, output } from '../command.ts';
import { countsText } from '../portals/counts-file.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';
import { isRunning } from './running-reconciler.ts';

interface StatusOptions extends CommonOptions {
  readonly portal?: string;
  readonly output: OutputFormat;
  readonly counts?: boolean;
}

/** Portals named in one line. */
const MAX_NAMED = 10;

export const status: CommandDefinition<StatusOptions> = {
  usage: '[portal]',
  summary: 'sync and health of each brand with the reason',
  options: (command) =>
    command
      .addOption(output())
      .option('--counts', 'print how many customers and contacts each portal has, as JSON for portico plan --counts'),
  examples: ['portico status', 'portico status acme', 'portico status --output json', 'portico status --counts'],
  exits: { 0: 'all are ready', 1: 'error', 4: 'not all are ready' },
  run: (world, options) =>
    withStore(world, options, 'read-only', async (store, settings) => {
      if (options.counts === true) {
        world.print(countsText(await readFleetCounts(store)));
        return exit.fine;
      }
      const facts = {
        running: await isRunning(world, store),
        every: Math.min(...sourcesOf(settings).map(({ source }) => source.every)),
        now: world.clock.now(),
      };
      const reconciler = await reconcilerCondition(store, facts);
      const current = currentStatus(await readStatus(store, options.portal ?? null), reconciler);
      if (options.portal !== undefined && current.brands.length === 0) {
        throw new PortalError('not-found', `there is no portal ${options.portal}`, 'portico status lists them.');
      }
      if (options.output === 'json') world.print(`${JSON.stringify(current, null, 2)}\n`);
      else if (options.output === 'yaml') world.print(stringify(current));
      else printStatus(world, current);
      return current.ready ? exit.fine : exit.notReady;
    }),
};

function printRollbacks(world: World, current: CurrentStatus): void {
  for (const [commit, own] of Map.groupBy(current.rollbacks, ({ commit_id }) => commit_id)) {
    const names = own.map(({ portal }) => (portal === '' ? '(shared)' : portal));
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    world.print(`Rolled back to ${commit.slice(0, 10)}: ${names.slice(0, MAX_NAMED).join(', ')}${more}\n`);
  }
}

function printStatus(world: World, current: CurrentStatus): void {
  const { source, sources, reconciler, settings } = current;
  if (sources === undefined) printServed(world, current);
  if (reconciler.status !== 'True') world.print(`Reconciler: ${line(reconciler)}\n`);
  for (const condition of settings) world.print(`Settings: ${condition.name} ${line(condition)}\n`);
  if (sources === undefined && source !== undefined && source.status !== 'True') {
    world.print(`Source: ${line(source)}\n`);
  }
  if (sources !== undefined) printSources(world, sources);
  printRollbacks(world, current);
  for (const suspension of current.suspensions) {
    const { portal } = suspension;
    world.print(`Suspended: ${portal === ALL_PORTALS ? 'all portals' : portal}, ${suspensionText(suspension)}\n`);
  }
  for (const { customer, portal, until, actor, reason } of current.breakGlass) {
    world.print(`Break-glass: ${customer} of ${portal} until ${new Date(until).toISOString()} (${actor}: ${reason})\n`);
  }
  printHeld(world, current.brands);
  world.print('\n');
  world.print(formatRows(current.brands.map(brandRow), 'table', 'No portal is live.'));
  for (const brand of current.brands) {
    for (const condition of brand.conditions.filter((entry) => entry.status !== 'True')) {
      const where = condition.file === undefined ? '' : `${condition.file}:${condition.line ?? 1}  `;
      const head = `${brand.portal}: ${condition.kind} ${condition.name} ${condition.reason}${progressText(condition)}`;
      world.print(
        `\n${head} since ${new Date(condition.since).toISOString()}\n  ${where}${condition.message}${shortfallFix(condition)}\n`,
      );
    }
  }
}

function printServed(world: World, { revision, observed }: CurrentStatus): void {
  world.print(
    revision === undefined ? 'Nothing was applied yet.\n' : `Serving ${revision.label}  ${revision.message}\n`,
  );
  if (observed !== undefined && observed.label !== '' && observed.label !== revision?.label) {
    world.print(`Looked at ${observed.label}: ${observed.outcome}\n`);
  }
}

/** Digits of a commit in the table of sources. */
const SHORT = 10;

function printSources(world: World, sources: readonly SourceStatus<ShownCondition>[]): void {
  const rows = sources.map(({ source, followed, portals, revision, head, condition }) => ({
    source,
    portals: String(portals),
    serving: revision === null ? '' : shortRevision(revision, SHORT),
    head: head === null ? '' : shortRevision(head, SHORT),
    synced: !followed ? 'NotFollowed' : condition?.status === 'True' ? 'True' : (condition?.reason ?? 'Unknown'),
  }));
  world.print(formatRows(rows, 'table', ''));
  for (const { source, followed, condition } of sources) {
    if (!followed) world.print(`Source ${source}: it is not in the settings; its portals stay as they are\n`);
    else if (condition !== null && condition.status !== 'True') {
      const where = condition.file === undefined ? '' : `${condition.file}:${condition.line ?? 1} `;
      world.print(`Source ${source}: ${where}${line(condition)}\n`);
    }
  }
}

/** When the last certificate that waits for a limit of its authority is due. */
function printHeld(world: World, brands: readonly BrandStatus[]): void {
  const times = brands.flatMap(({ conditions }) =>
    conditions.flatMap(({ reason, nextTry }) => (reason === 'Held' && nextTry !== undefined ? [nextTry] : [])),
  );
  if (times.length === 0) return;
  const last = new Date(times.reduce((latest, time) => Math.max(latest, time))).toISOString();
  const what = times.length === 1 ? '1 certificate waits' : `${times.length} certificates wait`;
  world.print(`Held: ${what} for limits of authorities; the last is expected at ${last}\n`);
}

const shortfallFix = (condition: ShownCondition): string =>
  shortfallTypes.some((type) => type === condition.type) ? fixText(condition) : '';

const line = (condition: ShownCondition): string =>
  `${condition.reason}${progressText(condition)}: ${condition.message}${fixText(condition)}`;

/** What to do, where the message does not say it. */
function fixText(condition: ShownCondition): string {
  const fix = condition.kind === 'source' ? '' : (meaningOf(condition)?.fix ?? '');
  return fix === '' ? '' : `. ${fix}`;
}

/** When it is tried again, or that it needs the operator. */
function progressText({ progress, nextTry }: ShownCondition): string {
  if (progress === null) return '';
  if (progress === 'Stalled') return ' (Stalled: needs a person)';
  return nextTry === undefined ? ' (Reconciling)' : ` (Reconciling: next try ${new Date(nextTry).toISOString()})`;
}

function brandRow(brand: BrandStatus) {
  const synced = brand.conditions.find((condition) => condition.type === 'Synced');
  const readiness = brand.conditions.filter((condition) => condition.type === 'Ready');
  return {
    portal: brand.portal,
    ...(brand.source === undefined ? {} : { source: brand.source }),
    brand: brand.brand,
    synced: synced === undefined ? 'Unknown' : synced.status === 'True' ? 'True' : synced.reason,
    ready: `${readiness.filter((condition) => condition.status === 'True').length}/${readiness.length}`,
    domains: brand.domains.join(', '),
  };
}
