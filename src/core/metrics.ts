// The metrics with their names, help texts and labels. The registry and docs/reference/metrics.md are made from this list.
// No label ever holds a host, an address or anything that a visitor sent; the name of a portal is in `portico_refused_total` alone, and
// `source` is a name of the settings.

import { refusalReasons } from './access/refusals.ts';

/** The values that a label can have, or `open` where they are not known in advance. */
type LabelValues = readonly string[] | 'open';

interface MetricEntry {
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  readonly labels: Readonly<Record<string, LabelValues>>;
  /** Upper bounds in seconds, of a histogram. */
  readonly buckets?: readonly number[];
}

export const catalogue = {
  portico_build_info: { type: 'gauge', help: 'Always 1; the label is the release.', labels: { version: 'open' } },
  portico_leader: {
    type: 'gauge',
    help: '1 where the reconciler of this process is the active one, 0 where it is on standby.',
    labels: {},
  },
  portico_reconcile_total: {
    type: 'counter',
    help: 'Reconcile passes by source and result; error is a pass that was aborted. The source is its name, or source where it is the only one.',
    labels: { source: 'open', result: ['unchanged', 'applied', 'partial', 'blocked', 'held', 'failed', 'error'] },
  },
  portico_reconcile_duration_seconds: {
    type: 'histogram',
    help: 'Duration of a reconcile pass, from the fetch of the source to the end of its transaction.',
    labels: {},
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
  },
  portico_reconcile_last_success_timestamp_seconds: {
    type: 'gauge',
    help: 'Unix time of the last reconcile pass of a source that was completed, whatever its result. Absent before the first.',
    labels: { source: 'open' },
  },
  portico_commit_status_total: {
    type: 'counter',
    help: 'Statuses of commits handed to the host of the repository, by source and result.',
    labels: { source: 'open', result: ['sent', 'failed'] },
  },
  portico_workqueue_depth: {
    type: 'gauge',
    help: 'Queued work: requested passes, hosts to check again, due domains, certificates and alert rules, emails and notifications that are not sent yet, reports and requests of visitors that are due.',
    labels: {
      queue: [
        'passes',
        'rechecks',
        'domains',
        'certificates',
        'alerts',
        'emails',
        'notifications',
        'reports',
        'requests',
      ],
    },
  },
  portico_workqueue_late_seconds: {
    type: 'gauge',
    help: 'Seconds since the oldest piece of a queue was due that no process has taken yet; 0 where none is.',
    labels: { queue: ['domains', 'certificates', 'emails', 'notifications', 'reports', 'requests', 'alerts'] },
  },
  portico_workqueue_age_seconds: {
    type: 'gauge',
    help: 'Seconds since the oldest piece of a queue that is not done was put there, tries that failed included; for queues that do not store it, since it was due.',
    labels: { queue: ['domains', 'certificates', 'emails', 'notifications', 'reports', 'requests', 'alerts'] },
  },
  portico_conditions_not_true: {
    type: 'gauge',
    help: 'Conditions that are not true, by kind of resource, type and reason.',
    labels: { kind: 'open', type: 'open', reason: 'open' },
  },
  portico_brands: {
    type: 'gauge',
    help: 'Brands by state: all conditions true, some condition not true, nothing missing but DNS records that their owners have not made yet, or archived.',
    labels: { state: ['ready', 'not_ready', 'awaiting_record', 'archived'] },
  },
  portico_unrated_calls: {
    type: 'gauge',
    help: 'Calls that should be priced here and found no rate: charged 0 until `portico calls rate` finds one. Counted up to 100,000.',
    labels: {},
  },
  portico_held_since_timestamp_seconds: {
    type: 'gauge',
    help: 'Unix time of the oldest suspension and of the oldest rollback in force. Absent without one.',
    labels: { by: ['suspension', 'rollback'] },
  },
  portico_certificates: {
    type: 'gauge',
    help: 'Certificates of live domains, by the days they have left; each is counted once.',
    labels: { days_left: ['expired', '<1', '<7', '<14', '<30', '>=30'] },
  },
  portico_git_fetch_total: {
    type: 'counter',
    help: 'Requests to a repository for the head of its branch, by source and result: the head, no such branch, or an error.',
    labels: { source: 'open', result: ['found', 'absent', 'error'] },
  },
  portico_acme_orders_total: {
    type: 'counter',
    help: 'Orders at certificate authorities that are finished, by result.',
    labels: { result: ['issued', 'failed'] },
  },
  portico_emails_total: {
    type: 'counter',
    help: 'Attempts to deliver an email to its mail server; a failed one is tried again.',
    labels: { result: ['sent', 'failed'] },
  },
  portico_refused_total: {
    type: 'counter',
    help: 'Refused requests by reason; the portal is that of the first 200 that refuse one, else other, and empty at the console.',
    labels: { reason: refusalReasons, portal: 'open' },
  },
  portico_audit_stream_late_seconds: {
    type: 'gauge',
    help: 'Seconds since the oldest entry of the audit that a target of audit.stream has not accepted was written; targets count from 1. Shown by the active reconciler.',
    labels: { kind: ['file', 'syslog', 'webhook'], number: 'open' },
  },
  portico_store_up: {
    type: 'gauge',
    help: '1 when the store answered the last check, at most five seconds ago; else 0.',
    labels: {},
  },
  portico_snapshot_age_seconds: {
    type: 'gauge',
    help: 'Seconds since the renderer last verified that it serves what the store holds.',
    labels: {},
  },
  portico_snapshot_lag: {
    type: 'gauge',
    help: 'Changes in the store that the renderer does not serve yet.',
    labels: {},
  },
  portico_http_requests_total: {
    type: 'counter',
    help: 'Requests to portals. The route is the first part of the path where a page has that name, else other; 499 is a visitor who closed the connection.',
    labels: { route: 'open', method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'other'], status: 'open' },
  },
  portico_http_request_duration_seconds: {
    type: 'histogram',
    help: 'Duration of a request, to the last byte of the response.',
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

/** The labels of a metric with the values that each may have. */
export type LabelsOf<Name extends keyof Catalogue> = {
  readonly [Label in keyof Catalogue[Name]['labels']]: Catalogue[Name]['labels'][Label] extends readonly (infer Value extends
    string)[]
    ? Value
    : string;
};

export type Samples<Name extends GaugeName> = readonly { readonly labels: LabelsOf<Name>; readonly value: number }[];

/** Current values of gauges; a gauge that is left out has none. */
export type GaugeValues = { readonly [Name in GaugeName]?: Samples<Name> };

/** Records what the program does. */
export interface Metrics {
  /** Adds one. */
  count<Name extends CounterName>(name: Name, labels: LabelsOf<Name>): void;
  /** Records a duration in seconds. */
  observe<Name extends HistogramName>(name: Name, labels: LabelsOf<Name>, seconds: number): void;
  /** Registers a source that is called at every scrape; it resolves within two seconds and never rejects. */
  gauges(source: () => Promise<GaugeValues>): void;
}

/** Records nothing: for single passes and previews, which are not scraped. */
export const noMetrics: Metrics = { count: () => undefined, observe: () => undefined, gauges: () => undefined };
