// Identity providers on loopback: a whole one (oidc-provider), and one whose ID tokens a test writes itself.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Provider } from 'oidc-provider';

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

async function listening(handlerOf: (url: string) => RequestListener, port = 0): Promise<Listening> {
  let handler: RequestListener = (_request, response) => void response.writeHead(503).end();
  const server: Server = createServer((request, response) => handler(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  handler = handlerOf(url);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const taken = await listening(() => () => undefined);
  await taken.close();
  return Number(new URL(taken.url).port);
}

export interface Account {
  readonly id: string;
  readonly groups: readonly string[];
}

/** A provider that asks for PKCE and for no password: every visitor is the account that `whoIs` returns. */
export function wholeProvider(redirectUri: string, whoIs: () => Account, port = 0): Promise<Listening> {
  return listening((issuer) => {
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: 'portico-console',
          client_secret: 'a-secret-of-the-client',
          redirect_uris: [redirectUri],
          post_logout_redirect_uris: [new URL('/login', redirectUri).href],
          application_type: 'native',
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      pkce: { required: () => true },
      scopes: ['openid', 'groups', 'profile'],
      claims: { openid: ['sub'], groups: ['groups'], profile: ['preferred_username'] },
      findAccount: async (_context, id) => ({
        accountId: id,
        claims: async () => ({ sub: id, preferred_username: `${id}-name`, groups: [...whoIs().groups] }),
      }),
      loadExistingGrant: async (context) => {
        const grant = new context.oidc.provider.Grant({
          clientId: context.oidc.client?.clientId ?? '',
          accountId: context.oidc.session?.accountId ?? '',
        });
        grant.addOIDCScope('openid groups profile');
        await grant.save();
        return grant;
      },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    });
    const handler = provider.callback();
    return (request, response) => {
      if (request.url?.startsWith('/interaction/') !== true) return void handler(request, response);
      void provider.interactionFinished(request, response, { login: { accountId: whoIs().id }, consent: {} });
    };
  }, port);
}

/** What the provider keeps in a browser. */
export type Jar = Map<string, string>;

async function visit(at: string, jar: Jar, init: RequestInit = {}): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(at, { redirect: 'manual', ...init, headers: { cookie } });
  for (const line of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') jar.delete(name);
    else jar.set(name, value);
  }
  return answer;
}

/** Follows a browser through the provider, from where the console sent it to where it is sent back to. */
export async function throughProvider(from: string, back: string, jar: Jar = new Map()): Promise<string> {
  let at = from;
  for (let steps = 0; steps < 10 && !at.startsWith(back); steps += 1) {
    const answer = await visit(at, jar);
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`);
    at = new URL(location, at).href;
  }
  return at;
}

/** Says yes where the provider asks whether to log out; where it sends the browser then. */
export async function outOfProvider(from: string, jar: Jar): Promise<string> {
  const asked = await (await visit(from, jar)).text();
  const [, action = '', xsrf = ''] =
    /action="([^"]+)"><input type="hidden" name="xsrf" value="(\w+)"/.exec(asked) ?? [];
  if (action === '') throw new Error(`the provider asked nothing: ${asked}`);
  const answer = await visit(action, jar, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
  return answer.headers.get('location') ?? '';
}

export interface TokenClaims {
  readonly [claim: string]: unknown;
}

/** A provider without pages: its ID token holds what `claims` answers, signed with its key, or with another one; `asked` is how often
 * it was asked for what it is. */
export async function writtenProvider(): Promise<
  Listening & { asked(): number; setClaims(claims: (issuer: string) => TokenClaims, signer?: 'own' | 'other'): void }
> {
  const own = await generateKeyPair('RS256');
  const other = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  let claims: (issuer: string) => TokenClaims = () => ({});
  let key = own.privateKey;
  let asked = 0;
  const server = await listening((issuer) => async (request, response) => {
    const json = (body: object): void => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    };
    if (request.url === '/jwks') return json({ keys: [jwk] });
    if (request.url === '/token') {
      const token = new SignJWT(claims(issuer)).setProtectedHeader({ alg: 'RS256', kid: 'one' });
      return json({ access_token: 'a', token_type: 'bearer', id_token: await token.sign(key) });
    }
    asked += 1;
    return json({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });
  return {
    ...server,
    asked: () => asked,
    setClaims: (said, signer = 'own') => {
      claims = said;
      key = signer === 'own' ? own.privateKey : other.privateKey;
    },
  };
}
