// Which job a command runs in, by the variables that each host documents.
import { expect, test } from 'vitest';
import { readCiJob } from '../../src/app/ci-job.ts';

const actions = {
  ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'our/portals', GITHUB_SHA: 'abc', GITHUB_BASE_REF: 'main' },
  ...{ GITHUB_SERVER_URL: 'https://git.example', GITHUB_TOKEN: 'job' },
};
const gitlab = {
  GITLAB_CI: 'true',
  CI_API_V4_URL: 'https://git.example/api/v4',
  CI_PROJECT_ID: '7',
  CI_JOB_TOKEN: 'job',
};

test.each([
  [
    'GitHub, a pull request',
    { ...actions, GITHUB_REF: 'refs/pull/12/merge' },
    {
      host: 'github',
      api: 'https://api.github.com',
      project: 'our/portals',
      pull: '12',
      bases: ['abc^1', 'origin/main'],
    },
  ],
  ['GitHub, a branch', { ...actions, GITHUB_REF: 'refs/heads/x', GITHUB_BASE_REF: '' }, { pull: null, bases: [] }],
  [
    'Gitea, which says that it is GitHub as well',
    { ...actions, GITEA_ACTIONS: 'true', GITHUB_REF: 'refs/pull/12/head' },
    { host: 'gitea', api: 'https://git.example/api/v1', pull: '12', bases: ['origin/main'] },
  ],
  ['Forgejo', { ...actions, FORGEJO_ACTIONS: 'true', GITHUB_REF: 'refs/pull/3/head' }, { host: 'gitea', pull: '3' }],
  [
    'GitLab, a fork: the job runs in the fork, the comment is at what it is merged into',
    { ...gitlab, CI_MERGE_REQUEST_IID: '12', CI_MERGE_REQUEST_PROJECT_ID: '1', CI_MERGE_REQUEST_DIFF_BASE_SHA: 'def' },
    { host: 'gitlab', project: '1', pull: '12', bases: ['def'], token: null },
  ],
  [
    'GitLab, the result of the merge',
    { ...gitlab, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: 'abc', CI_MERGE_REQUEST_DIFF_BASE_SHA: 'def' },
    { project: '7', bases: ['abc', 'def'] },
  ],
  [
    'Bitbucket',
    {
      ...{ BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_REPO_FULL_NAME: 'our/portals', BITBUCKET_PR_ID: '12' },
      ...{ BITBUCKET_PR_DESTINATION_COMMIT: 'abc', BITBUCKET_PR_DESTINATION_BRANCH: 'main' },
    },
    { host: 'bitbucket', project: 'our/portals', pull: '12', bases: ['abc', 'origin/main'] },
  ],
])('%s', (_, environment, job) => {
  expect(readCiJob(environment, {})).toMatchObject(job);
});

test('a job elsewhere names its host and its pull request; a number that is none is refused', () => {
  expect(readCiJob({}, {})).toBeNull();
  const named = readCiJob({ GITHUB_REPOSITORY: 'our/portals', GH_TOKEN: 'x' }, { host: 'github', pullRequest: '9' });
  expect(named).toMatchObject({ project: 'our/portals', pull: '9' });
  expect(named?.token?.reveal()).toBe('x');
  expect(() => readCiJob({}, { host: 'github', pullRequest: '../1' })).toThrow('is not the number of a pull request');
});
