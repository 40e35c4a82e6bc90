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
    // Where TLS ends in front of this edge, no one would ever see what a public authority has issued.
    issuer: edge.https === 'off' ? 'internal' : certificates.issuer,
    keyType: certificates.keyType,
    provided: certificates.provided.map(({ hosts }) => hosts),
  };
}

/** An address to listen on; without a host, every IPv4 address. */
export const listenAddress = ({ host = '0.0.0.0', port }: Settings['console']['listen']) => ({ host, port });

/**
 * The port of HTTPS that visitors use, as links have it: empty for 443.
 * @param listened where it listens; null where TLS ends in front of this edge
 */
export function publicPort({ public: face, https }: Settings['edge'], listened: number | null = null): string {
  const port = face?.https ?? listened ?? (https === 'off' ? 443 : https.port);
  return port === 443 ? '' : `:${port}`;
}
