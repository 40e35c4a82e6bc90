// What the long-running commands share: settings, log, the key that seals secrets at rest, and the configured source.
import { join, resolve } from 'node:path';
import { openFolderSource } from '../adapters/git/folder.ts';
import { openGitSource } from '../adapters/git/git.ts';
import { openWorktreeSource } from '../adapters/git/worktree.ts';
import { openLog } from '../adapters/log.ts';
import type { MetricsPage } from '../adapters/metrics.ts';
import { ownSecret, resolveSecret } from '../adapters/secrets.ts';
import { workerNumber } from '../adapters/worker.ts';
import type { SourceSettings } from '../config/settings/sources.ts';
import { mirrorFolder, stateFolder } from '../config/settings/state-folder.ts';
import type { Refusals } from '../core/access/refusals.ts';
import { keyStrength, type Strength, tokenStrength, weaknessOf } from '../core/access/secret-strength.ts';
import type { Log } from '../core/log.ts';
import { type Metrics, noMetrics } from '../core/metrics.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';
import type { Source } from '../core/source.ts';
import { createRefusalLog, digestKey } from '../edge/refusal-log.ts';
import { createSealer, type KeyRing } from '../edge/seal.ts';
import { requireKeys } from '../operations/sealed-secrets/key-usage.ts';
import type { Settings } from '../schema/settings.ts';
import { openStore } from '../store/store.ts';
import { loadSettings } from './load-settings.ts';
import { sourceAccess } from './source-access.ts';
import type { CommonOptions, World } from './world.ts';

export interface Server {
  readonly settings: Settings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly sealer: KeyRing;
  /** Records refused requests of all listeners of this process. */
  readonly refusals: Refusals;
}

export interface Daemon extends Server {
  readonly metrics: MetricsPage;
}

/** Settings, log and sealer of a long-running command. */
export async function openServer(
  world: World,
  options: CommonOptions & { readonly metrics?: Metrics },
  usual: 'info' | 'warn',
): Promise<Server> {
  const settings = await loadSettings(world, options);
  const key =
    settings.certificates.secretKey === null
      ? ownSecret(join(stateFolder(settings), 'secret.key'))
      : strong(
          resolveSecret(settings.certificates.secretKey, world.environment),
          'certificates.secretKey',
          keyStrength,
        );
  // Short ones too: they could not be rotated away otherwise.
  const fallbacks = settings.certificates.secretKeyFallbacks.map((one) => resolveSecret(one, world.environment));
  const level = options.quiet === true ? 'silent' : options.verbose === true ? 'info' : usual;
  const log = openLog(level, workerNumber(world.environment));
  const metrics = options.metrics ?? noMetrics;
  const refusals = createRefusalLog({ log, metrics, clock: world.clock, key: digestKey(key) });
  return { settings, log, metrics, sealer: createSealer(key, fallbacks), refusals };
}

/** The same for a daemon, whose metrics are scraped. @throws PortalError `secret-unreadable` where a key is missing that seals something */
export async function openDaemon(world: World, options: CommonOptions, usual: 'info' | 'warn'): Promise<Daemon> {
  // Loaded only here: a single pass has no metrics to serve.
  const { createMetrics } = await import('../adapters/metrics.ts');
  const metrics = createMetrics(world.release);
  const server = await openServer(world, { ...options, metrics }, usual);
  const store = await openStore(server.settings.store);
  await requireKeys(store, server.sealer).finally(() => store.destroy());
  return { ...server, metrics };
}

/** The console's token: configured, or made once and kept in a file of its own. @throws PortalError `settings-invalid` where it is weak */
export function consoleToken({ environment }: Pick<World, 'environment'>, settings: Settings): Secret {
  const { token } = settings.console;
  if (token === null) return ownSecret(consoleTokenFile(settings));
  return strong(resolveSecret(token, environment), 'console.token', tokenStrength);
}

/** Where the console's token is kept that was not configured. */
const consoleTokenFile = (settings: Settings): string => join(stateFolder(settings), 'console.token');

/** What a command prints of the console's token: on a terminal the token, elsewhere its file; what a service prints is kept in logs. */
export function consoleTokenText(world: Pick<World, 'environment' | 'terminal'>, settings: Settings): string {
  const token = consoleToken(world, settings);
  if (settings.console.token !== null) return 'token (configured)';
  return world.terminal ? `token ${token.reveal()}` : `token in ${resolve(consoleTokenFile(settings))}`;
}

/** The token that metrics are read with from elsewhere; null without one. */
export function metricsToken({ environment }: Pick<World, 'environment'>, { operations }: Settings): Secret | null {
  if (operations.token === null) return null;
  return strong(resolveSecret(operations.token, environment), 'operations.token', tokenStrength);
}

/** @throws PortalError `settings-invalid` with what the secret lacks, never with the secret */
function strong(secret: Secret, setting: string, least: Strength): Secret {
  const weakness = weaknessOf(secret.reveal(), least);
  if (weakness === null) return secret;
  throw new PortalError(
    'settings-invalid',
    `the secret of ${setting} ${weakness}`,
    'Make a random one, as with: openssl rand -base64 32',
  );
}

/** The repository of a source, at the head of its branch. */
export function openConfiguredSource(world: World, settings: SourceSettings): Source {
  const { name, repository, branch, path, timeout } = settings.source;
  return openGitSource({
    ...{ repository: repository.reveal(), branch, path, silence: timeout },
    mirror: mirrorFolder(settings, name),
    environment: world.environment,
    access: sourceAccess(world, settings),
    clock: world.clock,
  });
}

/** The working copy in this folder: its commits, and changes that are not committed. Rewritten history is not refused. */
export function openWorkingCopy(world: World, settings: SourceSettings): Source {
  const folder = openFolderSource(world.directory, settings.source.path);
  return openWorktreeSource(openConfiguredSource(world, settings), folder);
}
