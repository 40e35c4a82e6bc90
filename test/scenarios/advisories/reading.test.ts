// The classes of security advisories that reconcilers have had, one test each, through the real program: what a repository
// may hold. Each is named after its class and the lesson drawn from it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { edit, everythingSaid, page, saveFooter, shows, sql, statusShows } from '../../support/operator.ts';
import { type Workplace, workplace } from '../../support/running.ts';
import { everyNth } from '../../support/test-size.ts';

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
  await place.here('reconcile', '--once');
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
  const said = await everythingSaid(place);
  expect(said).not.toContain(CANARY);
  expect(said).toContain('portals/acme/custom.css is a symbolic link');
  expect((await place.here('status')).out).toMatch(ACME_IS_HELD);
  expect(sql(place, "SELECT count(*) AS n FROM asset_content WHERE instr(CAST(bytes AS TEXT), 'canary')")).toEqual([
    { n: 0 },
  ]);
  const running = await place.serve('up');
  expect((await page(running, 'acme', `/assets/${relative}/secret.css`)).status).toBe(404);
  expect((await page(running, 'acme', '/assets/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd')).body).not.toContain('root:');
  expect((await page(running, 'acme')).status).toBe(200);
});

test('path traversal in the tree object itself: an entry called .. leads nowhere', async () => {
  await place.here('reconcile', '--once');
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
  const answer = await place.here('reconcile', '--once');
  expect([1, 3]).toContain(answer.code);
  expect(answer.err).not.toContain('fault in portico');
  for (const path of ['escaped.yaml', 'var/escaped.yaml', '../escaped.yaml'])
    expect(existsSync(join(place.folder, path))).toBe(false);
  expect((await place.here('status')).out).toMatch(/acme +Acme Voice/);
});

test('config that executes: documents are data, and nothing in them is run, expanded or looked up', async () => {
  place.environment['CANARY_IN_ENV'] = 'canary-5b1d-of-the-environment';
  const canary = join(place.folder, 'var/executed');
  const formula = `{{#with "x"}}{{constructor.constructor "require('fs').writeFileSync('${canary}')"}}{{/with}}`;
  const words = [formula, `$$\${CANARY_IN_ENV} $(touch ${canary})`, '{{lookup @root "process"}}', '<%= process.env %>'];
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
    const checked = await place.here('validate');
    expect([code, checked.code]).toEqual([code, 1]);
    expect(checked.out).toContain('portals/acme/code.yaml:');
  }
  // Settings of the server beside the documents, or policies inside them, are files like any other.
  place.save('portals/acme/code.yaml', 'source: { repository: /etc }\nstore: "sqlite:/tmp/elsewhere"\n');
  expect((await place.here('validate')).code).toBe(1);
  expect(existsSync(canary)).toBe(false);
});

test('config that executes: a pull request is checked by the policies of its base, not by its own', async () => {
  place.save('policies/eur.schema.json', '{"properties":{"currencies":{"not":{"contains":{"const":"GBP"}}}}}');
  place.commit('A policy');
  place.save('policies/eur.schema.json', '{}');
  edit(place, acme, (text) => text.replace('[USD, EUR]', '[USD, GBP]'));
  expect(await place.here('validate', '--policies-from', 'HEAD')).toMatchObject({
    code: 1,
    out: expect.stringContaining('policy/eur'),
  });
});

test('one value halts a whole kind: what is wrong with one is quarantined, in the files and in the store', async () => {
  const running = await place.serve('up');
  edit(place, 'portals/acme/overrides.yaml', (text) => text.replace('reason:', 'until: 2026-02-30\n    reason:'));
  edit(place, 'portals/templates/starter.yaml', (text) => text.replace('flowSpeed: 2', 'flowSpeed: 9e99'));
  saveFooter(place, 'nordwind', 'Not halted');
  place.commit('One bad date, one bad number');
  await shows(running, 'nordwind', 'Not halted');
  expect((await statusShows(place, 'acme')).out).toMatch(ACME_IS_HELD);
  await running.stop();
  // Every column that may hold text holds what it never should, of one brand.
  place.git('revert', '--no-edit', 'HEAD');
  place.environment['PORTICO_GUARDS_SELF_HEAL'] = 'false';
  const specs = ['{', 'null', '7', '[]', '{"until":"never","show":7}', '{"sections":null,"domains":{}}'];
  for (const spec of everyNth(specs, 2)) {
    sql(place, `UPDATE resource SET spec = '${spec}' WHERE brand = 'acme'`);
    sql(
      place,
      `INSERT OR REPLACE INTO resource (kind, name, brand, spec, digest, file, line, seq) VALUES ('break-glass', 'CUST-1042', 'acme', '${spec}', '', '', 1, 0)`,
    );
    for (const command of [['status'], ['plan'], ['override', 'list'], ['history', 'acme'], ['reconcile', '--once']])
      expect((await place.here(...command)).err).not.toContain('fault in portico');
    const serving = await place.start('serve');
    expect([spec, (await page(serving, 'nordwind')).status]).toEqual([spec, 200]);
    expect((await page(serving, 'acme')).body).not.toMatch(/ at .*:\d+:\d+/);
    await serving.stop();
  }
  delete place.environment['PORTICO_GUARDS_SELF_HEAL'];
  sql(place, `DELETE FROM resource WHERE kind = 'break-glass'`);
  const healed = await place.serve('up');
  await shows(healed, 'acme', 'Welcome to Acme Voice');
});
