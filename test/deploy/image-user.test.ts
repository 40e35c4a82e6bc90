// The product as the image runs it: as user 10001 with the entry that the Dockerfile makes, on a root that is read-only, following a
// repository over the real ssh, with signatures that ssh-keygen and gpg check. Takes root and mount namespaces; four starts of the program, about 10 s.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../support/acme/pebble.ts';
import { portalWith } from '../support/living/reconciler.ts';

const SSHD = '/usr/sbin/sshd';
const dockerfile = readFileSync('Dockerfile', 'utf8');

function hindrance(): string | null {
  if (process.getuid?.() !== 0) return 'this is not root';
  if (!existsSync(SSHD)) return 'openssh-server is not installed (bash .ci/packages)';
  if (spawnSync('unshare', ['--mount', 'true']).status !== 0) return 'mount namespaces are not allowed here';
  return null;
}
const why = hindrance();

test('every program that the product starts is in the image', () => {
  const packages: Readonly<Record<string, readonly string[]>> = {
    git: ['git'],
    // gnupg brings gpgconf along.
    gnupg: ['gpg', 'gpgconf'],
    'openssh-client': ['ssh', 'ssh-keygen'],
  };
  const sources = ['adapters/git/signatures', 'adapters/git/objects', 'adapters/git/access', 'adapters/git/command'];
  const started = new Set(
    sources.flatMap((name) =>
      [...readFileSync(`src/${name}.ts`, 'utf8').matchAll(/(?:run|spawn)\('([a-z-]+)'|\['(ssh)'/g)].map(
        ([, program, other]) => program ?? other ?? '',
      ),
    ),
  );
  expect([...started].sort()).toEqual(['git', 'gpg', 'gpgconf', 'ssh', 'ssh-keygen']);
  const [, list = ''] = /apt-get install --yes --no-install-recommends ([^&\\]+)/.exec(dockerfile) ?? [];
  const installed = list.trim().split(/\s+/);
  expect([...started].filter((program) => !installed.some((name) => packages[name]?.includes(program)))).toEqual([]);
  // HTTPS to Git servers and certificate authorities.
  expect(installed).toContain('ca-certificates');
});

test('it is run here, or it is said why not', () => {
  if (why !== null) console.warn(`the product is not run as user 10001 here: ${why}`);
});

describe.runIf(why === null)('user 10001', () => {
  let folder: string;
  let port: number;
  let sshd: ChildProcess | undefined;

  const run = (program: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): string =>
    execFileSync(program, args, {
      ...{ cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
      env: { ...process.env, GNUPGHOME: join(folder, 'gnupg'), ...environment },
    });
  const newKey = (name: string): void => {
    rmSync(join(folder, name), { force: true });
    run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', name]);
  };

  /** The entries that the Dockerfile's own commands make. */
  function makeAccounts(): void {
    mkdirSync(join(folder, 'root/etc'), { recursive: true });
    for (const name of ['passwd', 'group']) cpSync(`/etc/${name}`, join(folder, 'root/etc', name));
    const commands = [...dockerfile.matchAll(/&& ((?:groupadd|useradd) [^\\\n]+)/g)].map(([, command = '']) => command);
    expect(commands).toHaveLength(2);
    for (const command of commands) {
      const [program = '', ...args] = command.trim().split(/\s+/);
      run(program, ['--prefix', join(folder, 'root'), ...args]);
    }
  }

  async function startSshd(): Promise<void> {
    sshd?.kill();
    newKey('host');
    mkdirSync('/run/sshd', { recursive: true });
    const lines = [
      ...[
        `Port ${port}`,
        'ListenAddress 127.0.0.1',
        `HostKey ${folder}/host`,
        `AuthorizedKeysFile ${folder}/authorized`,
      ],
      ...[
        'StrictModes no',
        'UsePAM no',
        'PasswordAuthentication no',
        'PermitRootLogin prohibit-password',
        'PidFile none',
      ],
    ];
    writeFileSync(join(folder, 'sshd_config'), `${lines.join('\n')}\n`);
    const started = spawn(SSHD, ['-D', '-e', '-f', join(folder, 'sshd_config')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    sshd = started;
    await new Promise<void>((listening, failed) => {
      started.stderr.on('data', (text: Buffer) => {
        if (text.includes('Server listening')) listening();
      });
      started.on('exit', () => failed(new Error('sshd has ended')));
    });
  }

  const knownHosts = (): string => `[127.0.0.1]:${port} ${readFileSync(join(folder, 'host.pub'), 'utf8')}`;

  function commit(footer: string, ...signing: readonly string[]): void {
    writeFileSync(join(folder, 'repository/portals/acme/portal.yaml'), portalWith(footer));
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test'];
    const git = (...args: string[]) => run('git', ['-C', join(folder, 'repository'), ...who, ...args]);
    git('add', '-A');
    git(...signing.flatMap((setting) => ['-c', setting]), 'commit', '-q', '-S', '-m', footer);
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portico-user-'));
    port = await freePort();
    for (const name of ['mounted', 'repository/portals/acme']) mkdirSync(join(folder, name), { recursive: true });
    mkdirSync(join(folder, 'gnupg'), { mode: 0o700 });
    for (const name of ['client', 'ada']) newKey(name);
    const [shellCommand, key] = [`command="git-shell -c \\"$SSH_ORIGINAL_COMMAND\\"",restrict`, 'client.pub'];
    writeFileSync(join(folder, 'authorized'), `${shellCommand} ${readFileSync(join(folder, key), 'utf8')}`);
    // As Kubernetes mounts a Secret with fsGroup: not the user's own, and readable by its group.
    cpSync(join(folder, 'client'), join(folder, 'mounted/key'));
    chownSync(join(folder, 'mounted/key'), 0, 10001);
    chmodSync(join(folder, 'mounted/key'), 0o440);
    writeFileSync(join(folder, 'mounted/signers'), `ada@example.test ${readFileSync(join(folder, 'ada.pub'), 'utf8')}`);
    makeAccounts();
    run('git', ['init', '-q', '-b', 'main', 'repository']);
    await startSshd();
    writeFileSync(join(folder, 'mounted/known_hosts'), knownHosts());
    commit('By SSH', 'gpg.format=ssh', `user.signingkey=${folder}/ada.pub`);
  });
  afterAll(() => {
    sshd?.kill();
    spawnSync('gpgconf', ['--kill', 'all'], { env: { ...process.env, GNUPGHOME: join(folder, 'gnupg') } });
    rmSync(folder, { recursive: true, force: true });
  });

  interface Start {
    readonly home?: string;
    readonly knownHosts?: string | null;
    readonly signers?: string;
    /** Whether the user has its entry. */
    readonly entry?: 'as in the image' | 'none';
    /** Put at the user's own place. */
    readonly ownKnownHosts?: string;
  }

  /** One pass in a mount namespace: the root read-only, the settings and keys mounted, state and /tmp alone to write to. */
  function reconcile(start: Start = {}): { readonly code: number | null; readonly said: string } {
    const { home = '/var/lib/portico', knownHosts: file = '/mnt/known_hosts', signers = 'signers' } = start;
    const auth = `sshKey: { file: /mnt/key }${file === null ? '' : `, knownHosts: ${file}`}`;
    const source = `repository: "ssh://root@127.0.0.1:${port}${folder}/repository", auth: { ${auth} }`;
    writeFileSync(
      join(folder, 'mounted/portico.yaml'),
      `source: { ${source}, requireSignedBy: /mnt/${signers} }\nstore: sqlite:/var/lib/portico/portico.db\n`,
    );
    writeFileSync(join(folder, 'mounted/own_known_hosts'), start.ownKnownHosts ?? '');
    const accounts = ['passwd', 'group'].map((name) => `mount --bind '${folder}/root/etc/${name}' /etc/${name}`);
    const script = [
      ...(start.entry === 'none' ? [] : accounts),
      ...[`mount --bind '${folder}/mounted' /mnt`, `mount --bind '${resolve('.')}' /opt`],
      ...['mount -t tmpfs tmpfs /var/lib', 'install -d -o 10001 -g 10001 -m 0700 /var/lib/portico'],
      'install -D -m 0644 /mnt/own_known_hosts /var/lib/portico/.ssh/known_hosts',
      'mount -t tmpfs -o mode=1777 tmpfs /tmp',
      'mount -o remount,bind,ro /',
    ];
    const node = '/opt/node_modules/node/bin/node';
    const limited = ['--reuid=10001', '--regid=10001', '--clear-groups', '--no-new-privs', '--bounding-set=-all'];
    const environment = [`PATH=${process.env['PATH']}`, `HOME=${home}`, 'NODE_ENV=production'];
    const command = [node, '/opt/src/main.ts', '-c', '/mnt/portico.yaml', 'reconcile', '--once'];
    const words = ['exec', 'setpriv', ...limited, 'env', '-i', ...environment, ...command].map((word) => `'${word}'`);
    const { status, stdout, stderr } = spawnSync(
      'unshare',
      ['--mount', '--propagation', 'private', 'sh', '-ec', [...script, words.join(' ')].join('\n')],
      { encoding: 'utf8', cwd: '/' },
    );
    return { code: status, said: stdout + stderr };
  }

  test('follows over ssh with a key and host keys that are mounted, and checks signatures of ssh-keygen', () => {
    expect(reconcile()).toEqual({ code: 0, said: expect.stringContaining('portal acme') });
  });

  test('is refused by ssh without an entry, and a host key that has changed is refused', async () => {
    expect(reconcile({ entry: 'none' })).toEqual({ code: 1, said: expect.stringContaining('No user exists') });
    await startSshd();
    expect(reconcile()).toEqual({ code: 1, said: expect.stringContaining('host key') });
  });

  test('finds the known_hosts of its own folder, and checks signatures of gpg, whatever HOME is', () => {
    const own = ['--batch', '--passphrase', ''];
    run('gpg', [...own, '--quick-gen-key', 'Ada <ada@example.test>', 'ed25519', 'sign', 'never']);
    writeFileSync(join(folder, 'mounted/keys.asc'), run('gpg', ['--batch', '--armor', '--export']));
    commit('By OpenPGP', 'gpg.format=openpgp', 'user.signingkey=ada@example.test');
    const given = { signers: 'keys.asc', home: '/nowhere', knownHosts: null, ownKnownHosts: knownHosts() };
    expect(reconcile(given)).toEqual({ code: 0, said: expect.stringContaining('portal acme') });
  });
});
