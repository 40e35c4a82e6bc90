// The file of customer counts per portal that a server writes for CI; it holds numbers only.

import { readFileSync } from 'node:fs';
import { PortalError } from '../../core/portal-error.ts';
import { parseJson } from '../../core/untrusted/json.ts';
import type { FleetCounts, PortalCounts } from '../../store/fleet-counts.ts';

/** Changes when a reader of an earlier release would misread the file. */
const FORMAT = 'portico-counts/1';
const FIELDS = ['customers', 'contacts', 'passkeys', 'links'] as const;

export function countsText(counts: FleetCounts): string {
  return `${JSON.stringify({ format: FORMAT, portals: Object.fromEntries(counts) }, null, 2)}\n`;
}

/** @throws PortalError `input-invalid` when the file does not hold counts */
export function readCountsFile(file: string): FleetCounts {
  const wrong = (): PortalError =>
    new PortalError('input-invalid', `${file} does not hold counts`, 'Create one with portico status --counts > FILE.');
  let value: unknown;
  try {
    value = parseJson(readFileSync(file, 'utf8'));
  } catch {
    throw wrong();
  }
  if (!(value instanceof Object) || Reflect.get(value, 'format') !== FORMAT) throw wrong();
  const portals: unknown = Reflect.get(value, 'portals');
  if (!(portals instanceof Object)) throw wrong();
  return new Map(
    Object.entries(portals).map(([name, counts]: [string, unknown]) => {
      if (!isCounts(counts)) throw wrong();
      return [name, counts];
    }),
  );
}

function isCounts(value: unknown): value is PortalCounts {
  return value instanceof Object && FIELDS.every((field) => Number.isSafeInteger(Reflect.get(value, field)));
}
