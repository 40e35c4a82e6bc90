// The classes of security advisories that reconcilers have had, one test each, through the real program: what a repository
// may hold. Each is named after its class and the lesson drawn from it.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { edit, everythingSaid, page, saveFooter, shows, sql, statusSays } from './operator.ts';
import { type Workplace, workplace } from './running.ts';

let place: Workplace;

beforeEach(() => {
  place = workplace();
});

afterEach(async () => {
  await place.remove();
});

const acme = 'portals/acme/portal.yaml';
const ACME_IS_HELD = /acme .*(?:Invalid|FilesUnreadable)/;

test('path traversal and symlinks: nothing outside the tree is read, whatever names or links lead there', async () => {
  place.portico('reconcile', '--once');
  const outside = join(place.folder, 'var/outside');
  mkdirSync(outside, { recursive: true });
  const CANARY = 'canary-7f3a-of-a-file-outside';
  for (const name of ['secret.css', 'secret.yaml', 'secret.js', 'logo.png', 'x.schema.json'])
    writeFileSync(join(outside, name), `${CANARY}: [`);
  const relative = '../../var/outside';
  for (const [link, target] of [
    ['portals/acme/custom.css', join(outside, 'secret.css')],
    ['portals/acme/logo.png', `${relative}/logo.png`],
    ['portals/acme/more.yaml', `${relative}/secret.yaml`],
    ['portals/linked', outside],
    ['policies', outside],
  ] as const) {
    execFileSync('rm', ['-rf', join(place.folder, link)]);
    symlinkSync(target, join(place.folder, link));
  }
  const change = (from: RegExp, to: string) => edit(place, acme, (text) => text.replace(from, to));
  change(/favicon: .*/, `favicon: ${relative}/logo.png`);
  change(/logoDark: .*/, `logoDark: ${join(outside, 'logo.png')}`);
  change(/logo2x: .*/, 'logo2x: ..%2f..%2fvar/outside/logo.png');
  change(/file: dashboard\.js/, `file: ${relative}/secret.js`);
  place.commit('Links and paths that lead outside');
  const said = everythingSaid(place);
  expect(said).not.toContain(CANARY);
  expect(said).toContain('portals/acme/custom.css is a symbolic link');
  expect(place.portico('status').out).toMatch(ACME_IS_HELD);
  expect(sql(place, "SELECT count(*) AS n FROM asset_content WHERE instr(CAST(bytes AS TEXT), 'canary')")).toEqual([
    { n: 0 },
  ]);
  const running = await place.start('up');
  expect((await page(running, 'acme', `/assets/${relative}/secret.css`)).status).toBe(404);
  expect((await page(running, 'acme', '/assets/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd')).body).not.toContain('root:');
  expect((await page(running, 'acme')).status).toBe(200);
});

test('path traversal in the tree object itself: an entry called .. leads nowhere', () => {
  place.portico('reconcile', '--once');
  const write = (type: string, input: Buffer) =>
    execFileSync('git', ['hash-object', '-t', type, '-w', '--literally', '--stdin'], { cwd: place.folder, input })
      .toString()
      .trim();
  const blob = write('blob', Buffer.from('not: yours\n'));
  const entry = (mode: string, name: string, id: string) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
  const up = write('tree', entry('100644', 'escaped.yaml', blob));
  const evil = write(
    'tree',
    Buffer.concat([entry('40000', '..', up), entry('40000', '.git', up), entry('100644', 'x/../y.yaml', blob)]),
  );
  const root = write('tree', entry('40000', 'portals', evil));
  const commit = place.git('commit-tree', root, '-p', 'HEAD', '-m', 'Strange names');
  place.git('update-ref', 'refs/heads/main', commit);
  const answer = place.portico('reconcile', '--once');
  expect([1, 3]).toContain(answer.code);
  expect(answer.err).not.toContain('fault in portico');
  for (const path of ['escaped.yaml', 'var/escaped.yaml', '../escaped.yaml'])
    expect(existsSync(join(place.folder, path))).toBe(false);
  expect(place.portico('status').out).toMatch(/acme +Acme Voice/);
});

test(
  'git as attack surface: a repository whose config, hooks, submodules, attributes, LFS filters, ext:: URLs or credential ' +
    'helpers would run a program runs none',
  async () => {
    place.portico('reconcile', '--once');
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
    everythingSaid(place);
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

test('config that executes: documents are data, and nothing in them is run, expanded or looked up', async () => {
  place.environment['CANARY_IN_ENV'] = 'canary-5b1d-of-the-environment';
  const canary = join(place.folder, 'var/executed');
  const formula = `{{#with "x"}}{{constructor.constructor "require('fs').writeFileSync('${canary}')"}}{{/with}}`;
  const words = [formula, `\${CANARY_IN_ENV} $(touch ${canary})`, '{{lookup @root "process"}}', '<%= process.env %>'];
  edit(place, acme, (text) =>
    text.replace(/^footer: .*/m, `footer: ${JSON.stringify(words.join(' ')).slice(0, 199)}"`.replace(/""$/, '"')),
  );
  edit(place, acme, (text) => text.replace(/login\.title: .*/, `login.title: ${JSON.stringify(words[1])}`));
  place.commit('Words that look like code');
  const running = await place.start('up');
  const { body } = await shows(running, 'acme', 'constructor');
  expect(body).not.toContain('canary-5b1d');
  await running.stop();
  const codes = [
    `x: !!js/function "function(){ require('fs').writeFileSync('${canary}','') }"`,
    `x: !!python/object/apply:os.system ["touch ${canary}"]`,
    'smtp: { host: smtp.example, from: a@b.example, password: { exec: "touch x" } }',
    'include: !include /etc/passwd',
    'theme: { css: { cmd: "touch x" } }',
  ];
  for (const code of codes) {
    place.save('portals/acme/code.yaml', `apiVersion: portico/v1\nkind: Portal\nname: coded\n${code}\n`);
    const checked = place.portico('validate');
    expect([code, checked.code]).toEqual([code, 1]);
    expect(checked.out).toContain('portals/acme/code.yaml:');
  }
  // Settings of the server beside the documents, or policies inside them, are files like any other.
  place.save('portals/acme/code.yaml', 'source: { repository: /etc }\nstore: "sqlite:/tmp/elsewhere"\n');
  expect(place.portico('validate').code).toBe(1);
  expect(existsSync(canary)).toBe(false);
});

test('config that executes: a pull request is checked by the policies of its base, not by its own', () => {
  place.save('policies/eur.schema.json', '{"properties":{"currencies":{"not":{"contains":{"const":"GBP"}}}}}');
  place.commit('A policy');
  place.save('policies/eur.schema.json', '{}');
  edit(place, acme, (text) => text.replace('[USD, EUR]', '[USD, GBP]'));
  expect(place.portico('validate', '--policies-from', 'HEAD')).toMatchObject({
    code: 1,
    out: expect.stringContaining('policy/eur'),
  });
});

test('one value halts a whole kind: what is wrong with one is quarantined, in the files and in the store', async () => {
  const running = await place.start('up');
  edit(place, 'portals/acme/overrides.yaml', (text) => text.replace('reason:', 'until: 2026-02-30\n    reason:'));
  edit(place, 'portals/templates/starter.yaml', (text) => text.replace('flowSpeed: 2', 'flowSpeed: 9e99'));
  saveFooter(place, 'nordwind', 'Not halted');
  place.commit('One bad date, one bad number');
  await shows(running, 'nordwind', 'Not halted');
  expect((await statusSays(place, 'acme')).out).toMatch(ACME_IS_HELD);
  await running.stop();
  // Every column that may hold text holds what it never should, of one brand.
  place.git('revert', '--no-edit', 'HEAD');
  place.environment['PORTICO_GUARDS_SELF_HEAL'] = 'false';
  for (const spec of ['{', 'null', '7', '[]', '{"until":"never","show":7}', '{"sections":null,"domains":{}}']) {
    sql(place, `UPDATE resource SET spec = '${spec}' WHERE brand = 'acme'`);
    sql(
      place,
      `INSERT OR REPLACE INTO resource (kind, name, brand, spec, digest, file, line, seq) VALUES ('break-glass', 'CUST-1042', 'acme', '${spec}', '', '', 1, 0)`,
    );
    for (const command of [['status'], ['plan'], ['override', 'list'], ['history', 'acme'], ['reconcile', '--once']])
      expect(place.portico(...command).err).not.toContain('fault in portico');
    const serving = await place.start('serve');
    expect([spec, (await page(serving, 'nordwind')).status]).toEqual([spec, 200]);
    expect((await page(serving, 'acme')).body).not.toMatch(/ at .*:\d+:\d+/);
    await serving.stop();
  }
  delete place.environment['PORTICO_GUARDS_SELF_HEAL'];
  sql(place, `DELETE FROM resource WHERE kind = 'break-glass'`);
  const healed = await place.start('up');
  await shows(healed, 'acme', 'Welcome to Acme Voice');
});
