// Sources on real repositories and folders: what is read, what is refused, and that nothing is ever checked out.

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFolderSource } from '../../../src/adapters/git/folder.ts';
import type { GitSource } from '../../../src/adapters/git/git.ts';
import { openWorktreeSource } from '../../../src/adapters/git/worktree.ts';
import type { Read } from '../../../src/core/read.ts';
import { commitOf, type Revision } from '../../../src/core/source.ts';
import { followRepository } from '../../support/git.ts';

let folder: string;
let repository: string;
let source: GitSource;

function git(...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test', ...args], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function save(path: string, text: string): void {
  mkdirSync(join(repository, path, '..'), { recursive: true });
  writeFileSync(join(repository, path), text);
}

function commit(message: string): string {
  git('add', '-A');
  git('commit', '-qm', message);
  return git('rev-parse', 'HEAD');
}

function foundRevision(read: Read<Revision>): Revision {
  if (read.state !== 'found') throw new Error(read.state === 'unknown' ? read.why : read.what);
  return read.value;
}

async function textOf(revision: Revision, path: string): Promise<string> {
  const tree = await revision.tree();
  const entry = tree.entries.find((candidate) => candidate.path === path);
  return entry === undefined ? '(missing)' : Buffer.from(await tree.read(entry)).toString();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-source-'));
  repository = join(folder, 'repository');
  mkdirSync(repository);
  git('init', '-q', '-b', 'main');
  source = followRepository(repository, join(folder, 'mirror.git'));
});

afterEach(async () => {
  await source.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a commit is read with author, message and files below the path only', async () => {
  save('portals/acme/portal.yaml', 'one');
  save('elsewhere.yaml', 'no');
  const id = commit('Add Acme\n\nbody');
  const revision = foundRevision(await source.fetch());
  expect(revision).toMatchObject({ id: { branch: 'main', commit: id }, author: 'Ada', message: 'Add Acme' });
  expect((await revision.tree()).entries.map((entry) => entry.path)).toEqual(['portals/acme/portal.yaml']);
  expect(await textOf(revision, 'portals/acme/portal.yaml')).toBe('one');
});

test('nothing is checked out: the mirror is bare', async () => {
  save('portals/a.yaml', 'one');
  commit('a');
  await source.fetch();
  expect(readdirSync(join(folder, 'mirror.git'))).not.toContain('portals');
});

test('a new commit is seen, and an older revision can still be read', async () => {
  save('portals/a.yaml', 'one');
  commit('a');
  const before = foundRevision(await source.fetch());
  save('portals/a.yaml', 'two');
  commit('b');
  const after = foundRevision(await source.fetch());
  expect(await textOf(after, 'portals/a.yaml')).toBe('two');
  expect(await textOf(before, 'portals/a.yaml')).toBe('one');
});

test('many files are read concurrently, empty and binary ones among them', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `portals/${String(index).padStart(3, '0')}.bin`);
  for (const [index, name] of names.entries()) save(name, '\0\n'.repeat(index));
  commit('many');
  const tree = await foundRevision(await source.fetch()).tree();
  const sizes = await Promise.all(tree.entries.map(async (entry) => (await tree.read(entry)).length));
  expect(sizes).toEqual(names.map((_, index) => index * 2));
});

test('names with spaces, quotes and other scripts survive', async () => {
  const name = 'portals/ü "quoted" \t name.yaml';
  save(name, 'x');
  commit('odd');
  expect(await textOf(foundRevision(await source.fetch()), name)).toBe('x');
});

test('a symbolic link and a submodule are listed as such and never read', async () => {
  save('portals/a.yaml', 'one');
  symlinkSync('/etc/passwd', join(repository, 'portals/link.yaml'));
  commit('link');
  git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},portals/sub`);
  git('commit', '-qm', 'sub');
  const tree = await foundRevision(await source.fetch()).tree();
  expect(tree.entries.map((entry) => `${entry.type} ${entry.path}`)).toEqual([
    'file portals/a.yaml',
    'symlink portals/link.yaml',
    'submodule portals/sub',
  ]);
  for (const entry of tree.entries.slice(1)) await expect(tree.read(entry)).rejects.toThrow(entry.path);
});

test('a branch that does not exist and a repository without a commit are absent, not empty', async () => {
  expect(await source.fetch()).toMatchObject({ state: 'absent' });
  save('portals/a.yaml', 'one');
  commit('a');
  const other = followRepository(repository, join(folder, 'other.git'), { branch: 'live' });
  expect(await other.fetch()).toMatchObject({ state: 'absent', what: expect.stringContaining('branch live') });
  await other.close();
});

test('a repository that is gone is unknown, says so in one line, and is read again when it is back', async () => {
  save('portals/a.yaml', 'one');
  commit('a');
  await source.fetch();
  execFileSync('mv', [repository, `${repository}.away`]);
  const read = await source.fetch();
  expect(read).toMatchObject({ state: 'unknown', why: expect.stringContaining('cannot be read') });
  expect(read.state === 'unknown' ? read.why : '').not.toContain('\n');
  execFileSync('mv', [`${repository}.away`, repository]);
  expect(await textOf(foundRevision(await source.fetch()), 'portals/a.yaml')).toBe('one');
});

test('a password in the URL is in no message', async () => {
  const mirror = join(folder, 'closed.git');
  const secret = followRepository('https://ada:hunter2@127.0.0.1:1/portals.git', mirror);
  const read = await secret.fetch();
  expect(read.state).toBe('unknown');
  expect(JSON.stringify(read)).not.toContain('hunter2');
  await secret.close();
});

test.each([
  'https://bob:pa/hunter2@127.0.0.1:1/p.git',
  'https://bob:p@hunter2@127.0.0.1:1/p.git',
  'https://127.0.0.1:1/p.git?private_token=hunter2',
])('no secret of %s is reported', async (url) => {
  const odd = followRepository(url, join(folder, 'odd.git'));
  const read = await odd.fetch();
  expect(read.state).toBe('unknown');
  expect(JSON.stringify(read)).not.toContain('hunter2');
  await odd.close();
});

test('a mirror that was deleted is created again', async () => {
  save('portals/a.yaml', 'one');
  commit('a');
  await source.fetch();
  rmSync(join(folder, 'mirror.git'), { recursive: true });
  expect(await textOf(foundRevision(await source.fetch()), 'portals/a.yaml')).toBe('one');
});

test('a folder that is deleted and created again is watched again', async () => {
  save('portals/a/a.yaml', 'one');
  const waker: { wake: () => void } = { wake: () => undefined };
  const watching = openFolderSource(repository, 'portals').watch(() => waker.wake());
  const woken = () =>
    new Promise<void>((resolve) => {
      waker.wake = resolve;
    });
  const waitForEvents = () => new Promise((resolve) => setTimeout(resolve, 100));
  rmSync(join(repository, 'portals/a'), { recursive: true });
  save('portals/a/a.yaml', 'one');
  await waitForEvents();
  const onSave = woken();
  save('portals/a/a.yaml', 'two');
  await onSave;
  watching.close();
});

test('a transport that would run a command is refused', async () => {
  const marker = join(folder, 'ran');
  const hostile = followRepository(`ext::sh -c touch% ${marker}`, join(folder, 'ext.git'));
  expect(await hostile.fetch()).toMatchObject({ state: 'unknown' });
  expect(readdirSync(folder)).not.toContain('ran');
  await hostile.close();
});

test('history: a descendant follows, a rewritten branch does not', async () => {
  save('portals/a.yaml', 'one');
  const first = commit('a');
  save('portals/a.yaml', 'two');
  const second = commit('b');
  await source.fetch();
  expect(await source.history.descends(first, second)).toBe(true);
  git('checkout', '-q', '--orphan', 'new');
  const rewritten = commit('rewritten');
  git('branch', '-M', 'new', 'main');
  await source.fetch();
  expect(await source.history.descends(second, rewritten)).toBe(false);
  expect(await source.history.descends('0'.repeat(40), rewritten)).toBe(false);
});

test('a folder gives the same blob ids as Git, and a working copy answers with the commit until something is saved', async () => {
  save('portals/acme/portal.yaml', 'one');
  save('portals/acme/film.mp4', 'x'.repeat(9 * 1024 * 1024));
  symlinkSync('portal.yaml', join(repository, 'portals/acme/link.yaml'));
  const id = commit('a');
  const saved = openFolderSource(repository, 'portals');
  const both = openWorktreeSource(source, saved);
  const committed = (await foundRevision(await source.fetch()).tree()).entries;
  const [film, ...small] = (await foundRevision(await saved.fetch()).tree()).entries;
  expect(small).toEqual(committed.slice(1));
  // What is never read has no id either.
  expect(film).toMatchObject({ path: 'portals/acme/film.mp4', id: '9437184 bytes', size: 9_437_184 });
  expect(commitOf(foundRevision(await both.fetch()).id)).toBe(id);
  save('portals/acme/portal.yaml', 'two');
  const edited = foundRevision(await both.fetch());
  expect(commitOf(edited.id)).toBeNull();
  expect(await textOf(edited, 'portals/acme/portal.yaml')).toBe('two');
});

test('a file that is being saved is read once it is whole, and one that stays empty as it is', async () => {
  save('portals/acme/portal.yaml', '');
  const looking = openFolderSource(repository, 'portals').fetch();
  save('portals/acme/portal.yaml', 'one');
  expect(await textOf(foundRevision(await looking), 'portals/acme/portal.yaml')).toBe('one');
  save('portals/acme/portal.yaml', '');
  const empty = foundRevision(await openFolderSource(repository, 'portals').fetch());
  expect(await textOf(empty, 'portals/acme/portal.yaml')).toBe('');
});

test('a folder that is missing is unknown; an unreadable file inside makes the whole fetch unknown', async () => {
  expect(await openFolderSource(join(folder, 'nowhere'), 'portals').fetch()).toMatchObject({ state: 'unknown' });
  save('portals/a.yaml', 'one');
  mkdirSync(join(repository, 'portals/closed'));
  chmodSync(join(repository, 'portals/closed'), 0o000);
  const read = await openFolderSource(repository, 'portals').fetch();
  chmodSync(join(repository, 'portals/closed'), 0o755);
  // Root reads everything, so there the folder is simply empty.
  expect(read.state).toBe(process.getuid?.() === 0 ? 'found' : 'unknown');
});

test('a commit, a saved file and a moved branch wake the watcher', async () => {
  save('portals/a.yaml', 'one');
  commit('a');
  const both = openWorktreeSource(source, openFolderSource(repository, 'portals'));
  const waker: { wake: () => void } = { wake: () => undefined };
  const watching = both.watch(() => waker.wake());
  const woken = () =>
    new Promise<void>((resolve) => {
      waker.wake = resolve;
    });
  const onSave = woken();
  save('portals/a.yaml', 'two');
  await onSave;
  const onCommit = woken();
  commit('b');
  await onCommit;
  watching.close();
});
