// The demo's brands with their themes, accounts and calls, at a time that stays the same; both show every section.
import { createReadStream, globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SqlBool, sql } from 'kysely';
import { parse, stringify } from 'yaml';
import { sections } from '../../../src/core/access/section.ts';
import { demoAccounts } from '../../../src/demo/demo-accounts.ts';
import { seedDemo } from '../../../src/demo/seed-demo.ts';
import { createRecordings } from '../../../src/portal/recordings/playbacks.ts';
import { cheapHasher } from '../cheap-hasher.ts';
import { type PortalWorld, portalWorld, START } from './portal.ts';

const root = join(import.meta.dirname, '../../..');

/** Every section but those that lock or block something. */
const shown = [...sections].flatMap(([id, kind]) => (kind === 'linked' || /^block-|-lock$/.test(id) ? [] : [id]));

/** Has nothing of what calls name. */
export const emptyStorage = createRecordings({ open: async () => ({ is: 'missing' }) });

/** A text with the brand's own document, in which every section is on. */
function withSections(text: string): string {
  // Ours, and read by the program below.
  const document = parse(text) as Record<string, unknown>;
  const links = { queue: 'https://pbx.example/{customer}' };
  const payments = { bankTransfer: { instructions: 'Pay to IBAN GB33 BUKB 2020 1555 5555 55' } };
  return stringify({ payments, ...document, sections: [...shown, 'queue'], sectionLinks: links });
}

/** Starts the renderer on both brands. `demoContacts` can log in. Costs about two seconds. */
export async function demoWorld(): Promise<PortalWorld> {
  const files = globSync('portals/**/*.*', { cwd: root }).filter((file) => !/overrides|solent|\.gz$/.test(file));
  const documents = files.map((file): [string, string | Uint8Array] => {
    const bytes = readFileSync(join(root, file));
    return [file, file.endsWith('portal.yaml') ? withSections(bytes.toString()) : bytes];
  });
  const world = await portalWorld(Object.fromEntries(documents), { recordings: emptyStorage }, { contacts: [] });
  const passwordFile = join(tmpdir(), `demo-${process.pid}-password`);
  const sample = createReadStream(join(root, 'portals/sample-calls.csv.gz'));
  await seedDemo({
    ...{ store: world.store, hasher: cheapHasher(1), clock: { now: () => START }, sample, passwordFile },
  });
  await world.store
    .updateTable('cdr')
    .set({ recording_file: '2026/11/call.mp3' })
    .where(sql<SqlBool>`id % 40 = 0`)
    .where('connected', '=', 1)
    .execute();
  return world;
}

/** Email of the contact who is shown as the login of a portal. */
export const demoContact = (portal: string): string =>
  demoAccounts.find((account) => account.portal === portal)?.contact.email ?? '';
