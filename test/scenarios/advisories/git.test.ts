// The class of security advisories about Git itself, through the real program: a repository full of programs, of which none runs.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { edit, everythingSaid, saveFooter, shows } from '../../support/operator.ts';
import { type Workplace, workplace } from '../../support/running.ts';

let place: Workplace;

beforeEach(() => {
  place = workplace();
});

afterEach(async () => {
  await place.remove();
});

const acme = 'portals/acme/portal.yaml';

test(
  'git as attack surface: a repository whose config, hooks, submodules, attributes, LFS filters, ext:: URLs or credential ' +
    'helpers would run a program runs none',
  async () => {
    await place.here('reconcile', '--once');
    const canary = join(place.folder, 'var/canary');
    const program = join(place.folder, 'var/program');
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${canary}\ncat\n`);
    chmodSync(program, 0o755);
    plantPrograms(program);
    // Git on its own falls for it, so the traps are set.
    execFileSync('git', ['status'], { cwd: place.folder, stdio: 'ignore' });
    expect(existsSync(canary)).toBe(true);
    rmSync(canary);
    // Of the user who runs Portico as well: his own configuration is for his own work.
    const home = join(place.folder, 'var/home');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, '.gitconfig'), place.read('.git/config'));
    Object.assign(place.environment, {
      HOME: home,
      ...Object.fromEntries(programVariables.map((name) => [name, program])),
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${program}'`,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: program,
    });
    await everythingSaid(place);
    const running = await place.start('up');
    edit(place, acme, (text) => text.replace(/^footer: .*/m, 'footer: Followed all the same'));
    plainCommit('Another');
    await shows(running, 'acme', 'Followed all the same');
    await running.stop();
    for (const repository of [
      `ext::${program} x`,
      `ext::sh -c ${program}% x`,
      `fd::17`,
      `--upload-pack=${program}`,
      `ssh://-oProxyCommand=${program}/x`,
      `file://${place.folder} --upload-pack=${program}`,
    ]) {
      place.environment['PORTICO_SOURCE_REPOSITORY'] = repository;
      expect([repository, place.portico('reconcile', '--once').code]).toEqual([repository, 1]);
    }
    expect(existsSync(canary) ? place.read('var/canary') : 'no program was run').toBe('no program was run');
  },
);

const programVariables = [
  ...[
    'GIT_SSH_COMMAND',
    'GIT_SSH',
    'GIT_EXTERNAL_DIFF',
    'GIT_PROXY_COMMAND',
    'GIT_ASKPASS',
    'SSH_ASKPASS',
    'GIT_PAGER',
    'PAGER',
  ],
  ...['GIT_EDITOR', 'EDITOR', 'GIT_SEQUENCE_EDITOR', 'GIT_TRACE_CANARY', 'LESSOPEN', 'BROWSER'],
];

/** A commit by git's own plumbing, so that it is not the test which runs the planted programs. */
function plainCommit(message: string): void {
  const off = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'filter.canary.clean=',
    'filter.lfs.clean=',
    'filter.canary.process=',
    'filter.lfs.process=',
  ];
  const quiet = [
    ...off,
    'filter.canary.required=false',
    'filter.lfs.required=false',
    'commit.gpgSign=false',
    'gc.auto=0',
  ];
  const own = quiet.flatMap((setting) => ['-c', setting]);
  place.git(...own, 'add', '-A');
  place.git(...own, 'commit', '-qm', message);
}

function plantPrograms(program: string): void {
  place.save(
    '.gitattributes',
    '* filter=canary diff=canary merge=canary text eol=crlf ident\n*.png filter=lfs diff=lfs -text\n',
  );
  place.save('.lfsconfig', `[lfs]\n\turl = ext::${program}\n\tcustomtransfer.x.path = ${program}\n`);
  place.save(
    '.gitmodules',
    `[submodule "a"]\n\tpath = "portals/sub\r"\n\turl = ext::${program}\n\tupdate = !${program}\n[submodule "b"]\n\tpath = .git/hooks\n\turl = ${place.folder}\n`,
  );
  saveFooter(place, 'acme', 'With attributes');
  place.git('update-index', '--add', '--cacheinfo', `160000,${place.git('rev-parse', 'HEAD')},portals/sub`);
  plainCommit('Attributes, modules, LFS');
  for (const hook of [
    'post-checkout',
    'post-commit',
    'post-update',
    'pre-receive',
    'update',
    'reference-transaction',
    'fsmonitor-watchman',
  ]) {
    place.save(`.git/hooks/${hook}`, `#!/bin/sh\n${program} hook ${hook}\n`);
    chmodSync(join(place.folder, '.git/hooks', hook), 0o755);
  }
  const settings = [
    ...['core.fsmonitor', 'core.sshCommand', 'core.gitProxy', 'core.askPass', 'core.pager', 'core.editor'],
    ...[
      'core.alternateRefsCommand',
      'uploadpack.packObjectsHook',
      'diff.external',
      'diff.canary.textconv',
      'diff.canary.command',
    ],
    ...[
      'diff.lfs.textconv',
      'merge.canary.driver',
      'filter.canary.smudge',
      'filter.canary.clean',
      'filter.canary.process',
    ],
    ...[
      'filter.lfs.smudge',
      'filter.lfs.clean',
      'filter.lfs.process',
      'gpg.program',
      'gpg.ssh.program',
      'sequence.editor',
    ],
    ...[
      'pager.log',
      'pager.blame',
      'trailer.Portico-Approve.command',
      'trailer.Portico-Approve.cmd',
      'log.showSignature',
    ],
  ];
  for (const name of settings) place.git('config', name, program);
  place.git('config', 'log.showSignature', 'true');
  place.git('config', 'credential.helper', `!${program}`);
  place.git('config', 'remote.origin.uploadpack', program);
  place.git('config', `url.ext::${program}.insteadOf`, place.folder);
  place.git('config', 'protocol.ext.allow', 'always');
  place.git('config', 'core.hooksPath', '.git/hooks');
}
