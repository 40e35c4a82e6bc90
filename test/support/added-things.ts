// A kind, a portal page, a command, a setting and a CDR column, as a contributor adds them: each file that is written by hand.

type Change = (before: string) => string;

interface Thing {
  /** Files that it may take at most. */
  readonly most: number;
  readonly files: Readonly<Record<string, Change>>;
}

/** Puts text in front of the first place of another one, which must be there. */
const before =
  (place: string, text: string): Change =>
  (whole) => {
    if (!whole.includes(place)) throw new Error(`nothing is added before ${place}, which is not there`);
    return whole.replace(place, () => text + place);
  };
const both =
  (first: Change, second: Change): Change =>
  (whole) =>
    second(first(whole));
const whole =
  (text: string): Change =>
  () =>
    text;

const greeting = `// Kind \`greeting\`: what the first page of a portal says.
import { sameNames } from './field.ts';
import { defineKind, ownedBy, ownSpec } from './kind.ts';

interface GreetingSpec {
  readonly greeting: string;
}

export const greetingKind = defineKind<GreetingSpec>({
  name: 'greeting',
  title: 'Greeting',
  fields: sameNames<GreetingSpec>({ greeting: 'Greeting' }),
  fromPortal: (portal) =>
    portal.greeting === undefined ? [] : ownedBy(portal, { greeting: portal.greeting }, ['greeting']),
  toPortal: (live) => ({ greeting: ownSpec<GreetingSpec>(live).greeting }),
});
`;

const referrals = `// \`/referrals\`: how a customer recommends the portal.
import { html } from '../../http/response.ts';
import type { Page } from '../page.ts';

export const referralsPage: Page = {
  id: 'referrals',
  section: 'referrals',
  title: 'referrals.title',
  secret: false,
  respond: async () => html({}),
};
`;

const whoami = `// \`portico whoami\`: who the log of actions names.
import { type CommonOptions, exit } from '../../app/world.ts';
import type { CommandDefinition } from '../command.ts';

export const whoami: CommandDefinition<CommonOptions> = {
  summary: 'who the log of actions names',
  examples: ['portico whoami'],
  exits: { 0: 'printed' },
  run: async (world) => {
    world.print('you\\n');
    return exit.fine;
  },
};
`;

const trunk = `// The trunk that a call came in by.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function addTrunk(db: Kysely<Database>): Promise<void> {
  await db.schema.alterTable('cdr').addColumn('trunk', 'text').execute();
}
`;

export const things: Readonly<Record<string, Thing>> = {
  kind: {
    most: 3,
    files: {
      'schemas/portal.schema.json': before(
        '"signup": {',
        '"greeting": { "description": "What the first page says.", "x-risk": "appearance", "type": "string", "examples": ["Welcome"] },\n    ',
      ),
      'src/kinds/greeting.ts': whole(greeting),
      'src/kinds/registry.ts': both(
        before('import { type Kind,', "import { greetingKind } from './greeting.ts';\n"),
        before('  overrideKind,\n]', '  greetingKind,\n'),
      ),
    },
  },
  page: {
    most: 5,
    files: {
      'src/portal/pages/account/referrals.ts': whole(referrals),
      'templates/portal/pages/account/referrals.hbs': whole('<h1>{{lookup m "referrals.title"}}</h1>\n'),
      'src/portal/pages/registry.ts': both(
        before('import { securityPage }', "import { referralsPage } from './account/referrals.ts';\n"),
        before('  confirmPage,\n', '  referralsPage,\n'),
      ),
      'src/core/access/section.ts': before(
        '  documents: page(',
        "  referrals: page('account', 'A link to recommend the portal by.'),\n",
      ),
      'templates/messages/en.json': before(
        '"status.title"',
        '"referrals.title": "Recommend us",\n  "section.referrals": "Recommend us",\n  ',
      ),
    },
  },
  command: {
    most: 2,
    files: {
      'src/cli/operate/whoami.ts': whole(whoami),
      'src/cli/commands.ts': before(
        '  history: async',
        "  whoami: async () => (await import('./operate/whoami.ts')).whoami,\n",
      ),
    },
  },
  setting: {
    most: 1,
    files: {
      'schemas/portico.schema.json': before(
        '"maxRemovals": {',
        '"maxChanges": { "description": "Changes of one apply.", "type": "integer", "minimum": 1, "maximum": 1000000, "default": 1000, "examples": [50] },\n        ',
      ),
    },
  },
  column: {
    most: 5,
    files: {
      'src/core/column.ts': before('  meta: ', "  trunk: ['text', 'The trunk that the call came in by.'],\n"),
      'templates/messages/en.json': before('"column.call-id"', '"column.trunk": "Trunk",\n  '),
      'src/store/migrations/0999-trunk.ts': whole(trunk),
      'src/store/migrations/migrations.ts': both(
        before('import type { Migration }', "import { addTrunk } from './0999-trunk.ts';\n"),
        before('];', "  { name: '0999-trunk', up: addTrunk },\n"),
      ),
      'src/store/schema/calls.ts': before('  meta: string | null;', '  trunk: string | null;\n'),
    },
  },
};
