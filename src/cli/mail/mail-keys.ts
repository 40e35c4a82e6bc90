// `portico mail keys`: the keys that emails are signed with (DKIM), and the DNS record of each.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { dkimName, dkimText, dkimZoneLine } from '../../core/mail/dkim-record.ts';
import { utcIso } from '../../core/moment.ts';
import { dkimKeys, RETIRED_MS, type StoredDkimKey } from '../../mail/dkim/keys.ts';
import { type CommandDefinition, output } from '../command.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

interface MailKeysOptions extends CommonOptions {
  readonly portal?: string;
  readonly output: OutputFormat;
}

const NONE = 'There are no keys yet: they are made within a minute of `portico serve` for each sender address.';

export const mailKeys: CommandDefinition<MailKeysOptions> = {
  summary: 'list the keys that emails are signed with (DKIM), and the DNS record of each',
  options: (command) => command.option('--portal <name>', 'of one portal only').addOption(output()),
  examples: ['portico mail keys', 'portico mail keys --portal acme'],
  exits: { 0: 'listed', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const keys = await dkimKeys(store, options.portal ?? null);
      world.print(
        options.output === 'table'
          ? keys.map(keyText).join('\n') || `${NONE}\n`
          : formatRows(keys.map(keyRow), options.output, NONE),
      );
      return exit.fine;
    }),
};

/** A record is copied as a whole line: no column of a table would hold it. */
const keyText = (key: StoredDkimKey): string =>
  `${ownerOf(key)}, ${key.domain}, ${key.algorithm}: ${stateText(key)}\n  ${dkimZoneLine(key)}\n`;

function stateText(key: StoredDkimKey): string {
  switch (stateOf(key)) {
    case 'replaced':
      return `replaced; keep the record until ${utcIso((key.retiredAt ?? 0) + RETIRED_MS)}, then remove it`;
    case 'signs':
      return `signs since ${utcIso(key.publishedAt ?? 0)}`;
    case 'waits':
      return 'not seen in DNS yet, so nothing is signed with it: create';
  }
}

function stateOf({ publishedAt, retiredAt }: StoredDkimKey): 'signs' | 'waits' | 'replaced' {
  if (retiredAt !== null) return 'replaced';
  return publishedAt === null ? 'waits' : 'signs';
}

const ownerOf = ({ portal }: StoredDkimKey): string => (portal === '' ? "the operator's server" : portal);

const keyRow = (key: StoredDkimKey) => ({
  ...{ portal: key.portal, domain: key.domain, algorithm: key.algorithm, state: stateOf(key) },
  ...{ name: dkimName(key), type: 'TXT', text: dkimText(key) },
});
