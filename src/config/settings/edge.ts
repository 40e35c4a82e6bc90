// The host policy and the authority limits that follow from the settings.
import { type Quotas, quotaNames } from '../../core/certificates/quota.ts';
import type { HostPolicy } from '../../core/domains/host-policy.ts';
import type { Settings } from '../../schema/settings.ts';
import { normalHost } from '../documents/hostname.ts';

/** The settings of one certificate authority. */
export type AcmeSetting = Settings['certificates']['acme'][number];

/** The limits of an authority. */
export function quotasOf({ limits }: Pick<AcmeSetting, 'limits'>): Quotas {
  const quotas = quotaNames.map((name) => [name, { max: limits[name].max, window: limits[name].per }]);
  return Object.fromEntries(quotas) as Quotas;
}

/** The policy for hostnames. */
export function hostPolicy(edge: Settings['edge'], certificates: Settings['certificates']): HostPolicy {
  return {
    edgeTarget: normalHost(edge.target),
    zone: edge.zone,
    internalNames: edge.internalNames,
    issuer: certificates.issuer,
    keyType: certificates.keyType,
    provided: certificates.provided.map(({ hosts }) => hosts),
  };
}

/** An address to listen on; without a host, every IPv4 address. */
export const listenAddress = ({ host = '0.0.0.0', port }: Settings['console']['listen']) => ({ host, port });
