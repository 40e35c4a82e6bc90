// What a hostname is to the operator: in public DNS or not, under the operator's own zone, and who issues its certificate.

export type KeyType = 'ecdsa-p256' | 'rsa-2048';

export interface HostPolicy {
  /** Where customers' records point; null when it is not known. None of the portals may have this name. */
  readonly edgeTarget: string | null;
  /** The operator's zone, in which a brand without a domain of its own has one. */
  readonly zone: string | null;
  /** Suffixes besides `localhost` and `test` that are in no public DNS, e.g. `internal`. */
  readonly internalNames: readonly string[];
  readonly issuer: 'internal' | 'acme';
  readonly keyType: KeyType;
  /** Names, or `*.` and a parent, of each certificate that the operator provides. */
  readonly provided: readonly (readonly string[])[];
}

/** Which certificate a hostname wants. */
export type WantedCertificate =
  | { readonly issuer: 'internal' | 'acme'; readonly keyType: KeyType }
  /** `from` is the first name of the provided certificate. */
  | { readonly issuer: 'provided'; readonly keyType: KeyType; readonly from: string };

/** What a stored spec wants; null for one that somebody has edited into something else. */
export function storedCertificateRequest(spec: string): WantedCertificate | null {
  try {
    const wish: unknown = JSON.parse(spec);
    return isCertificateRequest(wish) ? wish : null;
  } catch {
    return null;
  }
}

function isCertificateRequest(wish: unknown): wish is WantedCertificate {
  if (typeof wish !== 'object' || wish === null) return false;
  const { issuer, keyType, from } = wish as Record<string, unknown>;
  if (keyType !== 'ecdsa-p256' && keyType !== 'rsa-2048') return false;
  return issuer === 'internal' || issuer === 'acme' || (issuer === 'provided' && typeof from === 'string');
}

/** Names that RFC 6761 keeps out of public DNS. */
const SPECIAL_USE = ['localhost', 'test'];

/** True for names in no public DNS: they need no record, and no public authority certifies them. */
export function isSpecialUse(host: string, { internalNames }: Pick<HostPolicy, 'internalNames'>): boolean {
  return [...SPECIAL_USE, ...internalNames].some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}

/** True where the customer has to create a record, so that it is worth looking for one. */
export function needsRecord(host: string, policy: HostPolicy): boolean {
  const { edgeTarget, zone } = policy;
  if (edgeTarget === null || isSpecialUse(edgeTarget, policy) || isSpecialUse(host, policy)) return false;
  return zone === null || !host.endsWith(`.${zone}`);
}

/** Provided certificates come first, then what the name itself rules out, then what is configured. */
export function certificateFor(host: string, policy: HostPolicy): WantedCertificate {
  const { issuer, keyType } = policy;
  const provided = policy.provided.find((names) => names.some((name) => coversHost(name, host)));
  const [from] = provided ?? [];
  if (from !== undefined) return { issuer: 'provided', keyType, from };
  return { issuer: isSpecialUse(host, policy) ? 'internal' : issuer, keyType };
}

/** Whether a name of a certificate stands for the host: itself, or a wildcard for exactly one label (RFC 9525, 6.3). */
export function coversHost(name: string, host: string): boolean {
  return name === host || (name.startsWith('*.') && name.slice(1) === host.slice(host.indexOf('.')));
}
