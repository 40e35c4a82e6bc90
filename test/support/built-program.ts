// The built program, as its users start it, for tests that start it as a process: it starts in half the time of the sources.
// Built once for the sources as they are, in a folder laid out as the package is; what is there already is used again.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleProgram } from '../../.ci/program.ts';
import { DAY } from '../../src/core/durations.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built program; `main.js` is what users start. */
    program: string;
  }
}

const root = join(import.meta.dirname, '../..');
const builds = join(root, 'node_modules/.cache/portico');
/** A program that ends itself at a step. */
const killable = 'test/support/kill/main.ts';
/** What the built program reads beside itself. */
const beside = ['.github', 'package.json', 'schemas', 'share', 'templates'];

export async function setup(project: TestProject): Promise<void> {
  project.provide('program', await builtProgram());
}

/** Builds the program, unless it has been built from the same sources. @returns the folder of the built program */
export async function builtProgram(): Promise<string> {
  const folder = join(builds, digestOf(['.ci/program.ts', 'package-lock.json', killable, ...sources()]));
  if (!existsSync(folder)) await build(folder);
  utimesSync(folder, new Date(), new Date());
  return join(folder, 'dist');
}

function sources(): string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1)).sort();
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256').update(root);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Whole or not at all: another run may be building the same. What no run has used for a day goes. */
async function build(folder: string): Promise<void> {
  mkdirSync(builds, { recursive: true });
  for (const name of readdirSync(builds)) {
    if (statSync(join(builds, name)).mtimeMs < Date.now() - DAY) rmSync(join(builds, name), { recursive: true });
  }
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  for (const name of beside) symlinkSync(join(root, name), join(making, name));
  await bundleProgram(join(making, 'dist'), { killable });
  try {
    renameSync(making, folder);
  } catch (thrown) {
    rmSync(making, { recursive: true });
    if (!existsSync(folder)) throw thrown;
  }
}
