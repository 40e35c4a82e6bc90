// `portico serve`: the renderer alone, in one process or in several that share its ports, with a listener for probes and metrics.
import { InvalidArgumentError } from 'commander';
import { leavePrimary, reportServing, workerNumber } from '../../adapters/worker.ts';
import { metricsToken, openDaemon, openServer } from '../../app/open-server.ts';
import { startRenderer } from '../../app/start-renderer.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { listenAddress } from '../../config/settings/edge.ts';
import { startOperations } from '../../console/http/probes.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { stopped } from './stopped.ts';

interface ServeOptions extends CommonOptions {
  /** Processes that serve; with 1 this process serves itself. */
  readonly workers: number;
}

/** The most workers that can be asked for; more than any machine has processors. */
const MAX_WORKERS = 128;

export const serve: CommandDefinition<ServeOptions> = {
  summary: 'the renderer alone; needs no reconciler',
  options: (command) => command.option('--workers <number>', 'processes that share its ports', workerCount, 1),
  examples: ['portico serve', 'portico serve --workers 4'],
  exits: { 0: 'stopped', 1: 'error, or the workers could not be kept running' },
  run: async (world, options) => {
    const worker = workerNumber(world.environment);
    if (worker === null && options.workers > 1) return serveByWorkers(world, options);
    const server = await openDaemon(world, options, 'info');
    const renderer = await startRenderer(world, server);
    const { settings, log, metrics, refusals } = server;
    const listen = settings.operations.listen && ownPort(listenAddress(settings.operations.listen), worker ?? 1);
    const token = metricsToken(world, settings);
    const probed = { ...renderer, metrics, token };
    const operations = listen === null ? null : await startOperations(probed, listen, { clock: world.clock, refusals });
    const urls = { portals: renderer.urlOf('*'), ...(operations && { operations: operations.url }) };
    if (worker === null) log.info('serving', urls);
    else log.info('a worker serves', { ...urls, pid: process.pid });
    reportServing(urls.portals);
    await stopped(world.stop);
    await renderer.close();
    await operations?.close();
    leavePrimary();
    return exit.fine;
  },
};

function workerCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MAX_WORKERS) return count;
  throw new InvalidArgumentError(`It has to be a number from 1 to ${MAX_WORKERS}.`);
}

/** The port of one worker's probes and metrics: both are per process, and on a shared port any worker might answer. */
function ownPort<Address extends { readonly port: number }>(first: Address, worker: number): Address {
  return first.port === 0 ? first : { ...first, port: first.port + worker - 1 };
}

/** Starts the workers, each a complete renderer; this process holds the ports and restarts workers that end. */
async function serveByWorkers(world: World, options: ServeOptions): Promise<Exit> {
  const { startWorkers } = await import('../../adapters/workers.ts');
  const { settings, log } = await openServer(world, options, 'info');
  // Errors are reported once, and keys and tables are created once, before there are several processes.
  await (await openStore(settings.store)).destroy();
  const { clock, stop } = world;
  const workers = startWorkers({ count: options.workers, clock, log, stop });
  void workers.serving.then((portals) => log.info('serving', { portals, workers: options.workers }));
  return (await workers.ended) === 'stopped' ? exit.fine : exit.error;
}
