// The scripts of `portico completion`, by shell.

import { bashScript } from './bash.ts';
import { describedProgram } from './described-program.ts';
import { fishScript } from './fish.ts';
import { offersOf } from './offers.ts';
import { zshScript } from './zsh.ts';

export async function completionScripts(): Promise<Readonly<Record<'bash' | 'zsh' | 'fish', string>>> {
  const { program } = await describedProgram();
  const offers = offersOf(program);
  return { bash: bashScript(offers), zsh: zshScript(offers), fish: fishScript(offers) };
}
