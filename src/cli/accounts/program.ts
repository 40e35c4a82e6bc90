// The part of the command line about customers: accounts, tokens of the operator's systems, letters.
import { type Command, Option } from 'commander';
import { tokenRoles } from '../../core/access/role.ts';
import { type Commands, output } from '../commands.ts';

export function addAccount({ program, world, common, finish }: Commands): void {
  const account = program.command('account').description('customers, their contacts and payments');

  const customer = account.command('customer').description('companies');
  customer
    .command('add <id>')
    .description('create a customer or carrier')
    .requiredOption('--portal <name>', 'the portal it belongs to')
    .requiredOption('--name <company>', 'company name')
    .requiredOption('--currency <code>', 'ISO 4217 code of its account')
    .option('--timezone <zone>', 'IANA time zone', 'UTC')
    .addOption(new Option('--type <type>').choices(['customer', 'carrier']).default('customer'))
    .action(async (id: string, options) => {
      const { addCustomerCommand } = await import('./account.ts');
      finish(await addCustomerCommand(world, { ...common(), ...options, id }));
    });
  customer
    .command('list')
    .description('list customers')
    .option('--portal <name>', 'of one portal only')
    .addOption(output())
    .action(async (options) => {
      const { listCustomersCommand } = await import('./account.ts');
      finish(await listCustomersCommand(world, { ...common(), ...options, portal: options.portal ?? null }));
    });

  account
    .command('contact')
    .description('persons who log in')
    .command('add <email>')
    .description('create a contact; the password is read from standard input, or generated and printed')
    .requiredOption('--customer <id>', 'the customer it belongs to')
    .requiredOption('--name <name>', 'name of the person')
    .option('--password-stdin', 'read the password from standard input')
    .action(async (email: string, options) => {
      const { addContactCommand } = await import('./account.ts');
      finish(await addContactCommand(world, { ...common(), ...options, email }));
    });

  account
    .command('payment')
    .description('payments')
    .command('add <amount>')
    .description('record a payment, e.g. 25.00; text after # in the description stays private')
    .requiredOption('--customer <id>', 'the customer who paid')
    .requiredOption('--description <text>', 'shown in the portal')
    .addOption(new Option('--status <status>').choices(['completed', 'pending', 'cancelled']).default('completed'))
    .action(async (amount: string, options) => {
      const { addPaymentCommand } = await import('./account.ts');
      finish(await addPaymentCommand(world, { ...common(), ...options, amount }));
    });
  addLoadAndTokens(account, { program, world, common, finish });
}

function addLoadAndTokens(account: Command, { world, common, finish }: Commands): void {
  account
    .command('load <file>')
    .description('put entries in place, one JSON object a line (- for standard input); exit 1 when lines were refused')
    .action(async (file: string, options) => {
      const { loadAccounts } = await import('./account-load.ts');
      finish(await loadAccounts(world, { ...common(), ...options, file }));
    });

  const token = account.command('token').description("tokens of the operator's own systems, for the API");
  token
    .command('add <name>')
    .description('make a token; it is printed once')
    .addOption(new Option('--role <role>', 'what it may do').choices(tokenRoles).default('accounts'))
    .action(async (name: string, options) => {
      const { addTokenCommand } = await import('./account-token.ts');
      finish(await addTokenCommand(world, { ...common(), ...options, name }));
    });
  token
    .command('list')
    .description('list tokens')
    .addOption(output())
    .action(async (options) => {
      const { listTokensCommand } = await import('./account-token.ts');
      finish(await listTokensCommand(world, { ...common(), ...options }));
    });
  token
    .command('remove <name>')
    .description('make a token worthless')
    .action(async (name: string) => {
      const { removeTokenCommand } = await import('./account-token.ts');
      finish(await removeTokenCommand(world, { ...common(), name }));
    });
}

export function addMail({ program, world, common, finish }: Commands): void {
  const mail = program.command('mail').description('letters to customers');
  mail
    .command('list')
    .description('the newest letters, with why one waits')
    .option('--portal <name>', 'of one portal only')
    .addOption(output())
    .action(async (options) => {
      const { listMail } = await import('./mail.ts');
      finish(await listMail(world, { ...common(), ...options, portal: options.portal ?? null }));
    });
  mail
    .command('show <id>')
    .description('what a letter says that was not sent yet')
    .action(async (id: string) => {
      const { showMail } = await import('./mail.ts');
      finish(await showMail(world, { ...common(), id }));
    });
}
