// `portico account ...`: customers, contacts and payments.
import { randomBytes } from 'node:crypto';
import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { createHasher } from '../../auth/password.ts';
import { addPayment } from '../../billing/payment.ts';
import { isPortalName, type PortalName } from '../../core/ids.ts';
import { formatMicros, type Micros, parseMicros } from '../../core/money/money.ts';
import { PortalError } from '../../core/portal-error.ts';
import { addContact } from '../../customers/contact.ts';
import { addCustomer, listCustomers } from '../../customers/customer.ts';
import { executeOperation } from '../../operations/operation.ts';
import { openStore, type Store, type Tx } from '../../store/store.ts';
import { shellOperation } from '../operate/approve.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

interface AddCustomerOptions extends CommonOptions {
  readonly id: string;
  readonly portal: string;
  readonly name: string;
  readonly currency: string;
  readonly timezone: string;
  readonly type: 'customer' | 'carrier';
}

export async function addCustomerCommand(world: World, options: AddCustomerOptions): Promise<Exit> {
  const { id, portal, name, currency, timezone, type } = options;
  return withStore(world, options, async (store) => {
    await noted(world, store, { action: 'add-customer', subject: id, detail: `portal ${portal}` }, (tx) =>
      addCustomer(tx, { id, portal, type, name, currency, timezone }, world.clock.now()),
    );
    world.print(`${type} ${id} of portal ${portal} created\n`);
    return exit.fine;
  });
}

interface ListCustomersOptions extends CommonOptions {
  readonly portal: string | null;
  readonly output: OutputFormat;
}

export async function listCustomersCommand(world: World, options: ListCustomersOptions): Promise<Exit> {
  const asked = options.portal === null ? undefined : checkedPortal(options.portal);
  return withStore(world, options, async (store) => {
    const customers = await listCustomers(store, asked);
    const rows = customers.map(({ id, portal, type, name, currency, timezone, status }) => ({
      id,
      portal,
      type,
      name,
      currency,
      timezone,
      status,
    }));
    world.print(formatRows(rows, options.output, 'There is no customer yet: portico account customer add'));
    return exit.fine;
  });
}

interface AddContactOptions extends CommonOptions {
  readonly email: string;
  readonly customer: string;
  readonly name: string;
  readonly passwordStdin?: boolean;
}

export async function addContactCommand(world: World, options: AddContactOptions): Promise<Exit> {
  const { customer, email, name } = options;
  const generated = randomBytes(15).toString('base64url');
  const password = options.passwordStdin === true ? await world.readInput() : generated;
  return withStore(world, options, async (store) => {
    const hasher = createHasher({ concurrency: 1, queue: 1 });
    await noted(world, store, { action: 'add-contact', subject: customer, detail: email }, (tx) =>
      addContact(tx, { customer, email, name, password }, hasher, world.clock.now()),
    );
    world.print(`contact ${email} of ${customer} created\n`);
    if (options.passwordStdin !== true) world.print(`password ${generated}\n`);
    return exit.fine;
  });
}

interface AddPaymentOptions extends CommonOptions {
  readonly amount: string;
  readonly customer: string;
  readonly description: string;
  readonly status: 'completed' | 'pending' | 'cancelled';
}

export async function addPaymentCommand(world: World, options: AddPaymentOptions): Promise<Exit> {
  const amount = checkedAmount(options.amount);
  const { customer, description, status } = options;
  return withStore(world, options, async (store) => {
    const detail = `${formatMicros(amount)}, ${status}`;
    await noted(world, store, { action: 'add-payment', subject: customer, detail }, (tx) =>
      addPayment(tx, { customer, amount, description, status }, world.clock.now()),
    );
    world.print(`payment of ${formatMicros(amount)} by ${customer} recorded as ${status}\n`);
    return exit.fine;
  });
}

/** Does it and notes it in one transaction. */
async function noted(
  world: World,
  store: Store,
  { action, subject, detail }: { readonly action: string; readonly subject: string; readonly detail: string },
  work: (tx: Tx) => Promise<unknown>,
): Promise<void> {
  await executeOperation(shellOperation(world, store, { action, subject }), async () => ({
    ...{ subject, detail, pass: null },
    write: async (tx) => void (await work(tx)),
  }));
}

async function withStore(world: World, options: CommonOptions, work: (store: Store) => Promise<Exit>): Promise<Exit> {
  const store = await openStore((await loadSettings(world, options)).store);
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}

function checkedPortal(text: string): PortalName {
  if (isPortalName(text)) return text;
  throw new PortalError('input-invalid', `"${text}" is no portal name`, 'Give the name: of a Portal document.');
}

function checkedAmount(text: string): Micros {
  const amount = parseMicros(text);
  if (amount !== undefined) return amount;
  throw new PortalError(
    'input-invalid',
    `"${text}" is no amount`,
    'Give a decimal with at most six places, as in 25.00.',
  );
}
