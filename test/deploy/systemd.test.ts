// deploy/systemd: units that systemd takes, with what they may do taken away; and the settings beside them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../../src/config/settings/settings.ts';

const folder = 'deploy/systemd';
const units = readdirSync(folder).filter((file) => file.endsWith('.service'));
const textOf = (unit: string): string => readFileSync(join(folder, unit), 'utf8');

const PROGRAM = '/usr/bin/systemd-analyze';
/** Of 100: what is left is the network, ports below 1024 and the compiler of V8. */
const MOST_EXPOSURE = 20;

/** Where everything has to be installed, its absence is a failure. */
function systemdMissing(): string | null {
  if (existsSync(PROGRAM)) return null;
  const why = `${PROGRAM} is not installed (Debian package systemd)`;
  if (process.env['CI'] !== undefined) throw new Error(why);
  console.warn(`tests are skipped: ${why}`);
  return why;
}

/** The exit code and words of systemd-analyze about a unit, which finds its program whether or not it is installed here. */
function analyze(name: string, text: string, ...args: string[]): { code: number | null; said: string } {
  const place = mkdtempSync(join(tmpdir(), 'portico-units-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const file = join(place, name);
  writeFileSync(file, text.replaceAll('/usr/bin/portico', '/bin/true'));
  const { status, stdout, stderr } = spawnSync(PROGRAM, [...args, file], { encoding: 'utf8' });
  return { code: status, said: `${stdout}${stderr}` };
}

const security = ['security', '--offline=true', `--threshold=${MOST_EXPOSURE}`, '--no-pager'];

describe.skipIf(systemdMissing() !== null)('systemd', { timeout: 240_000 }, () => {
  test.each(units)('%s is understood, and may do little', (unit) => {
    expect(analyze(unit, textOf(unit), 'verify')).toEqual({ code: 0, said: '' });
    expect(analyze(unit, textOf(unit), ...security)).toMatchObject({ code: 0 });
  });

  test('a misspelt key and a lost protection are found', () => {
    const text = textOf('portico.service');
    expect(analyze('a.service', text.replace('PrivateTmp=', 'PrivateTemp='), 'verify').said).toContain('PrivateTemp');
    const open = text.replace(/^(?:SystemCallFilter|CapabilityBoundingSet|RestrictNamespaces)=.*$/gm, '');
    expect(analyze('b.service', open, ...security).code).not.toBe(0);
  });
});

test('units differ in what they run, not in what they may', () => {
  const commands = units.map((unit) => [unit, /^ExecStart=(.*)$/m.exec(textOf(unit))?.[1]]);
  expect(Object.fromEntries(commands)).toEqual({
    'portico.service': '/usr/bin/portico -c /etc/portico/portico.yaml up',
    'portico-reconcile.service': '/usr/bin/portico -c /etc/portico/portico.yaml reconcile',
    'portico-serve.service': expect.stringMatching(/portico.yaml serve --workers \$\{WORKERS\}$/),
  });
  const protections = units.map((unit) => textOf(unit).slice(textOf(unit).indexOf('EnvironmentFile=')));
  expect(new Set(protections).size).toBe(1);
});

test('the settings beside them are valid and keep everything in the state folder', async () => {
  const result = await readSettings(readFileSync('deploy/systemd/portico.yaml', 'utf8'), 'portico.yaml', {});
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.settings.store).toBe('sqlite:/var/lib/portico/portico.db');
});
