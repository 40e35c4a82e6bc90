// Certificate chains as they are delivered, put in order: authorities and operators add a root, a cross-signed certificate, or have
// them in another order, which browsers and OpenSSL take.
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { limits } from '../core/limits/limits.ts';

const BLOCK = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
/** The extension of RFC 7633 in DER: its object identifier, 1.3.6.1.5.5.7.1.24. */
const MUST_STAPLE = Buffer.from('06082b06010505070118', 'hex');

/** The certificates of a PEM as they come. @throws Error when it is not a PEM of certificates */
export function parsedChain(chain: string): X509Certificate[] {
  const blocks = chain.match(BLOCK) ?? [];
  const most = limits.chainCertificates;
  if (blocks.length > most) throw new Error(`there are more than ${most} certificates in it`);
  try {
    return blocks.map((pem) => new X509Certificate(pem));
  } catch (thrown) {
    throw new Error('it is not a PEM of certificates', { cause: thrown });
  }
}

/**
 * The chain of a key: its certificate, then each issuer that is there, in order. What belongs to no place in it is left out.
 * @throws Error in words an operator understands, when there is none that can be served
 */
export function orderedChain(pem: string, key: string): readonly [X509Certificate, ...X509Certificate[]] {
  const all = parsedChain(pem);
  if (all.length === 0) throw new Error('there is no certificate in it');
  const privateKey = parsedKey(key);
  const leaf = all.find((certificate) => certificate.checkPrivateKey(privateKey));
  if (leaf === undefined) throw new Error('the private key is of another certificate');
  if (leaf.raw.includes(MUST_STAPLE)) {
    throw new Error('it wants a stapled OCSP response (must-staple), which is not sent: browsers would refuse it');
  }
  const path: [X509Certificate, ...X509Certificate[]] = [leaf];
  for (let last = leaf; !isSelfIssued(last); ) {
    const next = all.find((other) => !path.includes(other) && hasIssued(other, last));
    if (next === undefined) break;
    path.push(next);
    last = next;
  }
  const others = all.filter((other) => other.fingerprint256 !== leaf.fingerprint256);
  if (path.length === 1 && others.length > 0 && !isSelfIssued(leaf)) {
    throw new Error('none of its other certificates has issued the one of the key: put the intermediate one into it');
  }
  return path;
}

const isSelfIssued = (certificate: X509Certificate): boolean => certificate.checkIssued(certificate);

const hasIssued = (issuer: X509Certificate, certificate: X509Certificate): boolean =>
  issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

function parsedKey(key: string): KeyObject {
  try {
    return createPrivateKey(key);
  } catch {
    // Without a cause: what could not be parsed may be a secret.
    throw new Error('the private key is not a PEM of a key without a password');
  }
}
