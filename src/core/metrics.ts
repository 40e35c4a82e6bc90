// The metrics: what each is called, what it says and by which labels. The registry and docs/reference/metrics.md are made of this one
// list. No label ever holds a brand, a host, an address or anything a visitor sent.

/** What a label can say, where that is known beforehand. */
type LabelValues = readonly string[] | 'open';

interface MetricEntry {
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  readonly labels: Readonly<Record<string, LabelValues>>;
  /** Upper bounds in seconds, of a histogram. */
  readonly buckets?: readonly number[];
}

export const catalogue = {
  portico_build_info: { type: 'gauge', help: 'Always 1; says which release this is.', labels: { version: 'open' } },
  portico_leader: {
    type: 'gauge',
    help: '1 where the reconciler of this process is the active one, 0 where it stands by.',
    labels: {},
  },
  portico_reconcile_total: {
    type: 'counter',
    help: 'Looks at the source, by what came of them; error is a look that was broken off.',
    labels: { result: ['unchanged', 'applied', 'partial', 'blocked', 'held', 'failed', 'error'] },
  },
  portico_reconcile_duration_seconds: {
    type: 'histogram',
    help: 'How long a look took, from asking the source to the end of its transaction.',
    labels: {},
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
  },
  portico_reconcile_last_success_timestamp_seconds: {
    type: 'gauge',
    help: 'When a look last got through, whatever it found: Unix time. Absent before the first.',
    labels: {},
  },
  portico_workqueue_depth: {
    type: 'gauge',
    help: 'What waits now: looks asked for, hosts to look at again, domains and certificates that are due, letters and notices not sent yet.',
    labels: { queue: ['looks', 'rechecks', 'domains', 'certificates', 'letters', 'notices'] },
  },
  portico_conditions_not_true: {
    type: 'gauge',
    help: 'Conditions that are not true, by the kind of what they are of, their type and their reason.',
    labels: { kind: 'open', type: 'open', reason: 'open' },
  },
  portico_brands: {
    type: 'gauge',
    help: 'Brands: with everything in order, with something that is not, and archived.',
    labels: { state: ['ready', 'not_ready', 'archived'] },
  },
  portico_certificates: {
    type: 'gauge',
    help: 'Certificates of live domains, by the days they have left; each is counted once.',
    labels: { days_left: ['expired', '<1', '<7', '<14', '<30', '>=30'] },
  },
  portico_git_fetch_total: {
    type: 'counter',
    help: 'Times the repository was asked for the head of its branch, and what came: the head, no such branch, or an error.',
    labels: { result: ['found', 'absent', 'error'] },
  },
  portico_acme_orders_total: {
    type: 'counter',
    help: 'Orders at certificate authorities that have come to an end.',
    labels: { result: ['issued', 'failed'] },
  },
  portico_letters_total: {
    type: 'counter',
    help: 'Attempts to hand a letter to its mail server; one that failed is tried again.',
    labels: { result: ['sent', 'failed'] },
  },
  portico_store_up: {
    type: 'gauge',
    help: '1 when the store answered when it was asked last, at most five seconds ago; else 0.',
    labels: {},
  },
  portico_snapshot_age_seconds: {
    type: 'gauge',
    help: 'How long ago the renderer last saw that what it serves is what the store holds.',
    labels: {},
  },
  portico_snapshot_lag: {
    type: 'gauge',
    help: 'Changes in the store that the renderer does not serve yet.',
    labels: {},
  },
  portico_http_requests_total: {
    type: 'counter',
    help: 'Requests to portals. The route is the first part of the path where a page is called so, else other; 499 is a visitor who went away.',
    labels: { route: 'open', method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'other'], status: 'open' },
  },
  portico_http_request_duration_seconds: {
    type: 'histogram',
    help: 'How long the answer to a request took, to its last byte.',
    labels: { route: 'open' },
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  },
} as const satisfies Readonly<Record<string, MetricEntry>>;

type Catalogue = typeof catalogue;
type NameOf<Type extends MetricEntry['type']> = {
  [Name in keyof Catalogue]: Catalogue[Name]['type'] extends Type ? Name : never;
}[keyof Catalogue];

export type CounterName = NameOf<'counter'>;
export type GaugeName = NameOf<'gauge'>;
export type HistogramName = NameOf<'histogram'>;

/** The labels of a metric, each with what it may say. */
export type LabelsOf<Name extends keyof Catalogue> = {
  readonly [Label in keyof Catalogue[Name]['labels']]: Catalogue[Name]['labels'][Label] extends readonly (infer Value extends
    string)[]
    ? Value
    : string;
};

export type Samples<Name extends GaugeName> = readonly { readonly labels: LabelsOf<Name>; readonly value: number }[];

/** What gauges say now; one that is left out has nothing to say. */
export type GaugeValues = { readonly [Name in GaugeName]?: Samples<Name> };

/** Where a part of the program tells what it did. */
export interface Metrics {
  /** Adds one. */
  count<Name extends CounterName>(name: Name, labels: LabelsOf<Name>): void;
  /** Notes a duration in seconds. */
  observe<Name extends HistogramName>(name: Name, labels: LabelsOf<Name>, seconds: number): void;
  /** Has a source asked at every scrape; it answers within two seconds and never rejects. */
  gauges(source: () => Promise<GaugeValues>): void;
}

/** Counts nothing: for single looks and previews, which nobody scrapes. */
export const noMetrics: Metrics = { count: () => undefined, observe: () => undefined, gauges: () => undefined };
