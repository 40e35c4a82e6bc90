// The operator's console on its own listener: pages, actions and API.

import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { ConsoleUsers } from '../../auth/console-users/invitation.ts';
import { createLimiter, createLoginLimiter } from '../../auth/limiter.ts';
import { createHasher } from '../../auth/password.ts';
import type { Refusals } from '../../core/access/refusals.ts';
import { sha256 } from '../../core/canonical.ts';
import { HOUR } from '../../core/durations.ts';
import type { ImageReader } from '../../core/images/image-reader.ts';
import type { Log } from '../../core/log.ts';
import { errorCodes, PortalError, reasonOf } from '../../core/portal-error.ts';
import type { Secret } from '../../core/secret.ts';
import { isThisMachine } from '../../core/transport/this-machine.ts';
import type { TrustedProxies } from '../../edge/client-address.ts';
import { startPlainListener } from '../../edge/listeners.ts';
import { leaveUnread } from '../../edge/request-bodies.ts';
import { sourceOfPortal } from '../../store/sources.ts';
import { readAuditHead } from '../../store/tables/console-audit.ts';
import { actionPages } from '../actions/pages.ts';
import { consoleApi } from '../api/api.ts';
import { brandFrames } from '../fleet/brand-frames.ts';
import { createDrawing } from '../fleet/drawn-brands.ts';
import { createFleet } from '../fleet/fleet.ts';
import { createSharedPass } from '../fleet/pending.ts';
import { openAsContact } from '../pages/contacts.ts';
import { respondNotFound } from '../pages/not-found.ts';
import { type ConsoleParts, pageHandler } from '../pages/page.ts';
import { pages } from '../pages/registry.ts';
import { confirmPage } from '../step-up/confirm.ts';
import { requireRecent } from '../step-up/sensitive.ts';
import { tokenForms } from '../tokens/token-forms.ts';
import { accountPages } from '../users/account.ts';
import { browserCookie } from '../users/browser-cookie.ts';
import { createPasskeyForms } from '../users/passkey-forms.ts';
import { ownFormsOnly, requireAccess, sameSiteOnly } from './access.ts';
import { byApiToken } from './api-token-access.ts';
import { compressed } from './compressed.ts';
import { type GitHookDependencies, gitHook } from './git-hook.ts';
import { createLive, type Live, type LiveDependencies } from './live.ts';
import { loginPages, logout } from './login.ts';
import { type MailHookDependencies, mailHook } from './mail-hook/mail-hook.ts';
import { bearerGuard } from './open-session.ts';
import type { OpenidLogin } from './openid-login.ts';
import { allow } from './principal.ts';
import { type Operations, operationsRoutes } from './probes.ts';
import { createWorkQueue } from './queue.ts';
import { recordRefusals } from './refused.ts';
import { secured } from './security.ts';
import { createSessions, type SessionDependencies } from './sessions.ts';
import { loadConsoleTemplates } from './templates.ts';

export interface ConsoleDependencies
  extends Omit<ConsoleParts, 'fleet' | 'sharedPass' | 'draw' | 'forPortal' | 'forSource'> {
  readonly token: Secret;
  /** Records refused requests. */
  readonly refusals: Refusals;
  /** Proxies whose `X-Forwarded-For` and PROXY headers are believed. */
  readonly trustedProxies: TrustedProxies;
  /** Where browsers reach it, when that is not where it listens. */
  readonly url: string | null;
  /** Null where no provider opens a session. */
  readonly openid: OpenidLogin | null;
  /** Milliseconds that an authentication counts where a recent one is asked for. */
  readonly recentProof: number;
  /** Who log in with factors of their own. */
  readonly users: ConsoleUsers;
  readonly listen: { readonly host: string; readonly port: number };
  readonly operations: Operations;
  readonly hook: GitHookDependencies;
  readonly mailHook: MailHookDependencies['mailHook'];
  readonly fetchText: MailHookDependencies['fetchText'];
  readonly every: LiveDependencies['every'];
  /** Makes the icons of previews. */
  readonly images: ImageReader;
}

/** Starts listening. Port 0 takes a free one; the real one is in `url`. */
export async function startConsole(
  dependencies: ConsoleDependencies,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { listen, clock, store, log } = dependencies;
  // Logs are kept elsewhere: they anchor the chain of the audit log against an owner of the database who rewrites it.
  log.info('the log of what operators did', { ...(await readAuditHead(store)) });
  const fleet = createFleet(dependencies);
  const live = createLive({ ...dependencies, version: fleet.version });
  const readDesired = queued(dependencies.readDesired);
  const shared = { fleet, sharedPass: createSharedPass(dependencies), draw: createDrawing(dependencies.images) };
  const ofSource = createSourceParts(dependencies);
  const forSource = (source: number): ConsoleParts => {
    const own = ofSource(source);
    return own === null ? parts : { ...parts, ...own };
  };
  const forPortal = async (portal: string): Promise<ConsoleParts> =>
    portal === '' ? parts : forSource(await sourceOfPortal(store, portal));
  const parts: Assembled = { ...dependencies, ...shared, readDesired, live, forPortal, forSource };
  const handler = consoleApp(parts, [...new Set([listen.host, 'localhost', '127.0.0.1'])]);
  // All may come in: what limits logins and tokens counts by the visitor's address.
  const acceptance = { limit: { admit: () => true }, trustedProxies: dependencies.trustedProxies };
  const listener = await startPlainListener({ address: listen, handler, clock, acceptance });
  const shown = listen.host.includes(':') ? `[${listen.host}]` : listen.host;
  return {
    url: `http://${shown}:${listener.port}`,
    close: async () => {
      live.close();
      await listener.close();
    },
  };
}

/** By number, what concerns a source, with the plans that callers share; null for the one that everything else is about. */
function createSourceParts(dependencies: ConsoleDependencies) {
  const others = new Map(
    dependencies.sources
      .filter(({ sourceId }) => sourceId !== dependencies.sourceId)
      .map((own) => [
        own.sourceId,
        {
          ...own,
          readDesired: queued(own.readDesired),
          sharedPass: createSharedPass({ ...dependencies, compare: own.compare }),
        },
      ]),
  );
  return (source: number) => others.get(source) ?? null;
}

/** Whether browsers keep Secure cookies of the console: by HTTPS, and on the machine itself, which is where it is without a URL. */
const isSecureContext = (publicly: URL | null): boolean =>
  publicly === null || publicly.protocol === 'https:' || isThisMachine(publicly.hostname);

type Assembled = ConsoleDependencies & ConsoleParts & { readonly live: Live };

function consoleApp(dependencies: Assembled, hosts: readonly string[]): Express {
  const { store, clock, token, log, url, openid } = dependencies;
  const templates = loadConsoleTemplates();
  const publicly = url === null ? null : new URL(url);
  const secure = isSecureContext(publicly);
  const sessions = createSessions({ store, clock, secure, proofOf: proofsOf(dependencies) });
  const api = consoleApi(dependencies);
  const app = express();
  app.disable('x-powered-by');
  app.use((request, response, next) => {
    leaveUnread(request, response);
    next();
  });
  app.use(secured(dependencies.trustedProxies));
  app.use(recordRefusals(dependencies.refusals));
  app.use(compressed);
  const recordedRefusals = createLimiter({ limit: 60, windowMs: HOUR });
  const context = { store, clock, log, sessions, recordedRefusals };
  const { sealer, users } = dependencies;
  const passkeys = createPasskeyForms({ store, clock, sealer, publicOrigin: publicly?.origin ?? null });
  const hasher = createHasher({ concurrency: 1, queue: 20 });
  const user = { users, sealer, hasher, passkeys, browser: browserCookie(secure) };
  const login = { ...context, ...user, token, templates, openid, limit: createLoginLimiter() };
  const guard = bearerGuard(login);
  // Probes may use any host name.
  app.use(
    operationsRoutes(dependencies.operations, { tokens: [token], guard, trustedProxies: dependencies.trustedProxies }),
  );
  // Before body parsers and host checks: a sender of webhooks knows the secret and nothing else of this listener.
  app.post('/hooks/git', gitHook(dependencies.hook));
  app.post('/hooks/mail', mailHook(dependencies));
  app.use('/api/v1', byApiToken(dependencies, api));
  app.use(sameSiteOnly(publicly === null ? hosts : [...hosts, publicly.hostname], publicly?.origin ?? null));
  app.get('/console.css', asset('css', templates.stylesheet));
  app.get('/console.js', asset('js', templates.script));
  app.get('/passkey.js', asset('js', templates.passkeyScript));
  // Browsers request /favicon.ico where a page names no icon.
  app.get(['/icon.svg', '/favicon.ico'], asset('svg', templates.icon));
  app.use(loginPages(login));
  app.use(requireAccess(token, sessions, guard), ...ownFormsOnly(sessions));
  app.post('/logout', logout(login));
  app.use(confirmPage({ ...dependencies, ...login }, templates));
  app.use(requireRecent(dependencies));
  app.get('/events', allow('viewer'), dependencies.live.handler);
  for (const page of pages) app.get(page.path, allow(page.role), pageHandler(page, dependencies, templates));
  app.use(accountPages({ ...dependencies, ...user }, templates));
  app.use(tokenForms(dependencies, templates));
  app.use(brandFrames(dependencies));
  app.use(actionPages(dependencies, templates));
  app.post('/contacts', allow('operator'), openAsContact(dependencies, templates));
  app.use('/api/v1', api);
  app.use((request, response) => respondNotFound(dependencies, templates, request, response));
  app.use(unexpectedError(log));
  return app;
}

/** Reading a whole revision takes seconds of this process. */
const MAX_READING = 6;

function queued(readDesired: ConsoleParts['readDesired']): ConsoleParts['readDesired'] {
  const queue = createWorkQueue(MAX_READING);
  return async (revision) => {
    const reading = queue(() => readDesired(revision));
    if (reading !== null) return reading;
    throw new PortalError('source-unreadable', 'many other revisions are being read', 'Try again in a moment.');
  };
}

/** Assets carry an ETag and are sent only when they changed. */
function asset(type: string, text: string): RequestHandler {
  return (_request, response) => void response.set('cache-control', 'no-cache').type(type).send(text);
}

/** Another token, changed settings of the provider's roles, and another role of a user, or none, end the sessions that there are. */
function proofsOf({ token, openid, users }: ConsoleDependencies): SessionDependencies['proofOf'] {
  const byToken = sha256(token.reveal());
  const byProvider =
    openid === null ? null : sha256(JSON.stringify([openid.provider.name, openid.redirectUri, openid.mapping]));
  return (via, name) => {
    if (via === 'token') return byToken;
    if (via === 'openid') return byProvider;
    const role = users.get(name);
    return role === undefined ? null : sha256(JSON.stringify(['user', name, role]));
  };
}

/** Express knows an error handler by its four parameters. */
/** Seconds. */
const RETRY_S = 30;

function unexpectedError(log: Log): ErrorRequestHandler {
  return (thrown, { method, path }, response, _next) => {
    log.error('console request failed', { method, path, why: reasonOf(thrown) });
    const status = thrown instanceof PortalError ? errorCodes[thrown.code].http : 500;
    if (status === 503) response.set('retry-after', String(RETRY_S));
    const sentence = thrown instanceof PortalError ? `${thrown.message}\n${thrown.hint}` : 'the log says why.';
    response.status(status).type('text').send(`This page could not be rendered: ${sentence}\n`);
  };
}
