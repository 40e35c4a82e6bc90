// Accounts at authorities, kept in the store with their keys sealed.
import type { AcmeAccountStore } from '../core/certificates/acme.ts';
import type { Sealer } from '../edge/seal.ts';
import { sealedAs } from '../store/sealed-columns.ts';
import type { Store } from '../store/store.ts';

export function acmeAccountStore(store: Store, sealer: Sealer): AcmeAccountStore {
  const read = (authority: string) =>
    store.selectFrom('acme_account').selectAll().where('ca', '=', authority).executeTakeFirst();
  return {
    open: async (authority, makeKey) => {
      const known = await read(authority);
      if (known !== undefined)
        return { key: sealer.open(known.sealed_key, sealedAs.acmeAccount(authority)), url: known.url };
      await store
        .insertInto('acme_account')
        .values({ ca: authority, sealed_key: sealer.seal(makeKey(), sealedAs.acmeAccount(authority)), url: null })
        .onConflict((conflict) => conflict.column('ca').doNothing())
        .execute();
      // Of several processes that make one, the first counts.
      const kept = await read(authority);
      if (kept === undefined) throw new Error('the account was deleted while it was made');
      return { key: sealer.open(kept.sealed_key, sealedAs.acmeAccount(authority)), url: kept.url };
    },
    keepUrl: async (authority, url) => {
      await store.updateTable('acme_account').set({ url }).where('ca', '=', authority).execute();
    },
    forget: async (authority) => {
      await store.deleteFrom('acme_account').where('ca', '=', authority).execute();
    },
  };
}
