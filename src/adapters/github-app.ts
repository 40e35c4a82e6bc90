// Logs in as an installation of a GitHub App: a signed statement is exchanged for a token of an hour.
// https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app
import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Clock } from '../core/clock.ts';
import { MINUTE, SECOND } from '../core/durations.ts';
import { reasonOf } from '../core/portal-error.ts';
import { Secret } from '../core/secret.ts';
import type { HttpLogin } from './git/access.ts';

/** GitHub refuses statements that are good for longer than ten minutes, and those from the future. */
const STATEMENT_MS = 9 * MINUTE;
const CLOCKS_APART_MS = 30 * SECOND;
/** A token is renewed when it ends sooner than a long fetch takes. */
const RENEW_BEFORE_MS = 15 * MINUTE;
const TIMEOUT_MS = 20 * SECOND;
/** The user name that GitHub wants beside such a token. */
const USERNAME = 'x-access-token';

export interface GithubApp {
  readonly id: string;
  readonly installation: string;
  /** Private key, in PEM. */
  readonly key: () => Secret;
  /** Address of the API, without a slash at its end. */
  readonly api: string;
}

/** Gives the login, and asks for a new token when the last one is about to end. It rejects with what GitHub said. */
export function githubAppLogin(app: GithubApp, clock: Pick<Clock, 'now'>): () => Promise<HttpLogin> {
  let token: { readonly password: Secret; readonly until: number } | undefined;
  return async () => {
    if (token === undefined || token.until - clock.now() < RENEW_BEFORE_MS) token = await newToken(app, clock.now());
    return { username: USERNAME, password: token.password };
  };
}

async function newToken(app: GithubApp, now: number) {
  const response = await fetch(`${app.api}/app/installations/${app.installation}/access_tokens`, {
    method: 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${await statement(app, now)}`,
      'user-agent': 'portico',
      'x-github-api-version': '2022-11-28',
    },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((thrown: unknown) => {
    throw new Error(`${app.api} cannot be reached for a token of the GitHub App: ${reasonOf(thrown)}`);
  });
  const answer: unknown = await response.json().catch(() => null);
  const { token, expires_at: end } = (answer ?? {}) as { readonly token?: unknown; readonly expires_at?: unknown };
  const until = typeof end === 'string' ? Date.parse(end) : Number.NaN;
  if (response.status !== 201 || typeof token !== 'string' || Number.isNaN(until)) {
    throw new Error(
      `${app.api} gave no token for installation ${app.installation} (status ${response.status}); ` +
        'check source.auth.githubApp, and that the app is installed with read access to the contents',
    );
  }
  return { password: new Secret(token), until };
}

async function statement({ id, key }: GithubApp, now: number): Promise<string> {
  const at = (milliseconds: number): number => Math.floor(milliseconds / SECOND);
  return new SignJWT()
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(id)
    .setIssuedAt(at(now - CLOCKS_APART_MS))
    .setExpirationTime(at(now + STATEMENT_MS))
    .sign(privateKey(key().reveal()));
}

function privateKey(pem: string) {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new Error('source.auth.githubApp.key is not a private key in PEM');
  }
}
