// What shells and readers of manuals are given: completion in each shell that is installed, the manual page, and examples that parse.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describedProgram } from '../../.ci/share/described-program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-shells-'));
  for (const name of ['acme', 'nordwind']) {
    mkdirSync(join(folder, 'portals', name), { recursive: true });
    writeFileSync(join(folder, 'portals', name, 'portal.yaml'), `kind: Portal\nname: ${name} # its id\nbrand: x\n`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = (shell: string): string => resolve(`share/completion/portico.${shell}`);
const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, HOME: folder } });

/** What is typed, and what may follow. */
const lines: readonly (readonly [typed: string, offered: readonly string[]])[] = [
  ['portico pla', ['plan']],
  ['portico plan --format ', ['human', 'json', 'markdown']],
  ['portico plan --aga', ['--against']],
  ['portico plan --qui', ['--quiet']],
  ['portico account customer mo', ['move']],
  ['portico -c own.yaml account tok', ['token']],
  ['portico status ', ['acme', 'nordwind']],
  ['portico account customer list --portal ac', ['acme']],
  ['portico account customer move CUST-1 --to n', ['nordwind']],
  ['portico completion ', ['bash', 'fish', 'zsh']],
  ['portico override set CUST-1 --reason ', []],
];

describe('bash', () => {
  const complete = (given: readonly string[]): string[] => {
    const asked = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _portico; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const printed = run('bash', ['--norc', '--noprofile', '-c', asked, script('bash'), ...given]);
    return printed.split('\n').filter(Boolean).sort();
  };

  test.each(lines)('%s', (typed, offered) => {
    expect(complete(typed.split(' '))).toEqual(offered);
  });

  test('a value behind = is completed, and where a file goes, bash completes files', () => {
    // As bash cuts words.
    expect(complete(['portico', 'plan', '--format', '=', 'js'])).toEqual(['json']);
    expect(complete(['portico', 'plan', '--format', '='])).toEqual(['human', 'json', 'markdown']);
    expect(complete(['portico', 'backup', ''])).toEqual([]);
    expect(run('bash', ['--norc', '-c', 'source "$0"; complete -p portico', script('bash')])).toContain('-o default');
  });
});

describe.runIf(isInstalled('fish'))('fish', () => {
  test.each([...lines, ['portico export po', ['portals/']] as const])('%s', (typed, offered) => {
    const asked = `source ${script('fish')}; complete --do-complete '${typed}'`;
    const printed = run('fish', ['--no-config', '-c', asked]);
    expect(
      printed
        .split('\n')
        .flatMap((line) => line.split('\t')[0] || [])
        .sort(),
    ).toEqual(offered);
  });
});

describe.runIf(isInstalled('zsh'))('zsh', () => {
  /** Types into a terminal of zsh what is only completed by one word; what is then on the line. */
  const typedOut = (typed: string): string => {
    const setUp = `PS1=; autoload -Uz compinit; compinit -u -D; source ${script('zsh')}; shown() { print -r -- "[[$BUFFER]]" }; zle -N shown; bindkey '^X' shown; print ready`;
    const asked = `zmodload zsh/zpty; zpty z zsh -f -i; zpty -w z ${JSON.stringify(setUp).replaceAll('$', '\\$')}
      zpty -r z answer '*ready*ready*'; zpty -n -w z $'${typed}\\t\\x18'; zpty -r z answer '*\\[\\[*\\]\\]*'; print -r -- $answer`;
    return /\[\[(.*?)\]\]/.exec(run('zsh', ['-f', '-c', asked]))?.[1] ?? '';
  };

  // A terminal takes a second.
  test.each(lines.filter(([, offered]) => offered.length === 1).slice(-3))('%s', (typed, [offered]) => {
    expect(typedOut(typed).trim()).toBe(`${typed.replace(/\S*$/, '')}${offered}`);
  });
});

test.each(['fish', 'zsh'])('%s is tried where it is installed', (shell) => {
  if (!isInstalled(shell)) console.warn(`${shell} is not installed: its completion is not tried here`);
});

test('the manual page is one that man takes without a warning', () => {
  if (!isInstalled('man')) return console.warn('man is not installed: the manual page is not tried here');
  const { stdout, stderr } = spawnSync('man', ['--warnings=w', '-Tutf8', '-l', 'share/portico.1'], {
    ...{ encoding: 'utf8', env: { ...process.env, MANWIDTH: '100', LC_ALL: 'C.UTF-8' } },
  });
  expect(stderr).toBe('');
  // Lines are filled with spaces to their whole width.
  expect(stdout.replace(/\s+/g, ' ')).toContain('Give a token another secret');
  expect(stdout).toContain('portico plan --against v1.4..main --format markdown');
});

/** As a shell cuts a line, which for examples is at spaces outside of quotes. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

test('every example of every command is one that its command takes', async () => {
  const { program, definitions } = await describedProgram();
  let reached: unknown;
  for (const command of definitions.keys()) {
    command.action(() => {
      reached = command;
    });
  }
  const parse = async (line: string): Promise<unknown> => {
    reached = undefined;
    const [name, ...args] = wordsOf(line.replace(/ > \S+$/, ''));
    expect(name).toBe('portico');
    await program.parseAsync(args, { from: 'user' });
    return reached;
  };
  for (const [command, { examples }] of definitions) {
    expect(examples.length, command.name()).toBeGreaterThan(0);
    for (const example of examples) expect(await parse(example), example).toBe(command);
  }
  await expect(parse('portico plan --agains origin/main')).rejects.toThrow('unknown option');
  await expect(parse('portico account customer add CUST-1 --portal acme')).rejects.toThrow('not specified');
});
