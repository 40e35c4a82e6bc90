// One reconciler that lives through accidents: the real one in this process, with its own git children, on a repository that a server
// of smart HTTP gives out over TLS and behind a login. Its clock is the machine's, and can be put forward and back.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { systemClock } from '../../../src/adapters/clock.ts';
import { openLog } from '../../../src/adapters/log.ts';
import { hasEnded } from '../../../src/adapters/process-identity.ts';
import { openConfiguredSource } from '../../../src/app/open-server.ts';
import { openSources } from '../../../src/app/open-sources.ts';
import { startReconciler } from '../../../src/app/start-reconciler.ts';
import type { World } from '../../../src/app/world.ts';
import { createAuthority } from '../../../src/certificates/internal-authority.ts';
import { readSettings } from '../../../src/config/settings/settings.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { SECOND } from '../../../src/core/durations.ts';
import { noMetrics } from '../../../src/core/metrics.ts';
import type { Source } from '../../../src/core/source.ts';
import type { Store } from '../../../src/store/store.ts';
import { type GitServer, startGitServer, type TlsKey } from '../git-server.ts';
import { until } from '../running.ts';
import { testSealer } from '../test-services.ts';
import { newStore } from '../test-store.ts';
import { images } from '../worlds/images.ts';

/** What a tick does every second is done this many times in one. */
const HURRY = 10;
/** Less than a pass may take without a word, so that time that passes while one runs does not end it. */
const STEP_MS = 25 * SECOND;
/** Real milliseconds without a fetch, after one that failed, until time passes again. */
const IDLE_MS = 200;
/** The same where a pass may still be under way. */
const PASS_MS = 3 * SECOND;

export interface LivingReconciler {
  readonly server: GitServer;
  /** Of the process; may be changed. */
  readonly environment: Record<string, string | undefined>;
  readonly mirror: string;
  readonly authorityFile: string;
  /** While this file exists, git can write to no file, as where the disk is full. */
  readonly fullFile: string;
  readonly git: (...args: string[]) => string;
  readonly gitInput: (input: string, ...args: string[]) => void;
  /** Where the server has it. */
  readonly repository: string;
  /** Commits a portal with this footer, and what else is saved. */
  commit(footer: string): string;
  /** Waits until the portal has the footer of the last commit. */
  follows(): Promise<void>;
  /** Waits until the condition of the source has these words. */
  reports(words: RegExp): Promise<void>;
  /** The footer that visitors see. */
  footer(): Promise<string>;
  passTime(milliseconds: number): void;
  close(): Promise<void>;
}

/** The document of the one portal. */
export const portalWith = (footer: string): string =>
  'apiVersion: portico/v1\nkind: Portal\nname: acme\nbrand: Acme\ndomains: [acme.localhost]\ncurrencies: [EUR]\n' +
  `sections: [cdr]\nfooter: ${footer}\n`;

/** A key for `localhost`, of an authority of its own. */
export async function newTlsKey(): Promise<TlsKey> {
  const store = await newStore();
  try {
    return await createAuthority({ store, sealer: testSealer, clock: systemClock }).issue('localhost', Date.now());
  } finally {
    await store.destroy();
  }
}

export async function startLiving(): Promise<LivingReconciler> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-living-'));
  const { repository, git, gitInput } = newRepository(folder);
  const tls = await newTlsKey();
  const server = await startGitServer(folder, 'first-token', tls);
  const authorityFile = join(folder, 'authority.pem');
  writeFileSync(authorityFile, tls.chain);
  const fullFile = join(folder, 'full');
  const environment: LivingReconciler['environment'] = {
    ...process.env,
    PATH: `${limitedGit(folder, fullFile)}${delimiter}${process.env['PATH']}`,
    GIT_TOKEN: server.token,
    // Whatever the process was given, the setting counts.
    GIT_SSL_CAINFO: '/dev/null',
  };
  const time = passingTime();
  const stop = new AbortController();
  const { store, stopped } = await follow(`${server.origin}/portals/.git`, { folder, environment, time, stop });
  const seen = watch(store, time);
  let last = '';
  return {
    ...{ server, environment, authorityFile, fullFile, git, gitInput, repository, passTime: time.pass },
    footer: seen.footer,
    mirror: join(folder, 'state/mirror.git'),
    commit: (text) => {
      last = text;
      writeFileSync(join(repository, 'portals/acme/portal.yaml'), portalWith(text));
      git('add', '-A');
      git('commit', '-qm', text);
      return git('rev-parse', 'HEAD');
    },
    follows: () => seen.wait(({ footer }) => footer === last),
    reports: (words) => seen.wait(({ message }) => words.test(message)),
    close: async () => {
      stop.abort();
      await stopped;
      await server.close();
      await store.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function newRepository(folder: string): Pick<LivingReconciler, 'repository' | 'git' | 'gitInput'> {
  const repository = join(folder, 'portals');
  mkdirSync(join(repository, 'portals/acme'), { recursive: true });
  const git = (...args: string[]): string => {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test', '-c', 'maintenance.auto=false'];
    return execFileSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8', stdio: 'pipe' }).trim();
  };
  git('init', '-q', '-b', 'main');
  return {
    ...{ repository, git },
    gitInput: (input, ...args) =>
      void execFileSync('git', args, { cwd: repository, input, stdio: ['pipe', 'ignore', 'pipe'] }),
  };
}

interface Place {
  readonly folder: string;
  readonly environment: LivingReconciler['environment'];
  readonly time: PassingTime;
  readonly stop: AbortController;
}

/** Starts the reconciler. */
async function follow(
  repository: string,
  { folder, environment, time, stop }: Place,
): Promise<{ readonly store: Store; readonly stopped: Promise<void> }> {
  const text = [
    `source: { repository: "${repository}", every: 20s, timeout: 10s, auth: { token: { env: GIT_TOKEN } }, ca: authority.pem }`,
    `store: sqlite:${join(folder, 'state/portico.db')}`,
    'certificates: { issuer: internal }\n',
  ];
  const read = await readSettings(text.join('\n'), join(folder, 'portico.yaml'), {});
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { settings } = read;
  const world: World = {
    ...{ clock: time.clock, directory: folder, environment, print: () => undefined, report: () => undefined },
    ...{ confirm: async () => false, readInput: async () => '', colors: false, terminal: false, interactive: false },
    ...{ images, random: Math.random, release: 'test', hasEnded, step: () => undefined, stop: stop.signal },
  };
  const store = await newStore();
  const { stopped } = startReconciler({
    ...{ world, store, settings, sealer: testSealer, log: openLog('silent'), metrics: noMetrics },
    sources: await openSources(settings, store, (own) => time.passesBetween(openConfiguredSource(world, own))),
  });
  return { store, stopped };
}

interface Seen {
  /** What visitors see. */
  readonly footer: string;
  /** What operators see of the source. */
  readonly message: string;
}

/** Looks at the store, and lets time pass meanwhile. */
function watch(store: Store, time: PassingTime) {
  const footer = async (): Promise<string> => {
    const row = await store.selectFrom('resource').select('spec').where('kind', '=', 'portal').executeTakeFirst();
    return row === undefined ? '' : String((JSON.parse(row.spec) as { footer?: string }).footer);
  };
  const message = async (): Promise<string> => {
    const row = await store.selectFrom('condition').select('message').where('kind', '=', 'source').executeTakeFirst();
    return row?.message ?? '';
  };
  return {
    footer,
    wait: async (holds: (seen: Seen) => boolean): Promise<void> => {
      await until(async () => {
        time.passIfIdle();
        return { footer: await footer(), message: await message() };
      }, holds);
    },
  };
}

/** A folder with a `git` before the real one in PATH, which can write to no file while there is `fullFile`. */
function limitedGit(folder: string, fullFile: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const limit = `if [ -e '${fullFile}' ]; then trap '' XFSZ; ulimit -f 0; fi`;
  writeFileSync(join(bin, 'git'), `#!/bin/sh\n${limit}\nexec ${real} "$@"\n`);
  chmodSync(join(bin, 'git'), 0o755);
  return bin;
}

type PassingTime = ReturnType<typeof passingTime>;

/** Time that is put forward while nothing is to be done but wait. */
function passingTime() {
  let ahead = 0;
  let fetching = 0;
  let quietSince = Date.now();
  let hasFailed = false;
  const clock: Clock = {
    now: () => Date.now() + ahead,
    sleep: (milliseconds, signal) =>
      systemClock.sleep(milliseconds < SECOND ? milliseconds : milliseconds / HURRY, signal),
  };
  const pass = (milliseconds: number): void => {
    ahead += milliseconds;
    quietSince = Date.now();
  };
  return {
    clock,
    pass,
    passIfIdle: () => {
      if (fetching === 0 && Date.now() - quietSince > (hasFailed ? IDLE_MS : PASS_MS)) pass(STEP_MS);
    },
    /** The source, and time passes after each fetch. */
    passesBetween: (source: Source): Source => ({
      ...source,
      fetch: async (options) => {
        fetching += 1;
        try {
          const read = await source.fetch(options);
          hasFailed = read.state !== 'found';
          return read;
        } finally {
          fetching -= 1;
          pass(STEP_MS);
        }
      },
    }),
  };
}
