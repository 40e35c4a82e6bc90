// The DNS record that publishes a DKIM key: its name, its text, and whether what DNS has is the same. Pure.
import type { DkimAlgorithm } from './dkim-signature.ts';

export interface PublicDkimKey {
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: DkimAlgorithm;
  /** Base64: SubjectPublicKeyInfo of RSA (RFC 6376, 3.6.1), the bare 32 bytes of Ed25519 (RFC 8463, 4). */
  readonly publicKey: string;
}

/** Bytes that one character string of a TXT record holds (RFC 1035, 3.3.14). */
const STRING = 255;

export const dkimName = ({ selector, domain }: Pick<PublicDkimKey, 'selector' | 'domain'>): string =>
  `${selector}._domainkey.${domain}`;

export const dkimText = ({ algorithm, publicKey }: PublicDkimKey): string => `v=DKIM1; k=${algorithm}; p=${publicKey}`;

/** The record as a zone file has it; a long text in several strings, which count as one. */
export const dkimZoneLine = (key: PublicDkimKey): string => txtLine(dkimName(key), dkimText(key));

/** A TXT record as a zone file has it. */
export function txtLine(name: string, text: string): string {
  const strings = text.match(new RegExp(`.{1,${STRING}}`, 'g')) ?? [''];
  return `${name}. TXT ${strings.map((part) => `"${part.replace(/["\\]/g, '\\$&')}"`).join(' ')}`;
}

/** `tag=value` pairs of a record, without white space, as RFC 6376 (3.2) reads them. */
export function tagsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(';').flatMap((part): [string, string][] => {
      const at = part.indexOf('=');
      return at < 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).replace(/\s+/g, '')]];
    }),
  );
}

/** What is wrong with one text that DNS has at the name of a key; null where it publishes that key. */
export function dkimTextProblem(key: PublicDkimKey, text: string): 'other-key' | 'revoked' | 'not-dkim' | null {
  const tags = tagsOf(text);
  const published = tags.get('p');
  if ((tags.get('v') ?? 'DKIM1') !== 'DKIM1' || published === undefined) return 'not-dkim';
  if (published === '') return 'revoked';
  return published === key.publicKey && (tags.get('k') ?? 'rsa') === key.algorithm ? null : 'other-key';
}
