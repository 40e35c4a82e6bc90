// Verification of webhook signatures, in the form of each provider, over the raw bytes as they arrive.
// The bytes are only hashed: none is kept and none is read as text.

import { createHash, createHmac, type Hash, type Hmac, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../../core/canonical.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Secret } from '../../core/secret.ts';
import { webhookKey } from '../../core/webhook-key.ts';
import { isToken } from './bearer.ts';

/**
 * GitHub, Gitea and Forgejo send the first, with names of their own beside it; Bitbucket sends sha256 in the second.
 * Others still send sha1 there, which proves nothing and is passed over.
 */
const bodySignatures: Readonly<Record<string, RegExp>> = {
  'x-hub-signature-256': /^sha256=([0-9a-f]{64})$/,
  'x-hub-signature': /^sha256=([0-9a-f]{64})$/,
  'x-gitea-signature': /^([0-9a-f]{64})$/,
  'x-forgejo-signature': /^([0-9a-f]{64})$/,
};
const signedNames = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const;
const proofNames = [...Object.keys(bodySignatures), ...signedNames, 'x-gitlab-token'];

/** Header names in lower case with every value given, as `IncomingMessage.headersDistinct`. */
type Headers = Readonly<NodeJS.Dict<string[]>>;

export interface Proof {
  /** Takes the next bytes of the body. */
  update(bytes: Uint8Array): void;
  /** What a live secret has proven, else undefined. Call it once, after the last byte. */
  proven(): Proven | undefined;
}

export interface Proven {
  /** Id of the delivery. */
  readonly delivery: string;
  /** The secrets that fit. */
  readonly fitting: readonly Secret[];
}

/** The HMAC of one key over the signed content, and the values that the sender gave. */
interface Check {
  readonly secret: Secret;
  readonly code: Hmac;
  readonly given: readonly Buffer[];
}

/** Undefined when nothing in the headers could fit, whatever the body: then it need not be read at all. */
export function startProof(headers: Headers, secrets: readonly Secret[], now: number): Proof | undefined {
  // A header that is sent twice is refused: another program may read the other value.
  if (proofNames.some((name) => (headers[name]?.length ?? 0) > 1)) return undefined;
  const checks = [...bodyChecks(headers, secrets), ...signedChecks(headers, secrets, now)];
  const tokens = fittingTokens(headers, secrets);
  const token = tokens.length === 0 ? undefined : tokenHash(headers);
  if (checks.length === 0 && token === undefined) return undefined;
  return {
    update: (bytes) => {
      for (const { code } of checks) code.update(bytes);
      token?.update(bytes);
    },
    proven: () => {
      // Every code is compared with every value, so that the time says nothing of which one fitted.
      const fitting = checks
        .map(({ secret, code, given }) => ({ secret, digest: code.digest(), given }))
        .filter(({ digest, given }) => given.filter((value) => timingSafeEqual(value, digest)).length > 0);
      const delivery = fitting[0]?.digest.toString('hex') ?? token?.digest('hex');
      if (delivery === undefined) return undefined;
      return { delivery, fitting: fitting.length > 0 ? fitting.map(({ secret }) => secret) : tokens };
    },
  };
}

/** The names among these headers that claim to prove something, for the log; never their values. */
export function proofsNamed(headers: Headers): string[] {
  return proofNames.filter((name) => headers[name] !== undefined);
}

/** HMAC-SHA256 in hex over the body: all providers but GitLab. */
function bodyChecks(headers: Headers, secrets: readonly Secret[]): Check[] {
  const given = Object.entries(bodySignatures).flatMap(([name, form]) => {
    const hex = form.exec(headers[name]?.[0] ?? '')?.[1];
    return hex === undefined ? [] : [Buffer.from(hex, 'hex')];
  });
  if (given.length === 0) return [];
  return secrets.map((secret) => ({ secret, code: createHmac('sha256', secret.reveal()), given }));
}

/** GitLab's signing token, as in Standard Webhooks: HMAC-SHA256 in base64 over `id.timestamp.body`. */
function signedChecks(headers: Headers, secrets: readonly Secret[], now: number): Check[] {
  const [id = '', timestamp = '', signatures = ''] = signedNames.map((name) => headers[name]?.[0]);
  // A dot in the id would let the three parts be cut at another place.
  if (!/^[\w-]{1,128}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) return [];
  if (Math.abs(now / 1000 - Number(timestamp)) > limits.hookSkewMs / 1000) return [];
  const given = signatures.split(' ').flatMap((signature) => {
    const base64 = /^v1,([A-Za-z0-9+/]{43}=)$/.exec(signature)?.[1];
    return base64 === undefined ? [] : [Buffer.from(base64, 'base64')];
  });
  if (given.length === 0) return [];
  return secrets.flatMap((secret) => {
    const key = webhookKey(secret);
    if (key === null) return [];
    return [{ secret, code: createHmac('sha256', key).update(`${id}.${timestamp}.`), given }];
  });
}

/** The secrets that GitLab's secret token is. */
function fittingTokens(headers: Headers, secrets: readonly Secret[]): readonly Secret[] {
  // Node reads headers as Latin-1; the secret is UTF-8.
  const token = Buffer.from(headers['x-gitlab-token']?.[0] ?? '', 'latin1').toString();
  return secrets.filter((secret) => isToken(token, secret));
}

/** The token is sent in clear and signs nothing, so a delivery is identified by its token, its id and its body. */
function tokenHash(headers: Headers): Hash {
  const id = headers['idempotency-key'] ?? headers['x-gitlab-webhook-uuid'] ?? [];
  return createHash('sha256').update(sha256(JSON.stringify([headers['x-gitlab-token'], id])));
}
