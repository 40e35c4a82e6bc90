// The log of what operators did: the newest first, found by actor, action and subject, page by page.
import { type AuditFilter, readAudit } from '../../store/tables/console-audit.ts';
import { momentOf } from '../ui/times.ts';
import type { ConsolePage } from './page.ts';

const ROWS = 50;
const filters = ['actor', 'action', 'subject'] as const;

/** The given filters: actor, action, subject and before. */
export function auditFilter(given: (name: string) => string): AuditFilter {
  const texts = filters.flatMap((name) => (given(name) === '' ? [] : [[name, given(name)] as const]));
  const before = /^\d{1,15}$/.test(given('before')) ? { before: Number(given('before')) } : {};
  return { ...Object.fromEntries(texts), ...before };
}

export const auditPage: ConsolePage = {
  path: '/audit',
  template: 'audit',
  role: 'admin',
  menu: 'audit',
  liveUpdates: false,
  view: async ({ parts, query, now }) => {
    const filter = auditFilter((name) => query.get(name) ?? '');
    const rows = await readAudit(parts.store, filter, ROWS + 1);
    const shown = rows.slice(0, ROWS);
    const older = new URLSearchParams();
    for (const name of filters) older.set(name, filter[name] ?? '');
    older.set('before', String(shown.at(-1)?.id ?? 0));
    return {
      title: 'Audit',
      actor: filter.actor ?? '',
      action: filter.action ?? '',
      subject: filter.subject ?? '',
      older: rows.length > ROWS ? `/audit?${older}` : '',
      entries: shown.map((row) => ({
        ...row,
        at: new Date(row.at).toISOString(),
        when: momentOf(row.at, now).text.replace(' UTC', ''),
        ago: momentOf(row.at, now).away,
        refused: row.outcome === 'refused',
      })),
    };
  },
};
