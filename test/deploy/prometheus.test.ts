// The dashboard and the alert rules: they ask for nothing that the running program does not tell, and each alert fires when it should.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Condition, progressOf } from '../../src/core/condition.ts';
import { catalogue } from '../../src/core/metrics.ts';
import { skipped } from '../support/acme/pebble.ts';
import { type MetricsPage, scrape } from '../support/metrics-page.ts';
import { complaintsOf, type KnownMetric } from '../support/prometheus/expression.ts';
import { ask, until, type Workplace, workplace } from '../support/running.ts';

const PROGRAM = '/usr/bin/promtool';
const RULES = 'deploy/prometheus/alerts.yaml';
const RULE_TESTS = ['alerts', 'alerts-of-days'].map((name) => `test/support/prometheus/${name}.yaml`);
const DASHBOARD = 'deploy/grafana/portico.json';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: Readonly<Record<string, string>>;
}
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { groups } = parse(read(RULES)) as { groups: { rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);

interface Panel {
  readonly title: string;
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
}
const dashboard = JSON.parse(read(DASHBOARD)) as {
  readonly panels: readonly Panel[];
  readonly templating: { readonly list: readonly { readonly type: string; readonly query: string }[] };
};

let place: Workplace;
let page: MetricsPage;
let known: ReadonlyMap<string, KnownMetric>;

beforeAll(async () => {
  place = workplace();
  const running = await place.start('up');
  await ask(running.httpsPort, 'acme.localhost', '/login');
  page = await until(
    () => scrape(running),
    (now) => now.value('portico_http_requests_total') !== undefined && now.value('portico_brands') === 2,
  );
  known = knownMetrics(page);
});
afterAll(() => place.remove());

/** Metrics of the running program; the values of our labels are in the catalogue. */
function knownMetrics({ types, samples }: MetricsPage): ReadonlyMap<string, KnownMetric> {
  const listed = new Map(
    Object.entries(catalogue).map(([name, { labels }]) => [name, Object.entries(labels)] as const),
  );
  return new Map(
    [...types].map(([name, type]) => {
      const own = listed.get(name)?.map(([label, values]) => [label, values === 'open' ? null : values] as const);
      const seen = samples.filter((sample) => sample.name === name).flatMap(({ labels }) => Object.keys(labels));
      return [name, { type, labels: Object.fromEntries(own ?? seen.map((label) => [label, null])) }];
    }),
  );
}

test('the running program declares what the list of metrics has, and its samples have only the labels of the list', () => {
  for (const [name, { type, labels }] of Object.entries(catalogue)) {
    expect([name, page.types.get(name)]).toEqual([name, type]);
    for (const sample of page.samples.filter((one) => one.name === name || one.name === `${name}_bucket`)) {
      const allowed: Readonly<Record<string, readonly string[] | 'open'>> = { ...labels, le: 'open' };
      for (const [label, value] of Object.entries(sample.labels)) {
        const values = allowed[label] ?? [];
        expect([name, label, value, values === 'open' || values.includes(value)]).toEqual([name, label, value, true]);
      }
    }
  }
  const ours = [...page.types.keys()].filter((name) => name.startsWith('portico_'));
  expect(ours.sort()).toEqual(Object.keys(catalogue).sort());
});

test('what is asked of a metric that is not there is found', () => {
  const complaints = (expression: string, ...shown: string[]) => complaintsOf(expression, known, shown);
  expect(complaints('sum(portico_leader)')).toEqual([]);
  expect(complaints('rate(portico_http_requests_total{status=~"5.."}[5m])')).toEqual([]);
  expect(complaints('sum(portico_leaders)')).toEqual(['there is no metric portico_leaders']);
  expect(complaints('portico_leader_count')).toEqual(['there is no metric portico_leader_count']);
  expect(complaints('portico_brands{brand="acme"}')).toEqual(['portico_brands has no label brand']);
  expect(complaints('portico_brands{state="redy"}')).toEqual(['state of portico_brands is never redy']);
  expect(complaints('portico_brands{state=~"ready|gone"}')).toEqual(['state of portico_brands is never gone']);
  expect(complaints('sum by (le) (portico_leader)')).toHaveLength(1);
  expect(complaints('portico_leader', 'queue')).toHaveLength(1);
  expect(complaints('sum(portico_leader')).not.toEqual([]);
});

test('the alerts ask only for what there is, and name only labels that their results have', () => {
  for (const { alert, expr, annotations } of rules) {
    const shown = [
      ...Object.values(annotations)
        .join(' ')
        .matchAll(/\$labels\.(\w+)/g),
    ].map((match) => match[1] ?? '');
    expect([alert, complaintsOf(expr, known, shown)]).toEqual([alert, []]);
  }
});

test('the alert for what needs a person is of exactly such reasons', () => {
  const expr = rules.find(({ alert }) => alert === 'PorticoNeedsPerson')?.expr ?? '';
  const reasons = /reason=~"([^"]+)"/.exec(expr)?.[1]?.split('|') ?? [];
  expect(reasons.length).toBeGreaterThan(5);
  const of = (reason: string): Condition => ({
    ...{ kind: 'portal', name: 'acme', type: 'Synced', status: 'False', message: '', reason },
  });
  expect(reasons.filter((reason) => progressOf(of(reason)) !== 'Stalled')).toEqual([]);
});

test('the dashboard asks only for what there is, and its legends name only labels that there are', () => {
  const targets = dashboard.panels.flatMap(({ title, targets: own = [] }) =>
    own.map((target) => ({ title, ...target })),
  );
  expect(targets.length).toBeGreaterThan(20);
  for (const { title, expr, legendFormat } of targets) {
    const plain = expr.replaceAll('$__rate_interval', '5m');
    const shown = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
    expect([title, complaintsOf(plain, known, shown)]).toEqual([title, []]);
  }
  for (const { query } of dashboard.templating.list.filter(({ type }) => type === 'query')) {
    const [, metric = '', label = ''] = /^label_values\((\w+), (\w+)\)$/.exec(query) ?? [];
    expect(complaintsOf(metric, known, [label])).toEqual([]);
  }
});

test('every metric of ours is on the dashboard or in an alert', () => {
  const all = read(RULES) + read(DASHBOARD);
  expect(Object.keys(catalogue).filter((name) => !all.includes(name))).toEqual([]);
});

test('each alert is tested with a case in which it fires and one in which it does not', () => {
  type Tests = { tests: { alert_rule_test: { alertname: string; exp_alerts: unknown[] }[] }[] };
  const cases = RULE_TESTS.flatMap((file) => (parse(read(file)) as Tests).tests).flatMap((one) => one.alert_rule_test);
  const fires = (expected: boolean) =>
    cases.filter(({ exp_alerts: alerts }) => alerts.length > 0 === expected).map(({ alertname }) => alertname);
  const names = rules.map(({ alert }) => alert).sort();
  expect([...new Set(fires(true))].sort()).toEqual(names);
  expect([...new Set(fires(false))].sort()).toEqual(names);
});

/** Why Prometheus' own tool cannot be run; where everything has to be installed, that is a failure. */
function promtoolMissing(): string | null {
  if (existsSync(PROGRAM)) return null;
  const why = `${PROGRAM} is not installed (Debian package prometheus)`;
  if (process.env['CI'] !== undefined) throw new Error(why);
  console.warn(`tests are skipped: ${why}`);
  return why;
}
const why = promtoolMissing();

test.skipIf(why !== null)(`promtool takes the rules, and all their cases come out${skipped(why)}`, () => {
  const run = (...args: string[]) => execFileSync(PROGRAM, args, { encoding: 'utf8', stdio: 'pipe' });
  expect(run('check', 'rules', RULES)).toContain(`SUCCESS: ${rules.length} rules found`);
  expect(run('test', 'rules', ...RULE_TESTS)).toContain('SUCCESS');
});
