// The values of a portal with the layer, line, commit and author that each comes from, as `portico explain PORTAL` prints them.
import { stringify } from 'yaml';
import type { World } from '../../app/world.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Source } from '../../core/source.ts';
import type { BrandRecord } from '../../operations/brand-record.ts';
import { type EffectiveValue, effectiveValues } from '../../operations/effective-values.ts';
import { aligned } from '../print/columns.ts';
import type { OutputFormat } from '../print/table.ts';

/** Characters of a value in a table; JSON and YAML have all of it. */
const MAX_VALUE = 60;

export async function explainPortal(
  world: World,
  {
    record,
    source,
    field,
    output,
  }: {
    readonly record: BrandRecord;
    readonly source: Source;
    readonly field: string | undefined;
    readonly output: OutputFormat;
  },
): Promise<void> {
  const { groups, unread } = await effectiveValues(record, source);
  const all = groups.flatMap(({ values }) => values);
  const values = all.filter(
    (value) => field === undefined || value.field === field || value.field.startsWith(`${field}.`),
  );
  if (values.length === 0) {
    const hint = `There are ${[...new Set(all.map((value) => value.field))].join(', ')}.`;
    throw new PortalError('not-found', `${record.portal} has no value for ${field ?? 'anything'}`, hint);
  }
  if (unread !== null) world.report(`Lines are not known: ${unread}\n`);
  if (output === 'table')
    world.print(aligned([['FIELD', 'VALUE', 'LAYER', 'WHERE', 'COMMIT', 'AUTHOR'], ...values.map(rowOf)]));
  else world.print(output === 'json' ? `${JSON.stringify(values, null, 2)}\n` : stringify(values));
}

function rowOf({ field, value, from, place, written }: EffectiveValue): string[] {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const shown = text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
  const layer = from !== 'file' ? layers[from] : (place?.base ?? 'portal');
  const where = place === null ? '' : `${place.file}:${place.line}`;
  return [field, shown, layer, where, written?.commit.slice(0, 10) ?? '', written?.author ?? ''];
}

const layers: Readonly<Record<Exclude<EffectiveValue['from'], 'file'>, string>> = {
  default: '(default)',
  hand: '(changed by hand)',
  settings: '(portico.yaml)',
  unknown: '(not known)',
};
