// `portico init`: the files of a new repository of portals, copied from templates/init/, templates/ci/, schemas/ and .github/actions/.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Option } from 'commander';
import { type HostName, hostNames } from '../../adapters/git-hosts/git-host.ts';
import { type CommonOptions, exit, versionOf } from '../../app/world.ts';
import { PortalError } from '../../core/portal-error.ts';
import { compareText } from '../../core/problem.ts';
import type { CommandDefinition } from '../command.ts';
import { type NewFile, writeFiles } from './write-files.ts';

const pack = fileURLToPath(new URL('../../../', import.meta.url));

/** Folders of the package and where their files are copied to. */
const sources: readonly (readonly [from: string, to: string])[] = [
  ['templates/init', ''],
  ['schemas', 'schemas'],
];

/** Those of one host. The action is copied, so that the workflow runs no code of other repositories. */
const action = ['.github/actions/portico', '.github/actions/portico'] as const;
const hostSources: Readonly<Record<HostName, typeof sources>> = {
  github: [['templates/ci/github', ''], action],
  gitlab: [['templates/ci/gitlab', '']],
  gitea: [['templates/ci/gitea', ''], action],
  bitbucket: [['templates/ci/bitbucket', '']],
};

/** npm does not pack a file named .gitignore, so it has another name in the package. */
const renamed: Readonly<Record<string, string>> = { gitignore: '.gitignore' };

interface InitOptions extends CommonOptions {
  readonly dir?: string;
  readonly host: HostName;
}

export const init: CommandDefinition<InitOptions> = {
  usage: '[dir]',
  summary: 'write the files of a new repository of portals: one brand, settings, schemas, the check of pull requests',
  examples: ['portico init', 'portico init customers --host gitlab'],
  options: (command) =>
    command.addOption(
      new Option('--host <host>', 'where the repository will be; gitea is Forgejo too')
        .choices(hostNames)
        .default('github'),
    ),
  exits: { 0: 'written', 1: 'error, or files exist already; nothing was written' },
  run: async (world, { dir = '.', host, ...options }) => {
    const folder = resolve(dir);
    if (existsSync(folder) && !statSync(folder).isDirectory()) {
      throw new PortalError('already-exists', `${dir} is a file`, 'Name a folder; it is created where there is none.');
    }
    const files = filesToWrite(versionOf(world), host);
    const taken = files.map(({ path }) => path).filter((path) => existsSync(join(folder, path)));
    if (taken.length > 0) {
      const list = taken.map((path) => `\n  ${posix.join(dir, path)}`).join('');
      throw new PortalError(
        'already-exists',
        `files that init would write exist already:${list}`,
        'Nothing was written. Name an empty folder, or move these files away.',
      );
    }
    await writeFiles(folder, files, 'refuse');
    for (const { path } of files) world.print(`${posix.join(dir, path)}\n`);
    if (options.quiet !== true) world.report(next(dir, files.length));
    return exit.fine;
  },
};

/** Files that name the version that is installed and that pull requests are checked with. */
const versioned: ReadonlySet<string> = new Set([
  'README.md',
  '.github/workflows/portico.yml',
  '.gitlab-ci.yml',
  'bitbucket-pipelines.yml',
]);

function filesToWrite(version: string, host: HostName): NewFile[] {
  return [...sources, ...hostSources[host]]
    .flatMap(([from, to]) =>
      readdirSync(join(pack, from), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const file = join(entry.parentPath, entry.name);
          const inside = file.slice(join(pack, from).length + 1).replaceAll('\\', '/');
          return { path: posix.join(to, renamed[inside] ?? inside), bytes: readFileSync(file) };
        }),
    )
    .map(({ path, bytes }) =>
      versioned.has(path)
        ? { path, bytes: Buffer.from(bytes.toString().replaceAll('PORTICO_VERSION', version)) }
        : { path, bytes },
    )
    .sort((left, right) => compareText(left.path, right.path));
}

function next(dir: string, count: number): string {
  const settings = dir === '.' ? '' : `-c ${posix.join(dir, 'portico.yaml')} `;
  const folder = dir === '.' ? '' : ` ${dir}`;
  return `
${count} files: one brand to start from, schemas for your editor, and the check of pull requests. README.md says how it is used.

Next:
  portico ${settings}validate${folder}
  portico ${settings}plan${folder}
`;
}
