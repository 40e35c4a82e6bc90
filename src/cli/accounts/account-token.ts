// `portico account token`: tokens of the operator's own systems.

import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { apiTokens, createApiToken, removeApiToken } from '../../auth/api-token.ts';
import type { TokenRole } from '../../core/access/role.ts';
import { utcIso } from '../../core/moment.ts';
import { PortalError } from '../../core/portal-error.ts';
import { executeOperation } from '../../operations/operation.ts';
import { openStore, type Store } from '../../store/store.ts';
import { shellOperation } from '../operate/approve.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

export async function addTokenCommand(
  world: World,
  options: CommonOptions & { readonly name: string; readonly role: TokenRole },
): Promise<Exit> {
  const { name, role } = options;
  return withStore(world, options, async (store) => {
    const doing = shellOperation(world, store, { action: 'add-token', subject: name });
    let token = '';
    await executeOperation(doing, async () => ({
      ...{ subject: name, detail: `role ${role}`, pass: null },
      write: async (tx) => {
        token = await createApiToken(tx, name, role, doing.now);
      },
    }));
    world.print(`${token}\n`);
    return exit.fine;
  });
}

export async function listTokensCommand(
  world: World,
  options: CommonOptions & { readonly output: OutputFormat },
): Promise<Exit> {
  return withStore(world, options, async (store) => {
    const rows = (await apiTokens(store)).map(({ name, role, createdAt, usedAt }) => ({
      name,
      role,
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
    const { name } = options;
    await executeOperation(shellOperation(world, store, { action: 'remove-token', subject: name }), async () => ({
      ...{ subject: name, detail: '', pass: null },
      write: async (tx) => {
        if (await removeApiToken(tx, name)) return;
        throw new PortalError('not-found', `there is no token ${name}`, 'portico account token list shows them.');
      },
    }));
    return exit.fine;
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
