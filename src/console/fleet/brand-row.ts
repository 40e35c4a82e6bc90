// The row of one brand for the pages of the fleet. Pure.
import { meaningOf, needsPerson, rankOf, type Severity } from '../../core/severity.ts';
import type { BrandState, BriefCondition } from '../../store/tables/fleet-rows.ts';

/** Is the brand what Git says? In the order that pages list them. */
export const brandStateLabels = {
  blocked: 'Blocked',
  invalid: 'Invalid',
  unreadable: 'Files unreadable',
  drifted: 'Drifted',
  suspended: 'Suspended',
  'rolled-back': 'Rolled back',
  new: 'Not checked yet',
  'in-step': 'Synced',
  archived: 'Archived',
} as const;
export type BrandStateName = keyof typeof brandStateLabels;

/** Do visitors get it? */
export const healthLabels = {
  down: 'Down',
  partly: 'Partly up',
  up: 'Up',
  none: 'Not served',
} as const;
export type Health = keyof typeof healthLabels;

/** A condition of a brand, its domains or certificates that is not true; its message is read when it is shown. */
export interface Problem extends BriefCondition {
  /** '' for the source. */
  readonly portal: string;
  readonly severity: Severity;
}

export interface HostRow {
  readonly host: string;
  readonly portal: string;
  readonly canonical: boolean;
  /** Reason of the domain's readiness, e.g. `Verified`; null before the first check. */
  readonly reason: string | null;
  /** UTC milliseconds; null before the first check. */
  readonly since: number | null;
  /** True when visitors reach it. */
  readonly ready: boolean;
  readonly certificate: { readonly issuer: string; readonly notAfter: number } | null;
  /** Reason of the certificate's readiness. */
  readonly certificateReason: string | null;
}

export interface BrandRow {
  readonly portal: string;
  /** '' where its files have never been valid. */
  readonly brand: string;
  readonly state: BrandStateName;
  readonly health: Health;
  /** Label of the revision that it serves; null where nothing of it is served. */
  readonly served: string | null;
  /** Canonical first. */
  readonly hosts: readonly HostRow[];
  readonly readyHosts: number;
  /** End of the certificate that ends first; null without any. */
  readonly soonestEnd: number | null;
  readonly drifted: boolean;
  /** UTC milliseconds; 0 where it is not known. */
  readonly changedAt: number;
  /** Worst first. */
  readonly problems: readonly Problem[];
  readonly needsOperator: boolean;
}

/** What is known of a brand. */
export interface BrandInput {
  readonly portal: string;
  /** Of its live or archived row; undefined where there is none. */
  readonly row: { readonly brand: string; readonly archivedAt: number | null } | undefined;
  readonly state: BrandState | undefined;
  /** Of its live domains. */
  readonly hosts: readonly HostInput[];
  readonly synced: BriefCondition | undefined;
  /** Other conditions of the portal itself. */
  readonly shortfalls: readonly BriefCondition[];
  /** Label of the revision that was applied last. */
  readonly revision: string | null;
}

export interface HostInput {
  readonly host: string;
  readonly canonical: boolean;
  readonly certificate: HostRow['certificate'];
  /** Of the domain and its certificate. */
  readonly conditions: readonly BriefCondition[];
}

export function brandRow(parts: BrandInput): BrandRow {
  const { portal, row, state, synced } = parts;
  const live = row !== undefined && row.archivedAt === null;
  const hosts = live ? parts.hosts.map((host) => hostRow(portal, host)).sort(canonicalFirst) : [];
  const readyHosts = hosts.filter(({ ready }) => ready).length;
  const ends = hosts.flatMap(({ certificate }) => (certificate === null ? [] : [certificate.notAfter]));
  const own = [
    ...(synced === undefined ? [] : [synced]),
    ...(live ? [...parts.shortfalls, ...parts.hosts.flatMap((host) => host.conditions)] : []),
  ];
  const problems = own.flatMap((condition) => problemOf(portal, condition) ?? []).sort(worstFirst);
  return {
    portal,
    brand: row?.brand ?? '',
    state: brandState(synced, row),
    health:
      !live || hosts.length === 0 ? 'none' : readyHosts === hosts.length ? 'up' : readyHosts > 0 ? 'partly' : 'down',
    served: live ? (state?.held_at ?? parts.revision) : null,
    hosts,
    readyHosts,
    soonestEnd: ends.length === 0 ? null : Math.min(...ends),
    drifted: live && (state?.drifted === 1 || synced?.reason === 'Drifted'),
    changedAt: row?.archivedAt ?? state?.changed_at ?? 0,
    problems,
    needsOperator: problems.some(({ severity }) => needsPerson(severity)),
  };
}

export function problemOf(portal: string, condition: BriefCondition): Problem | null {
  const meaning = meaningOf(condition);
  return meaning === null ? null : { ...condition, portal, severity: meaning.severity };
}

/** Orders by severity, then by age. */
export function worstFirst(left: Problem, right: Problem): number {
  return rankOf(left.severity) - rankOf(right.severity) || left.since - right.since;
}

function hostRow(portal: string, { host, canonical, certificate, conditions }: HostInput): HostRow {
  const domain = conditions.find(({ kind }) => kind === 'domain');
  const ready = conditions.find(({ kind, type }) => kind === 'certificate' && type === 'Ready');
  const serving = conditions.find(({ kind, type }) => kind === 'certificate' && type === 'Serving');
  return {
    host,
    portal,
    canonical,
    reason: domain?.reason ?? null,
    since: domain?.since ?? null,
    ready: isServed(domain) && ready?.status !== 'False' && serving?.status !== 'False',
    certificate,
    certificateReason: ready?.reason ?? null,
  };
}

/** A lost name is still served for its grace period; one that is not checked may be. */
const isServed = (domain: BriefCondition | undefined): boolean =>
  domain !== undefined && (domain.status === 'True' || domain.reason === 'NotChecked');

function canonicalFirst(left: HostRow, right: HostRow): number {
  return Number(right.canonical) - Number(left.canonical) || (left.host < right.host ? -1 : 1);
}

const states: Readonly<Record<string, BrandStateName>> = {
  Applied: 'in-step',
  Archived: 'archived',
  Invalid: 'invalid',
  Blocked: 'blocked',
  Drifted: 'drifted',
  Suspended: 'suspended',
  RolledBack: 'rolled-back',
  FilesUnreadable: 'unreadable',
  PolicyUnusable: 'unreadable',
};

export function brandState(
  synced: { readonly reason: string } | undefined,
  row: { readonly archivedAt: number | null } | undefined,
): BrandStateName {
  if (synced === undefined) return row === undefined || row.archivedAt === null ? 'new' : 'archived';
  return states[synced.reason] ?? 'new';
}
