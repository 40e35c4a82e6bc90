// `portico account payment add`: records a payment of a customer.
import { Option } from 'commander';
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { addPayment } from '../../billing/payment.ts';
import { formatMicros, type Micros, parseMicros } from '../../core/money/money.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { CommandDefinition } from '../command.ts';
import { recordAtShell } from '../operate/shell-operation.ts';

interface PaymentAddOptions extends CommonOptions {
  readonly amount: string;
  readonly customer: string;
  readonly description: string;
  readonly status: 'completed' | 'pending' | 'cancelled';
}

export const paymentAdd: CommandDefinition<PaymentAddOptions> = {
  usage: '<amount>',
  summary: 'record a payment, e.g. 25.00; text after # in the description is not shown in the portal',
  options: (command) =>
    command
      .requiredOption('--customer <id>', 'the customer who paid')
      .requiredOption('--description <text>', 'shown in the portal')
      .addOption(new Option('--status <status>').choices(['completed', 'pending', 'cancelled']).default('completed')),
  examples: [
    'portico account payment add 25.00 --customer CUST-12 --description "Bank transfer"',
    'portico account payment add 99.90 --customer CUST-12 --description "Card # terminal 3" --status pending',
  ],
  exits: { 0: 'recorded', 1: 'error' },
  run: async (world, options) => {
    const amount = checkedAmount(options.amount);
    const { customer, description, status } = options;
    return withStore(world, options, 'read-write', async (store) => {
      const detail = `${formatMicros(amount)}, ${status}`;
      await recordAtShell(world, store, { action: 'add-payment', subject: customer, detail }, (tx) =>
        addPayment(tx, { customer, amount, description, status }, world.clock.now()),
      );
      world.print(`payment of ${formatMicros(amount)} by ${customer} recorded as ${status}\n`);
      return exit.fine;
    });
  },
};

function checkedAmount(text: string): Micros {
  const amount = parseMicros(text);
  if (amount !== undefined) return amount;
  const hint = 'Give a decimal with at most six places, as in 25.00.';
  throw new PortalError('input-invalid', `"${text}" is not an amount`, hint);
}
