// How commands name a contact: by id or address, with its portal where an address is known at several.
import type { Command } from 'commander';
import type { CommonOptions } from '../../app/world.ts';

export interface ContactOptions extends CommonOptions {
  readonly contact: string;
  readonly portal?: string;
  readonly reason?: string;
}

export const contactOptions = (command: Command): Command =>
  command
    .option('--portal <name>', 'the portal, where the address is known at several')
    .option('--reason <text>', 'why; the audit log keeps it');
