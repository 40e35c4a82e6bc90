// Signatures of messages between us and a server of names (TSIG, RFC 8945), with HMAC of SHA-256, -384 or -512.
import { createHmac, type Hmac, timingSafeEqual } from 'node:crypto';
import type { Secret } from '../../core/secret.ts';
import { behindNameIn, classes, HEAD_BYTES, lastRecord, nameBytes, number, rowBytes, types } from './wire.ts';

export type TsigAlgorithm = 'hmac-sha256' | 'hmac-sha384' | 'hmac-sha512';

export interface TsigKey {
  readonly name: string;
  readonly algorithm: TsigAlgorithm;
  /** Base64, as `tsig-keygen` prints it. */
  readonly secret: Secret;
}

/** Seconds that the clocks of both sides may differ by (RFC 8945, 10). */
const FUDGE_S = 300;

const errors: Readonly<Record<number, string>> = {
  16: 'the signature is wrong: the secret of the key is another one there',
  17: 'the server does not know the key',
  18: 'the clocks of this machine and of the server differ by more than five minutes',
  22: 'the server wants a longer signature',
};

interface Fields {
  readonly time: number;
  readonly error: number;
  readonly other: Buffer;
}

const started: Readonly<Record<TsigAlgorithm, (key: Buffer) => Hmac>> = {
  'hmac-sha256': (key) => createHmac('sha256', key),
  'hmac-sha384': (key) => createHmac('sha384', key),
  'hmac-sha512': (key) => createHmac('sha512', key),
};

const mac = ({ algorithm, secret }: TsigKey, ...parts: Buffer[]): Buffer => {
  const hmac = started[algorithm](Buffer.from(secret.reveal().trim(), 'base64'));
  for (const part of parts) hmac.update(part);
  return hmac.digest();
};

/** RFC 8945, 4.3.3. */
const variables = ({ name, algorithm }: TsigKey, { time, error, other }: Fields): Buffer =>
  Buffer.concat([
    ...[nameBytes(name), number(classes.ANY, 2), number(0, 4), nameBytes(algorithm)],
    ...[number(time, 6), number(FUDGE_S, 2), number(error, 2), number(other.length, 2), other],
  ]);

export interface Signed {
  readonly bytes: Buffer;
  readonly mac: Buffer;
}

/** @param now UTC milliseconds */
export function signed(message: Buffer, key: TsigKey, now: number): Signed {
  const fields: Fields = { time: Math.floor(now / 1000), error: 0, other: Buffer.alloc(0) };
  const own = mac(key, message, variables(key, fields));
  const data = Buffer.concat([
    ...[nameBytes(key.algorithm), number(fields.time, 6), number(FUDGE_S, 2), number(own.length, 2), own],
    ...[message.subarray(0, 2), number(0, 2), number(0, 2)],
  ]);
  const row = rowBytes({ name: key.name, type: types.TSIG, class: classes.ANY, ttl: 0, data });
  const bytes = Buffer.concat([message, row]);
  bytes.writeUInt16BE(message.readUInt16BE(10) + 1, 10);
  return { bytes, mac: own };
}

/** Null where the answer is signed with the key and for this request; else why it is not believed. */
export function signatureProblem(answer: Buffer, key: TsigKey, request: Buffer): string | null {
  const last = lastRecord(answer);
  if (last === null || last.type !== types.TSIG) return 'the answer is not signed';
  const { data } = last;
  const at = behindNameIn(data, 0);
  const size = data.readUInt16BE(at + 8);
  const given = data.subarray(at + 10, at + 10 + size);
  const rest = data.subarray(at + 10 + size);
  const error = rest.readUInt16BE(2);
  // Such an answer is not signed, or with what the server takes for the key (RFC 8945, 5.3.2).
  if (error !== 0) return errors[error] ?? `TSIG error ${error}`;
  const fields: Fields = { time: data.readUIntBE(at, 6), error, other: rest.subarray(6) };
  const head = Buffer.from(answer.subarray(0, HEAD_BYTES));
  head.writeUInt16BE(head.readUInt16BE(10) - 1, 10);
  const message = [head, answer.subarray(HEAD_BYTES, last.at)];
  const expected = mac(key, number(request.length, 2), request, ...message, variables(key, fields));
  return given.length === expected.length && timingSafeEqual(given, expected)
    ? null
    : 'the answer has a wrong signature';
}
