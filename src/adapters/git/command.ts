// Runs git through simple-git. What git printed counts only when it ended with exit code 0: a process that was killed
// half way has printed a part, which looks like the whole.
import { GitError, GitPluginError, type SimpleGit, simpleGit } from 'simple-git';
import { SECOND } from '../../core/durations.ts';

/** After git has ended: something that it started may hold its output open. Only what talks to a remote starts such a thing. */
const HELPERS_END_MS = 2 * SECOND;
/** Exit code by which a question is answered with no. */
const NO = 1;

/** A command of git that did not end with exit code 0. */
export class GitFailed extends GitError {
  /** Null when a signal ended it, or when it was ended because nothing moved. */
  readonly exitCode: number | null;
  /** Everything that it wrote to standard error. */
  readonly said: string;

  constructor(exitCode: number | null, said: string) {
    super(undefined, said.trim() === '' ? 'git ended without a reason' : said.trim());
    this.name = 'GitFailed';
    this.exitCode = exitCode;
    this.said = said;
  }
}

export interface Git {
  /** Standard output. @throws GitFailed */
  read(args: readonly string[]): Promise<string>;
  /** As `read`; undefined where git answers no by exit code 1 and says nothing. @throws GitFailed */
  ask(args: readonly string[]): Promise<string | undefined>;
}

export interface GitOptions {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds without a word after which a command is ended; 0 for none. */
  readonly silence: number;
  /** True for commands that talk to a remote. */
  readonly remote?: boolean;
  /** Called whenever a command says something. */
  readonly moved?: () => void;
}

/** Nothing is run, and the folder need not exist, before the first command. */
export function openGit(options: GitOptions): Git {
  let git: SimpleGit | undefined;
  const read = async (args: readonly string[]): Promise<string> => {
    git ??= configured(options);
    return git.raw([...args]);
  };
  return {
    read,
    ask: (args) =>
      read(args).catch((thrown: unknown) => {
        if (thrown instanceof GitFailed && thrown.exitCode === NO && thrown.said.trim() === '') return undefined;
        throw thrown;
      }),
  };
}

function configured({ folder, environment, silence, remote = false, moved }: GitOptions): SimpleGit {
  const git = simpleGit({
    baseDir: folder,
    ...(silence === 0 ? {} : { timeout: { block: silence } }),
    completion: { onClose: true, onExit: remote ? HELPERS_END_MS : false },
    allowEnvironment: Object.keys(environment),
    // The only such paths, counts and commands are our own, in place of the user's configuration.
    unsafe: { allowUnsafeConfigPaths: true, allowUnsafeConfigEnvCount: true, allowUnsafeSshCommand: true },
    errors: (error, { exitCode, stdErr }) => failureOf(error, exitCode, Buffer.concat(stdErr).toString(), silence),
  });
  git.env(environment);
  if (moved !== undefined) {
    git.outputHandler((_, output, errors) => {
      for (const stream of [output, errors]) stream.on('data', moved);
    });
  }
  return git;
}

/** @param exitCode null, against its type, when a signal ended git */
function failureOf(
  error: Buffer | Error | undefined,
  exitCode: number | null,
  said: string,
  silence: number,
): GitFailed | undefined {
  if (error instanceof GitPluginError && error.plugin === 'timeout')
    return new GitFailed(null, `${said}\nfatal: nothing moved for ${silence / SECOND} s`);
  // Arguments that simple-git refuses were never run.
  if (error instanceof GitPluginError) return new GitFailed(null, `fatal: ${error.message}`);
  if (exitCode === 0) return undefined;
  if (exitCode === null) return new GitFailed(null, `${said}\nfatal: git was ended by a signal`);
  // Negative where the program could not be started.
  if (exitCode < 0) return new GitFailed(exitCode, 'fatal: git cannot be run; is it installed, and in PATH?');
  return new GitFailed(exitCode, said);
}
