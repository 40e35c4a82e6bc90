// `portico explain`: why a customer sees a section or does not, rule by rule of what decides it.
import { stringify } from 'yaml';
import { loadSettings } from '../../app/load-settings.ts';
import { openConfiguredSource } from '../../app/open-server.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { type Explanation, explainSection } from '../../operations/explain.ts';
import { openStore } from '../../store/store.ts';
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
    const source = openConfiguredSource(world, settings);
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
