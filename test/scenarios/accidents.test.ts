// Accidents in a row against one living reconciler: after each of them it follows the next commit again without a hand. A third of them
// at each commit, about 10 s; each night two rounds of all in random order, with thousands of commits and every damage of the mirror.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/calls/generate/random.ts';
import { DAY, MINUTE } from '../../src/core/durations.ts';
import { type LivingReconciler, newTlsKey, portalWith, startLiving } from '../support/living/reconciler.ts';
import { everyNth, isFull, sized } from '../support/test-size.ts';

let living: LivingReconciler;
beforeAll(async () => {
  living = await startLiving();
});
afterAll(() => living.close());

let commits = 0;
/** The next commit is followed. */
async function followsAgain(): Promise<void> {
  commits += 1;
  living.commit(`Commit ${commits}`);
  await living.follows();
}

/** The processes of git that this process has started, with theirs. */
function gitChildren(): number[] {
  const parents = new Map<number, number>();
  const named = new Set<number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const [, pid, command, parent] =
        /^(\d+) \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      parents.set(Number(pid), Number(parent));
      if (command?.startsWith('git') === true) named.add(Number(pid));
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOwn = (pid: number | undefined): boolean => {
    for (let at = pid, steps = 0; at !== undefined && steps < 20; at = parents.get(at), steps += 1)
      if (at === process.pid) return true;
    return false;
  };
  return [...named].filter(isOwn);
}

async function killGit(): Promise<void> {
  if (!existsSync('/proc')) return console.warn('git is not killed: there is no /proc that lists processes');
  const random = seededRandom(Date.now());
  let followed = 0;
  for (let killed = 0; killed < sized(6, 60); ) {
    const following = followsAgain().then(() => {
      followed += 1;
    });
    const before = followed;
    while (followed === before && killed < sized(6, 60)) {
      const children = gitChildren();
      const victim = children[Math.floor(random.unit() * children.length)];
      if (victim !== undefined) {
        try {
          process.kill(victim, 'SIGKILL');
          killed += 1;
        } catch {
          // It was quicker.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, random.unit() * 40));
    }
    // A mirror is created again at most once in ten minutes.
    living.passTime(11 * MINUTE);
    await following;
  }
}

const put = (path: string, text: string): void => {
  const file = join(living.mirror, path);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { recursive: true, force: true });
  writeFileSync(file, text);
};

/** Damages of the mirror, as by a crash, a full disk or an operator. */
const damages: readonly (() => void)[] = [
  () => {
    for (const name of readdirSync(join(living.mirror, 'objects'), { recursive: true, encoding: 'utf8' })) {
      const file = join('objects', name);
      if (statSync(join(living.mirror, file)).isFile()) put(file, 'damaged');
    }
  },
  () => {
    for (const name of ['refs/portico/head', 'packed-refs', 'config', 'HEAD', 'shallow', 'objects/maintenance'])
      put(`${name}.lock`, '');
  },
  () => put('refs/portico/head', ''),
  () => put('refs/portico/head', 'f'.repeat(40)),
  () => put('packed-refs', 'nonsense\n'),
  () => put('HEAD', ''),
  () => put('config', '[core\n'),
  () => put('objects/info/commit-graph', 'CGPH nonsense'),
  () => put('objects/pack/multi-pack-index', 'MIDX nonsense'),
  () => put('objects/info/alternates', '/nowhere/objects\n'),
  () => put('shallow', `${'0'.repeat(40)}\n`),
  () => rmSync(join(living.mirror, 'objects'), { recursive: true }),
  () => rmSync(living.mirror, { recursive: true }),
  () => {
    rmSync(living.mirror, { recursive: true });
    writeFileSync(living.mirror, 'a file');
  },
  () => rmSync(dirname(living.mirror), { recursive: true }),
];

async function damageMirror(): Promise<void> {
  for (const damage of everyNth(damages, 4)) {
    living.passTime(11 * MINUTE);
    damage();
    await followsAgain();
  }
}

async function silentRemote(): Promise<void> {
  for (const trouble of everyNth(['silent', 'cut', 503] as const, 3)) {
    living.server.trouble = trouble;
    commits += 1;
    living.commit(`Commit ${commits}`);
    await living.reports(trouble === 503 ? /503/ : /nothing moved for|early EOF|hung up|unexpected disconnect/);
    living.server.trouble = null;
    await living.follows();
  }
}

async function revokedToken(): Promise<void> {
  living.server.token = `token-${commits}`;
  await living.reports(/check source\.auth/);
  const tried = living.server.logins.length;
  for (let minutes = 0; minutes < 2; minutes += 1) living.passTime(MINUTE);
  expect(living.server.logins.length).toBe(tried);
  living.environment['GIT_TOKEN'] = living.server.token;
  living.passTime(30 * MINUTE);
  await followsAgain();
}

async function rewrittenHistory(): Promise<void> {
  const shown = await living.footer();
  const last = living.git('rev-parse', 'HEAD');
  living.git('commit', '-q', '--amend', '--allow-empty', '-m', 'Rewritten');
  await living.reports(/allow-rewind/);
  expect(await living.footer()).toBe(shown);
  living.git('reset', '-q', '--hard', last);
  await followsAgain();
}

async function manyCommits(): Promise<void> {
  const branch = living.git('symbolic-ref', 'HEAD');
  const count = sized(300, 5_000);
  const stream = Array.from({ length: count }, (_, index) => {
    const text = portalWith(`Many ${index}`);
    const from = index === 0 ? `from ${branch}^0\n` : '';
    return (
      `commit ${branch}\ncommitter Ada <ada@example.test> 1750000000 +0000\ndata 0\n${from}` +
      `M 644 inline portals/acme/portal.yaml\ndata ${Buffer.byteLength(text)}\n${text}\n`
    );
  });
  living.gitInput(stream.join(''), 'fast-import', '--quiet');
  living.git('reset', '-q', '--hard');
  await followsAgain();
}

async function changedKey(): Promise<void> {
  const renewed = await newTlsKey();
  living.server.useKey(renewed);
  await living.reports(/source\.ca/);
  writeFileSync(living.authorityFile, renewed.chain);
  await followsAgain();
}

async function renamedBranch(): Promise<void> {
  living.git('branch', '-m', `renamed-${commits}`);
  await followsAgain();
}

async function fullDisk(): Promise<void> {
  writeFileSync(living.fullFile, '');
  commits += 1;
  living.commit(`Commit ${commits}`);
  await living.reports(/File too large/);
  rmSync(living.fullFile);
  await living.follows();
}

async function wrongClock(): Promise<void> {
  for (const jump of [3 * DAY, -30 * DAY]) {
    living.passTime(jump);
    await followsAgain();
  }
}

async function movedRepository(): Promise<void> {
  const away = `${living.repository}.away`;
  renameSync(living.repository, away);
  await living.reports(/not found|404/);
  renameSync(away, living.repository);
  living.passTime(30 * MINUTE);
  await followsAgain();
}

const accidents: Readonly<Record<string, () => Promise<void>>> = {
  ...{ killGit, damageMirror, silentRemote, revokedToken, rewrittenHistory, manyCommits, changedKey, renamedBranch },
  ...{ fullDisk, wrongClock, movedRepository },
};

test('it follows again after each of them, without a hand', { timeout: 3_000_000 }, async () => {
  await followsAgain();
  const random = seededRandom(Date.now());
  for (let round = 0; round < sized(1, 2); round += 1) {
    const order = everyNth(Object.entries(accidents), 3)
      .map((accident) => ({ accident, place: isFull ? random.unit() : 0 }))
      .sort((left, right) => left.place - right.place)
      .map(({ accident }) => accident);
    for (const [name, happens] of order) {
      await happens().catch((thrown: unknown) => {
        throw new Error(`${name}, in the order ${order.map(([each]) => each).join(', ')}`, { cause: thrown });
      });
    }
  }
  expect(existsSync(living.mirror)).toBe(true);
});
