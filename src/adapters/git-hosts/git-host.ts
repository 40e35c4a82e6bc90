// What Portico wants of the host of a Git repository: one comment of its own on a pull request, and one status of a commit.
import type { CommitStatus } from '../../core/commit-status.ts';
import type { Secret } from '../../core/secret.ts';

export const hostNames = ['github', 'gitlab', 'gitea', 'bitbucket'] as const;
export type HostName = (typeof hostNames)[number];

export interface HostAccess {
  /** Address of the API, without a slash at its end. */
  readonly api: string;
  /** Path of the repository: `owner/name`; at GitLab with all its groups, or its number. */
  readonly project: string;
  readonly token: () => Promise<Secret>;
  readonly signal: AbortSignal;
}

export interface HostComment {
  readonly id: string;
  readonly text: string;
  /** Whether the user of the token may have written it; a comment of another user is never changed or taken for ours. */
  readonly isOwn: boolean;
}

/** Every function rejects with a `HostFailure`. */
export interface GitHost {
  /** Longest text of a comment, in UTF-16 units. */
  readonly commentLimit: number;
  /** Whether a comment may hold the few HTML tags that fold and name things. */
  readonly takesHtml: boolean;
  /** A first line that readers do not see. `name` holds letters, digits and `._/-`. */
  marker(name: string): string;
  /** The comments of a pull request, oldest first, page by page. */
  comments(pull: string): AsyncIterable<HostComment>;
  createComment(pull: string, text: string): Promise<void>;
  updateComment(pull: string, id: string, text: string): Promise<void>;
  setStatus(status: CommitStatus): Promise<void>;
}

export const htmlMarker = (name: string): string => `<!-- ${name} -->`;

/** Cuts at a whole character. */
export function shortened(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}
