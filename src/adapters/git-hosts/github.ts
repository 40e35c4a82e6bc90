// GitHub, and GitHub Enterprise Server. https://docs.github.com/en/rest/issues/comments, .../commits/statuses
import { type CommitStatus, STATUS_NAME } from '../../core/commit-status.ts';
import { at, callHost, type HostApi, HostFailure, hostPages, listOf, PAGE_SIZE } from './api.ts';
import { type GitHost, type HostAccess, htmlMarker, shortened } from './git-host.ts';

/** It refuses 65,536 characters; fewer are left to be sure of how it counts. */
const COMMENT_LIMIT = 65_000;
const DESCRIPTION_LIMIT = 140;

export function githubHost(access: HostAccess): GitHost {
  const api: HostApi = {
    ...access,
    authorize: (token) => ({ authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' }),
  };
  const issues = `/repos/${access.project}/issues`;
  return {
    ...{ commentLimit: COMMENT_LIMIT, takesHtml: true, marker: htmlMarker },
    comments: async function* (pull) {
      const own = await loginOf(api);
      for await (const page of hostPages(api, `${issues}/${pull}/comments?per_page=${PAGE_SIZE}`)) {
        for (const comment of listOf(page)) {
          // A token of an app, as the workflow's own is, has no name that it may ask for.
          const isOwn = own === null ? at(comment, 'user', 'type') === 'Bot' : at(comment, 'user', 'login') === own;
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
        ...(link === null ? {} : { target_url: link }),
      };
      await callHost(api, { method: 'POST', path: `/repos/${access.project}/statuses/${commit}`, body });
    },
  };
}

/** The user of the token; null for that of an app. */
async function loginOf(api: HostApi): Promise<unknown> {
  try {
    const { body } = await callHost(api, { method: 'GET', path: '/user' });
    return at(body, 'login');
  } catch (thrown) {
    if (thrown instanceof HostFailure && thrown.kind === 'refused' && thrown.status !== 401) return null;
    throw thrown;
  }
}

/** Hands findings (SARIF) to code scanning. https://docs.github.com/en/rest/code-scanning */
export async function uploadSarif(
  access: HostAccess,
  upload: { readonly commit: string; readonly ref: string; readonly packed: string },
): Promise<void> {
  const api: HostApi = { ...access, authorize: (token) => ({ authorization: `Bearer ${token}` }) };
  const body = { commit_sha: upload.commit, ref: upload.ref, sarif: upload.packed };
  await callHost(api, { method: 'POST', path: `/repos/${access.project}/code-scanning/sarifs`, body });
}
