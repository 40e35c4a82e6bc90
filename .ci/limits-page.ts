// docs/reference/limits.md, from the table of limits.
import { limitGroups } from '../src/core/limits/limits.ts';
import { rates, sharedRates } from '../src/core/limits/rates.ts';

const head = `<!-- Generated from src/core/limits/ by \`npm run generate\`; do not edit. -->

# Limits

What is bounded, by how much, and what happens beyond it. These are the numbers that the program itself reads. Limits that an operator sets are in
[the settings](settings.md).
`;

const titles: Readonly<Record<keyof typeof limitGroups, string>> = {
  bodies: 'Requests and their bodies',
  accounts: 'What a contact or a customer may have',
  files: 'Files that are read',
  documents: 'Documents of customers: PDF, PNG and JPEG',
  images: 'Images of portals',
  texts: 'JSON and YAML',
  typed: 'Texts and numbers',
  outside: 'Answers of other machines',
};

export function limitsPage(): string {
  const groups = Object.entries(limitGroups).map(([group, rows]) => {
    const lines = Object.entries(rows).map(
      ([name, { value, unit, of, beyond }]) => `| \`${name}\` | ${shown(value, unit)} | ${of} | ${beyond} |\n`,
    );
    const title = titles[group as keyof typeof limitGroups];
    return `## ${title}\n\n| limit | is | of | beyond it |\n| --- | --- | --- | --- |\n${lines.join('')}`;
  });
  return [head, ...groups, ratesTable()].join('\n');
}

function ratesTable(): string {
  const lines = Object.entries(rates).map(
    ([name, { limit, windowMs, of, per, beyond }]) =>
      `| \`${name}\`${isShared(name) ? ' (shared)' : ''} | ${limit.toLocaleString('en')} in ${shown(windowMs, 'milliseconds')} | ${of} | ${per} | ${beyond} |\n`,
  );
  return `## Rates\n\nA number of times in a window. Each process counts for itself; those that are shared are counted in the store, by all processes together.\n\n| rate | is | of | per | beyond it |\n| --- | --- | --- | --- | --- |\n${lines.join('')}`;
}

const isShared = (name: string): boolean => sharedRates.some((rate) => rate === name);

const sizes = [
  [1024 * 1024, 'MiB'],
  [1024, 'KiB'],
] as const;
const times = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1_000, 's'],
] as const;

/** In the largest unit that divides it. */
function shown(value: number, unit: string): string {
  const units = unit === 'bytes' ? sizes : unit === 'milliseconds' ? times : [];
  const fitting = units.find(([size]) => value % size === 0);
  if (fitting !== undefined) return `${value / fitting[0]} ${fitting[1]}`;
  return `${value.toLocaleString('en')}${unit === 'count' ? '' : ` ${unit}`}`;
}
