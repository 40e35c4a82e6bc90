// What happened to a brand, newest first: to its portal, its domains, its certificates.
import { conditionMessage } from '../../../core/condition-message.ts';
import type { BrandRecord } from '../../../operations/brand-record.ts';
import { brandEvents, customerReasons, eventKinds } from '../../../store/tables/events.ts';
import { mayAct } from '../../http/principal.ts';
import { commitView } from '../../ui/condition-text.ts';
import { momentOf } from '../../ui/times.ts';
import { visibleTo } from '../../ui/visible.ts';
import { brandPage } from './brand-page.ts';

const SHOWN = 50;

export const eventsPage = brandPage('events', async ({ record, parts, principal, query, now }) => {
  const kind = eventKinds.find((known) => known === query.get('kind')) ?? null;
  const before = Number(query.get('before') ?? '');
  const found = await brandEvents(parts.store, record, {
    kind,
    before: Number.isSafeInteger(before) && before > 0 ? before : null,
    limit: SHOWN + 1,
    ...(mayAct(principal, 'operator') ? {} : { without: customerReasons }),
  });
  const events = found.slice(0, SHOWN);
  const last = events.at(-1);
  return {
    kinds: [null, ...eventKinds].map((id) => ({
      label: id ?? 'all',
      href: hrefOf(record, id, null),
      current: id === kind,
    })),
    events: events.map(({ at, kind: what, name, reason, message, detail, revision }) => ({
      at: momentOf(at, now),
      what: what === 'portal' ? '' : `${what} ${name}`,
      reason,
      message: conditionMessage(visibleTo(principal, { reason, message, detail })),
      commit: revision === '' ? null : commitView(revision),
    })),
    older: found.length > SHOWN && last !== undefined ? hrefOf(record, kind, last.id) : null,
    newest: before > 0 ? hrefOf(record, kind, null) : null,
  };
});

function hrefOf({ portal }: BrandRecord, kind: string | null, before: number | null): string {
  const query = new URLSearchParams({
    ...(kind === null ? {} : { kind }),
    ...(before === null ? {} : { before: String(before) }),
  }).toString();
  return `/brands/${portal}/events${query === '' ? '' : `?${query}`}`;
}
