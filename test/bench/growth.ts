// How plan and apply grow with the fleet; written to docs/develop/performance.md with a plot.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { writeFleet } from './fleet.ts';
import { build, commitAll, makeRepository, runPortico } from './process.ts';
import { serverFolder } from './reconcile.ts';

const sizes = [10, 100, 1_000, 10_000] as const;
const docs = join(import.meta.dirname, '../../docs');

interface Point {
  readonly brands: number;
  readonly coldPlan: number;
  readonly firstApply: number;
  readonly secondPlan: number;
  readonly nothing: number;
  readonly oneFile: number;
}

const series: readonly (readonly [keyof Omit<Point, 'brands'>, string, string])[] = [
  ['firstApply', 'first apply', '#9c2f12'],
  ['coldPlan', 'cold plan', '#2b4fb8'],
  ['secondPlan', 'plan again', '#1d6440'],
  ['oneFile', 'one-file commit', '#7a4a9e'],
  ['nothing', 'nothing new', '#5a6372'],
];

/** Measures whole processes of the built program. */
export function growth(): readonly Point[] {
  build();
  return sizes.map(measure);
}

function measure(brands: number): Point {
  const folder = mkdtempSync(join(tmpdir(), 'portico-growth-'));
  try {
    const fleet = join(folder, 'fleet');
    writeFleet(fleet, brands);
    makeRepository(fleet);
    const place = serverFolder(folder);
    const environment = { HOOK_SECRET: 'x', PORTICO_GUARDS_MAX_REMOVALS: '3' };
    const run = (...args: string[]): number => runPortico(place, args, environment).milliseconds;
    const coldPlan = run('plan', fleet);
    const firstApply = run('apply', fleet, '--yes');
    const secondPlan = run('plan', fleet);
    run('reconcile', '--once');
    const nothing = Math.min(run('reconcile', '--once'), run('reconcile', '--once'), run('reconcile', '--once'));
    const file = join(fleet, 'portals/brand-00003/portal.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^footer: .*$/m, 'footer: One change'));
    commitAll(fleet, 'One change');
    return { brands, coldPlan, firstApply, secondPlan, nothing, oneFile: run('reconcile', '--once') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes docs/develop/performance.md and its plot from what was measured. */
export function writePerformance(points: readonly Point[], figures: readonly Figure[]): void {
  writeFileSync(join(docs, 'images/growth.svg'), plot(points));
  const cell = (value: number): string =>
    value < 1_000 ? `${value.toFixed(0)} ms` : `${(value / 1_000).toFixed(1)} s`;
  const rows = points.map((point) => `| ${point.brands} | ${series.map(([key]) => cell(point[key])).join(' | ')} |`);
  const lines = figures.map(
    ({ what, measured, target, met }) =>
      `| ${what} | ${measured} | ${target} | ${target === '' ? '' : met ? 'met' : 'missed'} |`,
  );
  writeFileSync(
    join(docs, 'performance.md'),
    [
      '# Performance',
      '',
      'Made by `npm run bench -- reconcile`: whole processes of the built program, on SQLite unless it says otherwise, on a machine with',
      `${cpus().length} cores and ${Math.round(totalmem() / 2 ** 30)} GiB of memory. A brand has about fifteen resources, four of them overrides of customers.`,
      '',
      '## Growth',
      '',
      '![Time by number of brands, both axes logarithmic](images/growth.svg)',
      '',
      `| brands | ${series.map(([, label]) => label).join(' | ')} |`,
      `| --- |${series.map(() => ' --- |').join('')}`,
      ...rows,
      '',
      'Times include starting the process. "One-file commit" and "nothing new" are `portico reconcile --once` with parsed files at hand; a running',
      'reconciler starts nothing and reads neither.',
      '',
      '## Figures',
      '',
      '| what | measured | target | |',
      '| --- | --- | --- | --- |',
      ...lines,
      '',
    ].join('\n'),
  );
}

/** Both axes logarithmic; colours that read on light and dark. */
function plot(points: readonly Point[]): string {
  const [width, height, left, bottom, top, right] = [760, 420, 70, 50, 20, 150];
  const x = (brands: number): number => left + (Math.log10(brands / 10) / 3) * (width - left - right);
  const y = (value: number): number =>
    height - bottom - (Math.log10(value / 50) / Math.log10(20_000 / 50)) * (height - bottom - top);
  const text = (at: number, line: number, label: string, anchor: string, fill = '#7a828f'): string =>
    `<text x="${at.toFixed(0)}" y="${line.toFixed(0)}" text-anchor="${anchor}" fill="${fill}" font-family="system-ui,sans-serif" font-size="13">${label}</text>`;
  const grid = [100, 1_000, 10_000].map(
    (value) =>
      `<path d="M${left} ${y(value).toFixed(1)}H${width - right}" stroke="#7a828f" stroke-opacity=".35"/>` +
      text(left - 8, y(value) + 4, value < 1_000 ? `${value} ms` : `${value / 1_000} s`, 'end'),
  );
  const ticks = points.map(({ brands }) =>
    text(x(brands), height - bottom + 22, brands.toLocaleString('en'), 'middle'),
  );
  const ends = spread(series.map(([key]) => y(points.at(-1)?.[key] ?? 50)));
  const lines = series.map(([key, label, color], index) => {
    const path = points.map(
      (point, at) => `${at === 0 ? 'M' : 'L'}${x(point.brands).toFixed(1)} ${y(point[key]).toFixed(1)}`,
    );
    const dots = points.map(
      (point) =>
        `<circle cx="${x(point.brands).toFixed(1)}" cy="${y(point[key]).toFixed(1)}" r="3.5" fill="${color}"/>`,
    );
    const name = text(width - right + 12, (ends[index] ?? 0) + 4, label, 'start', color);
    return `<path d="${path.join('')}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join('')}${name}`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Time by number of brands">` +
    `<rect width="${width}" height="${height}" fill="#fff"/>${grid.join('')}${ticks.join('')}${lines.join('')}` +
    `${text((left + width - right) / 2, height - 8, 'brands', 'middle')}</svg>\n`
  );
}

/** Labels at least a line apart. */
function spread(lines: readonly number[]): number[] {
  const order = lines.map((line, index) => ({ line, index })).sort((first, second) => first.line - second.line);
  const placed: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { line, index } of order) {
    last = Math.max(line, last + 17);
    placed[index] = last;
  }
  return placed;
}
