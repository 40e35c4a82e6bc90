// What the long-running commands share: settings, log, the key that seals secrets at rest, and the configured source.
import { join } from 'node:path';
import { openFolderSource } from '../adapters/git/folder.ts';
import { openGitSource } from '../adapters/git/git.ts';
import { openWorktreeSource } from '../adapters/git/worktree.ts';
import { openLog } from '../adapters/log.ts';
import type { MetricsPage } from '../adapters/metrics.ts';
import { ownSecret, resolveSecret } from '../adapters/secrets.ts';
import { workerNumber } from '../adapters/worker.ts';
import { mirrorFolder, stateFolder } from '../config/settings/state-folder.ts';
import type { Log } from '../core/log.ts';
import { type Metrics, noMetrics } from '../core/metrics.ts';
import type { Secret } from '../core/secret.ts';
import type { Source } from '../core/source.ts';
import { createSealer, type Sealer } from '../edge/seal.ts';
import type { Settings } from '../schema/settings.ts';
import { loadSettings } from './load-settings.ts';
import type { CommonOptions, World } from './world.ts';

export interface Server {
  readonly settings: Settings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly sealer: Sealer;
}

export interface Daemon extends Server {
  readonly metrics: MetricsPage;
}

/** Settings, log and sealer of a long-running command. */
export async function openServer(world: World, options: CommonOptions, usual: 'info' | 'warn'): Promise<Server> {
  const settings = await loadSettings(world, options);
  const key =
    settings.certificates.secretKey === null
      ? ownSecret(join(stateFolder(settings), 'secret.key'))
      : resolveSecret(settings.certificates.secretKey, world.environment);
  const level = options.quiet === true ? 'silent' : options.verbose === true ? 'info' : usual;
  const log = openLog(level, workerNumber(world.environment));
  return { settings, log, metrics: noMetrics, sealer: createSealer(key) };
}

/** The same for a daemon, whose metrics are scraped. */
export async function openDaemon(world: World, options: CommonOptions, usual: 'info' | 'warn'): Promise<Daemon> {
  // Loaded only here: a single pass has no metrics to serve.
  const { createMetrics } = await import('../adapters/metrics.ts');
  return { ...(await openServer(world, options, usual)), metrics: createMetrics(world.release) };
}

/** The console's token: configured, or made once and kept in a file of its own. */
export function consoleToken(world: World, settings: Settings): Secret {
  return settings.console.token === null
    ? ownSecret(join(stateFolder(settings), 'console.token'))
    : resolveSecret(settings.console.token, world.environment);
}

/** The repository of the settings, at the head of its branch. */
export function openConfiguredSource(world: World, settings: Settings): Source {
  const { repository, branch, path } = settings.source;
  return openGitSource({
    repository,
    branch,
    path,
    mirror: mirrorFolder(settings),
    environment: world.environment,
  });
}

/** The working copy in this folder: its commits, and changes that are not committed. Rewritten history is not refused. */
export function openWorkingCopy(world: World, settings: Settings): Source {
  const folder = openFolderSource(world.directory, settings.source.path);
  return openWorktreeSource(openConfiguredSource(world, settings), folder);
}
