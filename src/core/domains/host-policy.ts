// The operator's policy for hostnames: whether one is in public DNS or under the operator's zone, and who issues its certificate.

export type KeyType = 'ecdsa-p256' | 'rsa-3072';

export interface HostPolicy {
  /** Where customers' records point; null when it is not known. None of the portals may have this name. */
  readonly edgeTarget: string | null;
  /** The operator's zone, under which a portal without a domain of its own gets one. */
  readonly zone: string | null;
  /** Suffixes besides `localhost` and `test` that are not in public DNS, e.g. `internal`. */
  readonly internalNames: readonly string[];
  readonly issuer: 'internal' | 'acme';
  readonly keyType: KeyType;
  /** Names, or `*.` and a parent, of each certificate that the operator provides. */
  readonly provided: readonly (readonly string[])[];
}

/** The certificate that a hostname should have. */
export type WantedCertificate =
  | { readonly issuer: 'internal' | 'acme'; readonly keyType: KeyType }
  /** `from` is the first name of the provided certificate. */
  | { readonly issuer: 'provided'; readonly keyType: KeyType; readonly from: string };

/** Parses a stored spec; null for one that was edited by hand and is invalid. */
export function storedCertificateRequest(spec: string): WantedCertificate | null {
  try {
    const request: unknown = JSON.parse(spec);
    return isCertificateRequest(request) ? request : null;
  } catch {
    return null;
  }
}

function isCertificateRequest(request: unknown): request is WantedCertificate {
  if (typeof request !== 'object' || request === null) return false;
  const { issuer, keyType, from } = request as Record<string, unknown>;
  if (keyType !== 'ecdsa-p256' && keyType !== 'rsa-3072') return false;
  return issuer === 'internal' || issuer === 'acme' || (issuer === 'provided' && typeof from === 'string');
}

/** Names that RFC 6761 keeps out of public DNS. */
const SPECIAL_USE = ['localhost', 'test'];

/** True for names that are not in public DNS: they need no record, and public authorities do not certify them. */
export function isSpecialUse(host: string, { internalNames }: Pick<HostPolicy, 'internalNames'>): boolean {
  return [...SPECIAL_USE, ...internalNames].some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}

/** True where the customer has to create a record, so that DNS is checked for it. */
export function needsRecord(host: string, policy: HostPolicy): boolean {
  const { edgeTarget, zone } = policy;
  if (edgeTarget === null || isSpecialUse(edgeTarget, policy) || isSpecialUse(host, policy)) return false;
  return zone === null || !host.endsWith(`.${zone}`);
}

/** Chooses the certificate: a provided one that covers the host, the internal issuer for special-use names, else the configured issuer. */
export function certificateFor(host: string, policy: HostPolicy): WantedCertificate {
  const { issuer, keyType } = policy;
  const provided = policy.provided.find((names) => names.some((name) => coversHost(name, host)));
  const [from] = provided ?? [];
  if (from !== undefined) return { issuer: 'provided', keyType, from };
  return { issuer: isSpecialUse(host, policy) ? 'internal' : issuer, keyType };
}

/** Whether a name of a certificate covers the host: it is equal, or a wildcard for exactly one label (RFC 9525, 6.3). */
export function coversHost(name: string, host: string): boolean {
  return name === host || (name.startsWith('*.') && name.slice(1) === host.slice(host.indexOf('.')));
}
