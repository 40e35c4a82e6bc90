// Changes of accounts from a shell: with what emails need, confirmed, audited, and nothing done in a dry run.
import { openServer } from '../../app/open-server.ts';
import type { CommonOptions, World } from '../../app/world.ts';
import { publicPort } from '../../config/settings/edge.ts';
import type { AccountChange, SendContactEmail } from '../../customers/accounts/change.ts';
import { executeOperation } from '../../operations/operation.ts';
import { createPortalMail } from '../../portal/mail/portal-mail.ts';
import { openStore, type Store } from '../../store/store.ts';
import { shellOperation } from '../operate/shell-operation.ts';

export interface AccountPlace {
  readonly store: Store;
  readonly send: SendContactEmail;
  readonly now: number;
  /** Writes the change with its audit entry; a refusal is recorded too. */
  change(
    entry: { readonly action: string; readonly subject: string },
    prepare: () => Promise<AccountChange>,
  ): Promise<void>;
}

/** Opens the store, and what emails under a brand are sealed and linked with. */
export async function withAccounts<Result>(
  world: World,
  options: CommonOptions & { readonly reason?: string },
  work: (place: AccountPlace) => Promise<Result>,
): Promise<Result> {
  const { settings, sealer } = await openServer(world, options, 'warn');
  const store = await openStore(settings.store);
  const { clock } = world;
  const { reason = '' } = options;
  try {
    return await work({
      store,
      send: createPortalMail({ sealer, clock, urlOf: (host) => `https://${host}${publicPort(settings.edge)}` }),
      now: clock.now(),
      change: async ({ action, subject }, prepare) => {
        await executeOperation(shellOperation(world, store, { action, subject, reason }), async () => ({
          ...(await prepare()),
          pass: null,
        }));
      },
    });
  } finally {
    await store.destroy();
  }
}

/** @returns false where it was not confirmed; nothing was done then */
export async function confirmed(world: World, { yes }: { readonly yes?: boolean }, question: string): Promise<boolean> {
  if (yes === true || (await world.confirm(question))) return true;
  world.report('Nothing was changed. Without being asked: --yes\n');
  return false;
}
