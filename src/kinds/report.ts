// Kind `report`: the columns of one report of a portal, in order. Named `<portal>/cdr` and `<portal>/breakout`.
import { itemEffects } from './effects.ts';
import { defineKind } from './kind.ts';

export interface ReportSpec {
  readonly columns: readonly string[];
}

// Default columns, which a portal replaces by listing its own.
const defaults = {
  cdr: ['call-time', 'source', 'destination', 'destination-name', 'duration', 'billed-duration', 'charge'],
  breakout: ['destination-name', 'attempts', 'connected', 'duration', 'charge', 'acd', 'asr'],
} as const;

/** `acme/cdr` -> `cdr` */
const reportIn = (name: string): string => name.slice(name.indexOf('/') + 1);

export const reportKind = defineKind<ReportSpec>({
  name: 'report',
  title: 'Report',
  namedByPortal: true,
  pointer: (name) => ['reports', reportIn(name)],
  titleOf: (name) => `Report ${reportIn(name)}`,
  fields: { columns: { title: 'Columns', pointer: [] } },
  effects: itemEffects('column', 'columns'),
  fromPortal: (portal) =>
    (['cdr', 'breakout'] as const).map((report) => {
      const spec: ReportSpec = { columns: portal.reports?.[report] ?? defaults[report] };
      return { name: `${portal.name}/${report}`, brand: portal.name, spec, pointer: ['reports', report] };
    }),
  toPortal: (live) => ({
    reports: Object.fromEntries(
      live.map(({ name, spec }) => [reportIn(name), (spec as unknown as ReportSpec).columns]),
    ),
  }),
});
