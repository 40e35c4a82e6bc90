// What the rows of exit codes are made of: a command with its code, input files, and changes to a repository.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { storedPortalName } from '../../src/core/ids.ts';
import { Secret } from '../../src/core/secret.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { ensureDkimKeys } from '../../src/mail/dkim/keys.ts';
import { queueEmail } from '../../src/mail/outbox.ts';
import { openStore } from '../../src/store/store.ts';
import { startMailServer } from './mail-server.ts';
import { edit, sql } from './operator.ts';
import type { Workplace } from './running.ts';

export interface Row {
  readonly command: string;
  readonly code: number;
  /** What follows the command, separated by spaces. */
  readonly more: string;
  /** Makes what the code is about true. */
  readonly given?: () => unknown;
  /** For a command that runs until it is stopped: resolves when it is to be. */
  readonly stopAfter?: () => Promise<unknown>;
  readonly err?: RegExp;
}

type Details = Omit<Row, 'command' | 'code' | 'more'>;

export const row = (command: string, code: number, more = '', details: Details = {}): Row => ({
  ...{ command, code, more },
  ...details,
});

export const nameOf = ({ command, more, code }: Row): string => `portico ${command} ${more} exits ${code}`;

/** Commands whose output is what they found. */
const findings = ['validate', 'lint', 'plan', 'check cdr', 'calls unrated', 'notify test'];
/** Every other command says on standard error why it failed. */
export const explainsFailure = ({ command, code }: Row): boolean => code === 1 && !findings.includes(command);

const acmeFile = 'portals/acme/portal.yaml';
const calls = readFileSync(join(import.meta.dirname, 'calls/asterisk-16.csv'), 'utf8');

/** Writes the files that commands are given, good ones and wrong ones. */
export function saveInputs(place: Workplace, receiverUrl: string): void {
  place.save('bad/portals/acme/portal.yaml', 'apiVersion: portico/v1\nkind: Portal\n');
  place.save('redundant/portals/base.yaml', 'kind: PortalBase\napiVersion: portico/v1\nname: b\nfooter: A\n');
  place.save('redundant/portals/a.yaml', 'kind: Portal\napiVersion: portico/v1\nname: a\nextends: b\nfooter: A\n');
  place.save('brands.csv', 'name,brand,domains,sections,currencies\nbaltic,Baltic,baltic.localhost,cdr,EUR\n');
  place.save('doubtful.csv', 'name,brand,domains,sections,currencies\nodd,Odd,odd.localhost,cdr,EURO\n');
  place.save('notify.yaml', `notify:\n  - { webhook: "${receiverUrl}/hook", secret: { env: NOTIFY_KEY } }\n`);
  place.save('users.yaml', 'console: { users: [{ email: Ada@operator.example, role: admin }] }\n');
  place.save(
    'accounts.ndjson',
    '{"kind":"customer","portal":"acme","id":"K-1","body":{"name":"K","currency":"EUR"}}\n' +
      '{"kind":"customer","portal":"acme","id":"K-2","body":{"name":"L","currency":"EUR"}}\n',
  );
  place.save('card.ndjson', '{"kind":"rate-card","portal":"acme","id":"usd","body":{"name":"USD","currency":"USD"}}\n');
  place.save('deck.csv', 'Code,Destination,Rate\n"44, 45",Here and there,0.01\n');
  place.save('bad-deck.csv', 'Code,Destination,Rate\n44,Here,free\n');
  place.save('refused.ndjson', 'no JSON\n');
  place.save('noise.db', 'no store\n');
  place.save('calls.csv', `${calls.split('\n', 1).join('')}\n`);
  place.save('some.csv', `${calls.trimEnd()}\n"CUST-404",${calls.split('\n', 1).join('').slice(9)}\n`);
}

export const breakAcme = (place: Workplace): void =>
  edit(place, acmeFile, (yaml) => yaml.replace('[USD, EUR]', '[USD, EURO]'));
export const fixAcme = (place: Workplace): void =>
  edit(place, acmeFile, (yaml) => yaml.replace('[USD, EURO]', '[USD, EUR]'));
export const removeNordwind = (place: Workplace): void => {
  place.git('rm', '-qr', 'portals/nordwind');
  place.commit('Nordwind goes');
};
export const bringNordwindBack = (place: Workplace): string => {
  place.git('revert', '--no-edit', 'HEAD');
  return place.git('rev-parse', 'HEAD');
};

/** Makes the keys that emails of acme are signed with, as a running portal does. */
async function makeKeysIn(place: Workplace): Promise<void> {
  const store = await openStore(`sqlite:${join(place.folder, 'var/portico.db')}`);
  const sealer = createSealer(new Secret(place.read('var/secret.key').trim()));
  const sender = { portal: 'acme', domain: 'acme.example' };
  await ensureDkimKeys(store, sealer, sender, systemClock.now()).finally(() => store.destroy());
}

/** Settings with a mail server that works while the row runs. */
async function saveMailServer(place: Workplace): Promise<void> {
  const { port, close } = await startMailServer();
  onTestFinished(close);
  place.save('mail.yaml', `mail: { host: 127.0.0.1, port: ${port}, from: portico@operator.example }\n`);
}

/** Queues an email, which no command does without a running portal. */
export async function queueEmailIn(place: Workplace, key = place.read('var/secret.key').trim()): Promise<void> {
  const sealer = createSealer(new Secret(key));
  const store = await openStore(`sqlite:${join(place.folder, 'var/portico.db')}`);
  const email = { kind: 'verify', recipient: 'ann@books.example', subject: 'Hello', text: 'Hello', html: '' };
  await queueEmail(store, sealer, storedPortalName('acme'), email, systemClock.now()).finally(() => store.destroy());
}

/** MAIL is the id of the queued email. */
export const mailRows = (place: () => Workplace): readonly Row[] => [
  row('mail list', 0),
  row('mail list', 1, '-c none.yaml'),
  row('mail show', 0, 'MAIL', { given: () => queueEmailIn(place()) }),
  row('mail show', 1, 'none', { err: /no email none/ }),
  row('mail test', 0, '-c mail.yaml', { given: () => saveMailServer(place()) }),
  row('mail test', 1, '--portal none', { err: /no portal none/ }),
  row('mail test', 4),
  row('dns records', 0, '--format csv'),
  row('dns records', 1, '-c none.yaml'),
  row('domains check', 0, '--mail'),
  row('domains check', 1, '--mail nowhere.example', { err: /no emails are sent from/ }),
  row('mail refused', 0),
  row('mail refused', 1, '-c none.yaml'),
  row('mail resume', 0, 'eve@full.example --portal acme --reason room', {
    given: () => sql(place(), "INSERT INTO refused_address VALUES ('acme', 'eve@full.example', 3, '550', 1, 1)"),
  }),
  row('mail resume', 1, 'eve@full.example --portal acme --reason room', { err: /no email of acme/ }),
  row('mail keys', 0),
  row('mail keys', 1, '-c none.yaml'),
  row('mail rotate-keys', 0, '--portal acme', { given: () => makeKeysIn(place()) }),
  row('mail rotate-keys', 1, '--portal none', { err: /no keys of none/ }),
];

/** The calls of a customer without routes are not priced here. */
export const callsRows = (place: () => Workplace): readonly Row[] => [
  row('calls unrated', 0),
  row('calls unrated', 1, '', { given: () => sql(place(), "UPDATE cdr SET rating = 'no-card'") }),
  row('calls rate', 0),
  row('calls rate', 1, '-c none.yaml'),
  row('account load', 0, 'card.ndjson'),
  row('import rates', 0, 'deck.csv --portal acme --card usd --yes'),
  row('import rates', 1, 'bad-deck.csv --portal acme --card usd --yes', { err: /nothing was written/ }),
];

/** One email is sealed with a key that is no more, and is given up. */
export const secretRows = (place: () => Workplace): readonly Row[] => [
  row('secrets status', 0),
  row('secrets status', 1, '-c none.yaml'),
  row('secrets rotate', 0),
  row('secrets rotate', 1, '-c none.yaml'),
  row('secrets status', 4, '', { given: () => queueEmailIn(place(), 'a key that was lost, long enough') }),
  row('secrets rotate', 4, '', { err: /portico secrets discard/ }),
  row('secrets discard', 1, '', { err: /Nothing was changed/ }),
  row('secrets discard', 0, '--yes'),
];

/** What operators do to contacts, customers and tokens; CUST-1 and its contact ann@books.example are there before and after. */
export const accountRows: readonly Row[] = [
  row('console users', 0, '-c users.yaml'),
  row('console users', 1, '-c none.yaml'),
  row('console invite', 0, 'ada@operator.example -c users.yaml'),
  row('console invite', 1, 'eve@operator.example -c users.yaml', { err: /console\.users names no eve/ }),
  row('console reset', 0, 'ada@operator.example -c users.yaml --yes'),
  row('console reset', 1, 'eve@operator.example -c users.yaml', { err: /console\.users names no eve/ }),
  row('account contact list', 0, 'CUST-1'),
  row('account contact list', 1, 'CUST-404', { err: /CUST-404/ }),
  row('account contact invite', 0, 'eve@books.example --customer CUST-1 --name Eve'),
  row('account contact invite', 1, 'ann@books.example --customer CUST-1 --name Ann', { err: /has an account/ }),
  row('account contact change-address', 0, 'eve@books.example --to eva@books.example'),
  row('account contact change-address', 1, 'eve@books.example --to nowhere', { err: /not another e-mail address/ }),
  row('account contact log-out', 0, 'eve@books.example'),
  row('account contact log-out', 1, 'missing@books.example', { err: /no such contact/ }),
  row('account log-out', 1, 'acme --customer CUST-1 --reason stolen', { err: /Nothing was changed/ }),
  row('account log-out', 0, 'acme --customer CUST-1 --reason stolen --yes'),
  row('account contact disable', 0, 'eve@books.example'),
  row('account contact disable', 1, 'missing@books.example', { err: /no such contact/ }),
  row('account contact enable', 0, 'eve@books.example'),
  row('account contact enable', 1, 'missing@books.example', { err: /no such contact/ }),
  row('account contact reset-second-factor', 0, 'eve@books.example --yes'),
  row('account contact reset-second-factor', 1, 'eve@books.example', { err: /Nothing was changed/ }),
  row('account contact erase', 1, 'eve@books.example', { err: /Nothing was changed/ }),
  row('account contact erase', 0, 'eve@books.example --yes'),
  row('account customer move', 1, 'CUST-1 --to nowhere --yes', { err: /no portal nowhere/ }),
  row('account customer move', 0, 'K-1 --to nordwind --dry-run'),
  row('account customer close', 1, 'CUST-1', { err: /Nothing was changed/ }),
  row('account customer close', 0, 'K-2 --yes'),
  row('account customer erase', 1, 'CUST-1 --yes', { err: /is not closed/ }),
  row('account customer erase', 0, 'K-2 --yes'),
  row('account token add', 0, 'crm'),
  row('account token add', 1, 'crm', { err: /crm/ }),
  row('account token rotate', 0, 'crm --overlap 0h'),
  row('account token rotate', 1, 'none', { err: /no token none/ }),
  row('account token list', 0),
  row('account token list', 1, '-c none.yaml'),
  row('account token remove', 0, 'crm'),
  row('account token remove', 1, 'crm', { err: /no token crm/ }),
  row('completion', 0, 'bash'),
  row('completion', 1, 'tcsh', { err: /bash, zsh, fish/ }),
];

/** Commands that read files and write to no store. */
export const checkRows: readonly Row[] = [
  row('validate', 0),
  row('validate', 1, 'bad'),
  row('preview', 0, '--out var/pages'),
  row('preview', 1, '--out var/pages', { err: /is not empty/ }),
  row('ci', 0, '--base HEAD'),
  row('ci', 1, '--base nowhere', { err: /does not reach back/ }),
];

/** Of what is merged of layers. */
export const layerRows: readonly Row[] = [
  row('explain', 0, 'acme footer'),
  row('explain', 1, 'acme nothing', { err: /There are .*footer/ }),
  row('expand', 0, 'acme'),
  row('expand', 1, 'stranger', { err: /stranger/ }),
  row('seal', 0, 'keys new made.key'),
  row('seal', 1, 'smtp.pasword --portal acme', { err: /did you mean "smtp.password"/ }),
  row('lint', 0, '--redundant'),
  row('lint', 1, 'redundant --redundant'),
];
