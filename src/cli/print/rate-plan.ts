// What a rate deck would change, for people and as JSON.
import type { RateChange, RatePlan } from '../../billing/decks/plan-rates.ts';
import { utcIso } from '../../core/moment.ts';
import { formatMicros } from '../../core/money/money.ts';
import { formatRows } from './table.ts';

/** Changes that a table lists; JSON has all. */
const MAX_LISTED = 200;

export function ratePlanText(card: string, plan: RatePlan): string {
  const { changes } = plan;
  const rows = changes.slice(0, MAX_LISTED).map((change) => ({
    change: change.kind,
    prefix: change.prefix,
    destination: change.destination,
    from: utcIso(change.from),
    before: price(change.before),
    after: price(change.after),
    percent: percentText(change.perMille),
  }));
  const rest =
    changes.length > rows.length ? `and ${changes.length - rows.length} more; --output json lists all\n` : '';
  const list = rows.length === 0 ? '' : `${formatRows(rows, 'table', '')}${rest}`;
  return `${list}rate card ${card}: ${summary(plan)}\n`;
}

export function ratePlanJson(card: string, plan: RatePlan): string {
  const changes = plan.changes.map(({ kind, prefix, destination, from, before, after, perMille }) => ({
    ...{ change: kind, prefix, destination, from: utcIso(from) },
    ...{ before: before === null ? null : formatMicros(before), after: after === null ? null : formatMicros(after) },
    percent: perMille === null ? null : perMille / 10,
  }));
  return `${JSON.stringify({ card, plan: plan.id, unchanged: plan.unchanged, changes }, null, 2)}\n`;
}

function summary({ changes, unchanged }: RatePlan): string {
  const of = (kind: RateChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const rises = changes.flatMap(({ kind, perMille }) => (kind === 'changed' && perMille !== null ? [perMille] : []));
  const [up, down] = [Math.max(0, ...rises.slice(0, 100_000)), Math.min(0, ...rises.slice(0, 100_000))];
  const range = rises.length === 0 ? '' : ` (${percentText(down)} to ${percentText(up)})`;
  return `${of('added')} added, ${of('changed')} changed${range}, ${of('ended')} ended, ${of('withdrawn')} withdrawn, ${unchanged} as before`;
}

const price = (micros: bigint | null): string => (micros === null ? '' : formatMicros(micros));

const percentText = (perMille: number | null): string =>
  perMille === null ? '' : `${perMille > 0 ? '+' : ''}${(perMille / 10).toFixed(1)} %`;
