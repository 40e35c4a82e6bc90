// `portico serve`: the renderer alone, with probes and metrics on a listener of their own where one is set.
import { startOperations } from '../console/operations.ts';
import { openDaemon } from './open-server.ts';
import { startRenderer } from './start-renderer.ts';
import { type CommonOptions, type Exit, exit, type World } from './world.ts';

export async function serve(world: World, options: CommonOptions): Promise<Exit> {
  const server = await openDaemon(world, options, 'info');
  const renderer = await startRenderer(world, server);
  const { settings, log, metrics } = server;
  const { listen } = settings.operations;
  const operations =
    listen === null ? null : await startOperations({ checks: renderer.checks, metrics }, listen, world.clock);
  log.info('serving', { portals: renderer.urlOf('*'), ...(operations && { operations: operations.url }) });
  await stopped(world.stop);
  await renderer.close();
  await operations?.close();
  return exit.fine;
}

/** Resolves when the process is asked to stop. */
export function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
