// Hands the results of `portico ci` to the host: the plan as one comment, findings to GitHub's code scanning.
import { gzipSync } from 'node:zlib';
import { HostFailure } from '../../adapters/git-hosts/api.ts';
import { publishComment } from '../../adapters/git-hosts/comment.ts';
import type { HostAccess } from '../../adapters/git-hosts/git-host.ts';
import { uploadSarif } from '../../adapters/git-hosts/github.ts';
import { openHost } from '../../adapters/git-hosts/hosts.ts';
import type { CiJob } from '../../app/ci-job.ts';
import type { World } from '../../app/world.ts';
import { withoutHtml } from '../print/markdown.ts';

/** Kept free in a comment for its first line. */
const MARKER_ROOM = 200;

export interface CiResults {
  /** Of the comment: letters, digits and `._/-`. */
  readonly name: string;
  /** The plan. @param most characters */
  readonly markdown: (most: number) => string;
  readonly sarif: string;
  /** The commit that was checked. */
  readonly head: string;
}

export interface PublishedResults {
  readonly commented: boolean;
  /** True where the host was reached and did not take what it should. */
  readonly failed: boolean;
  /** For the log. */
  readonly notes: readonly string[];
}

/** A token that is missing or may not write does not fail the check: forks have none. */
export async function publishResults(world: World, job: CiJob | null, results: CiResults): Promise<PublishedResults> {
  const nothing = { commented: false, failed: false };
  if (job === null || job.pull === null) return { ...nothing, notes: [] };
  const { host: name, api, project, pull, token, tokenNames } = job;
  if (token === null) {
    return { ...nothing, notes: [`No comment was written: ${tokenNames[0]} is not set. The plan is in this log.`] };
  }
  const access: HostAccess = { api: api.replace(/\/$/, ''), project, token: async () => token, signal: world.stop };
  const host = openHost(name, access);
  const most = host.commentLimit - MARKER_ROOM;
  const text = host.takesHtml ? results.markdown(most) : withoutHtml(results.markdown(most));
  const published = await publishComment(host, { pull, name: results.name, text }, world.clock);
  const scanned = name === 'github' ? await scan(world, access, results) : { failed: false, notes: [] };
  switch (published.state) {
    case 'created':
    case 'updated':
      return { commented: true, ...scanned };
    case 'refused': {
      const note = `No comment was written: the token may not (${published.why}). The plan is in this log.`;
      return { commented: false, failed: scanned.failed, notes: [note, ...scanned.notes] };
    }
    case 'failed': {
      const note = `The comment was not written, and one of an earlier push may be there: ${published.why}`;
      return { commented: false, failed: true, notes: [note, ...scanned.notes] };
    }
  }
}

/** A private repository may be without code scanning: annotations and the comment say the same. */
async function scan(world: World, access: HostAccess, { sarif, head }: CiResults) {
  const { environment } = world;
  const packed = gzipSync(sarif).toString('base64');
  try {
    await uploadSarif(access, {
      commit: environment['GITHUB_SHA'] ?? head,
      ref: environment['GITHUB_REF'] ?? '',
      packed,
    });
    return { failed: false, notes: [] };
  } catch (thrown) {
    if (!(thrown instanceof HostFailure)) throw thrown;
    if (thrown.kind === 'refused') {
      return {
        failed: false,
        notes: [`Code scanning takes no findings here (${thrown.message}); they are annotations only.`],
      };
    }
    return { failed: true, notes: [`The findings did not reach code scanning: ${thrown.message}`] };
  }
}
