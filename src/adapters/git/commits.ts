// Reads commits with the trailers that mean something here. Fields are parted by NUL, which git lets through from no message
// and no header.

import { personOf } from '../../core/access/person.ts';
import type { Commit } from '../../core/commit.ts';
import { limits } from '../../core/limits/limits.ts';
import { momentOf } from '../../core/moment.ts';
import type { Blamed, CommitAuthors } from '../../core/source.ts';
import type { Git } from './command.ts';

// What makes a commit say something to us; `git log` looks for it in the whole message, where a squash may have put it.
const WITH_MEANING = ['^Portico-(Approve|Not-Before|Urgent):', '^This reverts commit '];
/** The last moment that a Date can hold: a commit may claim any number of seconds. */
const LAST_MOMENT = 8_640_000_000_000_000;

// Between the trailers of one key. A value that holds it reads as two values, which its writer could as well have written.
const SEPARATOR = '\x1f';

// With the keys, for a trailer without a value has to be seen too.
const trailer = (key: string): string => `%(trailers:key=${key},unfold,separator=%x1f)`;
const trailers = ['Portico-Approve', 'Portico-Not-Before', 'Portico-Urgent'].map(trailer);
const fieldFormats = ['%H', '%P', '%an', '%s', '%ct', ...trailers, '%b'];

/**
 * Commits after `base` up to `head`, oldest first and parents before children; the head alone when the base is null or no
 * longer known. Of more than a thousand, those without trailers come with their ids and parents alone.
 * Rejects when there are more than 250,000, or more than a thousand with trailers.
 */
export async function readCommits(git: Git, base: string | null, head: string): Promise<readonly Commit[]> {
  const from = base === null ? undefined : await knownCommit(git, base);
  if (from === undefined) return readWhole(git, ['--max-count=1', head]);
  const range = [`^${from}`, head];
  const answer = await git.read(['rev-list', '--count', `--max-count=${limits.commitsFollowed + 1}`, ...range, '--']);
  const count = Number(answer);
  if (count <= limits.commitsRead) return readWhole(git, range);
  if (count > limits.commitsFollowed) throw tooMany(limits.commitsFollowed, base, head);
  const patterns = WITH_MEANING.flatMap((pattern) => ['--grep', pattern]);
  const looking = ['--extended-regexp', '--regexp-ignore-case', ...patterns, `--max-count=${limits.commitsRead + 1}`];
  const speaking = await readWhole(git, [...looking, ...range]);
  if (speaking.length > limits.commitsRead) throw tooMany(limits.commitsRead, base, head, ' with trailers');
  const known = new Map(speaking.map((commit) => [commit.id, commit]));
  const listed = await git.read(['rev-list', '--topo-order', '--reverse', '--parents', ...range, '--']);
  return listed
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [id = '', ...parents] = line.split(' ');
      return known.get(id) ?? silentCommit(id, parents);
    });
}

async function readWhole(git: Git, range: readonly string[]): Promise<Commit[]> {
  const format = `--format=${fieldFormats.join('%x00')}`;
  return parse(await git.read(['log', '-z', '--topo-order', '--reverse', format, ...range, '--']));
}

const tooMany = (limit: number, base: string | null, head: string, which = ''): Error =>
  new Error(
    `there are more than ${limit} commits${which} between ${base} and ${head}; to follow the last one without ` +
      'what the others say: portico sync --allow-rewind',
  );

/** A commit whose message says nothing to us. */
const silentCommit = (id: string, parents: readonly string[]): Commit => ({
  ...{ id, parents, author: '', message: '', at: 0 },
  ...{ approves: [], notBefore: null, urgent: null, wrongTrailers: [], reverts: [] },
});

/** Who has written a commit. Of a merge only what is in neither of its parents counts as changed by it. Rejects when there is no such commit. */
export async function readAuthors(git: Git, commit: string): Promise<CommitAuthors> {
  const format = ['%P', '%an', '%ae', '%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x1f)'].join('%x00');
  const answer = await git.read(['log', '-1', '-z', `--format=${format}`, commit, '--']);
  const [parents = '', name = '', email = '', others = ''] = answer.split('\0');
  const isMerge = parents.includes(' ');
  const how = isMerge ? ['--cc', '-p', '--no-ext-diff', '--no-textconv'] : ['--root', '--raw', '-r'];
  const changes = await git.read(['diff-tree', '--no-commit-id', ...how, commit]);
  const coAuthors = others.split(SEPARATOR).filter((text) => text.trim() !== '');
  return { people: [{ name, email }, ...coAuthors.map(personOf)], changesFiles: changes.trim() !== '' };
}

/** The id of a commit that is there; undefined when it is not. Rejects when git could not look. */
async function knownCommit(git: Git, commit: string): Promise<string | undefined> {
  const answer = await git.ask(['rev-parse', '--quiet', '--verify', '--end-of-options', `${commit}^{commit}`]);
  return answer?.trim();
}

/** Every field is followed by a NUL, the last of a commit too. */
function parse(answer: string): Commit[] {
  const fields = answer.split('\0').slice(0, -1);
  const commits: Commit[] = [];
  for (let start = 0; start < fields.length; start += fieldFormats.length) {
    const [id = '', ...rest] = fields.slice(start, start + fieldFormats.length);
    if (!/^[0-9a-f]{40,64}$/.test(id)) throw new Error('git log answered in a form that is not understood');
    commits.push(commitOf(id, rest));
  }
  return commits;
}

function commitOf(id: string, fields: readonly string[]): Commit {
  const [parents = '', author = '', message = '', at = '', approve = '', notBefore = '', urgent = '', body = ''] =
    fields;
  const times = valuesOf(notBefore);
  return {
    id,
    parents: parents.split(' ').filter(Boolean),
    author,
    message,
    at: Math.min(Number(at) * 1000, LAST_MOMENT),
    approves: valuesOf(approve)
      .map((value) => value.toLowerCase())
      .filter((value) => /^[0-9a-f]{64}$/.test(value)),
    notBefore: times.map(timeOf).reduce<number | null>(latest, null),
    urgent: valuesOf(urgent).find((value) => value !== '') ?? null,
    wrongTrailers: [
      ...times.filter((value) => timeOf(value) === null).map(wrongTime),
      ...(timesIn(body) > times.length ? [misplacedTime] : []),
    ],
    reverts: [...body.matchAll(/^This reverts commit ([0-9a-f]{40,64})\b/gm)].flatMap(([, reverted = '']) => reverted),
  };
}

/** Lines that ask to wait, wherever they are: a squash puts trailers into the middle, where Git does not take them for any. */
const timesIn = (body: string): number => body.match(/^Portico-Not-Before:/gim)?.length ?? 0;

const misplacedTime =
  'a Portico-Not-Before is not at the end of the message, so that Git does not take it for a trailer';

const wrongTime = (value: string): string =>
  `Portico-Not-Before: ${JSON.stringify(value.slice(0, 60))} is not a time with a zone, as in 2026-12-01T22:00:00Z`;

/** The values of `Key: value` trailers, which may be empty. */
const valuesOf = (field: string): string[] =>
  field === '' ? [] : field.split(SEPARATOR).map((one) => one.replace(/^portico-[a-z-]+:/i, '').trim());

const latest = (left: number | null, right: number | null): number | null =>
  right === null ? left : Math.max(left ?? right, right);

/** ISO 8601 with a zone: without one, a time means another thing on every machine. */
function timeOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return null;
  return momentOf(text);
}

/** Who wrote these lines of a file last, as of a commit. Rejects when the file has fewer lines. */
export async function blameLines(
  git: Git,
  commit: string,
  file: string,
  lines: readonly number[],
): Promise<ReadonlyMap<number, Blamed>> {
  const ranges = [...new Set(lines)].flatMap((line) => ['-L', `${line},${line}`]);
  if (ranges.length === 0) return new Map();
  const answer = await git.read(['blame', '--porcelain', ...ranges, commit, '--', file]);
  const authors = new Map<string, string>();
  const blamed = new Map<number, Blamed>();
  let [id, line] = ['', 0];
  for (const text of answer.split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(text);
    if (head !== null) [id, line] = [head[1] ?? '', Number(head[2])];
    // Each commit is reported once.
    else if (text.startsWith('author ')) authors.set(id, text.slice('author '.length));
    else if (text.startsWith('\t')) blamed.set(line, { commit: id, author: authors.get(id) ?? '' });
  }
  return blamed;
}
