// `portico explain`: why a customer sees a section or does not, rule by rule of what decides it; or where each value of a portal comes from.
import { stringify } from 'yaml';
import { loadSettings } from '../../app/load-settings.ts';
import { openConfiguredSource } from '../../app/open-server.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { type SourceSettings, sourceNamed, sourcesOf } from '../../config/settings/sources.ts';
import { FIRST_SOURCE } from '../../core/plan/ownership.ts';
import { PortalError } from '../../core/portal-error.ts';
import { readBrandRecord } from '../../operations/brand-record.ts';
import { type Explanation, explainSection, portalOf } from '../../operations/explain.ts';
import type { Settings } from '../../schema/settings.ts';
import { readSources, sourceOfPortal } from '../../store/sources.ts';
import { openStore, type Store } from '../../store/store.ts';
import { type CommandDefinition, output } from '../command.ts';
import type { OutputFormat } from '../print/table.ts';
import { explainPortal } from './explain-portal.ts';

interface ExplainOptions extends CommonOptions {
  readonly customerOrPortal: string;
  readonly sectionOrField?: string;
  readonly output: OutputFormat;
}

export const explain: CommandDefinition<ExplainOptions> = {
  usage: '<customer-or-portal> [section-or-field]',
  summary: 'why a customer sees a section or does not; of a portal, the layer, line, commit and author of each value',
  options: (command) => command.addOption(output()),
  examples: ['portico explain CUST-12 payments', 'portico explain acme', 'portico explain acme smtp.from'],
  exits: { 0: 'explained', 1: 'error' },
  run: async (world, options) => {
    const { customerOrPortal: subject, sectionOrField: part, output } = options;
    const settings = await loadSettings(world, options);
    const store = await openStore(settings.store, 'read-only');
    try {
      const record = await readBrandRecord(store, subject);
      const portal = record === undefined || (await isCustomer(store, subject)) ? null : record;
      if (portal === null && part === undefined) {
        throw new PortalError(
          'input-invalid',
          `there is no portal ${subject}`,
          'Of a customer, name the section as well.',
        );
      }
      const source = openConfiguredSource(
        world,
        await settingsOf(settings, store, portal?.portal ?? (await portalOf(store, subject))),
      );
      try {
        if (portal !== null) await explainPortal(world, { record: portal, source, field: part, output });
        else {
          const query = { customer: subject, section: part ?? '', now: world.clock.now() };
          print(world, options, await explainSection(store, source.history, query));
        }
        return exit.fine;
      } finally {
        await source.close();
      }
    } finally {
      await store.destroy();
    }
  },
};

const isCustomer = (store: Store, name: string): Promise<boolean> =>
  portalOf(store, name).then(
    () => true,
    () => false,
  );

/** Of the source that the portal is of. */
async function settingsOf(settings: Settings, store: Store, portal: string): Promise<SourceSettings> {
  const [first, ...more] = sourcesOf(settings);
  if (first !== undefined && more.length === 0) return first;
  const id = await sourceOfPortal(store, portal);
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
