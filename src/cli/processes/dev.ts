// `portico dev`: `up` for writing documents: pages reload on each save, emails are caught, and each portal has a local name
// and a sample login.
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { portOrAny } from '../../adapters/free-port.ts';
import { openFolderSource } from '../../adapters/git/folder.ts';
import { openLog } from '../../adapters/log.ts';
import { createMetrics } from '../../adapters/metrics.ts';
import { everySecond } from '../../adapters/schedule.ts';
import { ownSecret } from '../../adapters/secrets.ts';
import { withKit } from '../../app/dev/kit.ts';
import { createLiveReload, type LiveReload } from '../../app/dev/live-reload.ts';
import { createSampling } from '../../app/dev/sample-accounts.ts';
import { loadSettings } from '../../app/load-settings.ts';
import { consoleTokenText, type Daemon } from '../../app/open-server.ts';
import { openSources } from '../../app/open-sources.ts';
import { type DesiredReader, desiredReader } from '../../app/read-folder.ts';
import { startOperatorListener } from '../../app/start-console.ts';
import { startReconciler } from '../../app/start-reconciler.ts';
import { type Renderer, startRenderer } from '../../app/start-renderer.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { createHasher } from '../../auth/password.ts';
import type { ReadDesired } from '../../config/documents/collect.ts';
import { formatProblem, visible } from '../../config/documents/format-problem.ts';
import { withLocalNames } from '../../config/documents/local-names.ts';
import { hostPolicy } from '../../config/settings/edge.ts';
import { sourceNamed } from '../../config/settings/sources.ts';
import { stateFolder } from '../../config/settings/state-folder.ts';
import { noRefusals } from '../../core/access/refusals.ts';
import { CAUGHT, type Deliver } from '../../core/mail/message.ts';
import { unlimited } from '../../core/plan/guard.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Revision } from '../../core/source.ts';
import { createSealer } from '../../edge/seal.ts';
import type { Settings } from '../../schema/settings.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { aligned } from '../print/columns.ts';
import { stopped } from './stopped.ts';

interface DevOptions extends CommonOptions {
  readonly dir?: string;
}

const LOOPBACK = '127.0.0.1';

export const dev: CommandDefinition<DevOptions> = {
  usage: '[dir]',
  summary: 'up on the files of a folder: pages follow each save, emails are caught, sample accounts can log in',
  examples: ['portico dev', 'portico dev customers'],
  exits: { 0: 'stopped', 1: 'error' },
  run: async (world, options) => {
    const { dir = '.' } = options;
    const server = await devServer(world, options, dir);
    const { settings, log, metrics, sealer } = server;
    const store = await openStore(settings.store);
    const sources = await openSources(settings, store, (own) => openFolderSource(resolve(dir), own.source.path));
    const reload = createLiveReload(String(world.clock.now()));
    const readDesired = reportingReader(world, settings, reload);
    let renderer: Renderer | undefined;
    const applied = () => void renderer?.refresh();
    const parts = { world, settings, store, sources, sealer, log, metrics, readDesired, applied };
    const reconciler = startReconciler({ ...parts, listener: () => renderer?.listensAt ?? null });
    await reconciler.firstPass;
    renderer = await startRenderer(world, server, {
      ...{ ...reload, deliver: catchEmails(world) },
      handler: (own, directory, sites) => withKit(reload.handler(own, directory), directory, sites),
    });
    const { urlOf, checks, servingChecks } = renderer;
    const consoleServer = await startOperatorListener(
      { ...parts, refusals: server.refusals },
      {
        ...{ loop: reconciler.loop, requestPass: reconciler.requestPass, portalUrl: urlOf, checks, servingChecks },
      },
    );
    const hasher = createHasher({ concurrency: 1, queue: 8 });
    const passwordFile = join(stateFolder(settings), 'sample-password');
    const sampling = createSampling({ store, hasher, clock: world.clock, passwordFile, urlOf });
    world.print(
      aligned([...(await sampling.next()), ['Console', consoleServer.url, consoleTokenText(world, settings)]]),
    );
    world.report('Save a file and open pages follow. Emails are caught: they are shown here and on the console.\n');
    const newPortals = everySecond(async () => {
      const lines = await sampling.next();
      if (lines.length > 0) world.print(aligned(lines));
    });

    await stopped(world.stop);
    await newPortals.close();
    reload.close();
    await Promise.all([renderer.close(), consoleServer.close(), reconciler.stopped]);
    await store.destroy();
    return exit.fine;
  },
};

/** Keeps the settings that documents depend on, and replaces the others by ones for this machine. */
async function devServer(world: World, options: DevOptions, dir: string): Promise<Daemon> {
  const given = await loadSettings(world, options);
  const folder = resolve(dir);
  if (!existsSync(join(folder, given.source.path)) || !statSync(join(folder, given.source.path)).isDirectory()) {
    const hint = 'Name a folder that holds it, or create one with: portico init';
    throw new PortalError('source-unreadable', `there is no folder ${given.source.path} in ${dir}`, hint);
  }
  const https = given.edge.https === 'off' ? 8443 : given.edge.https.port;
  const at = async (port: number) => ({ host: LOOPBACK, port: await portOrAny(LOOPBACK, port) });
  const settings: Settings = {
    ...given,
    // One folder: that of the source which is meant.
    sources: [],
    handOver: {},
    source: { ...sourceNamed(given, undefined).source, requireSignedBy: null, webhookSecret: [] },
    store: `sqlite:${join(folder, 'var/dev/portico.db')}`,
    edge: {
      ...given.edge,
      ...{ target: '', probe: null, trustedProxies: [] },
      ...{ http: await at(given.edge.http.port), https: await at(https) },
    },
    certificates: {
      ...given.certificates,
      issuer: 'internal',
      acme: [],
      provided: [],
      secretKey: null,
      secretKeyFallbacks: [],
    },
    console: {
      ...{ ...given.console, token: null, url: null, openid: null, insecure: false },
      listen: await at(given.console.listen.port),
    },
    mail: null,
    notify: [],
    audit: { stream: [] },
    hooks: { signup: null, phone: null, scan: null },
    recordings: null,
    guards: { ...given.guards, ...unlimited, selfHeal: true, windows: [] },
  };
  const key = ownSecret(join(stateFolder(settings), 'secret.key'));
  const level = options.verbose === true ? 'info' : 'silent';
  const metrics = createMetrics(world.release);
  return { settings, log: openLog(level), metrics, sealer: createSealer(key), refusals: noRefusals };
}

/** Reads the files, and reports findings in the terminal and on open pages whenever they change. */
function reportingReader(world: World, settings: Settings, reload: LiveReload): DesiredReader {
  const policy = hostPolicy(settings.edge, settings.certificates);
  const readFiles = desiredReader(settings, { images: world.images });
  let reported = '';
  return async (revision: Revision) => {
    const desired = await readFiles(revision);
    reload.showFindings(desired.problems, desired.held);
    const text = linesOf(desired);
    if (text !== reported) world.report(text === '' ? 'The files have no findings any more.\n' : text);
    reported = text;
    return withLocalNames(desired, policy);
  };
}

const linesOf = ({ problems }: ReadDesired): string =>
  problems.map((problem) => `${formatProblem(problem)}\n`).join('');

/** Prints each email with its first link instead of sending it; the console and `mail show` have all of it. */
function catchEmails(world: World): Deliver {
  return async (portal, { recipient, subject, text }) => {
    const link = /https:\/\/\S+/.exec(text)?.[0];
    const line = `Mail of ${portal} to ${recipient}: ${subject}${link === undefined ? '' : `\n  ${link}`}`;
    world.report(`${line.split('\n').map(visible).join('\n')}\n`);
    return CAUGHT;
  };
}
