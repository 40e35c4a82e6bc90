// Signs an email message (DKIM, RFC 6376; Ed25519 by RFC 8463), once for each key: receivers that do not know Ed25519 read the RSA one. Pure.
import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import type { Secret } from '../secret.ts';

/** Key types; each has a selector and a record of its own. */
export const dkimAlgorithms = ['rsa', 'ed25519'] as const;
export type DkimAlgorithm = (typeof dkimAlgorithms)[number];

export interface DkimKey {
  /** Signing domain: that of the sender address, so that DMARC finds them aligned. */
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: DkimAlgorithm;
  /** PKCS#8 in PEM. */
  readonly privateKey: Secret;
}

/**
 * Headers that are signed. Each is named once more than it occurs (RFC 6376, 8.15), so that none can be added on the way: a second
 * Subject or Reply-To would be shown with our signature. The List-Unsubscribe headers count only where they are signed (RFC 8058, 4).
 */
const SIGNED = [
  ...['from', 'reply-to', 'subject', 'date', 'to', 'cc', 'message-id', 'in-reply-to', 'references'],
  ...['mime-version', 'content-type', 'content-transfer-encoding', 'list-unsubscribe', 'list-unsubscribe-post'],
];
/** Characters of a header line, as RFC 5322 recommends. */
const LINE = 76;

interface Header {
  /** In lower case. */
  readonly name: string;
  /** Name, colon and value, as sent, without the line end. */
  readonly text: string;
}

/**
 * The message with one DKIM-Signature for each key before its headers.
 * @param message lines that end in CRLF, as it is handed to the server
 * @param at UTC milliseconds
 */
export function signMessage(message: Buffer, keys: readonly DkimKey[], at: number): Buffer {
  if (keys.length === 0) return message;
  const end = message.indexOf('\r\n\r\n');
  const [head, body] = end < 0 ? [message, Buffer.alloc(0)] : [message.subarray(0, end + 2), message.subarray(end + 4)];
  const headers = headersIn(head.toString('latin1'));
  const bodyHash = createHash('sha256').update(relaxedBody(body)).digest('base64');
  const signatures = keys.map((key) => signatureOf(key, headers, bodyHash, at));
  return Buffer.concat([Buffer.from(signatures.join(''), 'latin1'), message]);
}

function signatureOf(key: DkimKey, headers: readonly Header[], bodyHash: string, at: number): string {
  const { names, texts } = signedHeaders(headers);
  const fields = [
    `v=1; a=${key.algorithm}-sha256; c=relaxed/relaxed; d=${key.domain};`,
    `s=${key.selector}; t=${Math.floor(at / 1000)};`,
    folded(`h=${names.join(':')};`, ':'),
    `bh=${bodyHash};`,
    'b=',
  ];
  const unsigned = `DKIM-Signature: ${fields.join('\r\n ')}`;
  // The signature's own header comes last, without a line end (3.7).
  const input = [...texts, relaxedHeader({ name: 'dkim-signature', text: unsigned })].join('\r\n');
  const signature = signatureOver(input, createPrivateKey(key.privateKey.reveal()), key.algorithm);
  return `${unsigned}${folded(signature, '')}\r\n`;
}

/** Ed25519 signs the SHA-256 of the data (RFC 8463, 3). */
function signatureOver(input: string, key: KeyObject, algorithm: DkimAlgorithm): string {
  const data = Buffer.from(input, 'latin1');
  const signature =
    algorithm === 'rsa' ? sign('sha256', data, key) : sign(null, createHash('sha256').update(data).digest(), key);
  return signature.toString('base64');
}

/** Those that occur are taken from the last to the first (5.4.2); what is named once more than it occurs counts as empty. */
function signedHeaders(headers: readonly Header[]) {
  const names: string[] = [];
  const texts: string[] = [];
  for (const name of SIGNED) {
    const found = headers.filter((header) => header.name === name).reverse();
    for (const header of found) texts.push(relaxedHeader(header));
    names.push(...found.map(() => name), name);
  }
  return { names, texts };
}

/** Lines that begin with a space or a tab continue the one before. */
function headersIn(head: string): Header[] {
  return head
    .split(/\r\n(?![ \t])/)
    .filter((text) => text !== '')
    .map((text) => ({ name: text.slice(0, text.indexOf(':')).trim().toLowerCase(), text }));
}

/** RFC 6376, 3.4.2. */
const relaxedHeader = ({ name, text }: Header): string =>
  `${name}:${text
    .slice(text.indexOf(':') + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()}`;

/** RFC 6376, 3.4.4. */
function relaxedBody(body: Buffer): Buffer {
  const lines = body
    .toString('latin1')
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  while (lines.at(-1) === '') lines.pop();
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1');
}

/** Breaks a field into lines. White space is left out of `h=` and `b=` by who reads them (3.5). */
function folded(text: string, after: string): string {
  const pieces = after === '' ? (text.match(/.{1,72}/g) ?? []) : text.split(/(?<=:)/);
  const lines: string[] = [''];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + piece.length > LINE) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.join('\r\n ');
}
