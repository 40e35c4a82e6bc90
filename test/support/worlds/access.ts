// The console in this process, assembled as the program does it: a real store and listener, a repository in memory, a clock that
// does not run until it is moved, and visitors with a jar of cookies.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLog } from '../../../src/adapters/log.ts';
import { createMetrics } from '../../../src/adapters/metrics.ts';
import { openSources } from '../../../src/app/open-sources.ts';
import { startOperatorListener } from '../../../src/app/start-console.ts';
import type { World } from '../../../src/app/world.ts';
import { readSettings } from '../../../src/config/settings/settings.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { Secret } from '../../../src/core/secret.ts';
import { createRefusalLog, digestKey } from '../../../src/edge/refusal-log.ts';
import { createSealer } from '../../../src/edge/seal.ts';
import type { Loop } from '../../../src/reconcile/loop.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { newStoreUrl } from '../test-store.ts';
import { images } from './images.ts';
import { memoryRepository, NOON, portal, reconcilerOn } from './reconcile.ts';

export const TOKEN = 'the-console-token-of-this-test';

export interface ConsoleWorld {
  readonly store: Store;
  readonly repository: ReturnType<typeof memoryRepository>;
  readonly url: string;
  readonly clock: { time: number };
  /** One pass of the reconciler. */
  pass(): Promise<unknown>;
  /** Ends this process' listener and starts another on the same store, with other settings where they are given. */
  restart(settings?: string, token?: string): Promise<void>;
  /** A browser with an empty jar. */
  visitor(): Visitor;
  close(): Promise<void>;
}

export interface Visitor {
  readonly cookies: Map<string, string>;
  /** Never follows; cookies are kept. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** A form of the console's own pages, with the session's form token unless another is given. */
  post(path: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** Any other request of a page of the console's own. */
  send(path: string, init: RequestInit): Promise<Response>;
  logIn(token?: string): Promise<Response>;
  formToken(): Promise<string>;
}

/** `settings` is YAML without source and store. @param sleep for what waits for bytes of a connection; without it a sleep moves the clock on */
export async function consoleWorld(settings = '', sleep?: Clock['sleep']): Promise<ConsoleWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-console-'));
  const url = await newStoreUrl(join(folder, 'portico.db'));
  const store = await openStore(url);
  const clock = { time: NOON, ...(sleep && { sleep }) };
  const repository = memoryRepository();
  const reconciler = reconcilerOn(store, repository, { clock: { ...clock, now: () => clock.time } });
  let listener = await listen(store, repository, clock, folder, settings, TOKEN);
  repository.commit({ 'portals/acme/portal.yaml': portal('acme'), 'portals/nordwind/portal.yaml': portal('nordwind') });
  await reconciler.reconcile();
  return {
    store,
    repository,
    clock,
    get url() {
      return listener.url;
    },
    pass: () => reconciler.reconcile(),
    restart: async (changed = settings, token = TOKEN) => {
      await listener.close();
      listener = await listen(store, repository, clock, folder, changed, token);
    },
    visitor: () => visitorOf(() => listener.url),
    close: async () => {
      await listener.close();
      await store.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listen(
  store: Store,
  { source }: ReturnType<typeof memoryRepository>,
  clock: { time: number; readonly sleep?: Clock['sleep'] },
  folder: string,
  text: string,
  token: string,
) {
  const environment = {
    PORTICO_STORE: `sqlite:${join(folder, 'portico.db')}`,
    PORTICO_CONSOLE_LISTEN: '127.0.0.1:0',
    PORTICO_CONSOLE_TOKEN: token,
    CONSOLE_OPENID_SECRET: 'a-secret-of-the-client',
  };
  const read = await readSettings(text, 'portico.yaml', environment);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const nothing = (): void => undefined;
  const world: World = {
    clock: {
      now: () => clock.time,
      // A sleep moves the time on.
      sleep:
        clock.sleep ??
        (async (milliseconds) => {
          clock.time += milliseconds;
        }),
    },
    environment,
    directory: folder,
    images,
    ...{ print: nothing, report: nothing, confirm: async () => false, readInput: async () => '' },
    ...{ colors: false, terminal: false, interactive: false, random: () => 0.5, release: 'test', hasEnded: () => true },
    ...{ step: nothing, stop: new AbortController().signal },
  };
  const loop = { isMoving: () => true, isActive: () => true, poke: nothing } as unknown as Loop;
  const sealer = createSealer(new Secret('a key of this test'));
  const sources = await openSources(read.settings, store, () => source);
  const parts = { world, settings: read.settings, store, sources, sealer, log: openLog('silent') };
  const metrics = createMetrics('test');
  const refusing = { log: parts.log, metrics, clock: world.clock };
  return startOperatorListener(
    { ...parts, metrics, refusals: createRefusalLog({ ...refusing, key: digestKey(new Secret('x')) }) },
    { loop, requestPass: nothing, portalUrl: (host) => `https://${host}` },
  );
}

function visitorOf(url: () => string): Visitor {
  const cookies = new Map<string, string>();
  const open = async (path: string, init: RequestInit): Promise<Response> => {
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(jar === '' ? {} : { cookie: jar }), ...(init.headers as Record<string, string>) };
    const answer = await fetch(url() + path, { redirect: 'manual', ...init, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const formToken = async (): Promise<string> =>
    /name="form" value="([0-9a-f]{32})"/.exec(await (await open('/', {})).text())?.[1] ?? '';
  const send = (path: string, body: Record<string, string>, headers: Record<string, string>) =>
    open(path, {
      method: 'POST',
      body: new URLSearchParams(body),
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    });
  return {
    cookies,
    formToken,
    get: (path, headers = {}) => open(path, { headers }),
    send: (path, init) => open(path, { ...init, headers: { 'sec-fetch-site': 'same-origin' } }),
    post: async (path, form, headers = {}) => send(path, { form: await formToken(), ...form }, headers),
    logIn: (token = TOKEN) => send('/login', { token }, {}),
  };
}
