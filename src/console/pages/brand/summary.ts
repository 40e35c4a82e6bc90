// The summary of a brand: what needs an operator and how to fix it, then its resources with their conditions, then what is live.
import type { Json } from '../../../core/canonical.ts';
import { meaningOf, needsPerson, rankOf, toneOf } from '../../../core/severity.ts';
import { type Kind, titleOf } from '../../../kinds/kind.ts';
import { kindNamed, kinds } from '../../../kinds/registry.ts';
import { type BrandRecord, type BrandRow, specOf } from '../../../operations/brand-record.ts';
import { fixFor } from '../../../operations/fixes.ts';
import type { ShownCondition } from '../../../operations/status.ts';
import { conditionText } from '../../ui/condition-text.ts';
import { dueAt, momentOf } from '../../ui/times.ts';
import { severityLabels } from '../problem-card.ts';
import { type BrandRequest, brandPage } from './brand-page.ts';

/** Overrides or domains shown; their own pages show all. */
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
    logOut: `/do/end-sessions?${new URLSearchParams({ portal: record.portal })}`,
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
    subject:
      kind === 'source'
        ? name === 'source'
          ? 'The repository'
          : `The repository of ${name}`
        : kind === 'portal'
          ? record.brand
          : `${kind} ${name}`,
    severity,
    tone: toneOf(condition),
    severityText: severityLabels[severity],
    rank: rankOf(severity),
    since: momentOf(since, now),
    next: nextTry === undefined ? null : dueAt(nextTry, now),
    fix: shown.fix === '' ? 'Nothing: it is retried automatically.' : shown.fix,
    zone: name.slice(name.indexOf('.') + 1),
    paste,
    action: action === null ? null : actionLink(action, condition, record.portal),
    page: kind === 'domain' ? 'domains' : kind === 'certificate' ? 'certificates' : null,
  };
}

const labels = {
  sync: 'Fetch the repository now',
  resume: 'Resume it',
  approve: 'Approve exactly this plan',
  'retry-certificate': 'Try again now',
} as const;

function actionLink(action: keyof typeof labels, { kind, name, detail }: ShownCondition, portal: string) {
  const fields = {
    sync: {},
    resume: kind === 'portal' ? { portal } : { all: 'true' },
    approve: { portal, plan: detail?.plan ?? '' },
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
  return { type, reason, message: sentence(message), ok: status === 'True', since: momentOf(since, now) };
}

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
  const lines = kinds
    .filter(({ summary }) => summary === undefined)
    .flatMap((kind) =>
      rows
        .filter((entry) => entry.kind === kind.name)
        .map((entry) => branch(kind.name, entry.name, titleOf(kind, entry.name, portal), nestedIn(kind, entry))),
    );
  const groups = kinds
    .filter(({ summary }) => summary === 'group')
    .flatMap((kind) => {
      const own = rows.filter((entry) => entry.kind === kind.name);
      const shown = own.slice(0, MAX_SHOWN).map(({ name }) => branch(kind.name, name, name));
      return own.length === 0 ? [] : [{ ...leaf(`${kind.title}s (${own.length})`), branches: shown }];
    });
  return [branch('portal', portal, `Portal ${portal}`, domains), ...lines, ...groups];
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

/** What a resource refers to and is listed nowhere else, such as the files of a theme. */
function nestedIn({ references }: Kind, row: BrandRow): Branch[] {
  const keys = new Set(references?.(specOf(row.spec) as Json) ?? []);
  return [...keys].flatMap((key) => {
    const [kindName = '', name = ''] = key.split('/');
    const kind = kindNamed(kindName);
    return kind?.summary === 'nested' ? [leaf(`${kind.title} ${name.slice(0, 12)}`)] : [];
  });
}

function liveFacts({ rows }: BrandRecord) {
  return kinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind.name);
    const live = own.map(({ name, spec }) => ({ name, spec: specOf(spec) as Json }));
    return kind.fact === undefined ? [] : [kind.fact(live)];
  });
}
