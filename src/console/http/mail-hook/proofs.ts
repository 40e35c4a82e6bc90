// Proofs that a report of email comes from its provider: Mailgun signs a token in the body, Amazon SNS the fields of its message.
import { createHmac, createVerify, timingSafeEqual, X509Certificate } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { upTo } from '../../../core/limits/cache-size.ts';
import { limits } from '../../../core/limits/limits.ts';
import type { Secret } from '../../../core/secret.ts';

type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** How old a signed token of Mailgun may be: it repeats a request with the same one for eight hours. */
const MAILGUN_MS = 9 * 60 * 60 * 1000;

/** HMAC-SHA256 in hex over time and token. It does not cover the event: a token is worth nothing without TLS. */
export function isOfMailgun(body: unknown, key: Secret, now: number): boolean {
  const signature = fieldsOf(fieldsOf(body)['signature']);
  const [timestamp, token] = [textOf(signature['timestamp']), textOf(signature['token'])];
  const given = textOf(signature['signature']);
  if (!/^\d{1,12}$/.test(timestamp) || !/^[0-9a-f]{64}$/.test(given) || token === '') return false;
  const age = now - Number(timestamp) * 1000;
  const code = createHmac('sha256', key.reveal())
    .update(timestamp + token)
    .digest();
  return timingSafeEqual(code, Buffer.from(given, 'hex')) && age < MAILGUN_MS && age > -limits.hookSkewMs;
}

/** Fields that Amazon SNS signs, in order, by the type of the message; those that are absent are left out. */
const signedFields: Readonly<Record<string, readonly string[]>> = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
};
/** Whose certificates and confirmations are fetched: nothing else is, whatever a message names. */
const OF_SNS = /^https:\/\/sns\.[a-z0-9-]{1,40}\.amazonaws\.com(?:\.cn)?\/[\w./?&=%:~-]{1,1000}$/;
const MAX_CERTIFICATES = 10;

export type FetchText = (url: string) => Promise<string>;

export const isUrlOfSns = (url: string): boolean => OF_SNS.test(url) && !url.includes('..');

/** Checks messages of one topic of Amazon SNS; its certificates are kept. */
export function snsCheck(topic: string, fetchText: FetchText): (body: unknown) => Promise<boolean> {
  const certificates = new LRUCache<string, string>(upTo(MAX_CERTIFICATES));
  return async (body) => {
    const fields = fieldsOf(body);
    const names = signedFields[textOf(fields['Type'])];
    const url = textOf(fields['SigningCertURL']);
    const version = textOf(fields['SignatureVersion']);
    if (names === undefined || fields['TopicArn'] !== topic || !isUrlOfSns(url)) return false;
    if (!url.endsWith('.pem') || (version !== '1' && version !== '2')) return false;
    const certificate = certificates.get(url) ?? (await fetchText(url));
    const signed = names.flatMap((name) => (fields[name] === undefined ? [] : [`${name}\n${textOf(fields[name])}\n`]));
    const verify = createVerify(version === '1' ? 'sha1' : 'sha256').update(signed.join(''));
    const holds = verify.verify(new X509Certificate(certificate).publicKey, textOf(fields['Signature']), 'base64');
    if (holds) certificates.set(url, certificate);
    return holds;
  };
}
