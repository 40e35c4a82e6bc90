// What happens to the mirror and to the git processes that read it: each ends in the right files or in one reason, and never in a part of them.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GitSource } from '../../../src/adapters/git/git.ts';
import { commitOf, type Revision, revisionLabel, storedCommit } from '../../../src/core/source.ts';
import { followRepository } from '../../support/git.ts';

let folder: string;
let repository: string;
let mirror: string;
let renewals: string[];
let opened: GitSource[];

const git = (...args: string[]): string => {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test'];
  return execFileSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8', stdio: 'pipe' }).trim();
};

function commit(text: string): string {
  mkdirSync(join(repository, 'portals'), { recursive: true });
  for (const name of ['a', 'b', 'c']) writeFileSync(join(repository, `portals/${name}.yaml`), `${name} ${text}`);
  git('add', '-A');
  git('commit', '-qm', text);
  return git('rev-parse', 'HEAD');
}

type Options = Parameters<typeof followRepository>[2];

function follow(other: Options = {}, from = repository): GitSource {
  const source = followRepository(from, mirror, other);
  const renewed = (why: string) => renewals.push(why);
  const watching = source.watch(() => undefined, { moved: () => undefined, renewed });
  opened.push({ ...source, close: () => source.close().finally(() => watching.close()) });
  return source;
}

async function foundRevision(source: GitSource): Promise<Revision> {
  const read = await source.fetch();
  if (read.state !== 'found') throw new Error(read.state === 'unknown' ? read.why : read.what);
  return read.value;
}

/** The files of a revision with what is in them. */
async function filesOf(revision: Revision): Promise<string[]> {
  const tree = await revision.tree();
  return Promise.all(tree.entries.map(async (entry) => Buffer.from(await tree.read(entry)).toString()));
}

/** A `git` before the real one in PATH, as a shell script. */
function gitBefore(script: string): NodeJS.ProcessEnv {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'bin/git'), `#!/bin/sh\nreal=${real}\n${script}\nexec $real "$@"\n`);
  chmodSync(join(folder, 'bin/git'), 0o755);
  return { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-accidents-'));
  repository = join(folder, 'repository');
  mirror = join(folder, 'state/mirror.git');
  renewals = [];
  opened = [];
  mkdirSync(repository);
  git('init', '-q', '-b', 'main');
});

afterEach(async () => {
  for (const source of opened) await source.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a git that is killed while it answers', () => {
  test.each([
    ['the listing of the files', 'ls-tree', 40],
    ['the head of the remote', 'ls-remote', 0],
  ])('%s is made again, and a part of it never counts', async (_, command, bytes) => {
    commit('one');
    const once = join(folder, 'killed');
    const environment = gitBefore(
      `if [ "$1" = ${command} ] && mkdir ${once} 2>/dev/null; then $real "$@" | head -c ${bytes}; kill -9 $$; fi`,
    );
    const source = follow({ environment });
    const killed = await source
      .fetch()
      .then(async (read) => (read.state === 'found' ? filesOf(read.value) : read.state))
      .catch(() => 'rejected');
    // Tried again with a new mirror, or unreadable; never fewer files.
    expect(['unknown', 'rejected', ['a one', 'b one', 'c one']]).toContainEqual(killed);
    expect(existsSync(once)).toBe(true);
    expect(await filesOf(await foundRevision(source))).toEqual(['a one', 'b one', 'c one']);
  });

  test('a history that was cut off is an error', async () => {
    const base = commit('one');
    commit('two');
    const head = commit('three');
    const environment = gitBefore('case "$1 $2" in "log -z") $real "$@" | head -c 300; kill -9 $$;; esac');
    const source = follow({ environment });
    await foundRevision(source);
    await expect(source.history.commits(base, head)).rejects.toThrow('ended by a signal');
  });
});

describe('a mirror that is not as it was left', () => {
  const damages: readonly (readonly [string, () => void])[] = [
    ['a lock of the head', () => writeFileSync(join(mirror, 'refs/portico/head.lock'), '')],
    ['an empty ref', () => writeFileSync(join(mirror, 'refs/portico/head'), '')],
    ['a HEAD that names nothing', () => writeFileSync(join(mirror, 'HEAD'), 'nonsense')],
    ['a configuration that cannot be read', () => writeFileSync(join(mirror, 'config'), '[core\n')],
    ['no objects', () => rmSync(join(mirror, 'objects'), { recursive: true, force: true })],
    ['no mirror', () => rmSync(mirror, { recursive: true, force: true })],
    [
      'a file in its place',
      () => {
        rmSync(mirror, { recursive: true });
        writeFileSync(mirror, 'x');
      },
    ],
  ];

  test.each(damages)('%s: the next commit is followed, by the same process and by a new one', async (_, damage) => {
    for (const process of ['same', 'new']) {
      commit(`${process} one`);
      let source = follow();
      await foundRevision(source);
      damage();
      if (process === 'new') source = follow();
      const id = commit(`${process} two`);
      const revision = await foundRevision(source);
      expect(commitOf(revision.id)).toBe(id);
      expect(await filesOf(revision)).toEqual(['a', 'b', 'c'].map((name) => `${name} ${process} two`));
    }
  });

  test('files that cannot be read are fetched again, and it is reported', async () => {
    commit('one');
    const source = follow();
    await filesOf(await foundRevision(source));
    await source.close();
    for (const name of readdirSync(join(mirror, 'objects'), { recursive: true, encoding: 'utf8' })) {
      const file = join(mirror, 'objects', name);
      if (/(?:[0-9a-f]{38}|\.pack)$/.test(name)) {
        chmodSync(file, 0o600);
        writeFileSync(file, 'damaged');
      }
    }
    const later = follow();
    await foundRevision(later)
      .then(filesOf, () => undefined)
      .catch(() => undefined);
    expect(await filesOf(await foundRevision(later))).toEqual(['a one', 'b one', 'c one']);
    expect(renewals).toHaveLength(1);
  });

  test('where a new mirror does not help, the remote is to blame, and it is not fetched whole each time', async () => {
    commit('one');
    const environment = gitBefore('if [ "$1" = fetch ]; then echo "fatal: strange" >&2; exit 128; fi');
    const source = follow({ environment });
    const reads = [await source.fetch(), await source.fetch(), await source.fetch()];
    expect(reads.map((read) => (read.state === 'unknown' ? read.why : read.state))).toEqual(
      Array.from({ length: 3 }, () => `${repository} cannot be read: strange`),
    );
    expect(renewals).toEqual(['strange']);
  });
});

describe('repositories of other kinds', () => {
  test('one with SHA-256 ids is followed, also in place of one with SHA-1', async () => {
    commit('one');
    expect(await filesOf(await foundRevision(follow()))).toHaveLength(3);
    rmSync(repository, { recursive: true });
    mkdirSync(repository);
    git('init', '-q', '-b', 'folder', '--object-format=sha256');
    const base = commit('two');
    const head = commit('three');
    const source = follow();
    const revision = await foundRevision(source);
    expect(await filesOf(revision)).toEqual(['a three', 'b three', 'c three']);
    expect(revisionLabel(revision.id)).toBe(`heads/folder@sha256:${head}`);
    expect(storedCommit(revisionLabel(revision.id))).toBe(head);
    expect((await source.history.commits(base, head)).map(({ id }) => id)).toEqual([head]);
  });

  test('a shallow clone is followed', async () => {
    commit('one');
    commit('two');
    const shallow = join(folder, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${repository}`, shallow], { stdio: 'pipe' });
    expect(await filesOf(await foundRevision(follow({}, shallow)))).toEqual(['a two', 'b two', 'c two']);
  });

  test('for a branch that is gone, those that are there are listed', async () => {
    commit('one');
    git('branch', 'live');
    const source = follow({ branch: 'live' });
    await foundRevision(source);
    git('branch', '-m', 'live', 'production');
    expect(await source.fetch()).toEqual({
      state: 'absent',
      what: `${repository} has no branch live (it has main, production); name the one to follow in source.branch`,
    });
    git('branch', '-m', 'production', 'live');
    expect(commitOf((await foundRevision(source)).id)).toBe(git('rev-parse', 'live'));
  });
});
