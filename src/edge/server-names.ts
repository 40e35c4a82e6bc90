// SNI: from a hostname to its certificate, read from the store on demand and kept for the hosts asked for lately.
import { createSecureContext, type SecureContext } from 'node:tls';
import { LRUCache } from 'lru-cache';
import { storedCertificateRequest } from '../core/domains/host-policy.ts';
import { sealedAs } from '../store/sealed-columns.ts';
import type { Store } from '../store/store.ts';
import type { Sealer } from './seal.ts';

/** About 40 KiB each. */
const CONTEXTS = 10_000;
/** Hosts per statement. */
const HOSTS_PER_READ = 400;

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
  const { store, sealer, limit = CONTEXTS } = dependencies;
  const known = new LRUCache<string, Promise<Loaded | undefined>>({ max: limit });
  const load = createLoader(store, sealer);
  let newest = '';

  return {
    context: async (name) => {
      const host = name.toLowerCase();
      const loading = known.get(host) ?? load(host);
      known.set(host, loading);
      // What was not found or could not be read is asked for again: it may be there by then.
      const loaded = await loading.catch((thrown: unknown) => {
        if (known.peek(host) === loading) known.delete(host);
        throw thrown;
      });
      if (loaded === undefined && known.peek(host) === loading) known.delete(host);
      return loaded?.context;
    },
    refresh: async () => {
      const version = await versionOf(store);
      if (version === newest) return;
      const held = [...known.entries()];
      const provided = new Map((await providedCertificates(store).execute()).map(({ host, seq }) => [host, seq]));
      for (let start = 0; start < held.length; start += HOSTS_PER_READ) {
        const slice = held.slice(start, start + HOSTS_PER_READ);
        const hosts = slice.map(([host]) => host);
        const rows = await liveCertificates(store, hosts).execute();
        const current = new Map(
          rows.map(({ host, spec, seq }) => [host, provided.get(providedName(spec) ?? '') ?? seq]),
        );
        for (const [host, loading] of slice) {
          const loaded = await loading.catch(() => undefined);
          if (loaded?.seq !== current.get(host) && known.peek(host) === loading) known.delete(host);
        }
      }
      newest = version;
    },
  };
}

/** Moves whenever a certificate was stored, or a domain came, went, or stopped being served. One read by keys. */
async function versionOf(store: Store): Promise<string> {
  const row = await store
    .selectFrom('change_counter')
    .select((eb) => [
      'value',
      eb
        .selectFrom('certificate')
        .select((inner) => inner.fn.max('seq').as('seq'))
        .as('seq'),
      eb
        .selectFrom('event')
        .select((inner) => inner.fn.max('id').as('id'))
        .as('event'),
    ])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
  return JSON.stringify(row);
}

/** Reads a host's certificate and makes its context. */
function createLoader(store: Store, sealer: Sealer): (host: string) => Promise<Loaded | undefined> {
  /** Contexts of provided certificates, which many hosts share. */
  const shared = new Map<string, Loaded>();
  const load = async (host: string): Promise<Loaded | undefined> => {
    const row = await liveCertificates(store, [host])
      .select(['certificate.chain', 'certificate.sealed_key'])
      .executeTakeFirst();
    const from = row === undefined ? undefined : providedName(row.spec);
    if (from !== undefined) return loadShared(from);
    if (row?.seq === undefined || row.seq === null || row.chain === null || row.sealed_key === null) return undefined;
    return loadedFrom({ ...row, seq: row.seq, chain: row.chain, sealed_key: row.sealed_key });
  };
  const loadShared = async (from: string): Promise<Loaded | undefined> => {
    const row = await providedCertificates(store)
      .select(['chain', 'sealed_key'])
      .where('host', '=', from)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const one = shared.get(from);
    if (one?.seq === row.seq) return one;
    const loaded = loadedFrom(row);
    shared.set(from, loaded);
    return loaded;
  };
  const loadedFrom = ({ host, seq, chain, sealed_key }: StoredCertificate): Loaded => {
    const key = sealer.open(sealed_key, sealedAs.host(host));
    return { seq, context: createSecureContext({ cert: chain, key, minVersion: 'TLSv1.2' }) };
  };
  return load;
}

interface StoredCertificate {
  readonly host: string;
  readonly seq: number;
  readonly chain: string;
  readonly sealed_key: string;
}

/** Name of the provided certificate that a host wants; undefined when it has one of its own. */
function providedName(spec: string): string | undefined {
  if (!spec.includes('"provided"')) return undefined;
  const wanted = storedCertificateRequest(spec);
  return wanted?.issuer === 'provided' ? wanted.from : undefined;
}

const providedCertificates = (store: Store) =>
  store.selectFrom('certificate').select(['host', 'seq']).where('issuer', '=', 'provided');

/**
 * Only certificates that are still wanted: a domain taken out of the files is no longer answered for, but the domains of
 * an archived portal are, so that they can say that it is gone. One that was lost for too long is not.
 */
function liveCertificates(store: Store, hosts: readonly string[]) {
  return store
    .selectFrom('resource')
    .leftJoin('certificate', 'certificate.host', 'resource.name')
    .leftJoin('resource as portal', (join) =>
      join.onRef('portal.name', '=', 'resource.brand').on('portal.kind', '=', 'portal'),
    )
    .leftJoin('condition as domain', (join) =>
      join.onRef('domain.name', '=', 'resource.name').on('domain.kind', '=', 'domain').on('domain.type', '=', 'Ready'),
    )
    .select(['resource.name as host', 'resource.spec', 'certificate.seq'])
    .where('resource.kind', '=', 'certificate')
    .where('resource.name', 'in', hosts)
    .where((eb) => eb.or([eb('resource.archived_at', 'is', null), eb('portal.archived_at', 'is not', null)]))
    .where((eb) => eb.or([eb('domain.reason', 'is', null), eb('domain.reason', '<>', 'Stopped')]));
}
