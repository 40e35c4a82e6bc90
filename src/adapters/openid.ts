// An OpenID provider through openid-client: authorization code with PKCE, state and nonce; the ID token's signature is checked.

import * as client from 'openid-client';
import type { Claims, IdentityProvider, LoginChecks } from '../core/access/identity.ts';
import type { Clock } from '../core/clock.ts';
import { HOUR } from '../core/durations.ts';
import { reasonOf } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';
import { boundedFetch } from './bounded-fetch.ts';

export interface OpenidOptions {
  /** https, or http on this machine. */
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client. */
  readonly clientSecret: Secret | null;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  /** Asked of the provider by its name where the ID token does not hold it. */
  readonly claim: string;
  readonly clock: Pick<Clock, 'now'>;
}

/** Milliseconds after which discovery is repeated, after a success as after a failure. */
const KEPT_MS = HOUR;
const FAILED_MS = 5_000;
const TIMEOUT_SECONDS = 5;
/** By how much the clocks of two machines may differ. */
const SKEW_SECONDS = 30;

/** Discovery begins with the first login, so that the console starts while the provider is down. */
export function openIdentityProvider(options: OpenidOptions): IdentityProvider {
  const { issuer, redirectUri, scopes, clock } = options;
  let known: { readonly config: client.Configuration; readonly at: number } | null = null;
  let failed: { readonly why: string; readonly at: number } | null = null;
  let asking: Promise<client.Configuration> | null = null;

  const ask = async (now: number): Promise<client.Configuration> => {
    try {
      known = { config: await discover(options), at: now };
      failed = null;
      return known.config;
    } catch (thrown) {
      failed = { why: wordsOf(thrown), at: now };
      // An answer of an hour ago is better than no login at all.
      if (known !== null) return known.config;
      throw new Error(failed.why, { cause: thrown });
    }
  };
  const configuration = async (): Promise<client.Configuration> => {
    const now = clock.now();
    if (known !== null && now - known.at < KEPT_MS) return known.config;
    if (failed !== null && now - failed.at < FAILED_MS) {
      if (known !== null) return known.config;
      throw new Error(failed.why);
    }
    // Who comes while it is asked waits for the same answer.
    asking ??= ask(now).finally(() => {
      asking = null;
    });
    return asking;
  };
  return {
    name: new URL(issuer).host,
    problem: () => failed?.why ?? null,
    loginUrl: async ({ state, nonce, verifier }, again) =>
      client.buildAuthorizationUrl(await configuration(), {
        ...{ redirect_uri: redirectUri, scope: scopes.join(' '), state, nonce },
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(again === undefined ? {} : { prompt: 'login', max_age: '0' }),
        ...(again === undefined || again.acr.length === 0 ? {} : { acr_values: again.acr.join(' ') }),
      }),
    claims: async (cameBackBy, checks) => {
      const config = await configuration();
      try {
        return await claimsOf(config, cameBackBy, checks, options.claim);
      } catch (thrown) {
        throw new Error(wordsOf(thrown), { cause: thrown });
      }
    },
    logoutUrl: async (back) => {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      // Without the ID token, which is not kept, the provider asks its visitor.
      const url = client.buildEndSessionUrl(config, { post_logout_redirect_uri: back });
      return url.protocol === new URL(issuer).protocol ? url : null;
    },
  };
}

async function discover({ issuer, clientId, clientSecret, redirectUri }: OpenidOptions): Promise<client.Configuration> {
  const authentication = clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret.reveal());
  const insecure = new URL(issuer).protocol === 'http:' ? [client.allowInsecureRequests] : [];
  return client.discovery(
    new URL(issuer),
    clientId,
    { [client.clockTolerance]: SKEW_SECONDS, redirect_uris: [redirectUri] },
    authentication,
    {
      [client.customFetch]: boundedFetch,
      timeout: TIMEOUT_SECONDS,
      execute: [client.enableNonRepudiationChecks, ...insecure],
    },
  );
}

async function claimsOf(
  config: client.Configuration,
  cameBackBy: URL,
  { state, nonce, verifier }: LoginChecks,
  claim: string,
): Promise<Claims> {
  const tokens = await client.authorizationCodeGrant(config, cameBackBy, {
    ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('the provider sent no ID token');
  const [first = ''] = claim.split('.');
  const complete = claim in claims || first in claims;
  if (complete || config.serverMetadata().userinfo_endpoint === undefined) return claims;
  return { ...(await client.fetchUserInfo(config, tokens.access_token, claims.sub)), ...claims };
}

/** The library's word, and what it is about. */
function wordsOf(thrown: unknown): string {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? `: ${thrown.cause.message}` : '';
  const detail = thrown instanceof client.ResponseBodyError ? ` (${thrown.error})` : '';
  return `${reasonOf(thrown)}${detail}${cause}`.slice(0, 300);
}
