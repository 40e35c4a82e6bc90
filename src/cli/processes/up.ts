// `portico up`: renderer, reconciler and console in one process, each with its own connection to the store.
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  consoleTokenText,
  openConfiguredSource,
  openDaemon,
  openWorkingCopy,
  type Server,
} from '../../app/open-server.ts';
import { openSources } from '../../app/open-sources.ts';
import { startReconciler } from '../../app/start-reconciler.ts';
import { type Renderer, startRenderer } from '../../app/start-renderer.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { createHasher } from '../../auth/password.ts';
import { stateFolder } from '../../config/settings/state-folder.ts';
import { type DemoLogin, seedDemo } from '../../demo/seed-demo.ts';
import { readStatus } from '../../operations/status.ts';
import { openStore, type Store } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { aligned } from '../print/columns.ts';
import { stopped } from './stopped.ts';

interface UpOptions extends CommonOptions {
  readonly demo?: boolean;
}

export const up: CommandDefinition<UpOptions> = {
  summary: 'reconciler, renderer and console in one process',
  options: (command) =>
    command.option(
      '--demo',
      'follow saved files as well as commits, with sample accounts and calls on the first start',
    ),
  examples: ['portico up', 'portico up --demo', 'portico -c /etc/portico/portico.yaml up'],
  exits: { 0: 'stopped', 1: 'error' },
  run: async (world, options) => {
    const demo = options.demo === true;
    const server = await openDaemon(world, options, demo ? 'warn' : 'info');
    const { settings, log, metrics, sealer } = server;
    const store = await openStore(settings.store);
    const open = demo ? openWorkingCopy : openConfiguredSource;
    const sources = await openSources(settings, store, (own) => open(world, own));
    // First of all: what an earlier run applied is served before Git is asked, and while it cannot be.
    const renderer = await startRenderer(world, server);
    const listener = () => renderer.listensAt;
    const applied = () => void renderer.refresh();
    const parts = { world, settings, store, sources, sealer, log, metrics, listener, applied };
    const reconciler = startReconciler(parts);
    await reconciler.firstPass;
    const logins = demo ? await seed(world, store, server) : [];
    await renderer.refresh();
    const { startOperatorListener } = await import('../../app/start-console.ts');
    const { loop } = reconciler;
    const consoleServer = await startOperatorListener(
      { ...parts, refusals: server.refusals },
      {
        ...{ loop, requestPass: reconciler.requestPass, portalUrl: renderer.urlOf },
        ...{ checks: renderer.checks, servingChecks: renderer.servingChecks },
      },
    );
    const lines = [
      ...(await portalLines(store, renderer, logins)),
      ['Console', consoleServer.url, consoleTokenText(world, settings)],
    ];
    world.print(aligned(lines));
    if (demo)
      world.print(`Edit ${settings.source.path}/acme/portal.yaml and save: the page follows within a second.\n`);

    await stopped(world.stop);
    await Promise.all([renderer.close(), consoleServer.close(), reconciler.stopped]);
    await store.destroy();
    return exit.fine;
  },
};

/** A line for each brand: name, URL, and a login in the demo. */
async function portalLines(store: Store, renderer: Renderer, logins: readonly DemoLogin[]): Promise<string[][]> {
  const { brands } = await readStatus(store, null);
  return brands.map((brand) => {
    const [host] = brand.domains;
    const login = logins.find((candidate) => candidate.portal === brand.portal);
    return [
      brand.brand,
      host === undefined ? '(no domain)' : renderer.urlOf(host),
      login === undefined ? '' : `${login.email} / ${login.password}`,
    ];
  });
}

/** Creates sample accounts and calls once. */
async function seed(world: World, store: Store, { settings }: Server): Promise<readonly DemoLogin[]> {
  const sample = join(world.directory, settings.source.path, 'sample-calls.csv.gz');
  if (!existsSync(sample)) return [];
  return seedDemo({
    store,
    clock: world.clock,
    hasher: createHasher({ concurrency: 2, queue: 8 }),
    sample: createReadStream(sample),
    passwordFile: join(stateFolder(settings), 'demo-password'),
  });
}
