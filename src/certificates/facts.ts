// What a certificate chain says: names, dates, whether a key belongs to it, and the id by which renewal is asked about.
import type { X509Certificate } from 'node:crypto';
import { coversHost } from '../core/domains/host-policy.ts';
import { orderedChain, parsedChain } from './chain.ts';

export interface CertificateFacts {
  /** PEM: leaf first, each issued by the next, and nothing else. */
  readonly chain: string;
  readonly names: readonly string[];
  readonly notBefore: number;
  readonly notAfter: number;
  /** SHA-256 of the leaf, as `fingerprint256` of a TLS peer has it. */
  readonly fingerprint: string;
}

/** Reads chains; a test of thousands gives another. */
export interface CertificateReader {
  factsOf(chain: string, key: string): CertificateFacts;
  ariIdOf(chain: string): Promise<string | null>;
  fingerprintOf(chain: string): string;
}

/** @throws Error in words an operator understands, when it is not a chain that belongs to the key */
export function factsOf(chain: string, key: string): CertificateFacts {
  const path = orderedChain(chain, key);
  const [leaf] = path;
  return {
    chain: path.map((certificate) => certificate.toString()).join(''),
    names: namesOf(leaf),
    notBefore: Date.parse(leaf.validFrom),
    notAfter: Date.parse(leaf.validTo),
    fingerprint: leaf.fingerprint256,
  };
}

/** @throws Error when the certificate is not for the host, or its time is not now */
export function checkFor(facts: CertificateFacts, host: string, now: number): void {
  const wildcard = host.startsWith('*.');
  const covers = facts.names.some((name) => (wildcard ? name === host : coversHost(name, host)));
  if (!covers) throw new Error(`it is for ${facts.names.join(', ') || 'no name'}, not for ${host}`);
  if (facts.notAfter <= now) throw new Error(`it ended ${new Date(facts.notAfter).toISOString()}`);
}

/** One certificate of a chain, as shown to an operator. */
export interface ChainLink {
  /** Empty for a leaf that is known by its names alone. */
  readonly subject: string;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serial: string;
  /** `EC prime256v1`, `RSA 2048`. */
  readonly key: string;
  readonly names: readonly string[];
  readonly notBefore: number;
  readonly notAfter: number;
}

/** Leaf first. @throws Error when it is not a PEM of certificates */
export function linksOf(chain: string): ChainLink[] {
  return parsedChain(chain).map((certificate) => ({
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    serial: certificate.serialNumber,
    key: describeKey(certificate),
    names: namesOf(certificate),
    notBefore: Date.parse(certificate.validFrom),
    notAfter: Date.parse(certificate.validTo),
  }));
}

/** Node has one attribute a line, and nothing at all for an empty name. */
const oneLine = (name: string | undefined): string => (name ?? '').split('\n').join(', ');

function describeKey({ publicKey }: X509Certificate): string {
  const { namedCurve, modulusLength } = publicKey.asymmetricKeyDetails ?? {};
  const type = (publicKey.asymmetricKeyType ?? '').toUpperCase();
  return [type, namedCurve ?? modulusLength ?? ''].join(' ').trim();
}

/** SHA-256 of the leaf. */
const fingerprintOf = (chain: string): string => parsedChain(chain)[0]?.fingerprint256 ?? '';

function namesOf({ subjectAltName = '' }: X509Certificate): string[] {
  return subjectAltName
    .split(', ')
    .flatMap((entry) => (entry.startsWith('DNS:') ? [entry.slice(4).toLowerCase()] : []));
}

/** The id of RFC 9773, 4.1: key identifier of the issuer and serial number; null when the leaf names no issuer key. */
async function ariIdOf(chain: string): Promise<string | null> {
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');
  const leaf = new x509.X509Certificate(parsedChain(chain)[0]?.toString() ?? '');
  const keyId = leaf.getExtension(x509.AuthorityKeyIdentifierExtension)?.keyId;
  if (keyId === undefined) return null;
  return `${Buffer.from(keyId, 'hex').toString('base64url')}.${derSerial(leaf.serialNumber).toString('base64url')}`;
}

export const x509Reader: CertificateReader = { factsOf, ariIdOf, fingerprintOf };

/** Content of the DER INTEGER: a leading zero where the first bit would make it negative. */
function derSerial(hex: string): Buffer {
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
}
