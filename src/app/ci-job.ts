// The job of continuous integration that a command runs in, as the variables of its host tell it.
import type { HostName } from '../adapters/git-hosts/git-host.ts';
import { PortalError } from '../core/portal-error.ts';
import { Secret } from '../core/secret.ts';
import type { World } from './world.ts';

type Environment = World['environment'];

export interface CiJob {
  readonly host: HostName;
  /** Address of the API, without a slash at its end. */
  readonly api: string;
  /** Path or number of the repository there. */
  readonly project: string;
  /** Number of the pull request; null in a job that is of none. */
  readonly pull: string | null;
  /** Revisions to compare with; the first that this clone has counts. */
  readonly bases: readonly string[];
  /** Null where there is none, as for pull requests of forks. */
  readonly token: Secret | null;
  /** Where a token is looked for, for the reader. */
  readonly tokenNames: readonly string[];
}

const GITHUB_API = 'https://api.github.com';
const BITBUCKET_API = 'https://api.bitbucket.org/2.0';

/** Reads the variables of one host. */
type ReadJob = (environment: Environment) => Omit<CiJob, 'host' | 'token'>;

const branch = (name: string | undefined): string[] => (name === undefined || name === '' ? [] : [`origin/${name}`]);
const given = (value: string | undefined): string[] => (value === undefined || value === '' ? [] : [value]);

/** Number of the pull request in `refs/pull/12/merge` (GitHub) or `refs/pull/12/head` (Gitea). */
const pullIn = (ref: string | undefined): string | null => /^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1] ?? null;

const readers: Readonly<Record<HostName, ReadJob>> = {
  // https://docs.github.com/en/actions/reference/workflows-and-actions/variables
  github: (environment) => ({
    api: environment['GITHUB_API_URL'] ?? GITHUB_API,
    project: environment['GITHUB_REPOSITORY'] ?? '',
    pull: pullIn(environment['GITHUB_REF']),
    // What is checked out is the merge, whose first parent is what the base branch holds.
    bases: [
      ...(/\/merge$/.test(environment['GITHUB_REF'] ?? '') ? [`${environment['GITHUB_SHA'] ?? 'HEAD'}^1`] : []),
      ...branch(environment['GITHUB_BASE_REF']),
    ],
    tokenNames: ['GITHUB_TOKEN', 'GH_TOKEN'],
  }),
  // https://docs.gitlab.com/ci/variables/predefined_variables/; CI_JOB_TOKEN may not write comments
  gitlab: (environment) => ({
    api: environment['CI_API_V4_URL'] ?? 'https://gitlab.com/api/v4',
    // A pull request of a fork runs in the fork; its comments are at what it is merged into.
    project: environment['CI_MERGE_REQUEST_PROJECT_ID'] ?? environment['CI_PROJECT_ID'] ?? '',
    pull: environment['CI_MERGE_REQUEST_IID'] ?? null,
    // The first is set where the result of the merge is checked out.
    bases: [
      ...given(environment['CI_MERGE_REQUEST_TARGET_BRANCH_SHA']),
      ...given(environment['CI_MERGE_REQUEST_DIFF_BASE_SHA']),
      ...branch(environment['CI_MERGE_REQUEST_TARGET_BRANCH_NAME']),
    ],
    tokenNames: ['GITLAB_TOKEN'],
  }),
  // https://docs.gitea.com/usage/actions/comparison, https://forgejo.org/docs/latest/user/actions/
  gitea: (environment) => ({
    api: environment['GITHUB_API_URL'] ?? `${environment['GITHUB_SERVER_URL'] ?? ''}/api/v1`,
    project: environment['GITHUB_REPOSITORY'] ?? '',
    pull: pullIn(environment['GITHUB_REF']),
    bases: branch(environment['GITHUB_BASE_REF']),
    tokenNames: ['GITEA_TOKEN', 'FORGEJO_TOKEN', 'GITHUB_TOKEN'],
  }),
  // https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
  bitbucket: (environment) => ({
    api: BITBUCKET_API,
    project: environment['BITBUCKET_REPO_FULL_NAME'] ?? '',
    pull: environment['BITBUCKET_PR_ID'] ?? null,
    bases: [
      ...given(environment['BITBUCKET_PR_DESTINATION_COMMIT']),
      ...branch(environment['BITBUCKET_PR_DESTINATION_BRANCH']),
    ],
    tokenNames: ['BITBUCKET_TOKEN', 'BITBUCKET_ACCESS_TOKEN'],
  }),
};

/** Which host the job is of; undefined outside of jobs. Gitea and Forgejo say that they are GitHub as well. */
function detectHost(environment: Environment): HostName | undefined {
  if (environment['GITEA_ACTIONS'] === 'true' || environment['FORGEJO_ACTIONS'] === 'true') return 'gitea';
  if (environment['GITHUB_ACTIONS'] === 'true') return 'github';
  if (environment['GITLAB_CI'] === 'true') return 'gitlab';
  return environment['BITBUCKET_BUILD_NUMBER'] === undefined ? undefined : 'bitbucket';
}

/**
 * The job, of the host that is named or else of the one that its variables show; null outside of jobs.
 * @throws PortalError `input-invalid` where the number of the pull request is none
 */
export function readCiJob(
  environment: Environment,
  options: { readonly host?: HostName; readonly pullRequest?: string },
): CiJob | null {
  const host = options.host ?? detectHost(environment);
  if (host === undefined) return null;
  const job = readers[host](environment);
  const pull = options.pullRequest ?? job.pull;
  if (pull !== null && !/^\d{1,12}$/.test(pull)) {
    throw new PortalError('input-invalid', `"${pull}" is not the number of a pull request`, 'Write it in digits.');
  }
  const tokens = job.tokenNames.flatMap((name) => given(environment[name]));
  return { ...job, host, pull, token: tokens[0] === undefined ? null : new Secret(tokens[0]) };
}
