// Reads commits with the trailers that mean something here. Fields end in NUL, which no message can hold.
import type { SimpleGit } from 'simple-git';
import type { Commit } from '../core/commit.ts';

/** More commits between two looks are no history that somebody wrote for review. */
const MAX_COMMITS = 1_000;
const FIELDS = 8;
const SEPARATOR = '\x1f';

const trailer = (key: string): string => `%(trailers:key=${key},valueonly,unfold,separator=%x1f)`;
const trailers = ['Portico-Approve', 'Portico-Not-Before', 'Portico-Urgent'].map(trailer);
const format = ['%H', '%P', '%an', '%s', '%ct', ...trailers, ''].join('%x00');

/** Commits after `base` up to `head`, oldest first; the head alone when the base is null or no longer known. */
export async function readCommits(git: SimpleGit, base: string | null, head: string): Promise<readonly Commit[]> {
  const known = base !== null && (await exists(git, base));
  const range = known ? [head, `^${base}`] : ['-1', head];
  const limit = known ? [`--max-count=${MAX_COMMITS + 1}`] : [];
  const answer = await git.raw([
    'log',
    '-z',
    '--topo-order',
    '--reverse',
    ...limit,
    `--format=${format}`,
    ...range,
    '--',
  ]);
  const commits = parse(answer);
  if (commits.length > MAX_COMMITS) throw new Error(`there are more than ${MAX_COMMITS} commits since ${base}`);
  return commits;
}

async function exists(git: SimpleGit, commit: string): Promise<boolean> {
  const answer = await git.raw(['cat-file', '-t', commit]).catch(() => '');
  return answer.trim() === 'commit';
}

function parse(answer: string): Commit[] {
  const fields = answer.split('\0');
  const commits: Commit[] = [];
  // With -z one more NUL stands between two commits.
  for (let start = 0; start + FIELDS <= fields.length; start += FIELDS + 1) {
    commits.push(commitOf(fields.slice(start, start + FIELDS)));
  }
  return commits;
}

function commitOf(fields: readonly string[]): Commit {
  const [id = '', parents = '', author = '', message = '', at = '', approve = '', notBefore = '', urgent = ''] = fields;
  const times = valuesOf(notBefore).map(timeOf);
  return {
    id,
    parents: parents.split(' ').filter(Boolean),
    author,
    message,
    at: Number(at) * 1000,
    approves: valuesOf(approve)
      .map((value) => value.toLowerCase())
      .filter((value) => /^[0-9a-f]{64}$/.test(value)),
    notBefore: times.reduce<number | null>(latest, null),
    urgent: valuesOf(urgent)[0] ?? null,
    wrongTrailers: valuesOf(notBefore)
      .filter((value) => timeOf(value) === null)
      .map((value) => `Portico-Not-Before: "${value.slice(0, 60)}" is no time with a zone, as in 2026-12-01T22:00:00Z`),
  };
}

const valuesOf = (field: string): string[] =>
  field
    .split(SEPARATOR)
    .map((value) => value.trim())
    .filter((value) => value !== '');

const latest = (left: number | null, right: number | null): number | null =>
  right === null ? left : Math.max(left ?? right, right);

/** ISO 8601 with a zone: without one, a time means another thing on every machine. */
function timeOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
