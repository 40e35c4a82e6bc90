// `/dialog`: the calls that are up now; `/dialog/events` is the feed that keeps the page up to date.
import { SECOND } from '../../../core/durations.ts';
import { type LiveStates, liveStates } from '../../../live/live-states.ts';
import { liveCallOf } from '../../../live/reported-call.ts';
import { notFound } from '../../http/response.ts';
import {
  clockText,
  type LiveTable,
  liveCell,
  liveEvent,
  liveness,
  liveTableView,
  rowKey,
} from '../../live/live-table.ts';
import { timeView } from '../../ui/translator.ts';
import type { Page, PageContext } from '../page.ts';

/** Calls that are listed; all are counted. */
const CALLS = 100;
const marks = { ringing: 'pending', answered: 'completed', held: 'pending' } as const;

export const dialogPage: Page = {
  id: 'dialog',
  secret: false,
  section: 'dialog',
  title: 'dialog.title',
  hasItems: true,
  respond: async (context) => {
    const { item, store, visitor, query, zone, now } = context;
    const asked = { topic: 'call', limit: CALLS } as const;
    if (item === 'events') {
      return { ...asked, type: 'feed', data: (states, at) => liveEvent(table(context, states, at)) };
    }
    if (item !== null) return notFound;
    const states = await liveStates(store, { ...asked, customer: visitor.customer }, now);
    const { view, refresh } = liveness('dialog', query);
    return {
      type: 'html',
      view: { ...view, table: liveTableView(table(context, states, now)), zoneName: zone.name },
      ...refresh,
    };
  },
};

function table({ t, zone }: Pick<PageContext, 't' | 'zone'>, { count, states }: LiveStates, now: number): LiveTable {
  const rows = states.map(liveCallOf).map(({ key, state, direction, source, destination, startedAt }) => {
    const started = timeView(startedAt, t, zone);
    const seconds = Math.max(0, Math.floor((now - startedAt) / SECOND));
    return {
      key: rowKey(key),
      cells: [
        liveCell(t(`dialog.${state}`), { mark: marks[state] }),
        liveCell(direction === null ? '–' : t(`direction.${direction}`)),
        ...[liveCell(source || '–'), liveCell(destination || '–')],
        liveCell(started.text, { iso: started.iso }),
        liveCell(clockText(seconds), { seconds }),
      ],
    };
  });
  const shown = rows.length < count ? t('dialog.total-shown', { count, shown: String(rows.length) }) : '';
  return {
    caption: t('dialog.title'),
    columns: [
      { label: t('routes.state'), kind: 'text', slot: '2-end' },
      { label: t('column.direction'), kind: 'text', slot: '3-end' },
      { label: t('column.source'), kind: 'text', slot: '2' },
      { label: t('column.destination'), kind: 'text', slot: '1' },
      { label: t('dialog.started'), kind: 'time', slot: '3' },
      { label: t('dialog.duration'), kind: 'number', slot: '1-end' },
    ],
    total: shown || t('dialog.total', { count }),
    rows,
  };
}
