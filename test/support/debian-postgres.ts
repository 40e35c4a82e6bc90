// A PostgreSQL of the system with all of its programs, pg_dump among them, which the one from npm comes without.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './acme/pebble.ts';

const VERSIONS = '/usr/lib/postgresql';

/** Folder of the newest version's programs; null where none is installed. */
function programs(): string | null {
  const versions = existsSync(VERSIONS)
    ? readdirSync(VERSIONS)
        .map(Number)
        .sort((left, right) => right - left)
    : [];
  const folders = versions.map((version) => `${VERSIONS}/${version}/bin`);
  return folders.find((folder) => ['initdb', 'pg_dump'].every((name) => existsSync(`${folder}/${name}`))) ?? null;
}

/** Why the tests that need it cannot run; where everything has to be installed, that is a failure. */
export function debianPostgresMissing(): string | null {
  if (programs() !== null) return null;
  const why = `there is no PostgreSQL under ${VERSIONS} (Debian package postgresql)`;
  if (process.env['CI'] !== undefined) throw new Error(why);
  console.warn(`tests are skipped: ${why}`);
  return why;
}

export interface DebianPostgres {
  /** Where pg_dump and the others are. */
  readonly programs: string;
  /** URL of a new, empty database. */
  create(name: string): string;
  stop(): Promise<void>;
}

/** Starts one on a free port of loopback. */
export async function startDebianPostgres(): Promise<DebianPostgres> {
  const bin = programs();
  if (bin === null) throw new Error('there is none');
  const folder = mkdtempSync(join(tmpdir(), 'portico-debian-postgres-'));
  chmodSync(folder, 0o711);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  // It refuses to run as root, which CI often is; its package has made a user for it.
  const who = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (who.uid !== undefined) chownSync(data, who.uid, who.gid);
  const initdb = ['-D', data, '-U', 'portico', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), initdb, { ...who, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...{ ...who, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  });
  let log = '';
  const ended = once(server, 'exit');
  await new Promise<void>((resolve, reject) => {
    void ended.then(() => reject(new Error(`PostgreSQL did not start:\n${log}`)));
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
  });
  const urlOf = (name: string): string => `postgres://portico:portico@127.0.0.1:${port}/${name}`;
  return {
    programs: bin,
    create: (name) => {
      execFileSync(join(bin, 'createdb'), [`--maintenance-db=${urlOf('postgres')}`, name]);
      return urlOf(name);
    },
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const idOf = (which: '-u' | '-g'): number => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
