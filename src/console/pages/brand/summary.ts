// The summary of a brand: what needs a person and what to do, then all it consists of with how each part is, then what is live.
import type { Json } from '../../../core/canonical.ts';
import { meaningOf, needsPerson, rankOf } from '../../../core/severity.ts';
import { references } from '../../../kinds/registry.ts';
import { type BrandRecord, type BrandRow, specOf } from '../../../operations/brand-record.ts';
import { fixFor, planToApprove } from '../../../operations/fixes.ts';
import type { ShownCondition } from '../../../operations/status.ts';
import { conditionText } from '../../ui/condition-text.ts';
import { dueAt, momentOf } from '../../ui/times.ts';
import { severityLabels } from '../problem-card.ts';
import { type BrandRequest, brandPage } from './brand-page.ts';

/** Of many overrides or domains; the rest has its own page. */
const MAX_SHOWN = 50;

export const summaryPage = brandPage('summary', async (request) => {
  const { record, now } = request;
  const concerns = record.source === undefined ? record.conditions : [record.source, ...record.conditions];
  const problems = concerns
    .filter(({ status }) => status !== 'True')
    .map((condition) => problemView(condition, request))
    .sort((left, right) => left.rank - right.rank);
  return {
    needing: problems.filter(({ severity }) => needsPerson(severity)),
    chosen: problems.filter(({ severity }) => severity === 'chosen'),
    waiting: problems.filter(({ severity }) => !needsPerson(severity) && severity !== 'chosen'),
    tree: treeOf(record, now),
    live: liveFacts(record),
    suspend: suspendLink(record),
  };
});

/** Null where it is suspended already, or not live. */
function suspendLink({ portal, rows, archivedAt, conditions }: BrandRecord): string | null {
  const live = archivedAt === null && rows.some(({ kind }) => kind === 'portal');
  if (!live || conditions.some(({ reason }) => reason === 'Suspended')) return null;
  return `/do/suspend?${new URLSearchParams({ portal })}`;
}

function problemView(condition: ShownCondition, { record, now }: BrandRequest) {
  const { kind, name, since, nextTry } = condition;
  const { severity } = meaningOf(condition) ?? { severity: 'waiting' as const };
  const { paste, action } = fixFor(condition);
  const shown = conditionText(condition);
  return {
    ...shown,
    message: sentence(shown.message),
    subject: kind === 'source' ? 'The repository' : kind === 'portal' ? record.brand : `${kind} ${name}`,
    severity,
    severityText: severityLabels[severity],
    rank: rankOf(severity),
    since: momentOf(since, now),
    next: nextTry === undefined ? null : dueAt(nextTry, now),
    fix: shown.fix === '' ? 'Nothing: it goes on by itself.' : shown.fix,
    zone: name.slice(name.indexOf('.') + 1),
    paste,
    action: action === null ? null : actionLink(action, condition, record.portal),
    page: kind === 'domain' ? 'domains' : kind === 'certificate' ? 'certificates' : null,
  };
}

const labels = {
  sync: 'Look at the repository now',
  resume: 'Resume it',
  approve: 'Approve exactly this plan',
  'retry-certificate': 'Try again now',
} as const;

function actionLink(action: keyof typeof labels, { kind, name, message }: ShownCondition, portal: string) {
  const fields = {
    sync: {},
    resume: kind === 'portal' ? { portal } : { all: 'true' },
    approve: { portal, plan: planToApprove(message) ?? '' },
    'retry-certificate': { portal, host: name },
  }[action];
  const query = new URLSearchParams(fields).toString();
  return { label: labels[action], href: query === '' ? `/do/${action}` : `/do/${action}?${query}` };
}

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

interface Branch {
  readonly name: string;
  readonly note: string;
  readonly place: string | null;
  readonly edited: boolean;
  readonly conditions: readonly ReturnType<typeof conditionView>[];
  readonly open: boolean;
  readonly branches: readonly Branch[];
}

function conditionView({ type, status, reason, message, since }: ShownCondition, now: number) {
  return { type, reason, message: sentence(message), calm: status === 'True', since: momentOf(since, now) };
}

const singles = [
  ['access', 'Sections'],
  ['currencies', 'Currencies'],
  ['payments', 'Payments'],
  ['signup', 'Sign-up'],
  ['report', 'Report'],
  ['theme', 'Theme'],
  ['mail', 'Mail server'],
] as const;

/** The portal, below it its domains with their certificates, then what else belongs to it. */
function treeOf(record: BrandRecord, now: number): Branch[] {
  const { rows, hosts, conditions, portal } = record;
  const row = (kind: string, name: string) => rows.find((entry) => entry.kind === kind && entry.name === name);
  const branch = (kind: string, name: string, title: string, branches: readonly Branch[] = []): Branch => {
    const own = row(kind, name);
    const said = conditions.filter((condition) => condition.kind === kind && condition.name === name);
    return {
      name: title,
      note: kind === 'domain' && name === hosts[0] ? 'canonical' : '',
      place: placeOf(own),
      edited: (own?.edited ?? 0) !== 0,
      conditions: said.map((condition) => conditionView(condition, now)),
      open: said.some(({ status }) => status !== 'True') || branches.some(({ open }) => open),
      branches,
    };
  };
  const domains = hosts
    .slice(0, MAX_SHOWN)
    .map((host) => branch('domain', host, `Domain ${host}`, [branch('certificate', host, 'Certificate')]));
  const others = singles.flatMap(([kind, title]) =>
    rows
      .filter((entry) => entry.kind === kind)
      .map(({ name }) =>
        branch(
          kind,
          name,
          kind === 'report' ? `${title} ${name.split('/')[1]}` : title,
          assetsOf(kind, row(kind, name)),
        ),
      ),
  );
  const overrides = rows.filter(({ kind }) => kind === 'override');
  const told = overrides.slice(0, MAX_SHOWN).map(({ name }) => branch('override', name, name));
  const group = overrides.length === 0 ? [] : [{ ...leaf(`Overrides (${overrides.length})`), branches: told }];
  return [branch('portal', portal, `Portal ${portal}`, domains), ...others, ...group];
}

const placeOf = (row: BrandRow | undefined): string | null =>
  row === undefined || row.file === '' ? null : `${row.file}:${row.line}`;

const leaf = (name: string): Branch => ({
  name,
  note: '',
  place: null,
  edited: false,
  conditions: [],
  open: false,
  branches: [],
});

function assetsOf(kind: string, row: BrandRow | undefined): Branch[] {
  if (kind !== 'theme' || row === undefined) return [];
  const digests = references('theme', specOf(row.spec) as Json).map((key) => key.slice('asset/'.length));
  return [...new Set(digests)].map((digest) => leaf(`Asset ${digest.slice(0, 12)}`));
}

function liveFacts({ rows, portal, hosts }: BrandRecord) {
  const spec = (kind: string) =>
    specOf(rows.find((entry) => entry.kind === kind && entry.name.startsWith(portal))?.spec ?? '');
  const texts = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(', ') : '');
  const signup = spec('signup');
  const may = (['customer', 'carrier'] as const).filter((type) => signup[type] === true);
  const status = spec('portal')['status'];
  const state = typeof status === 'object' && status !== null ? Reflect.get(status, 'state') : undefined;
  return [
    { label: 'Pages', text: state === 'maintenance' ? 'in maintenance' : 'live' },
    { label: 'Domains', text: hosts.slice(0, MAX_SHOWN).join(', ') },
    { label: 'Sections', text: texts(spec('access')['sections']) },
    { label: 'Currencies', text: texts(spec('currencies')['codes']) },
    { label: 'Sign-up', text: may.length === 0 ? 'closed' : `for ${may.join(' and ')}` },
  ];
}
