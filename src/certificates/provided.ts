// Certificates that the operator brings along: read by reference, checked, and put where listeners find them, one row for all the
// names that share it.
import type { Clock } from '../core/clock.ts';
import { reasonOf } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';
import type { Sealer } from '../edge/seal.ts';
import { sealedAs } from '../store/sealed-columns.ts';
import type { Store } from '../store/store.ts';
import { type CertificateRow, writeCertificate } from '../store/tables/certificates.ts';
import { holdFence } from '../store/tables/leases.ts';
import { type CertificateFacts, checkFor, factsOf } from './facts.ts';

export interface ProvidedCertificate {
  /** The first names it in the store. */
  readonly hosts: readonly string[];
  /** Read again each time: a renewed one takes the place of the old one in its file. @throws when it cannot be read */
  readonly read: () => { readonly chain: Secret; readonly key: Secret };
}

/** What is wrong with each that cannot be used, by its first name; null for the others, with their end. */
export type ProvidedState = ReadonlyMap<string, { readonly why: string } | { readonly notAfter: number }>;

/** Stores those that are new. What is stored stays while its successor cannot be used. */
export async function storeProvided(
  provided: readonly ProvidedCertificate[],
  parts: { readonly store: Store; readonly sealer: Sealer; readonly clock: Pick<Clock, 'now'>; readonly fence: number },
): Promise<ProvidedState> {
  const states = new Map<string, { readonly why: string } | { readonly notAfter: number }>();
  for (const certificate of provided) {
    const [name = ''] = certificate.hosts;
    try {
      const { facts, chain, key } = readChecked(certificate, parts.clock.now());
      await storeOne(name, chain, key, facts, parts);
      states.set(name, { notAfter: facts.notAfter });
    } catch (thrown) {
      states.set(name, { why: reasonOf(thrown) });
    }
  }
  return states;
}

function readChecked({ hosts, read }: ProvidedCertificate, now: number) {
  const given = read();
  const [chain, key] = [given.chain.reveal(), given.key.reveal()];
  const facts = factsOf(chain, key);
  for (const host of hosts) checkFor(facts, host, now);
  if (facts.notBefore > now) throw new Error(`it begins only ${new Date(facts.notBefore).toISOString()}`);
  return { facts, chain: facts.chain, key };
}

async function storeOne(
  name: string,
  chain: string,
  key: string,
  facts: CertificateFacts,
  { store, sealer, clock, fence }: Parameters<typeof storeProvided>[1],
): Promise<void> {
  const stored = await store.selectFrom('certificate').select('chain').where('host', '=', name).executeTakeFirst();
  if (stored?.chain === chain) return;
  const row: CertificateRow = {
    ...{ host: name, issuer: 'provided', chain, sealed_key: sealer.seal(key, sealedAs.host(name)), ca: null },
    ...{ not_before: facts.notBefore, not_after: facts.notAfter, renew_at: null, ask_at: null },
  };
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await writeCertificate(tx, row, clock.now());
  });
}
