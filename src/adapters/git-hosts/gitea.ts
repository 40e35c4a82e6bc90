// Gitea and Forgejo, whose API is one. https://docs.gitea.com/api, operations issueGetComments and repoCreateStatus
import { type CommitStatus, STATUS_NAME } from '../../core/commit-status.ts';
import { at, callHost, type HostApi, HostFailure, hostPages, listOf } from './api.ts';
import { type GitHost, type HostAccess, htmlMarker, shortened } from './git-host.ts';

/** It has no limit of its own; pages with more are slow. */
const COMMENT_LIMIT = 65_000;
const DESCRIPTION_LIMIT = 255;

export function giteaHost(access: HostAccess): GitHost {
  const api: HostApi = { ...access, authorize: (token) => ({ authorization: `token ${token}` }) };
  const issues = `/repos/${access.project}/issues`;
  return {
    ...{ commentLimit: COMMENT_LIMIT, takesHtml: true, marker: htmlMarker },
    comments: async function* (pull) {
      const own = await idOf(api);
      // It gives all comments in one answer; a release that pages them would say so.
      for await (const page of hostPages(api, `${issues}/${pull}/comments?limit=50`)) {
        for (const comment of listOf(page)) {
          const author = at(comment, 'user', 'id');
          // Users of the system, as that of a job is, have numbers below zero.
          const isOwn = own === null ? typeof author === 'number' && author < 0 : author === own;
          yield { id: String(at(comment, 'id')), text: String(at(comment, 'body') ?? ''), isOwn };
        }
      }
    },
    createComment: async (pull, text) => {
      await callHost(api, { method: 'POST', path: `${issues}/${pull}/comments`, body: { body: text } });
    },
    updateComment: async (_pull, id, text) => {
      await callHost(api, { method: 'PATCH', path: `${issues}/comments/${id}`, body: { body: text } });
    },
    setStatus: async ({ commit, state, description, link }: CommitStatus) => {
      const body = {
        ...{ state, context: STATUS_NAME, description: shortened(description, DESCRIPTION_LIMIT) },
        target_url: link ?? '',
      };
      await callHost(api, { method: 'POST', path: `/repos/${access.project}/statuses/${commit}`, body });
    },
  };
}

/** The user of the token; null where it may not ask, as that of a job. */
async function idOf(api: HostApi): Promise<unknown> {
  try {
    const { body } = await callHost(api, { method: 'GET', path: '/user' });
    return at(body, 'id');
  } catch (thrown) {
    if (thrown instanceof HostFailure && thrown.kind === 'refused') return null;
    throw thrown;
  }
}
