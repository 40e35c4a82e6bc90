// GitLab. https://docs.gitlab.com/api/notes/#merge-requests, https://docs.gitlab.com/api/commits/#commit-status
import { type CommitStatus, STATUS_NAME } from '../../core/commit-status.ts';
import { at, callHost, type HostApi, HostFailure, hostPages, listOf, PAGE_SIZE } from './api.ts';
import { type GitHost, type HostAccess, htmlMarker, shortened } from './git-host.ts';

/** It takes a million; a longer plan is read with `portico plan`. */
const COMMENT_LIMIT = 100_000;
const DESCRIPTION_LIMIT = 255;
const stateNames = { pending: 'pending', success: 'success', failure: 'failed' } as const;

export function gitlabHost(access: HostAccess): GitHost {
  const api: HostApi = { ...access, authorize: (token) => ({ authorization: `Bearer ${token}` }) };
  const project = `/projects/${encodeURIComponent(access.project)}`;
  const notes = (pull: string): string => `${project}/merge_requests/${pull}/notes`;
  return {
    ...{ commentLimit: COMMENT_LIMIT, takesHtml: true, marker: htmlMarker },
    comments: async function* (pull) {
      const { body: user } = await callHost(api, { method: 'GET', path: '/user' });
      const own = at(user, 'id');
      for await (const page of hostPages(api, `${notes(pull)}?sort=asc&per_page=${PAGE_SIZE}`)) {
        for (const note of listOf(page)) {
          const isOwn = at(note, 'system') !== true && own !== undefined && at(note, 'author', 'id') === own;
          yield { id: String(at(note, 'id')), text: String(at(note, 'body') ?? ''), isOwn };
        }
      }
    },
    createComment: async (pull, text) => {
      await callHost(api, { method: 'POST', path: notes(pull), body: { body: text } });
    },
    updateComment: async (pull, id, text) => {
      await callHost(api, { method: 'PUT', path: `${notes(pull)}/${id}`, body: { body: text } });
    },
    setStatus: async ({ commit, state, description, link }: CommitStatus) => {
      const body = {
        ...{ state: stateNames[state], name: STATUS_NAME, description: shortened(description, DESCRIPTION_LIMIT) },
        ...(link === null ? {} : { target_url: link }),
      };
      try {
        await callHost(api, { method: 'POST', path: `${project}/statuses/${commit}`, body });
      } catch (thrown) {
        // It refuses a state that the commit has already.
        if (thrown instanceof HostFailure && thrown.status === 400 && isThere(thrown)) return;
        throw thrown;
      }
    },
  };
}

/** The API gives this case no code of its own, only the sentence. */
const isThere = ({ message }: HostFailure): boolean => message.includes('Cannot transition status via');
