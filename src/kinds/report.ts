// Kind `report`: the columns of one report of a portal, in order. Named `<portal>/cdr` and `<portal>/breakout`.
import type { Kind } from './kind.ts';

export interface ReportSpec {
  readonly columns: readonly string[];
}

// What most customers need first; a portal that wants something else lists its own columns.
const defaults = {
  cdr: ['call-time', 'source', 'destination', 'destination-name', 'duration', 'billed-duration', 'charge'],
  breakout: ['destination-name', 'attempts', 'connected', 'duration', 'charge', 'acd', 'asr'],
} as const;

export const reportKind: Kind = {
  name: 'report',
  fromPortal: (portal) =>
    (['cdr', 'breakout'] as const).map((report) => {
      const spec: ReportSpec = { columns: portal.reports?.[report] ?? defaults[report] };
      return { name: `${portal.name}/${report}`, brand: portal.name, spec, pointer: ['reports', report] };
    }),
  toPortal: (live) => ({
    reports: Object.fromEntries(
      live.map(({ name, spec }) => [name.slice(name.indexOf('/') + 1), (spec as unknown as ReportSpec).columns]),
    ),
  }),
};
