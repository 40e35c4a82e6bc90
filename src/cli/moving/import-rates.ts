// `portico import rates`: the prices of a rate card from a deck of a carrier, as a plan first, applied whole or not at all.
import { readFile, stat } from 'node:fs/promises';
import { Option } from 'commander';
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { applyRates } from '../../billing/decks/apply-rates.ts';
import { type Deck, type DeckOptions, jurisdictions, readDeck } from '../../billing/decks/deck.ts';
import { planRates } from '../../billing/decks/plan-rates.ts';
import { csvSheet, type Sheet } from '../../billing/decks/sheet.ts';
import { BadCell, dayOf } from '../../billing/decks/values.ts';
import { xlsxSheets } from '../../billing/decks/xlsx-cells.ts';
import { createPlanNames } from '../../billing/numbering-plan.ts';
import { allRates } from '../../billing/rates.ts';
import { isPortalName, type PortalName } from '../../core/ids.ts';
import { limits } from '../../core/limits/limits.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { zoneOf } from '../../core/zone.ts';
import { findRecord } from '../../customers/records.ts';
import type { Store } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { recordAtShell } from '../operate/shell-operation.ts';
import { ratePlanJson, ratePlanText } from '../print/rate-plan.ts';

/** Rows that are listed with their reasons. */
const MAX_LISTED = 100;

interface ImportRatesOptions extends CommonOptions {
  readonly file: string;
  readonly portal: string;
  readonly card: string;
  readonly sheet?: string;
  readonly rate?: DeckOptions['rate'];
  readonly dates?: DeckOptions['dates'];
  readonly effective?: string;
  readonly timezone: string;
  readonly whole?: boolean;
  readonly round?: boolean;
  readonly yes?: boolean;
  readonly output: 'table' | 'json';
}

export const importRates: CommandDefinition<ImportRatesOptions> = {
  usage: '<file>',
  summary: 'load the prices of a rate card from a deck of a carrier (CSV or XLSX), as a plan first',
  options: (command) =>
    command
      .requiredOption('--portal <name>', 'portal of the card')
      .requiredOption('--card <id>', 'rate card whose prices they are')
      .option('--whole', 'the deck is the whole card: codes that it lacks end')
      .option('--sheet <name>', 'sheet of a workbook; without it the first with codes and prices')
      .addOption(new Option('--rate <which>', 'which price of a US deck').choices([...jurisdictions]))
      .addOption(
        new Option('--dates <order>', 'how days such as 1/12/2026 are meant').choices(['day-first', 'month-first']),
      )
      .option('--effective <day>', 'from when lines without a day count, e.g. 2026-12-01; now without it')
      .option('--timezone <zone>', 'zone in which days begin', 'UTC')
      .option('--round', 'round prices with more than six places')
      .option('--yes', 'apply without asking')
      .addOption(new Option('-o, --output <format>', 'how to print').choices(['table', 'json']).default('table')),
  examples: [
    'portico import rates az-december.xlsx --portal acme --card retail',
    'portico import rates us.csv --portal acme --card us --rate highest --whole --yes',
  ],
  exits: {
    0: 'applied, or nothing to change',
    1: 'error, rows that cannot be read, or not confirmed; nothing was written',
  },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const { card, file, whole = false } = options;
      const portal = portalNamed(options.portal);
      const now = world.clock.now();
      const { lines, bad } = readDeck(await sheetsOf(file), await deckOptions(store, portal, options, now));
      if (bad.length > 0) return refused(world, file, bad);
      const planned = { portal, card, lines, now, isWhole: whole };
      const plan = planRates(await allRates(store, portal, card), lines, planned);
      world.print(options.output === 'json' ? ratePlanJson(card, plan) : ratePlanText(card, plan));
      if (plan.changes.length === 0) return exit.fine;
      if (options.yes !== true && !(await world.confirm('Apply this?'))) {
        world.report('Nothing was applied. --yes applies it without asking.\n');
        return exit.error;
      }
      const detail = `plan ${plan.id}: ${plan.put.length} lines put, ${plan.remove.length} removed`;
      await recordAtShell(world, store, { action: 'import-rates', subject: `${portal}/${card}`, detail }, (tx) =>
        applyRates(tx, { ...planned, planId: plan.id }),
      );
      return exit.fine;
    }),
};

function refused(world: World, file: string, bad: Deck['bad']): Exit {
  for (const { row, reason } of bad.slice(0, MAX_LISTED)) world.report(`${file}:${row}  ${reason}\n`);
  if (bad.length > MAX_LISTED) world.report(`and ${bad.length - MAX_LISTED} more rows\n`);
  world.report(`${bad.length} rows cannot be read, so nothing was written: a deck is applied whole or not at all.\n`);
  return exit.error;
}

function portalNamed(name: string): PortalName {
  if (isPortalName(name)) return name;
  throw new PortalError('input-invalid', `"${name}" is not the name of a portal`, 'Give it as in: --portal acme');
}

async function deckOptions(
  store: Store,
  portal: PortalName,
  { card, timezone, sheet, rate, dates, effective, round = false }: ImportRatesOptions,
  now: number,
): Promise<DeckOptions> {
  const record = await findRecord(store, { portal, customer: '' }, 'rate-card', card);
  if (record === undefined) {
    const hint = 'Put it first: portico account load, or PUT /api/v1/portals/PORTAL/rate-cards/ID.';
    throw new PortalError('input-invalid', `portal ${portal} has no rate card ${card}`, hint);
  }
  const zone = zoneOf(timezone);
  const form = { zone, is1904: false, order: dates };
  return {
    ...{ zone, round, currency: record.body.currency, nameOf: createPlanNames() },
    effective: effective === undefined ? now : dayGiven(effective, form),
    ...(sheet === undefined ? {} : { sheet }),
    ...(rate === undefined ? {} : { rate }),
    ...(dates === undefined ? {} : { dates }),
  };
}

function dayGiven(text: string, form: Parameters<typeof dayOf>[1]): number {
  try {
    return dayOf(text, form);
  } catch (thrown) {
    if (!(thrown instanceof BadCell)) throw thrown;
    const hint = 'Give it as in: --effective 2026-12-01';
    throw new PortalError('input-invalid', `--effective ${thrown.message}`, hint, thrown);
  }
}

/** A workbook is a ZIP archive; anything else is taken for CSV. */
async function sheetsOf(file: string): Promise<readonly Sheet[]> {
  const bytes = await bytesOf(file);
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? xlsxSheets(bytes) : [csvSheet(bytes)];
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > limits.rateDeckBytes) throw new Error(`it is larger than ${limits.rateDeckBytes} bytes`);
    return await readFile(file);
  } catch (thrown) {
    const hint = 'Name a file that exists and that this user may read.';
    throw new PortalError('input-invalid', `${file} cannot be read: ${reasonOf(thrown)}`, hint, thrown);
  }
}
