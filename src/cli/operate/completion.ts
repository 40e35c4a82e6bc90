// `portico completion`: prints what a shell completes command lines with. `npm run generate` makes it from the commands.
import { readFileSync } from 'node:fs';
import { type CommonOptions, exit } from '../../app/world.ts';
import type { CommandDefinition } from '../command.ts';

interface CompletionOptions extends CommonOptions {
  readonly shell: 'bash' | 'zsh' | 'fish';
}

export const completion: CommandDefinition<CompletionOptions> = {
  usage: '<shell>',
  summary: 'print the completion of commands, options and portals for bash, zsh or fish',
  options: (command) => {
    command.registeredArguments[0]?.choices(['bash', 'zsh', 'fish']);
    return command;
  },
  examples: [
    'portico completion bash > /etc/bash_completion.d/portico',
    'portico completion zsh > ~/.zfunc/_portico',
    'portico completion fish > ~/.config/fish/completions/portico.fish',
  ],
  exits: { 0: 'printed', 1: 'a shell that is not known' },
  run: async (world, { shell }) => {
    world.print(readFileSync(new URL(`../../../share/completion/portico.${shell}`, import.meta.url), 'utf8'));
    return exit.fine;
  },
};
