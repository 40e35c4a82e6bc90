// BIND as a process on loopback: primary server of zones that take updates with a key, and resolver of them for others.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../src/adapters/clock.ts';
import { openResolvers } from '../../../src/adapters/dns.ts';
import type { TsigAlgorithm } from '../../../src/adapters/dns-update/tsig.ts';
import { freePort } from './pebble.ts';

const PROGRAM = '/usr/sbin/named';
const START_MS = 10_000;

export interface Bind {
  /** `127.0.0.1:port`. */
  readonly address: string;
  readonly key: { readonly name: string; readonly algorithm: TsigAlgorithm; readonly secret: string };
  /** Adds or replaces records by hand, as lines of `nsupdate`: `update add name 60 A 127.0.0.1`. */
  edit(zone: string, ...lines: readonly string[]): void;
  log(): string;
  stop(): Promise<void>;
}

/** Why the tests that need it cannot run; where everything has to be installed, that is a failure. */
export function bindMissing(): string | null {
  const missing = [PROGRAM, '/usr/bin/nsupdate'].find((program) => !existsSync(program));
  if (missing === undefined) return null;
  const why = `${missing} is not installed (Debian packages bind9, bind9-dnsutils)`;
  if (process.env['CI'] !== undefined) throw new Error(why);
  console.warn(`tests are skipped: ${why}`);
  return why;
}

export async function startBind(zones: readonly string[], algorithm: TsigAlgorithm = 'hmac-sha256'): Promise<Bind> {
  const folder = mkdtempSync(join(tmpdir(), 'bind-'));
  const port = await freePort();
  const key = { name: 'portico', algorithm, secret: randomBytes(32).toString('base64') };
  const own = `key "${key.name}" { algorithm ${algorithm}; secret "${key.secret}"; };\n`;
  writeFileSync(join(folder, 'key'), own);
  for (const zone of zones) {
    const soa = '@ 60 IN SOA ns hostmaster 1 60 60 600 1\n@ 60 IN NS ns\nns 60 IN A 127.0.0.1\n';
    writeFileSync(join(folder, zone), `$ORIGIN ${zone}.\n${soa}`);
  }
  const config = `${own}
    options { directory "${folder}"; listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; }; pid-file none; session-keyfile none;
      recursion yes; allow-query { any; }; dnssec-validation no; empty-zones-enable no; forwarders { }; notify no; minimal-responses no; };
    controls { };
    zone "." { type primary; file "root"; };
    ${zones.map((zone) => `zone "${zone}" { type primary; file "${zone}"; update-policy { grant ${key.name} zonesub ANY; }; };`).join('\n')}`;
  writeFileSync(
    join(folder, 'root'),
    '. 60 IN SOA ns. hostmaster. 1 60 60 600 1\n. 60 IN NS ns.\nns. 60 IN A 127.0.0.1\n',
  );
  writeFileSync(join(folder, 'named.conf'), config);
  const child = spawn(PROGRAM, ['-g', '-n', '1', '-c', join(folder, 'named.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await answering(child, `127.0.0.1:${port}`, zones, () => log);
  return {
    ...{ address: `127.0.0.1:${port}`, key, log: () => log },
    edit: (zone, ...lines) => {
      const input = [`server 127.0.0.1 ${port}`, `zone ${zone}`, ...lines, 'send', ''].join('\n');
      execFileSync('/usr/bin/nsupdate', ['-k', join(folder, 'key')], { input });
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const exit = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await exit;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(
  child: ChildProcess,
  address: string,
  zones: readonly string[],
  log: () => string,
): Promise<void> {
  const [resolver] = openResolvers([address]);
  const deadline = Date.now() + START_MS;
  for (;;) {
    const answer = await resolver?.ask(`ns.${zones[0]}`, 'A');
    if (answer?.state === 'answered' && answer.records.length > 0) return;
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`named did not start:\n${log()}`);
    }
    await systemClock.sleep(20);
  }
}
