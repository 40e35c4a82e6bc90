// Who has written a commit of a real repository, and whether it changes a file itself.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAuthors } from '../../../src/adapters/git/commits.ts';
import { gitIn } from '../../support/git.ts';

let repository: string;

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test'];
  return execFileSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8' }).trim();
}

function commit(files: Readonly<Record<string, string>>, ...options: readonly string[]): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(repository, name), text);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', ...options);
  return git('rev-parse', 'HEAD');
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'portico-authors-'));
  git('init', '-q', '-b', 'main');
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

test('authors and co-authors; empty commits and clean merges change nothing, other merges do', async () => {
  const lines = Array.from({ length: 20 }, (_, index) => `${index}\n`);
  const text = (first: string, last: string): string => [first, ...lines.slice(1, -1), last].join('');
  const root = commit({ a: text('0\n', '19\n') }, '-m', 'Root');
  git('branch', 'clean');
  git('branch', 'other');
  const named = commit(
    { a: text('one\n', '19\n') },
    '-m',
    'A',
    '--author',
    'Mira <m@x.test>',
    '-m',
    'Co-authored-by: Jo <j@x.test>',
  );
  const empty = commit({}, '-m', 'Approve');
  git('checkout', '-q', 'clean');
  commit({ a: text('0\n', 'last\n') }, '-m', 'B');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '-m', 'Merge', 'clean');
  const clean = git('rev-parse', 'HEAD');
  git('checkout', '-q', 'other');
  commit({ b: 'b' }, '-m', 'C');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '--no-commit', 'other');
  const evil = commit({ a: text('neither\n', 'last\n'), b: 'neither' }, '-m', 'Merge with a change');
  const read = (id: string) => readAuthors(gitIn(repository), id);
  const ada = { name: 'Ada', email: 'ada@example.test' };
  expect(await read(root)).toEqual({ people: [ada], changesFiles: true });
  expect(await read(named)).toEqual({
    people: [
      { name: 'Mira', email: 'm@x.test' },
      { name: 'Jo', email: 'j@x.test' },
    ],
    changesFiles: true,
  });
  expect(await read(empty)).toEqual({ people: [ada], changesFiles: false });
  expect(await read(clean)).toEqual({ people: [ada], changesFiles: false });
  expect(await read(evil)).toEqual({ people: [ada], changesFiles: true });
  await expect(read('f'.repeat(40))).rejects.toThrow();
});
