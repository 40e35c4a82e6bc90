// Bitbucket Cloud. https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests, .../api-group-commit-statuses
import { type CommitStatus, STATUS_NAME } from '../../core/commit-status.ts';
import { at, callHost, type HostApi, HostFailure, hostPages, listOf, PAGE_SIZE } from './api.ts';
import { type GitHost, type HostAccess, shortened } from './git-host.ts';

/** It refuses more than 32,768 characters. */
const COMMENT_LIMIT = 32_000;
const DESCRIPTION_LIMIT = 255;
const stateNames = { pending: 'INPROGRESS', success: 'SUCCESSFUL', failure: 'FAILED' } as const;

export function bitbucketHost(access: HostAccess): GitHost {
  const api: HostApi = { ...access, authorize: (token) => ({ authorization: `Bearer ${token}` }) };
  const repository = `/repositories/${access.project}`;
  const comments = (pull: string): string => `${repository}/pullrequests/${pull}/comments`;
  return {
    // HTML is shown as it is written; a reference that nothing refers to is not shown.
    ...{ commentLimit: COMMENT_LIMIT, takesHtml: false, marker: (name) => `[//]: # (${name})` },
    comments: async function* (pull) {
      const own = await uuidOf(api);
      for await (const page of hostPages(api, `${comments(pull)}?pagelen=${PAGE_SIZE}`)) {
        for (const comment of listOf(at(page, 'values'))) {
          if (at(comment, 'deleted') === true) continue;
          // The user of a repository's access token is not a person.
          const isOwn = own === null ? isProgram(at(comment, 'user', 'type')) : at(comment, 'user', 'uuid') === own;
          yield { id: String(at(comment, 'id')), text: String(at(comment, 'content', 'raw') ?? ''), isOwn };
        }
      }
    },
    createComment: async (pull, text) => {
      await callHost(api, { method: 'POST', path: comments(pull), body: { content: { raw: text } } });
    },
    updateComment: async (pull, id, text) => {
      await callHost(api, { method: 'PUT', path: `${comments(pull)}/${id}`, body: { content: { raw: text } } });
    },
    setStatus: async ({ commit, state, description, link }: CommitStatus) => {
      const body = {
        ...{ key: STATUS_NAME, name: STATUS_NAME, state: stateNames[state] },
        description: shortened(description, DESCRIPTION_LIMIT),
        // It wants one always.
        url: link ?? `https://bitbucket.org/${access.project}/commits/${commit}`,
      };
      await callHost(api, { method: 'POST', path: `${repository}/commit/${commit}/statuses/build`, body });
    },
  };
}

const isProgram = (type: unknown): boolean => typeof type === 'string' && type !== 'user';

/** The user of the token; null where it may not ask, as that of a repository. */
async function uuidOf(api: HostApi): Promise<unknown> {
  try {
    const { body } = await callHost(api, { method: 'GET', path: '/user' });
    return at(body, 'uuid');
  } catch (thrown) {
    if (thrown instanceof HostFailure && thrown.kind === 'refused' && thrown.status !== 401) return null;
    throw thrown;
  }
}
