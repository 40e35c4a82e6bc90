// The operator's console: its own listener, one page that says what is live and what needs a person, and the same as JSON.
import express, { type ErrorRequestHandler, type Express } from 'express';
import { createHasher } from '../accounts/password.ts';
import type { Log } from '../core/log.ts';
import { reasonOf } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';
import { startPlainListener } from '../edge/listeners.ts';
import { readStatus } from '../run/status.ts';
import { clearedCookie, isToken, requireAccess, sameSiteOnly, sessionCookie } from './access.ts';
import { approvePlan } from './actions/approve.ts';
import { accountsApi } from './api/accounts.ts';
import { callsApi } from './api/calls.ts';
import { byApiToken } from './by-api-token.ts';
import { type GitHookDependencies, gitHook } from './git-hook.ts';
import { openAsContact } from './pages/contacts.ts';
import { answerPage, type ConsoleParts } from './pages/page.ts';
import { pages } from './pages/registry.ts';
import { allow } from './person.ts';
import { loadConsoleTemplates } from './templates.ts';

export interface ConsoleDependencies extends ConsoleParts {
  readonly token: Secret;
  readonly listen: { readonly host: string; readonly port: number };
  /** False while the reconciler of this process has work and does not get on with it. */
  readonly isMoving: () => boolean;
  readonly hook: GitHookDependencies;
}

/** Starts listening. Port 0 takes a free one; the real one is in `url`. */
export async function startConsole(
  dependencies: ConsoleDependencies,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { listen, clock } = dependencies;
  const handler = consoleApp(dependencies, [...new Set([listen.host, 'localhost', '127.0.0.1'])]);
  const listener = await startPlainListener({ address: listen, handler, clock });
  const shown = listen.host.includes(':') ? `[${listen.host}]` : listen.host;
  return { url: `http://${shown}:${listener.port}`, close: listener.close };
}

function consoleApp(dependencies: ConsoleDependencies, hosts: readonly string[]): Express {
  const { store, clock, token, log } = dependencies;
  const templates = loadConsoleTemplates();
  const hasher = createHasher({ concurrency: 1, queue: 20 });
  const accounts = express.Router().use(callsApi({ store, clock }));
  accounts.use(accountsApi({ store, clock, hasher, portalUrl: dependencies.portalUrl }));
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.set(headers);
    next();
  });
  // Probes ask by whatever address they have.
  app.get('/healthz', (_request, response) => void response.type('text').send('ok\n'));
  app.get('/readyz', async (_request, response) => {
    await store.selectFrom('change_counter').select('value').executeTakeFirstOrThrow();
    if (dependencies.isMoving()) response.type('text').send('ready\n');
    else response.status(503).type('text').send('the reconciler does not get on with its work\n');
  });
  // Before all that reads bodies or checks hosts: whoever sends hooks knows a secret and nothing else of this listener.
  app.post('/hooks/git', gitHook(dependencies.hook));
  app.use('/api/v1', byApiToken(store, clock, accounts));
  app.use(sameSiteOnly(() => hosts));
  app.get('/console.css', (_request, response) => void response.type('css').send(templates.stylesheet));
  app.get('/login', (_request, response) => void response.type('html').send(templates.login({ refused: false })));
  app.post('/login', express.urlencoded({ extended: false, limit: '4kb' }), (request, response) => {
    const given: unknown = request.body?.token;
    if (typeof given === 'string' && isToken(given, token)) {
      response.set('set-cookie', sessionCookie(token, clock.now())).redirect(303, '/');
      return;
    }
    log.warn('console login refused');
    response.status(403).type('html');
    response.send(templates.login({ refused: true }));
  });
  app.use(requireAccess(token, () => clock.now()));
  app.post('/logout', (_request, response) => response.set('set-cookie', clearedCookie).redirect(303, '/login'));
  for (const page of pages) app.get(page.path, allow(page.least), answerPage(page, dependencies, templates));
  const form = express.urlencoded({ extended: false, limit: '4kb' });
  app.post('/approve', allow('operator'), form, approvePlan(dependencies));
  app.post('/contacts', allow('operator'), form, openAsContact(dependencies, templates));
  app.get('/api/v1/status', async (_request, response) => void response.json(await readStatus(store, null)));
  app.use(
    '/api/v1',
    (_request, response, next) => {
      response.locals['actor'] = 'console';
      next();
    },
    accounts,
  );
  app.use((_request, response) => void response.status(404).type('text').send('There is no such page.\n'));
  app.use(failed(log));
  return app;
}

const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Express knows an error handler by its four parameters. */
function failed(log: Log): ErrorRequestHandler {
  return (thrown, _request, response, _next) => {
    log.error('console request failed', { why: reasonOf(thrown) });
    response.status(500).type('text').send('This page could not be made; the log says why.\n');
  };
}
