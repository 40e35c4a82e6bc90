// dnsmasq on loopback: an independent DNS server, to compare our own with.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { freePort } from './pebble.ts';

const PROGRAM = '/usr/sbin/dnsmasq';

/** Why the tests that need it cannot run; where everything has to be installed, that is a failure. */
export function dnsmasqMissing(): string | null {
  if (existsSync(PROGRAM)) return null;
  const why = `${PROGRAM} is not installed (Debian package dnsmasq-base)`;
  if (process.env['CI'] !== undefined) throw new Error(why);
  console.warn(`tests are skipped: ${why}`);
  return why;
}

export interface Dnsmasq {
  /** `127.0.0.1:port`. */
  readonly address: string;
  stop(): Promise<void>;
}

/** `records` as options of dnsmasq, e.g. `--cname=a.example,b.example,300`. It forwards no query. */
export async function startDnsmasq(records: readonly string[]): Promise<Dnsmasq> {
  const port = await freePort();
  const own = [
    '--no-daemon',
    '--no-hosts',
    '--no-resolv',
    '--conf-file=/dev/null',
    '--pid-file',
    '--user=',
    '--group=',
  ];
  const place = [`--port=${port}`, '--listen-address=127.0.0.1', '--bind-interfaces'];
  const child = spawn(PROGRAM, [...own, ...place, ...records], { stdio: ['ignore', 'ignore', 'pipe'] });
  await started(child);
  return {
    address: `127.0.0.1:${port}`,
    stop: async () => {
      const exit = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await exit;
    },
  };
}

async function started(child: ChildProcess): Promise<void> {
  let log = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`dnsmasq did not start:\n${log}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (/started, version/.test(log)) resolve();
    });
  });
}
