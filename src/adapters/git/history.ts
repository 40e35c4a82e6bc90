// What the mirror knows of the commits behind the head.
import type { History, Revision } from '../../core/source.ts';
import { blameLines, readAuthors, readCommits } from './commits.ts';
import type { Mirror } from './mirror.ts';
import { verifyCommit } from './signatures.ts';

interface HistoryParts {
  /** Whether the head is known to be one commit on top of that base: the usual case, which needs no question. */
  readonly isOnly: (base: string | null, head: string) => boolean;
  readonly at: (commit: string) => Promise<Revision>;
}

export function gitHistory({ local, folder, environment }: Mirror, { isOnly, at }: HistoryParts): History {
  return {
    descends: async (ancestor, commit) => {
      if (ancestor === commit || isOnly(ancestor, commit)) return true;
      if ((await local.ask(['rev-parse', '--quiet', '--verify', `${ancestor}^{commit}`])) === undefined) return false;
      return (await local.ask(['merge-base', '--is-ancestor', ancestor, commit])) !== undefined;
    },
    at,
    commits: (base, head) => readCommits(local, isOnly(base, head) ? null : base, head),
    authors: (commit) => readAuthors(local, commit),
    blame: (commit, file, lines) => blameLines(local, commit, file, lines),
    verify: (commit, signers) => verifyCommit({ gitDirectory: folder, environment, commit, signers }),
  };
}
