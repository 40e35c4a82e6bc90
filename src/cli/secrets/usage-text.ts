// The keys of sealed values, and how many there are of each, as a table.
import type { KeyUsage } from '../../operations/sealed-secrets/key-usage.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

export const usageText = (usage: readonly KeyUsage[], format: OutputFormat): string =>
  formatRows(
    usage.map(({ key, role, values, of }) => ({ key: key === '' ? '-' : key, role, values, of })),
    format,
    'Nothing is sealed yet.',
  );
