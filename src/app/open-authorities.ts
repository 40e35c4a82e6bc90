// Opens the authorities of the settings: their accounts in the store, their secrets resolved.
import { readFileSync } from 'node:fs';
import { openAuthority } from '../adapters/acme/acme.ts';
import { resolveSecret } from '../adapters/secrets.ts';
import { acmeAccountStore } from '../certificates/acme-accounts.ts';
import type { ConfiguredAuthority } from '../certificates/choose-authority.ts';
import type { ProvidedCertificate } from '../certificates/provided.ts';
import { type AcmeSetting, quotasOf } from '../config/settings/edge.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Sealer } from '../edge/seal.ts';
import type { Settings } from '../schema/settings.ts';
import type { Store } from '../store/store.ts';
import type { World } from './world.ts';

interface Parts {
  readonly world: Pick<World, 'clock' | 'environment'>;
  readonly settings: Settings;
  readonly store: Store;
  readonly sealer: Sealer;
}

/** Opens the authorities, in the order in which they are tried. @throws PortalError `secret-unreadable`, `settings-invalid` */
export function openAuthorities({ world, settings, store, sealer }: Parts): readonly ConfiguredAuthority[] {
  const { issuer, acme } = settings.certificates;
  if (issuer !== 'acme') return [];
  return acme.map(({ directory, email, eab, ca, profile, preferredChain, limits, challenges }) => ({
    authority: openAuthority({
      ...{ directory, email, profile, preferredChain, clock: world.clock },
      eab: eab === null ? null : { keyId: eab.keyId, key: resolveSecret(eab.key, world.environment) },
      roots: rootsIn(ca),
      accounts: acmeAccountStore(store, sealer),
    }),
    limits: quotasOf({ limits }),
    challenges,
  }));
}

/** Certificates that the operator provides; their files are read again at each check. */
export function providedCertificates({ world, settings }: Pick<Parts, 'world' | 'settings'>): ProvidedCertificate[] {
  return settings.certificates.provided.map(({ hosts, chain, key }) => ({
    hosts,
    read: () => ({ chain: resolveSecret(chain, world.environment), key: resolveSecret(key, world.environment) }),
  }));
}

function rootsIn(file: AcmeSetting['ca']): string | null {
  if (file === null) return null;
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    const hint = 'Check that the file exists and that this user may read it.';
    throw new PortalError('settings-invalid', `certificates.acme: the file ${file} cannot be read`, hint, thrown);
  }
}
