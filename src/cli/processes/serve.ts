// `portico serve`: the renderer alone, in this process or in several that share its ports, with probes and metrics on a listener of
// their own where one is set.
import { leavePrimary, reportServing, workerNumber } from '../../adapters/worker.ts';
import { openDaemon, openServer } from '../../app/open-server.ts';
import { startRenderer } from '../../app/start-renderer.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { startOperations } from '../../console/http/probes.ts';
import { openStore } from '../../store/store.ts';

interface ServeOptions extends CommonOptions {
  /** Processes that serve; one is this process itself. */
  readonly workers: number;
}

export async function serve(world: World, options: ServeOptions): Promise<Exit> {
  const worker = workerNumber(world.environment);
  if (worker === null && options.workers > 1) return serveByWorkers(world, options);
  const server = await openDaemon(world, options, 'info');
  const renderer = await startRenderer(world, server);
  const { settings, log, metrics } = server;
  const listen = settings.operations.listen && ownPort(settings.operations.listen, worker ?? 1);
  const operations =
    listen === null ? null : await startOperations({ checks: renderer.checks, metrics }, listen, world.clock);
  const places = { portals: renderer.urlOf('*'), ...(operations && { operations: operations.url }) };
  if (worker === null) log.info('serving', places);
  else log.info('a worker serves', { ...places, pid: process.pid });
  reportServing(places.portals);
  await stopped(world.stop);
  await renderer.close();
  await operations?.close();
  leavePrimary();
  return exit.fine;
}

/** Metrics are of one process, and so is being ready: of a shared port nobody would know who answers. */
function ownPort<Address extends { readonly port: number }>(first: Address, worker: number): Address {
  return first.port === 0 ? first : { ...first, port: first.port + worker - 1 };
}

/** This process holds the ports and keeps the workers alive; each of them is a whole renderer. */
async function serveByWorkers(world: World, options: ServeOptions): Promise<Exit> {
  const { startWorkers } = await import('../../adapters/workers.ts');
  const { settings, log } = await openServer(world, options, 'info');
  // What is wrong is told once, and keys and tables are made once, before there are several that would.
  await (await openStore(settings.store)).destroy();
  const { clock, stop } = world;
  const workers = startWorkers({ count: options.workers, clock, log, stop });
  void workers.serving.then((portals) => log.info('serving', { portals, workers: options.workers }));
  return (await workers.ended) === 'stopped' ? exit.fine : exit.error;
}

/** Resolves when the process is asked to stop. */
export function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
