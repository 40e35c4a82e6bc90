// `portico mail`: the outbox, and what a letter says that waits.

import { openServer } from '../../app/open-server.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { utcIso } from '../../core/moment.ts';
import { PortalError } from '../../core/portal-error.ts';
import { outbox, readEmail } from '../../mail/outbox.ts';
import { openStore } from '../../store/store.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

const LISTED = 100;

interface ListOptions extends CommonOptions {
  readonly portal: string | null;
  readonly output: OutputFormat;
}

export async function listMail(world: World, { portal, output, ...options }: ListOptions): Promise<Exit> {
  const { settings } = await openServer(world, options, 'warn');
  const store = await openStore(settings.store);
  try {
    const rows = (await outbox(store, portal, LISTED)).map((entry) => ({
      id: entry.id,
      at: utcIso(entry.createdAt),
      portal: entry.portal,
      kind: entry.kind,
      to: entry.recipient,
      state: entry.state,
      tries: String(entry.attempts),
      why: entry.problem ?? '',
    }));
    world.print(formatRows(rows, output, 'There are no letters.'));
    return exit.fine;
  } finally {
    await store.destroy();
  }
}

/** Whoever can read the secret key of this server can read what was not sent yet. */
export async function showMail(
  world: World,
  { id, ...options }: CommonOptions & { readonly id: string },
): Promise<Exit> {
  const { settings, sealer } = await openServer(world, options, 'warn');
  const store = await openStore(settings.store);
  try {
    const letter = await readEmail(store, sealer, id);
    if (letter === undefined) {
      throw new PortalError('not-found', `no letter ${id} waits to be sent`, 'portico mail list shows those that do.');
    }
    world.print(`To: ${letter.recipient}\nSubject: ${letter.subject}\n\n${letter.text}`);
    return exit.fine;
  } finally {
    await store.destroy();
  }
}
