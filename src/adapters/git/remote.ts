// What the branch of a remote points at: one cheap question when nothing has changed.
import { absent, found, type Read } from '../../core/read.ts';
import { terminalText } from '../../core/text/terminal-text.ts';
import type { Git } from './command.ts';

const MAX_BRANCHES = 10;

export interface RemoteHead {
  readonly commit: string;
  readonly ref: string;
  readonly branch: string;
}

/** @param branch null for the one that HEAD names */
export async function remoteHead(git: Git, repository: string, branch: string | null): Promise<Read<RemoteHead>> {
  const asked = branch === null ? 'HEAD' : `refs/heads/${branch}`;
  const answer = await git.read(['ls-remote', '--symref', '--', repository, asked]);
  const symref = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer)?.[1];
  const commit = /^([0-9a-f]{40}|[0-9a-f]{64})\t/m.exec(answer)?.[1];
  if (commit !== undefined) return found({ commit, ref: asked, branch: branch ?? symref ?? 'HEAD' });
  const there = await branchesOf(git, repository);
  if (there.length === 0) return absent(branch === null ? 'no commit yet' : `no branch ${branch} yet`);
  const names = terminalText(there.slice(0, MAX_BRANCHES).join(', '), false);
  const more = there.length > MAX_BRANCHES ? ` and ${there.length - MAX_BRANCHES} more` : '';
  const missing = branch === null ? 'a HEAD that names no branch' : `no branch ${branch}`;
  return absent(`${missing} (it has ${names}${more}); name the one to follow in source.branch`);
}

async function branchesOf(git: Git, repository: string): Promise<string[]> {
  const answer = await git.read(['ls-remote', '--heads', '--', repository]);
  return [...answer.matchAll(/\trefs\/heads\/(.+)$/gm)].map(([, name = '']) => name);
}
