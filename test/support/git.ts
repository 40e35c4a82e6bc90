// What tests of the Git source share: git in a folder as the source runs it, and a source with the usual options.
import { devNull } from 'node:os';
import { systemClock } from '../../src/adapters/clock.ts';
import { NO_ACCESS } from '../../src/adapters/git/access.ts';
import { type Git, openGit } from '../../src/adapters/git/command.ts';
import { gitEnvironment } from '../../src/adapters/git/environment.ts';
import { type GitSource, type GitSourceOptions, openGitSource } from '../../src/adapters/git/git.ts';
import { MINUTE } from '../../src/core/durations.ts';

export const gitIn = (folder: string): Git =>
  openGit({ folder, environment: gitEnvironment(process.env, devNull), silence: 0 });

/** The default branch of a repository, followed below `portals`. */
export function followRepository(repository: string, mirror: string, other: Partial<GitSourceOptions> = {}): GitSource {
  const usual = { branch: null, path: 'portals', access: NO_ACCESS, silence: MINUTE };
  return openGitSource({ repository, mirror, environment: process.env, clock: systemClock, ...usual, ...other });
}
