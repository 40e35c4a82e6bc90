// `/recording`: calls that have a recording; `/recording/<time>.<id>`: one with its player, `/audio` what the player plays, and `/file` the
// same as a download. A recording is found by a call of the visitor's own customer, never by its name.

import { recordAuditEvent } from '../../../auth/audit.ts';
import type { Call } from '../../../calls/call.ts';
import { callCell } from '../../../calls/files/cells.ts';
import { callsPage, callsTotal, oneCall } from '../../../calls/search/search.ts';
import { cdrColumns } from '../../../core/column.ts';
import { baseName, soundOf } from '../../../core/recordings/recording.ts';
import { chipsView } from '../../filters/active-filters.ts';
import { notFound, type PageResponse } from '../../http/response.ts';
import type { Recordings } from '../../recordings/playbacks.ts';
import { presetsOf, rangeOf } from '../../ui/range.ts';
import { tableView } from '../../ui/table.ts';
import { type Page, type PageContext, sees } from '../page.ts';
import { callFacts } from './call.ts';
import { callOf, callPath, PAGE_SIZE, pagerOf, totalText, withLink } from './call-list.ts';
import { activeFilters, callFilter, filterView } from './cdr-filter.ts';

const DEFAULT_DAYS = 30;
const ITEM = /^([\d.]+)(?:\/(audio|file))?$/;
/** What is shown of a call: its time, and of the others what the portal shows of calls. */
const SHOWN: readonly string[] = ['source', 'destination', 'destination-name', 'duration'];
/** The type of a file that no browser plays. */
const OTHER = 'application/octet-stream';

export const recordingPage: Page = {
  id: 'recording',
  // What is said in calls is not for scripts of a brand, and not for who looks at the portal to help.
  secret: true,
  closedToSupport: true,
  section: 'recording',
  title: 'recording.title',
  hasItems: true,
  respond: async (context) => {
    const { services, item, store, visitor } = context;
    if (services.recordings === null) return notFound;
    if (item === null) return list(context);
    const [, path = '', what] = ITEM.exec(item) ?? [];
    const asked = callOf(path);
    const call = asked === null ? undefined : await oneCall(store, visitor.customer, asked.time, asked.id);
    if (!call?.recording_file) return notFound;
    const file = call.recording_file;
    if (what === undefined) return player(context, call, file);
    if (what === 'file' && !sees(context, 'recording-download')) return notFound;
    return sound(context, services.recordings, { path, file, isDownload: what === 'file' });
  },
};

async function list(context: PageContext): Promise<PageResponse> {
  const { store, visitor, query, zone, t, now } = context;
  const range = rangeOf(query, zone, now, DEFAULT_DAYS, t);
  const { asked, filter: typed } = await callFilter(context, range);
  const { from, to, number = null, numberIn } = typed;
  const filter = { from, to, number, ...(numberIn === undefined ? {} : { numberIn }), recorded: true };
  const [page, total] = await Promise.all([
    callsPage(store, visitor.customer, filter, query.get('at'), PAGE_SIZE),
    callsTotal(store, visitor.customer, filter),
  ]);
  const table = tableView(
    {
      ids: ['call-time', ...shownOf(context)],
      types: cdrColumns,
      rows: page.calls,
      cell: (call, column) => callCell(call, column, zone),
    },
    { t, zone, currency: visitor.currency, precision: 'second', now },
  );
  const active = activeFilters(context, asked).filter(({ name }) => name === 'number');
  const { offers, numberProblem } = filterView(context, asked);
  return {
    type: 'html',
    view: {
      ...{ range, offers, numberProblem, typed: asked.typed, ...chipsView(query, active, t) },
      presets: presetsOf(query, zone, now, t),
      columns: table.columns,
      rows: table.rows.map((cells, index) => withLink(cells, '/recording', page.calls[index])),
      total: t('recording.total', { count: total.count, shown: totalText(context, total) }),
      partial: page.partial,
      zoneName: zone.name,
      pager: pagerOf(context, page, totalText(context, total)),
      empty: page.calls.length > 0 || page.partial ? null : emptyView(context, active.length > 0),
    },
  };
}

/** Columns beside the time that the portal shows of calls. */
const shownOf = ({ snapshot }: PageContext): readonly string[] =>
  SHOWN.filter((id) => snapshot.columns.cdr.includes(id));

const emptyView = ({ t }: PageContext, isFiltered: boolean) => ({
  title: t('recording.empty'),
  text: t(isFiltered ? 'recording.empty-number' : 'recording.empty-days'),
  ways: isFiltered ? [{ href: '/recording', label: t('filter.clear') }] : [],
});

function player(context: PageContext, call: Call, file: string): PageResponse {
  const { t, zone } = context;
  const path = callPath(call);
  return {
    type: 'html',
    template: 'recording-player',
    title: t('recording.single'),
    view: {
      audio: soundOf(file) === null ? null : `/recording/${path}/audio`,
      download: sees(context, 'recording-download') ? `/recording/${path}/file` : null,
      call: sees(context, 'cdr') ? `/cdr/${path}` : null,
      rows: callFacts(context, call, ['call-time', ...shownOf(context)]),
      zoneName: zone.name,
    },
  };
}

interface Asked {
  readonly path: string;
  readonly file: string;
  readonly isDownload: boolean;
}

/** Returns the recording itself. The log says so before its first byte is sent; the parts that a player asks for are one playback. */
async function sound(
  { store, visitor, origin, now }: PageContext,
  recordings: Recordings,
  { path, file, isDownload }: Asked,
): Promise<PageResponse> {
  const mediaType = soundOf(file) ?? OTHER;
  if (!isDownload && mediaType === OTHER) return notFound;
  if (isDownload || recordings.begins(visitor.session, path, now)) {
    await recordAuditEvent(store, visitor, 'recording-played', `${path} ${baseName(file)}`, origin, now);
  }
  return {
    ...{ type: 'recording', recordings, mediaType, contact: visitor.contact },
    name: { portal: visitor.portal, customer: visitor.customer, file },
    saveAs: isDownload ? baseName(file) : null,
  };
}
