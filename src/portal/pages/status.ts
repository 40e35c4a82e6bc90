// `/status`: the state of the service, and the incidents of the last ninety days.

import { DAY } from '../../core/durations.ts';
import type { PortalName } from '../../core/ids.ts';
import type { Zone } from '../../core/zone.ts';
import { everyRecord } from '../../customers/records.ts';
import type { Store } from '../../store/store.ts';
import { html } from '../http/response.ts';
import { type Translator, timeView } from '../ui/translator.ts';
import type { Page } from './page.ts';

const HISTORY_MS = 90 * DAY;
const marks = {
  operational: 'completed',
  degraded: 'pending',
  'partial-outage': 'bad',
  outage: 'bad',
  maintenance: 'pending',
} as const;

export const statusPage: Page = {
  id: 'status',
  secret: false,
  section: 'status',
  title: 'status.title',
  respond: async ({ store, visitor, t, zone, now }) => html(await statusView(store, visitor.portal, t, zone, now)),
};

/** Returns the view of the status, the same on `/status` and on the public status page. */
export async function statusView(store: Store, portal: PortalName, t: Translator, zone: Zone, now: number) {
  const scope = { portal, customer: '' } as const;
  const [components, incidents] = await Promise.all([
    everyRecord(store, scope, 'status-component'),
    everyRecord(store, scope, 'incident'),
  ]);
  const ordered = [...components].sort((left, right) => (left.body.order ?? 0) - (right.body.order ?? 0));
  const recent = incidents
    .filter(({ body }) => Date.parse(body.startedAt) > now - HISTORY_MS)
    .sort((left, right) => right.body.startedAt.localeCompare(left.body.startedAt));
  const wrong = ordered.filter(({ body }) => body.state !== 'operational').length;
  return {
    zoneName: zone.name,
    sentence: t(wrong === 0 ? 'status.all-good' : 'status.some-bad', { count: wrong }),
    good: wrong === 0,
    components: ordered.map(({ body }) => ({
      name: body.name,
      state: t(`status.${body.state}`),
      mark: marks[body.state],
    })),
    incidents: recent.map(({ body }) => ({
      title: body.title,
      state: t(`status.${body.state}`),
      mark: body.state === 'resolved' ? 'completed' : 'pending',
      components: (body.components ?? []).join(', '),
      started: timeView(Date.parse(body.startedAt), t, zone),
      updates: [...body.updates].reverse().map(({ at, text }) => ({ at: timeView(Date.parse(at), t, zone), text })),
    })),
  };
}
