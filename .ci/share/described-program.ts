// The command line with every command declared, for what is generated from it.
import { systemClock } from '../../src/adapters/clock.ts';
import { createImageReader } from '../../src/adapters/images/image-reader.ts';
import type { World } from '../../src/app/world.ts';
import { describeProgram } from '../../src/cli/program.ts';

/** Describing the program runs nothing. */
const still: World = {
  clock: systemClock,
  environment: {},
  directory: '/',
  images: createImageReader(),
  print: () => undefined,
  report: () => undefined,
  confirm: async () => false,
  readInput: async () => '',
  colors: false,
  terminal: false,
  interactive: false,
  random: () => 0,
  release: '',
  hasEnded: () => false,
  step: () => undefined,
  stop: new AbortController().signal,
};

export const describedProgram = () => describeProgram(still);
