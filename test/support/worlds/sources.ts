// Several sources: a git repository each, one store, and a reconciler to drive by hand. A commit and a pass cost some ten milliseconds.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openLog } from '../../../src/adapters/log.ts';
import { openConfiguredSource } from '../../../src/app/open-server.ts';
import { openSources } from '../../../src/app/open-sources.ts';
import { askedSources, followSources } from '../../../src/app/source-followers.ts';
import type { World } from '../../../src/app/world.ts';
import { hostPolicy } from '../../../src/config/settings/edge.ts';
import { readSettings } from '../../../src/config/settings/settings.ts';
import type { SourceSettings } from '../../../src/config/settings/sources.ts';
import { MINUTE } from '../../../src/core/durations.ts';
import { noMetrics } from '../../../src/core/metrics.ts';
import type { Source } from '../../../src/core/source.ts';
import { type PassOptions, resultsOf } from '../../../src/reconcile/follow.ts';
import { createLease } from '../../../src/reconcile/lease.ts';
import type { Settings } from '../../../src/schema/settings.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { readConditions } from '../../../src/store/tables/conditions.ts';
import { NOON } from './reconcile.ts';

/** Settings of one source, as YAML in one line; without `may` it is the operator's. */
export type Sources = Readonly<Record<string, string>>;

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test', '-c', 'maintenance.auto=false', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  ).trim();

/** A small portal document; `domain` is its only one. */
export const portalAt = (name: string, domain: string, rest = ''): string =>
  `apiVersion: portico/v1\nkind: Portal\nname: ${name}\nbrand: ${name.toUpperCase()}\ndomains: [${domain}]\n` +
  `currencies: [EUR]\nsections: [cdr]\n${rest}`;

export const templateNamed = (name: string): string =>
  `apiVersion: portico/v1\nkind: TemplateCustomer\nname: ${name}\ncustomer: { status: pending-approval }\n`;

/**
 * @param inMemory opens sources without git, for tests of many passes
 * @param storeUrl outside of a test run, which has stores of its own
 */
export async function sourcesWorld(
  sources: Sources,
  handOver: Readonly<Record<string, string>> = {},
  inMemory?: (name: string) => Source,
  storeUrl?: string,
) {
  const folder = mkdtempSync(join(tmpdir(), 'portico-sources-'));
  const store = await openStore(storeUrl ?? (await storeOfTest(folder)));
  const repositories = createRepositories(folder, inMemory === undefined ? Object.keys(sources) : []);
  const clock = createClock();
  let step: World['step'] = () => undefined;
  const world = {
    ...{ clock, environment: process.env, directory: folder, random: () => 0.5, release: 'test', hasEnded: () => true },
    step: (name: Parameters<World['step']>[0]) => step(name),
  } as unknown as World;
  const start = async (given: Sources, hands: Readonly<Record<string, string>>) => {
    const settings = await settingsOf(folder, given, hands);
    const open = (own: SourceSettings): Source => inMemory?.(own.source.name) ?? openConfiguredSource(world, own);
    const opened = await openSources(settings, store, open);
    const parts = { world, store, log: openLog('silent') };
    const policy = hostPolicy(settings.edge, settings.certificates);
    return {
      opened,
      follower: followSources(parts, policy, askedSources({ world, sources: opened, metrics: noMetrics }, null)),
    };
  };
  let running = await start(sources, handOver);
  const lease = createLease({ store, clock, holder: 'one', isGone: () => true });
  const stop = async (): Promise<void> => {
    for (const { source } of running.opened) await source.close();
  };
  return {
    ...{ folder, store, clock, ...repositories, ...readsOf(store) },
    /** What happens at the named steps of an apply, e.g. a kill. */
    at: (happens: World['step']): void => {
      step = happens;
    },
    /** Ends the reconciler and starts it again with other settings. */
    restart: async (given: Sources, hands: Readonly<Record<string, string>> = {}): Promise<void> => {
      await stop();
      running = await start(given, hands);
    },
    /** One pass after a minute; by source, what came of it. */
    reconcile: async (options: Omit<PassOptions, 'fence'> = {}): Promise<Record<string, string>> => {
      clock.time += MINUTE;
      const fence = await lease.hold();
      if (fence === null) throw new Error('another reconciler is active');
      const result = await running.follower.once({ ...options, fence });
      const states = resultsOf(result).map((each) => (each.state === 'done' ? each.applied.outcome : each.state));
      return Object.fromEntries(running.opened.map(({ followed }, index) => [followed.name, states[index] ?? '']));
    },
    close: async (): Promise<void> => {
      await stop();
      await store.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Loaded only where there is a run of tests. */
const storeOfTest = async (folder: string): Promise<string> =>
  (await import('../test-store.ts')).newStoreUrl(join(folder, 'portico.db'));

const repositoryIn = (folder: string, name: string): string => join(folder, 'repositories', name);

async function settingsOf(folder: string, given: Sources, hands: Readonly<Record<string, string>>): Promise<Settings> {
  const list = Object.entries(given).map(
    ([name, rest]) => `  - { name: ${name}, repository: ${repositoryIn(folder, name)}${rest} }\n`,
  );
  const text = `store: sqlite:${folder}/portico.db\nsources:\n${list.join('')}handOver: ${JSON.stringify(hands)}\n`;
  const read = await readSettings(text, join(folder, 'portico.yaml'), {});
  if (!read.ok) throw new Error(read.problems.map(({ message, pointer }) => `${pointer}: ${message}`).join('\n'));
  return read.settings;
}

function createClock() {
  const clock = {
    time: NOON,
    now: (): number => clock.time,
    // As long as a machine that is busy may take.
    sleep: (milliseconds: number, signal?: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds * 10);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
  return clock;
}

function createRepositories(folder: string, names: readonly string[]) {
  const repository = (name: string): string => repositoryIn(folder, name);
  for (const name of names) {
    mkdirSync(repository(name), { recursive: true });
    git(repository(name), 'init', '-q', '-b', 'main', '--template=');
  }
  return {
    repository,
    /** Writes files, or removes those that are null, and commits all. */
    commit: (name: string, files: Readonly<Record<string, string | null>>, message = 'a change'): string => {
      for (const [path, text] of Object.entries(files)) {
        const file = join(repository(name), path);
        mkdirSync(dirname(file), { recursive: true });
        if (text === null) rmSync(file, { recursive: true, force: true });
        else writeFileSync(file, text);
      }
      git(repository(name), 'add', '-A');
      git(repository(name), 'commit', '-q', '--allow-empty', '-m', message);
      return git(repository(name), 'rev-parse', 'HEAD');
    },
    link: (name: string, path: string, target: string): void => {
      mkdirSync(dirname(join(repository(name), path)), { recursive: true });
      symlinkSync(target, join(repository(name), path));
    },
    /** Takes a repository away, or brings it back. */
    hide: (name: string): void => renameSync(repository(name), `${repository(name)}.away`),
    bringBack: (name: string): void => renameSync(`${repository(name)}.away`, repository(name)),
    /** Mirrors on this machine. */
    mirrors: (): string[] => (existsSync(join(folder, 'mirrors')) ? readdirSync(join(folder, 'mirrors')) : []),
  };
}

/** What is live, read without any of the code that wrote it. */
function readsOf(store: Store) {
  return {
    /** Every live portal with the name of its source. */
    portals: async (): Promise<Record<string, string>> => {
      const rows = await store
        .selectFrom('resource')
        .leftJoin('portal_source', 'portal_source.portal', 'resource.name')
        .leftJoin('source', 'source.id', 'portal_source.source')
        .select(['resource.name as portal', 'source.name as owner'])
        .where('kind', '=', 'portal')
        .where('archived_at', 'is', null)
        .orderBy('resource.name')
        .execute();
      return Object.fromEntries(rows.map(({ portal, owner }) => [portal, owner ?? 'operator']));
    },
    /** The portal of every live resource of a kind. */
    rows: async (kind: string): Promise<Record<string, string | null>> => {
      const rows = await store
        .selectFrom('resource')
        .select(['name', 'brand'])
        .where('kind', '=', kind)
        .where('archived_at', 'is', null)
        .orderBy('name')
        .execute();
      return Object.fromEntries(rows.map(({ name, brand }) => [name, brand]));
    },
    /** What is not true, e.g. `source reseller1 Invalid portals/a.yaml:3 ...`. */
    problems: async (): Promise<string[]> =>
      (await readConditions(store))
        .filter(({ status }) => status !== 'True')
        .map(({ kind, name, reason, message, file, line }) => `${kind} ${name} ${reason} ${file}:${line} ${message}`),
  };
}
