// A commit that is held by its trailers, in real repositories: the forms in which they are written, and the ways past it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCommits } from '../../../src/adapters/git/commits.ts';
import { newestServable } from '../../../src/core/commit.ts';
import { gitIn } from '../../support/git.ts';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const WRONG = 'Portico-Not-Before: tomorrow';
let repository: string;
let base: string;

function git(...args: string[]): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test'];
  return execFileSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8' }).trim();
}

/** A commit that changes a file, with exactly this message. */
function commit(file: string, message: string): string {
  writeFileSync(join(repository, file), message);
  writeFileSync(join(repository, '.git/message'), message);
  git('add', file);
  git('commit', '-q', '--cleanup=verbatim', '-F', '.git/message');
  return git('rev-parse', 'HEAD');
}

/** What may be served of the branch, and what holds the rest. */
async function servable(): Promise<{ readonly commit: string | null; readonly by: string | undefined }> {
  const head = git('rev-parse', 'HEAD');
  const commits = await readCommits(gitIn(repository), base, head);
  const { commit: newest, held } = newestServable(commits, head, NOW, base);
  return { commit: newest, by: held?.by.id };
}

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'portico-held-'));
  git('init', '-q', '-b', 'main');
  base = commit('a', 'Base');
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

test.each([
  ['alone', `Change\n\n${WRONG}\n`],
  ['twice, once right', `Change\n\nPortico-Not-Before: 2026-11-30T00:00:00Z\n${WRONG}\n`],
  ['twice the same', `Change\n\n${WRONG}\n${WRONG}\n`],
  ['with Windows line ends', `Change\r\n\r\nWhy.\r\n\r\n${WRONG}\r\n`],
  ['in another case', `Change\n\n${WRONG.toUpperCase()}\n`],
  ['in the middle of the body', `Change\n\n${WRONG}\n\nAnd more text.\n`],
  ['right, but in the middle', 'Change\n\nPortico-Not-Before: 2099-01-01T00:00:00Z\n\nMore.\n'],
  ['of a squash', `Change (#7)\n\n* First\n\n${WRONG}\n\n* Second\n\nCo-authored-by: Bob <b@example.test>\n`],
])('a wrong trailer %s holds its commit and what is built on it; what was before is served', async (_form, message) => {
  const before = commit('b', 'Before');
  const held = commit('c', message);
  expect(await servable()).toEqual({ commit: before, by: held });
  commit('d', 'After');
  expect(await servable()).toEqual({ commit: before, by: held });
  git('revert', '--no-edit', held);
  expect(await servable()).toEqual({ commit: git('rev-parse', 'HEAD'), by: undefined });
  const next = commit('e', 'Next');
  expect(await servable()).toEqual({ commit: next, by: undefined });
});

test('an approval or an urgency in the middle of the body has no effect and holds nothing', async () => {
  const id = commit('b', `Change\n\nPortico-Approve: ${'a'.repeat(64)}\nPortico-Urgent: x\n\nMore.\n`);
  expect(await servable()).toEqual({ commit: id, by: undefined });
  const [read] = await readCommits(gitIn(repository), base, id);
  expect(read).toMatchObject({ approves: [], urgent: null });
});

test('a merge with a wrong trailer is held, and passed by reverting the merge', async () => {
  git('switch', '-q', '-c', 'side');
  commit('side', 'Side');
  git('switch', '-q', 'main');
  const before = commit('b', 'Before');
  git('merge', '-q', '--no-ff', '-m', `Merge side\n\n${WRONG}`, 'side');
  const merge = git('rev-parse', 'HEAD');
  expect(await servable()).toEqual({ commit: before, by: merge });
  git('revert', '--no-edit', '-m', '1', merge);
  expect(await servable()).toEqual({ commit: git('rev-parse', 'HEAD'), by: undefined });
});

test('a time in the distant future is passed by a revert too, and what brings the change back is held again', async () => {
  const held = commit('b', 'Change\n\nPortico-Not-Before: 2099-01-01T00:00:00Z\n');
  git('revert', '--no-edit', held);
  const reverted = git('rev-parse', 'HEAD');
  expect(await servable()).toEqual({ commit: reverted, by: undefined });
  git('revert', '--no-edit', reverted);
  expect(await servable()).toEqual({ commit: reverted, by: held });
});
