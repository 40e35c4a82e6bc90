// `portico explain`: why a customer sees a section or does not, rule by rule of what decides it.
import { stringify } from 'yaml';
import { loadSettings } from '../../app/load-settings.ts';
import { openConfiguredSource } from '../../app/open-server.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { type SourceSettings, sourceNamed, sourcesOf } from '../../config/settings/sources.ts';
import { FIRST_SOURCE } from '../../core/plan/ownership.ts';
import { type Explanation, explainSection, portalOf } from '../../operations/explain.ts';
import type { Settings } from '../../schema/settings.ts';
import { readSources, sourceOfPortal } from '../../store/sources.ts';
import { openStore, type Store } from '../../store/store.ts';
import { type CommandDefinition, output } from '../command.ts';
import type { OutputFormat } from '../print/table.ts';

interface ExplainOptions extends CommonOptions {
  readonly customer: string;
  readonly section: string;
  readonly output: OutputFormat;
}

export const explain: CommandDefinition<ExplainOptions> = {
  usage: '<customer> <section>',
  summary: 'why a customer sees a section or does not',
  options: (command) => command.addOption(output()),
  examples: ['portico explain CUST-12 payments'],
  exits: { 0: 'explained', 1: 'error' },
  run: async (world, options) => {
    const { customer, section } = options;
    const settings = await loadSettings(world, options);
    const store = await openStore(settings.store, 'read-only');
    const source = openConfiguredSource(world, await settingsOf(settings, store, customer));
    try {
      const now = world.clock.now();
      print(world, options, await explainSection(store, source.history, { customer, section, now }));
      return exit.fine;
    } finally {
      await source.close();
      await store.destroy();
    }
  },
};

/** Of the source that the customer's portal is of. */
async function settingsOf(settings: Settings, store: Store, customer: string): Promise<SourceSettings> {
  const [first, ...more] = sourcesOf(settings);
  if (first !== undefined && more.length === 0) return first;
  const id = await sourceOfPortal(store, await portalOf(store, customer));
  const name = (await readSources(store)).find((each) => each.id === id)?.name;
  return sourceNamed(settings, id === FIRST_SOURCE ? undefined : name);
}

function print(world: World, { output }: ExplainOptions, explanation: Explanation): void {
  if (output !== 'table') {
    world.print(output === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : stringify(explanation));
    return;
  }
  const { customer, portal, section, visible, chain } = explanation;
  world.print(`${customer} of ${portal} ${visible ? 'sees' : 'does not see'} ${section}.\n`);
  for (const { from, says, detail, place, commit, author } of chain) {
    const where = [place, commit === null ? null : commit.slice(0, 10), author].filter((part) => part !== null);
    world.print(`  ${from.padEnd(11)}  ${says.padEnd(7)}  ${detail}\n`);
    if (where.length > 0) world.print(`  ${''.padEnd(11)}  ${''.padEnd(7)}  ${where.join('  ')}\n`);
  }
}
