// Kind `override`: sections forced on or off for one customer. Its name is the customer's id.

import { momentOf, utcIso } from '../core/moment.ts';
import type { Overrides } from '../schema/documents.ts';
import { defineKind } from './kind.ts';

export interface OverrideSpec {
  readonly portal: string;
  readonly show: readonly string[];
  readonly hide: readonly string[];
  readonly reason: string;
  /** UTC milliseconds; null for no end. */
  readonly until: number | null;
}

export const overrideKind = defineKind<OverrideSpec>({
  name: 'override',
  title: 'Override',
  summary: 'group',
  ofCustomer: true,
  pointer: (customer) => ['customers', customer],
  titleOf: (customer) => `Override ${customer}`,
  fields: {
    portal: { title: 'Portal', pointer: 'derived' },
    show: { title: 'Shown sections', pointer: ['show'] },
    hide: { title: 'Hidden sections', pointer: ['hide'] },
    reason: { title: 'Reason', pointer: ['reason'] },
    until: { title: 'End', pointer: ['until'] },
  },
  fromOverrides: (overrides) =>
    Object.entries(overrides.customers).map(([customer, { show = [], hide = [], reason, until }]) => {
      const end = until === undefined ? null : momentOf(until);
      const spec: OverrideSpec = { portal: overrides.portal, show, hide, reason, until: end };
      return { name: customer, brand: overrides.portal, spec, pointer: ['customers', customer] };
    }),
  toOverrides: (live) =>
    Object.fromEntries(live.map(({ name, spec }) => [name, written(spec as unknown as OverrideSpec)])),
});

function written({ show, hide, reason, until }: OverrideSpec): Overrides['customers'][string] {
  return {
    ...(show.length === 0 ? {} : { show: [...show] }),
    ...(hide.length === 0 ? {} : { hide: [...hide] }),
    reason,
    ...(until === null ? {} : { until: utcIso(until) }),
  };
}
