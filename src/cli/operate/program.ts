// The commands of day two: names, options and help.
import { Option } from 'commander';
import { type Commands, output } from '../commands.ts';

export function addDayTwo({ program, world, common, finish }: Commands): void {
  program
    .command('sync')
    .description('look now: the running reconciler, or this process when none is running')
    .option('--wait', 'wait for the outcome')
    .option('--allow-rewind', 'follow a branch that was rewritten')
    .action(async (options) => {
      const { sync } = await import('./day-two.ts');
      finish(await sync(world, { ...common(), ...options }));
    });

  program
    .command('rollback <revision>')
    .description('serve an earlier commit at once, until something newer than the present head lands')
    .requiredOption('--reason <text>', 'why; status and history show it')
    .option('-y, --yes', 'do not ask')
    .action(async (revision: string, options) => {
      const { rollback } = await import('./day-two.ts');
      finish(await rollback(world, { ...common(), ...options, revision }));
    });

  program
    .command('suspend [portal]')
    .description('leave a portal, or all of them, as they are until resumed')
    .requiredOption('--reason <text>', 'why; status shows it')
    .action(async (portal: string | undefined, options) => {
      const { suspend } = await import('./day-two.ts');
      finish(await suspend(world, { ...common(), ...options, portal: portal ?? null }));
    });

  program
    .command('resume [portal]')
    .description('go on with a portal, or all of them')
    .action(async (portal: string | undefined) => {
      const { resume } = await import('./day-two.ts');
      finish(await resume(world, { ...common(), portal: portal ?? null }));
    });
}

/** `domains` and `certificates`: names in the world. */
export function addEdge({ program, world, common, finish }: Commands): void {
  program
    .command('domains')
    .description('hostnames of portals')
    .command('check [host]')
    .description(
      'what DNS, authorities and the listener say, and what to create; exit code 4 while something is missing',
    )
    .addOption(output())
    .action(async (host: string | undefined, options) => {
      const { domainsCheck } = await import('./domains-check.ts');
      finish(await domainsCheck(world, { ...common(), ...options, host: host ?? null }));
    });
  program
    .command('certificates')
    .description('certificates of hostnames')
    .command('revoke <host>')
    .description('revoke the present one at its authority; another is ordered')
    .addOption(
      new Option('--reason <reason>', 'what the authority is told')
        .choices(['unspecified', 'key-compromise', 'affiliation-changed', 'superseded', 'cessation-of-operation'])
        .default('unspecified'),
    )
    .option('-y, --yes', 'do not ask')
    .action(async (host: string, options) => {
      const { certificatesRevoke } = await import('./certificates-revoke.ts');
      finish(await certificatesRevoke(world, { ...common(), ...options, host }));
    });
}

export function addOverrides({ program, world, common, finish }: Commands): void {
  const list = (value: string): string[] => value.split(',').map((id) => id.trim());
  const override = program.command('override').description('break-glass overrides of single customers');
  override
    .command('set <customer>')
    .description('show or hide sections for one customer, for a time')
    .requiredOption('--for <time>', 'how long: 30m, 24h, 7d')
    .requiredOption('--reason <text>', 'why; every plan shows it')
    .option('--show <sections>', 'comma-separated', list, [])
    .option('--hide <sections>', 'comma-separated', list, [])
    .option('--portal <name>', 'where the customer is not known here')
    .action(async (customer: string, options) => {
      const { setOverride } = await import('./override.ts');
      finish(await setOverride(world, { ...common(), ...options, customer }));
    });
  override
    .command('clear <customer>')
    .description('end it now')
    .action(async (customer: string) => {
      const { clearOverride } = await import('./override.ts');
      finish(await clearOverride(world, { ...common(), customer }));
    });
  override
    .command('list')
    .description('those in force')
    .addOption(output())
    .action(async (options) => {
      const { listOverrides } = await import('./override.ts');
      finish(await listOverrides(world, { ...common(), ...options }));
    });
}

export function addHistory({ program, world, common, finish }: Commands): void {
  program
    .command('history [portal]')
    .description('what was applied, when and by whom; with a portal: what happened to it')
    .option('--limit <lines>', 'newest first', '20')
    .addOption(output())
    .action(async (portal: string | undefined, options) => {
      const { history } = await import('./history.ts');
      finish(await history(world, { ...common(), ...options, portal: portal ?? null }));
    });
  program
    .command('explain <customer> <section>')
    .description('why a customer sees a section or does not')
    .addOption(output())
    .action(async (customer: string, section: string, options) => {
      const { explain } = await import('./explain.ts');
      finish(await explain(world, { ...common(), ...options, customer, section }));
    });
  program
    .command('audit')
    .description('what operators did on the console, in the API and at a shell, newest first')
    .option('--verify', 'read the whole log; exit 1 when an entry is missing or was changed')
    .addOption(output())
    .action(async (options) => {
      const { audit } = await import('./audit.ts');
      finish(await audit(world, { ...common(), ...options }));
    });
  program
    .command('purge <portal>')
    .description('delete the archived resources of a removed portal for good; asks twice')
    .option('-y, --yes', 'do not ask, together with --confirm')
    .option('--confirm <portal>', "the portal's name again")
    .action(async (portal: string, options) => {
      const { purge } = await import('./purge.ts');
      finish(await purge(world, { ...common(), ...options, portal }));
    });
}

/** `notify`: what the operator is told. */
export function addNotify({ program, world, common, finish }: Commands): void {
  const notify = program
    .command('notify')
    .description('whom the operator has told of what happens (notify: in portico.yaml)');
  notify
    .command('test')
    .description('send a test and show what is answered; exit 1 when a channel did not take it')
    .option('--channel <number>', 'only this one, counted from 1', Number)
    .action(async ({ channel }: { channel?: number }) => {
      const { sendTestNotification } = await import('./notify.ts');
      finish(await sendTestNotification(world, { ...common(), channel: channel ?? null }));
    });
  notify
    .command('list')
    .description('what was told lately, and what waits or was given up, with the reason')
    .addOption(output())
    .action(async (options) => {
      const { listNotifications } = await import('./notify.ts');
      finish(await listNotifications(world, { ...common(), ...options }));
    });
}
