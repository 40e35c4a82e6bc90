// `portico account customer move`: a customer goes to another portal, with all that is its own.
import { type CommonOptions, exit } from '../../app/world.ts';
import { type MovePlan, moveCustomer, planMove } from '../../customers/accounts/move.ts';
import type { CommandDefinition } from '../command.ts';
import { confirmed, withAccounts } from './account-change.ts';

interface CustomerMoveOptions extends CommonOptions {
  readonly customer: string;
  readonly to: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly reason?: string;
}

export const customerMove: CommandDefinition<CustomerMoveOptions> = {
  usage: '<customer>',
  summary: 'move a customer to another portal; says first what goes along and what does not',
  options: (command) =>
    command
      .requiredOption('--to <portal>', 'the portal that it moves to')
      .option('--dry-run', 'say what would be done, and do nothing')
      .option('--reason <text>', 'why; the audit log keeps it')
      .option('-y, --yes', 'do not ask'),
  examples: [
    'portico account customer move CUST-12 --to globex --dry-run',
    'portico account customer move CUST-12 --to globex --reason "sold to another brand"',
  ],
  exits: { 0: 'moved, or with --dry-run: it can be', 1: 'error, refused, or not confirmed' },
  run: (world, options) =>
    withAccounts(world, options, async ({ store, send, now, change }) => {
      const { customer, to } = options;
      const plan = await planMove(store, customer, to, now);
      world.print(movePlanText(plan));
      if (options.dryRun === true) return plan.refused.length === 0 ? exit.fine : exit.error;
      if (plan.refused.length === 0 && !(await confirmed(world, options, `Move ${customer} to ${to}?`)))
        return exit.error;
      await change({ action: 'move-customer', subject: customer }, () =>
        moveCustomer(store, { customer, to, now }, send),
      );
      world.print(`${customer} is a customer of ${to}; its contacts were notified by email\n`);
      return exit.fine;
    }),
};

function movePlanText({ customer, from, to, moves, ends, losses, refused }: MovePlan): string {
  const counted = (rows: Readonly<Record<string, number>>): string =>
    Object.entries(rows)
      .flatMap(([name, count]) => (count === 0 ? [] : [`${name}: ${count}`]))
      .join(', ') || 'nothing';
  return [
    `${customer}: ${from} -> ${to}`,
    `  goes along  ${counted(moves)}; calls, balance and passwords stay`,
    `  ends        ${counted(ends)}`,
    ...losses.map((loss) => `  is lost     ${loss}`),
    ...refused.map((why) => `  refused     ${why}`),
    '',
  ].join('\n');
}
