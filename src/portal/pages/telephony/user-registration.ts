// `/user-registration`: which SIP users are registered, and which of the customer's are not; `/user-registration/events` is the page's feed.
import { everyRecord } from '../../../customers/records.ts';
import { type LiveStates, liveStates } from '../../../live/live-states.ts';
import { type Registration, registrationOf } from '../../../live/reported-registration.ts';
import { notFound } from '../../http/response.ts';
import {
  type LiveRow,
  type LiveTable,
  liveCell,
  liveEvent,
  liveness,
  liveTableView,
  relativeTo,
  rowKey,
} from '../../live/live-table.ts';
import { timeView } from '../../ui/translator.ts';
import type { Page, PageContext } from '../page.ts';

/** Registrations that are listed; all are counted. */
const REGISTRATIONS = 500;

export const userRegistrationPage: Page = {
  id: 'user-registration',
  secret: false,
  section: 'user-registration',
  title: 'registration.title',
  hasItems: true,
  respond: async (context) => {
    const { item, store, visitor, query, zone, now } = context;
    const asked = { topic: 'registration', limit: REGISTRATIONS } as const;
    if (item !== null && item !== 'events') return notFound;
    const users = (await everyRecord(store, visitor, 'sip-user')).map(({ body }) => body.username);
    if (item === 'events') {
      return { ...asked, type: 'feed', data: (states, at) => liveEvent(table(context, { states, users }, at)) };
    }
    const states = await liveStates(store, { ...asked, customer: visitor.customer }, now);
    const { view, refresh } = liveness('user-registration', query);
    return {
      type: 'html',
      view: { ...view, table: liveTableView(table(context, { states, users }, now)), zoneName: zone.name },
      ...refresh,
    };
  },
};

interface Shown {
  readonly states: LiveStates;
  /** Names of the customer's SIP users. */
  readonly users: readonly string[];
}

function table(context: Pick<PageContext, 't' | 'zone'>, { states, users }: Shown, now: number): LiveTable {
  const { t } = context;
  const registrations = states.states
    .map(registrationOf)
    .sort((left, right) => left.username.localeCompare(right.username) || right.since - left.since);
  const known = new Set(registrations.map(({ username }) => userOf(username)));
  const missing = users.filter((name) => !known.has(name));
  const active = registrations.filter(({ expiresAt }) => expiresAt > now).length;
  return {
    caption: t('registration.title'),
    columns: [
      { label: t('routes.sip-name'), kind: 'text', slot: '1' },
      { label: t('routes.state'), kind: 'text', slot: '1-end' },
      { label: t('registration.contact'), kind: 'long', slot: '2' },
      { label: t('registration.agent'), kind: 'text', slot: '3' },
      { label: t('registration.since'), kind: 'time', slot: null },
      { label: t('registration.expires'), kind: 'text', slot: '3-end' },
      { label: t('registration.seen'), kind: 'text', slot: '2-end' },
    ],
    total: t('registration.total', { count: active }),
    rows: [
      ...registrations.map((registration) => rowOf(context, registration, now)),
      ...missing.map((name) => missingRow(context, name)),
    ],
  };
}

/** The user of `sip:ann@acme.example`, `ann@acme.example` or `ann`. */
const userOf = (name: string): string =>
  name
    .replace(/^sips?:/i, '')
    .replace(/@.*$/, '')
    .toLowerCase();

function rowOf({ t, zone }: Pick<PageContext, 't' | 'zone'>, registration: Registration, now: number): LiveRow {
  const relative = relativeTo(t.lang);
  const { key, username, contact, agent, since, expiresAt, seenAt } = registration;
  const started = timeView(since, t, zone);
  const isActive = expiresAt > now;
  return {
    key: rowKey(key),
    cells: [
      liveCell(username),
      liveCell(t(isActive ? 'registration.active' : 'registration.expired'), {
        mark: isActive ? 'completed' : 'cancelled',
      }),
      ...[liveCell(contactText(contact)), liveCell(agent || '–')],
      liveCell(started.text, { iso: started.iso }),
      ...[liveCell(relative(expiresAt - now)), liveCell(relative(Math.min(0, seenAt - now)))],
    ],
  };
}

/** `ann@192.0.2.1:5060 · TLS` of `sip:ann@192.0.2.1:5060;transport=tls;ob`. */
function contactText(uri: string): string {
  const [address = '', ...parameters] = uri.replace(/^<?sips?:|>$/gi, '').split(';');
  const transport = parameters.find((parameter) => /^transport=/i.test(parameter))?.slice('transport='.length);
  return transport === undefined ? address : `${address} · ${transport.toUpperCase()}`;
}

const missingRow = ({ t }: Pick<PageContext, 't'>, name: string): LiveRow => ({
  key: rowKey(`missing ${name}`),
  cells: [
    ...[liveCell(name), liveCell(t('registration.none'), { mark: 'pending' }), liveCell('–'), liveCell('–')],
    ...[liveCell('–'), liveCell('–'), liveCell('–')],
  ],
});
