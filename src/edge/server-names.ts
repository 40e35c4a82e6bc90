// SNI: from a hostname to its certificate, read from the store on demand and kept for the hosts asked for lately.
import { createSecureContext, type SecureContext } from 'node:tls';
import type { Store } from '../store/store.ts';
import type { Sealer } from './seal.ts';

const DEFAULT_CONTEXTS = 1000;

export interface ServerNames {
  /** The context of a live host; undefined when there is none. Rejects when the store or the key cannot be read. */
  context(host: string): Promise<SecureContext | undefined>;
  /** Forgets contexts whose certificate was replaced or is no longer wanted. One read; call it at every change seen. */
  refresh(): Promise<void>;
}

interface Loaded {
  readonly seq: number;
  readonly context: SecureContext;
}

/** At most `limit` contexts are kept, those asked for last. */
export function createServerNames(dependencies: {
  readonly store: Store;
  readonly sealer: Sealer;
  readonly limit?: number;
}): ServerNames {
  const { store, sealer, limit = DEFAULT_CONTEXTS } = dependencies;
  const known = new Map<string, Promise<Loaded | undefined>>();

  const load = async (host: string): Promise<Loaded | undefined> => {
    const row = await liveCertificates(store)
      .select(['certificate.chain', 'certificate.sealed_key', 'certificate.seq'])
      .where('certificate.host', '=', host)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const key = sealer.open(row.sealed_key, host);
    return { seq: row.seq, context: createSecureContext({ cert: row.chain, key, minVersion: 'TLSv1.2' }) };
  };

  const remember = (host: string, loading: Promise<Loaded | undefined>): void => {
    known.delete(host);
    known.set(host, loading);
    const oldest = known.keys().next().value;
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
  };

  return {
    context: async (name) => {
      const host = name.toLowerCase();
      const loading = known.get(host) ?? load(host);
      remember(host, loading);
      // What was not found or could not be read is asked for again: it may be there by then.
      const loaded = await loading.catch((thrown: unknown) => {
        if (known.get(host) === loading) known.delete(host);
        throw thrown;
      });
      if (loaded === undefined && known.get(host) === loading) known.delete(host);
      return loaded?.context;
    },
    refresh: async () => {
      if (known.size === 0) return;
      const held = [...known];
      const hosts = held.map(([host]) => host);
      const rows = await liveCertificates(store)
        .select(['certificate.host', 'certificate.seq'])
        .where('certificate.host', 'in', hosts)
        .execute();
      const current = new Map(rows.map((row) => [row.host, row.seq]));
      for (const [host, loading] of held) {
        const loaded = await loading.catch(() => undefined);
        if (loaded?.seq !== current.get(host) && known.get(host) === loading) known.delete(host);
      }
    },
  };
}

/**
 * Only certificates that are still wanted: a domain taken out of the files is no longer answered for, but the domains of
 * an archived portal are, so that they can say that it is gone.
 */
function liveCertificates(store: Store) {
  return store
    .selectFrom('certificate')
    .innerJoin('resource', 'resource.name', 'certificate.host')
    .leftJoin('resource as portal', (join) =>
      join.onRef('portal.name', '=', 'resource.brand').on('portal.kind', '=', 'portal'),
    )
    .where('resource.kind', '=', 'certificate')
    .where((eb) => eb.or([eb('resource.archived_at', 'is', null), eb('portal.archived_at', 'is not', null)]));
}
