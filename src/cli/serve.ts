// `portico serve`: the renderer alone.
import { openServer } from './open-server.ts';
import { startRenderer } from './start-renderer.ts';
import { type CommonOptions, type Exit, exit, type World } from './world.ts';

export async function serve(world: World, options: CommonOptions): Promise<Exit> {
  const server = await openServer(world, options, 'info');
  const renderer = await startRenderer(world, server);
  server.log.info('serving', { portals: renderer.urlOf('*') });
  await stopped(world.stop);
  await renderer.close();
  return exit.fine;
}

/** Resolves when the process is asked to stop. */
export function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
