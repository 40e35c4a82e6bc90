// `portico account token`: tokens of the operator's own systems.
import { apiTokens, makeApiToken, removeApiToken } from '../accounts/api-token.ts';
import { PortalError } from '../core/portal-error.ts';
import { utcIso } from '../reports/zone.ts';
import { openStore, type Store } from '../store/store.ts';
import { loadSettings } from './load-settings.ts';
import { formatRows, type OutputFormat } from './print-table.ts';
import { type CommonOptions, type Exit, exit, type World } from './world.ts';

export async function addTokenCommand(world: World, options: CommonOptions & { readonly name: string }): Promise<Exit> {
  return withStore(world, options, async (store) => {
    world.print(`${await makeApiToken(store, options.name, world.clock.now())}\n`);
    return exit.fine;
  });
}

export async function listTokensCommand(
  world: World,
  options: CommonOptions & { readonly output: OutputFormat },
): Promise<Exit> {
  return withStore(world, options, async (store) => {
    const rows = (await apiTokens(store)).map(({ name, createdAt, usedAt }) => ({
      name,
      created: utcIso(createdAt),
      used: usedAt === null ? '' : utcIso(usedAt),
    }));
    world.print(formatRows(rows, options.output, 'There is no token yet: portico account token add'));
    return exit.fine;
  });
}

export async function removeTokenCommand(
  world: World,
  options: CommonOptions & { readonly name: string },
): Promise<Exit> {
  return withStore(world, options, async (store) => {
    if (await removeApiToken(store, options.name)) return exit.fine;
    throw new PortalError('not-found', `there is no token ${options.name}`, 'portico account token list shows them.');
  });
}

async function withStore(world: World, options: CommonOptions, work: (store: Store) => Promise<Exit>): Promise<Exit> {
  const store = await openStore((await loadSettings(world, options)).store);
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}
