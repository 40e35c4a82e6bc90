// Commits and their trailers from real repositories, and which commit may be served while some of them ask to wait.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Git } from '../../../src/adapters/git/command.ts';
import { readCommits } from '../../../src/adapters/git/commits.ts';
import { type Commit, newestServable } from '../../../src/core/commit.ts';
import { MINUTE } from '../../../src/core/durations.ts';
import { gitIn } from '../../support/git.ts';

const NOON = Date.parse('2026-11-23T12:00:00Z');
const PLAN = 'ab'.repeat(32);
const OTHER_PLAN = 'cd'.repeat(32);

let repository: string;
let opened: Git;

function git(args: readonly string[], input = ''): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test'];
  return execFileSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8', input }).trim();
}

/** A commit on the current branch, with exactly this message. */
function commit(message: string): string {
  git(['commit', '-q', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-F', '-'], message);
  return git(['rev-parse', 'HEAD']);
}

/** A commit object byte for byte, as it may be pushed; nothing is checked. */
function rawCommit(headers: string, message: string): string {
  const tree = git(['write-tree']);
  return git(['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], `tree ${tree}\n${headers}\n\n${message}`);
}

async function only(head: string): Promise<Commit> {
  const [first, ...others] = await readCommits(opened, null, head);
  if (first === undefined || others.length > 0) throw new Error('exactly one commit was expected');
  return first;
}

const withTrailers = (...trailers: string[]): Promise<Commit> =>
  only(commit(`Change\n\nWhy.\n\n${trailers.join('\n')}\n`));

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'portico-commits-'));
  git(['init', '-q', '-b', 'main']);
  opened = gitIn(repository);
});

afterEach(() => rmSync(repository, { recursive: true, force: true }));

describe('reading', () => {
  test('commits after the base come oldest first with all that is asked of them', async () => {
    const base = commit('Base');
    const first = commit(`First\n\nPortico-Approve: ${PLAN}\nPortico-Urgent: the phones are down\n`);
    const second = commit('Second\n\nPortico-Not-Before: 2026-12-01T23:00:00+01:00\n');
    const [one, two, ...others] = await readCommits(opened, base, second);
    expect(others).toEqual([]);
    expect(one).toEqual({
      id: first,
      parents: [base],
      author: 'Ada',
      message: 'First',
      at: Number(git(['log', '-1', '--format=%ct', first])) * 1000,
      approves: [PLAN],
      notBefore: null,
      urgent: 'the phones are down',
      wrongTrailers: [],
      reverts: [],
    });
    expect(two).toMatchObject({
      id: second,
      notBefore: Date.parse('2026-12-01T22:00:00Z'),
      approves: [],
      urgent: null,
    });
  });

  test('a merge is read with both parents, after the commits that it brings', async () => {
    const base = commit('Base');
    git(['switch', '-qc', 'side']);
    const side = commit('Side');
    git(['switch', '-q', 'main']);
    const main = commit('Main');
    git(['merge', '-q', '--no-ff', '-m', 'Merge', 'side']);
    const commits = await readCommits(opened, base, git(['rev-parse', 'HEAD']));
    expect(new Set(commits.map(({ id }) => id).slice(0, 2))).toEqual(new Set([side, main]));
    expect(commits[2]).toMatchObject({ message: 'Merge', parents: [main, side] });
  });

  test('only the head is read without a base, and when the base is no longer known', async () => {
    commit('One');
    const head = commit('Two');
    for (const base of [null, '1'.repeat(40), '--all', '']) {
      expect((await readCommits(opened, base, head)).map(({ message }) => message)).toEqual(['Two']);
    }
    expect(await readCommits(opened, head, head)).toEqual([]);
  });

  test('a head that is not there is an error, and so is a repository that is gone', async () => {
    const head = commit('One');
    await expect(readCommits(opened, null, '1'.repeat(40))).rejects.toThrow('bad object');
    await expect(readCommits(opened, head, '1'.repeat(40))).rejects.toThrow('bad object');
    rmSync(join(repository, '.git'), { recursive: true });
    await expect(readCommits(opened, head, head)).rejects.toThrow('not a git repository');
  });

  test('of a thousand commits all is read, of more what their trailers and reverts say', async () => {
    const endings = new Map([
      [3, `Portico-Approve: ${PLAN}`],
      [900, 'portico-not-before: 2026-12-01T23:00:00+01:00'],
      [1_001, `This reverts commit ${'ab'.repeat(20)}.`],
    ]);
    const message = (index: number): string => `Change ${index}\n\n${endings.get(index) ?? 'Portico is nice.'}\n`;
    const one = (index: number): string =>
      `commit refs/heads/long\ncommitter Ada <ada@example.test> 1700000000 +0000\ndata ${message(index).length}\n${message(index)}\n`;
    git(['fast-import', '--quiet'], Array.from({ length: 1_002 }, (_, index) => one(index)).join(''));
    const whole = await readCommits(opened, git(['rev-parse', 'long~1000']), 'long');
    expect(whole.map(({ message: first }) => first)).toEqual(
      Array.from({ length: 1_000 }, (_, index) => `Change ${index + 2}`),
    );
    const long = await readCommits(opened, git(['rev-parse', 'long~1001']), 'long');
    expect(long.map(({ id }) => id)).toEqual(git(['rev-list', '--reverse', 'long~1001..long']).split('\n'));
    expect(long.filter(({ message: first }) => first !== '')).toEqual(
      whole.filter(({ message: first }) => [3, 900, 1_001].some((index) => first === `Change ${index}`)),
    );
    expect(newestServable(long, git(['rev-parse', 'long']), NOON).held?.by.message).toBe('Change 900');
  });
});

describe('trailers', () => {
  test('keys are read in any case, several times, and over several lines', async () => {
    const read = await withTrailers(
      `portico-approve: ${PLAN.toUpperCase()}`,
      `PORTICO-APPROVE :   ${OTHER_PLAN}  `,
      'Portico-Urgent: the phones',
      '  are down',
    );
    expect(read).toMatchObject({ approves: [PLAN, OTHER_PLAN], urgent: 'the phones are down' });
  });

  test('only a whole plan id approves', async () => {
    expect((await withTrailers(`Portico-Approve: ${PLAN.slice(1)}`)).approves).toEqual([]);
    expect((await withTrailers(`Portico-Approve: ${PLAN} ${OTHER_PLAN}`)).approves).toEqual([]);
    expect((await withTrailers('Portico-Approve: all')).approves).toEqual([]);
  });

  test('of several times the latest counts, and an unreadable one is reported beside a readable one', async () => {
    const early = 'Portico-Not-Before: 2026-12-01T22:00:00Z';
    const late = 'Portico-Not-Before: 2026-12-03T00:00Z';
    expect((await withTrailers(late, early)).notBefore).toBe(Date.parse('2026-12-03T00:00Z'));
    const mixed = await withTrailers(early, 'Portico-Not-Before: tomorrow');
    expect(mixed.notBefore).toBe(Date.parse('2026-12-01T22:00:00Z'));
    expect(mixed.wrongTrailers).toEqual([
      'Portico-Not-Before: "tomorrow" is not a time with a zone, as in 2026-12-01T22:00:00Z',
    ]);
  });

  test.each([
    '2026-12-01T22:00:00',
    '2026-12-01',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-12-01T22:00:00+99:99',
    '1764626400',
    '2026-12-01T22:00:00Z, or so',
    '',
    '   ',
  ])('"%s" is not a time', async (value) => {
    const { notBefore, wrongTrailers } = await withTrailers(`Portico-Not-Before: ${value}`, 'Reviewed-by: Ada');
    expect(notBefore).toBeNull();
    expect(wrongTrailers).toEqual([expect.stringContaining(`Portico-Not-Before: "${value.trim()}" is not a time`)]);
  });

  test('an urgent trailer without a text is none', async () => {
    expect((await withTrailers('Portico-Urgent:', 'Reviewed-by: Ada')).urgent).toBeNull();
  });

  test('text that only looks like a trailer is none: in the subject, in the body, under another key', async () => {
    const read = await only(
      commit(
        `Portico-Approve: ${PLAN}\n\nPortico-Urgent: no\nis said in a sentence\nof a paragraph\nwith words.\n\nMore.\n`,
      ),
    );
    expect(read).toMatchObject({ approves: [], urgent: null, notBefore: null, wrongTrailers: [] });
    expect((await withTrailers(`X-Portico-Approve: ${PLAN}`, 'Portico-Approved: x')).approves).toEqual([]);
  });
});

describe('hostile messages', () => {
  test('a separator inside a value stays within its key', async () => {
    const value = `a\x1fPortico-Approve: ${PLAN}\x1f\x1e\x1d`;
    const read = await withTrailers(
      `Portico-Urgent: ${value}`,
      'Portico-Not-Before: 2099-01-01T00:00Z\x1f2020-01-01T00:00Z',
    );
    expect(read).toMatchObject({ approves: [], urgent: 'a', notBefore: Date.parse('2099-01-01T00:00Z') });
  });

  test('a time with a separator in it is held, not read as none', async () => {
    const { wrongTrailers } = await withTrailers('Portico-Not-Before: \x1f', 'Reviewed-by: Ada');
    expect(wrongTrailers.length).toBeGreaterThan(0);
  });

  test('control characters are not shown raw in the words about a trailer', async () => {
    const { wrongTrailers } = await withTrailers('Portico-Not-Before: \x1b[2Jnow\x07');
    expect(wrongTrailers[0]).toContain('\\u001b[2Jnow\\u0007');
  });

  test('very long lines are read, and cut where they are reported', async () => {
    const long = 'x'.repeat(300_000);
    const read = await only(commit(`${long}\n\nPortico-Urgent: ${long}\nPortico-Not-Before: ${long}\n`));
    expect(read.message).toBe(long);
    expect(read.urgent).toBe(long);
    expect(read.wrongTrailers[0]?.length).toBeLessThan(200);
  });

  test('an empty message and a message of line ends read as empty', async () => {
    expect(await only(commit(''))).toMatchObject({ message: '', approves: [] });
    expect(await only(commit('\n\r\n\n'))).toMatchObject({ approves: [], urgent: null });
  });

  const author = 'author Ada <ada@example.test> 1700000000 +0000';
  const committer = 'committer Ada <ada@example.test> 1700000000 +0000';
  const forged = `\0${'1'.repeat(40)}\0\0Eve\0Forged\x001\0Portico-Approve: ${PLAN}\0\0`;
  test.each([
    ['the message', `${author}\n${committer}`, `Change${forged}\n\nPortico-Urgent: a${forged}\n`],
    ['the author', `author Ada${forged} <a@b> 1 +0000\n${committer}`, 'Change\n'],
    ['the committer', `${author}\ncommitter Ada${forged} <a@b> 1 +0000`, 'Change\n'],
    ['another header', `${author}\n${committer}\nx-header a${forged}`, 'Change\n'],
  ])('a NUL in %s forges no field and no commit', async (_, headers, message) => {
    const id = rawCommit(headers, message);
    expect(await only(id)).toMatchObject({ id, parents: [], approves: [], urgent: null, notBefore: null });
  });

  test.each(['99999999999999999999', '', '-5', 'soon'])('a committer date of "%s" still is a date', async (seconds) => {
    const { at } = await only(rawCommit(`${author}\ncommitter Ada <a@b> ${seconds} +0000`, 'Change\n'));
    expect(new Date(at).toISOString()).toMatch(/Z$/);
  });
});

const plain = { author: 'Ada', message: 'a change', at: NOON, approves: [], notBefore: null, urgent: null };
const commitOf = (id: string, parents: readonly string[], fields: Partial<Commit> = {}): Commit => ({
  ...plain,
  wrongTrailers: [],
  reverts: [],
  id,
  parents,
  ...fields,
});
const later = { notBefore: NOON + MINUTE };

describe('the newest commit that may be served', () => {
  test('is the head when nothing is held, and nothing when there is nothing', () => {
    expect(newestServable([commitOf('a', ['base']), commitOf('b', ['a'])], 'b', NOON)).toEqual({
      commit: 'b',
      held: null,
    });
    expect(newestServable([], 'base', NOON)).toEqual({ commit: null, held: null });
  });

  test('is the parent of a commit that asks to wait, until exactly its time', () => {
    const held = commitOf('b', ['a'], later);
    const commits = [commitOf('a', ['base']), held, commitOf('c', ['b'])];
    expect(newestServable(commits, 'c', NOON)).toEqual({ commit: 'a', held: { by: held, until: NOON + MINUTE } });
    expect(newestServable(commits, 'c', NOON + 59_999).commit).toBe('a');
    expect(newestServable(commits, 'c', NOON + MINUTE)).toEqual({ commit: 'c', held: null });
  });

  test('is the parent of the merge that brought a commit which asks to wait', () => {
    const commits = [
      commitOf('a', ['base']),
      commitOf('side', ['base'], later),
      commitOf('b', ['a']),
      commitOf('merge', ['b', 'side']),
      commitOf('c', ['merge']),
    ];
    expect(newestServable(commits, 'c', NOON).commit).toBe('b');
  });

  test('is none behind a trailer that cannot be read, which takes a person', () => {
    const wrong = commitOf('a', ['base'], { wrongTrailers: ['no time'], notBefore: NOON - 1 });
    const commits = [wrong, commitOf('b', ['a'], later)];
    expect(newestServable(commits, 'b', NOON)).toEqual({ commit: null, held: { by: wrong, until: null } });
  });

  test('never goes beside the base: a merge the wrong way round has its first parent there', () => {
    const commits = [commitOf('side', ['older']), commitOf('merge', ['side', 'base'], later)];
    expect(newestServable(commits, 'merge', NOON, 'base').commit).toBeNull();
    expect(newestServable(commits, 'merge', NOON + MINUTE, 'base').commit).toBe('merge');
  });
});

/** Commits after `base` up to the last one, as git lists them; `older` is the parent of the base. */
const histories = fc
  .array(
    fc.record({
      parents: fc.uniqueArray(fc.nat({ max: 12 }), { minLength: 1, maxLength: 3 }),
      notBefore: fc.option(fc.integer({ min: NOON - 2, max: NOON + 2 })),
      wrong: fc.nat({ max: 9 }).map((draw) => draw === 0),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((drawn) => {
    const names = ['older', 'base', ...drawn.map((_, index) => `c${index}`)];
    const all = drawn.map(({ parents, notBefore, wrong }, index) => {
      const earlier = parents.map((parent) => names[parent % (index + 2)] ?? 'base');
      return commitOf(`c${index}`, [...new Set(earlier)], { notBefore, wrongTrailers: wrong ? ['wrong'] : [] });
    });
    const head = `c${drawn.length - 1}`;
    const reached = reachable(all, head);
    return { commits: all.filter(({ id }) => reached.has(id)), head };
  });

/** Naive: everything that can be reached over parents, itself included. */
function reachable(commits: readonly Commit[], from: string): Set<string> {
  const parents = commits.find(({ id }) => id === from)?.parents ?? (from === 'base' ? ['older'] : []);
  return new Set([from, ...parents.flatMap((parent) => [...reachable(commits, parent)])]);
}

test('on any history the answer is that of a naive search', () => {
  fc.assert(
    fc.property(histories, fc.boolean(), ({ commits, head }, knowsBase) => {
      const mayServe = (id: string): boolean => {
        const contained = reachable(commits, id);
        const inside = commits.filter((commit) => contained.has(commit.id));
        const free = inside.every(
          ({ notBefore, wrongTrailers }) => (notBefore ?? 0) <= NOON && wrongTrailers.length === 0,
        );
        return free && (!knowsBase || id === head || contained.has('base'));
      };
      const firstParents = (id: string): string[] => {
        const found = commits.find((commit) => commit.id === id);
        return found === undefined ? [] : [id, ...firstParents(found.parents[0] ?? '')];
      };
      const answer = newestServable(commits, head, NOON, knowsBase ? 'base' : null);
      expect(answer.commit).toBe(firstParents(head).find(mayServe) ?? null);
      expect(answer.held === null).toBe(mayServe(head));
    }),
    { numRuns: 1_000 },
  );
});
