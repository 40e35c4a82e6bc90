// The history of a brand: what each commit changed of it, every attempt kept, and the way back.

import { conditionMessage } from '../../../core/condition-message.ts';
import { brandHistory, brandRevision, type HistoryEntry } from '../../../operations/history.ts';
import { shellWord } from '../../actions/action.ts';
import { changeCard } from '../../ui/change-cards.ts';
import { commitView } from '../../ui/condition-text.ts';
import { momentOf } from '../../ui/times.ts';
import { changesFor, visibleTo } from '../../ui/visible.ts';
import { type ConsoleParts, hasSeveralSources } from '../page.ts';
import { type BrandRequest, brandPage } from './brand-page.ts';

const SHOWN = 30;

export const historyPage = brandPage('history', async ({ record, parts, principal, query, now }) => {
  const before = Number(query.get('before') ?? '');
  const from = Number.isSafeInteger(before) && before > 0 ? before : null;
  const { entries, more } = await brandHistory(parts.store, record.portal, { before: from, limit: SHOWN });
  const last = entries.at(-1);
  return {
    entries: entries.map((entry) => entryView(entry, { principal, parts }, now)),
    older: more && last !== undefined ? `/brands/${record.portal}/history?before=${last.id}` : null,
    newest: from === null ? null : `/brands/${record.portal}/history`,
  };
});

function entryView(
  { at, label, results, revision }: HistoryEntry,
  { principal, parts }: Pick<BrandRequest, 'principal' | 'parts'>,
  now: number,
) {
  return {
    at: momentOf(at, now),
    commit: commitView(label),
    message: revision?.message ?? '',
    author: revision?.author ?? '',
    results: results.map(({ reason, message, detail, applied }) => ({
      ...{ reason, message: conditionMessage(visibleTo(principal, { reason, message, detail })), ok: applied },
    })),
    id: revision !== null && results.some(({ applied }) => applied) ? revision.id : null,
    ...wayBack(revision?.commit_id ?? null, parts),
  };
}

/** Of all brands of the source. */
function wayBack(commit: string | null, parts: ConsoleParts) {
  if (commit === null) return { back: null, command: '' };
  const source = hasSeveralSources(parts) ? parts.sourceName : null;
  const query = new URLSearchParams({ revision: commit, ...(source === null ? {} : { source }) });
  const named = source === null ? '' : ` --source ${shellWord(source)}`;
  return { back: `/do/rollback?${query}`, command: `portico rollback ${commit.slice(0, 10)}${named}` };
}

export const revisionPage = brandPage(
  'history',
  async ({ record, parts, principal, param, now }) => {
    const id = Number(param('revision'));
    if (!Number.isSafeInteger(id) || id <= 0 || id > 2 ** 31) return null;
    const found = await brandRevision(parts.store, record.portal, id, parts);
    if (found === undefined) return null;
    const { revision, changes, more, from, why } = found;
    return {
      at: momentOf(revision.applied_at, now),
      commit: commitView(revision.label),
      message: revision.message,
      author: revision.author,
      outcome: revision.outcome,
      took: `${revision.applied_at - revision.started_at} ms`,
      planId: revision.plan_id,
      all: revision.changes,
      changes: changesFor(principal, changes).map(changeCard),
      more,
      again: from === 'files',
      unknown: from === 'unknown' ? why : null,
      ...wayBack(revision.commit_id, parts),
    };
  },
  { path: '/:revision', template: 'brand-revision' },
);
