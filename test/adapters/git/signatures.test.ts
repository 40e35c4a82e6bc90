// Signatures of commits by real keys of ssh-keygen and gpg: who counts, who does not, and that the repository has no say in it.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { gitEnvironment } from '../../../src/adapters/git/environment.ts';
import { verifyCommit } from '../../../src/adapters/git/signatures.ts';
import type { Verdict } from '../../../src/core/source.ts';

let folder: string;
let repository: string;
let gnupg: string;
/** Of the test's own git and gpg, which make what is then verified. */
let making: NodeJS.ProcessEnv;

/** Made once; the fingerprints of the OpenPGP keys. */
const keys = { ada: '', eve: '', expired: '', revoked: '', lapsing: '' };
const IN_2020 = '20200601T120000';

function run(program: string, args: readonly string[], input = '', environment = making): string {
  return execFileSync(program, args, { cwd: folder, env: environment, encoding: 'utf8', input, stdio: 'pipe' }).trim();
}

const git = (...args: string[]): string => run('git', ['-C', repository, ...args]);
const write = (name: string, text: string, mode = 0o600): string => {
  writeFileSync(join(folder, name), text, { mode });
  return join(folder, name);
};

function sshKey(name: string): string {
  run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(folder, name)]);
  return name;
}

const publicHalf = (name: string): string => readFileSync(join(folder, `${name}.pub`), 'utf8').trim();

/** A file of allowed signers: who, and in between what ssh-keygen(1) calls options. */
const allowed = (...lines: readonly string[]): string => write('allowed', `# the operator's\n${lines.join('\n')}\n`);

function openPgpKey(name: string, moment: readonly string[] = [], expires = 'never'): string {
  const own = ['--batch', '--passphrase', '', ...moment];
  run('gpg', [...own, '--quick-gen-key', `${name} <${name}@example.test>`, 'ed25519', 'sign', expires]);
  const listed = run('gpg', ['--batch', '--with-colons', '--list-keys', `${name}@example.test`]);
  return /^fpr:+([0-9A-F]{40}):$/m.exec(listed)?.[1] ?? '';
}

const exported = (...names: string[]): string => run('gpg', ['--batch', '--armor', '--export', ...names]);
const keyFile = (...names: string[]): string => write('keys.asc', exported(...names));

const sshSigned = (key: string): string =>
  commit('-c', 'gpg.format=ssh', '-c', `user.signingKey=${join(folder, key)}`, 'commit', '-S');

/** Signed today, with the date of another day. */
function sshSignedIn2020(key: string): string {
  const today = making;
  making = { ...making, GIT_COMMITTER_DATE: '2020-06-01T00:00:00Z' };
  const id = sshSigned(key);
  making = today;
  return id;
}

/** Signed by gpg as it is, or by a script in its place. */
const gpgSigned = (key: string, program = 'gpg'): string =>
  commit('-c', 'gpg.format=openpgp', '-c', `gpg.program=${program}`, '-c', `user.signingKey=${key}!`, 'commit', '-S');

let changes = 0;

function commit(...args: string[]): string {
  changes += 1;
  git(...args, '-q', '--allow-empty', '-m', `A change, the ${changes}.`);
  return git('rev-parse', 'HEAD');
}

/** A commit object after a change of its text, stored as it is. */
function altered(id: string, change: (text: string) => string): string {
  const text = change(`${git('cat-file', 'commit', id)}\n`);
  return run('git', ['-C', repository, 'hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], text);
}

function verify(id: string, signers: string, more: Readonly<Record<string, string>> = {}): Promise<Verdict> {
  const environment = {
    ...gitEnvironment(process.env, join(folder, 'gitconfig')),
    HOME: join(folder, 'home'),
    ...more,
  };
  return verifyCommit({ gitDirectory: repository, environment, commit: id, signers });
}

/** The words of a refusal; fails when it is none. */
async function refusal(id: string, signers: string): Promise<string> {
  const verdict = await verify(id, signers);
  if (verdict.state !== 'refused') throw new Error(`it was not refused: ${JSON.stringify(verdict)}`);
  expect(verdict.why).toContain(id);
  return verdict.why;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-sign-'));
  gnupg = join(folder, 'gnupg');
  making = {
    ...gitEnvironment(process.env, write('gitconfig', '[user]\n\tname = Ada\n\temail = ada@example.test\n')),
    GNUPGHOME: gnupg,
  };
  mkdirSync(gnupg, { mode: 0o700 });
  mkdirSync(join(folder, 'home'), { mode: 0o700 });
  for (const program of ['git', 'ssh-keygen', 'gpg', 'gpgconf']) {
    const found = (process.env['PATH'] ?? '').split(delimiter).some((path) => existsSync(join(path, program)));
    if (!found) throw new Error(`these tests need ${program} (packages git, openssh-client, gnupg); it is not on PATH`);
  }
  for (const name of ['ada', 'eve']) sshKey(name);
  const then = ['--faked-system-time', IN_2020];
  keys.ada = openPgpKey('ada');
  keys.eve = openPgpKey('eve');
  keys.expired = openPgpKey('expired', then, '1w');
  keys.lapsing = openPgpKey('lapsing', then);
  keys.revoked = openPgpKey('revoked');
});

afterAll(() => {
  run('gpgconf', ['--kill', 'all']);
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  repository = mkdtempSync(join(folder, 'repository-'));
  git('init', '-q', '-b', 'main');
});

describe('an SSH key', () => {
  test('of an allowed signer counts, under the name that the operator gave it', async () => {
    const id = sshSigned('ada');
    expect(await verify(id, allowed(`eve@x ${publicHalf('eve')}`, `ada@x ${publicHalf('ada')}`))).toEqual({
      state: 'signed',
      by: 'ada@x',
    });
    expect(await verify(id, allowed(`"Ada L" namespaces="git" ${publicHalf('ada')}`))).toMatchObject({ by: 'Ada L' });
  });

  test('of another signer does not, and neither does a file without signers', async () => {
    const id = sshSigned('eve');
    const signers = allowed(`ada@x ${publicHalf('ada')}`);
    expect(await refusal(id, signers)).toContain(`its SSH key is not in ${signers}`);
    expect(await refusal(id, allowed())).toContain('its SSH key is not in');
    expect(await refusal(id, allowed('nonsense'))).toContain(`${signers}:2: missing key`);
  });

  test('counts until its valid-before, whatever date the commit gives itself', async () => {
    const backdated = sshSignedIn2020('ada');
    const fresh = sshSigned('ada');
    const past = allowed(`ada@x valid-before="20210101" ${publicHalf('ada')}`);
    expect(await refusal(fresh, past)).toContain('not valid today');
    expect(await refusal(backdated, past)).toContain('key has expired');
    const future = allowed(`ada@x valid-after="20200101",valid-before="20990101" ${publicHalf('ada')}`);
    expect(await verify(fresh, future)).toEqual({ state: 'signed', by: 'ada@x' });
    expect(await verify(backdated, future)).toEqual({ state: 'signed', by: 'ada@x' });
  });

  test('does not count by a line of the past, which git would take for a commit of that time', async () => {
    const then = `old@x valid-before="20210101" ${publicHalf('ada')}`;
    const now = `ada@x valid-after="20210101" ${publicHalf('ada')}`;
    const why = await refusal(sshSignedIn2020('ada'), allowed(then, now));
    expect(why).toContain('the key of old@x');
    expect(await verify(sshSigned('ada'), allowed(then, now))).toEqual({ state: 'signed', by: 'ada@x' });
  });

  test('that may only sign something else does not count', async () => {
    const id = sshSigned('ada');
    expect(await refusal(id, allowed(`ada@x namespaces="file" ${publicHalf('ada')}`))).toContain(
      'may not sign commits',
    );
  });

  test('does not count on a commit that was altered, or under a signature of something else', async () => {
    const signers = allowed(`ada@x ${publicHalf('ada')}`);
    const id = sshSigned('ada');
    expect(
      await refusal(
        altered(id, (text) => text.replace('A change', 'A chance')),
        signers,
      ),
    ).toContain('not of this commit');
    expect(
      await refusal(
        altered(id, (text) => text.replace(/^author Ada/m, 'author Eve')),
        signers,
      ),
    ).toContain('not of this');
    const file = write('payload', 'some other text\n');
    run('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'git', '-f', join(folder, 'ada'), file]);
    const moved = readFileSync(`${file}.sig`, 'utf8').trim().replaceAll('\n', '\n ');
    rmSync(`${file}.sig`);
    const lent = altered(commit('commit'), (text) => text.replace('\n\n', `\ngpgsig ${moved}\n\n`));
    expect(await refusal(lent, signers)).toContain('not of this commit');
  });
});

describe('an OpenPGP key', () => {
  test('of the file counts, under its user id; of several keys each does', async () => {
    expect(await verify(gpgSigned(keys.ada), keyFile('ada', 'eve'))).toEqual({
      state: 'signed',
      by: 'ada <ada@example.test>',
    });
    const joined = write('joined.asc', `Ada:\n${exported('ada')}\n\nEve:\n${exported('eve')}\n`);
    expect(await verify(gpgSigned(keys.eve), joined)).toMatchObject({ state: 'signed', by: 'eve <eve@example.test>' });
  });

  test('of another signer does not, even if the machine knows it', async () => {
    const id = gpgSigned(keys.eve);
    const signers = keyFile('ada');
    expect(await refusal(id, signers)).toContain(`no key of ${signers} has made it`);
    expect((await verify(id, signers, { GNUPGHOME: gnupg })).state).toBe('refused');
  });

  test('does not count on a commit that was altered', async () => {
    const id = altered(gpgSigned(keys.ada), (text) => text.replace('A change', 'A chance'));
    expect(await refusal(id, keyFile('ada'))).toContain('not of this commit');
  });

  test('that has expired does not count, even for what it signed before', async () => {
    const program = write('gpg-in-2020', `#!/bin/sh\nexec gpg --faked-system-time ${IN_2020} "$@"\n`, 0o700);
    expect(await refusal(gpgSigned(keys.expired, program), keyFile('expired'))).toContain('its key has expired');
  });

  test('does not count by a signature that has expired', async () => {
    const options = `--faked-system-time ${IN_2020} --default-sig-expire 1w`;
    const program = write('gpg-for-a-week', `#!/bin/sh\nexec gpg ${options} "$@"\n`, 0o700);
    expect(await refusal(gpgSigned(keys.lapsing, program), keyFile('lapsing'))).toContain('it has expired');
  });

  test('that is revoked does not count, even for what it signed before', async () => {
    const id = gpgSigned(keys.revoked);
    const before = exported('revoked');
    expect((await verify(id, write('before.asc', before))).state).toBe('signed');
    const revocation = readFileSync(join(gnupg, 'openpgp-revocs.d', `${keys.revoked}.rev`), 'utf8').replace(/^:/m, '');
    run('gpg', ['--batch', '--import'], revocation);
    expect(await refusal(id, keyFile('revoked'))).toContain('its key is revoked');
    expect(await refusal(id, write('apart.asc', `${before}\n${revocation}`))).toContain('its key is revoked');
    // The wrong way round gpg cannot use the revocation, but takes the key.
    const why = expect.stringContaining("can't apply revocation certificate");
    expect(await verify(id, write('apart.asc', `${revocation}\n${before}`))).toMatchObject({ state: 'unknown', why });
  });
});

describe('a commit', () => {
  test('without a signature is refused in words that say what was expected', async () => {
    const id = commit('commit');
    const ssh = allowed(`ada@x ${publicHalf('ada')}`);
    expect(await refusal(id, ssh)).toContain(`it is not signed; an SSH signature by a key of ${ssh} was expected`);
    const openPgp = keyFile('ada');
    expect(await refusal(id, openPgp)).toContain(
      `it is not signed; an OpenPGP signature by a key of ${openPgp} was expected`,
    );
  });

  test('signed in the other format is refused', async () => {
    expect(await refusal(gpgSigned(keys.ada), allowed(`ada@x ${publicHalf('ada')}`))).toContain(
      'in another format; an SSH',
    );
    expect(await refusal(sshSigned('ada'), keyFile('ada'))).toContain('in another format; an OpenPGP');
  });

  test('that merges signed ones is refused without a signature of its own', async () => {
    sshSigned('ada');
    git('switch', '-qc', 'side');
    sshSigned('ada');
    git('switch', '-q', 'main');
    sshSigned('ada');
    git('merge', '-q', '--no-ff', '-m', 'Merge', 'side');
    const signers = allowed(`ada@x ${publicHalf('ada')}`);
    expect(await refusal(git('rev-parse', 'HEAD'), signers)).toContain('it is not signed');
    expect((await verify(git('rev-parse', 'HEAD^2'), signers)).state).toBe('signed');
  });

  test('with a signature in its message only, or with two, is refused', async () => {
    const signers = allowed(`ada@x ${publicHalf('ada')}`);
    const id = sshSigned('ada');
    const signature = /^gpgsig [\s\S]*?END SSH SIGNATURE-----\n/m.exec(git('cat-file', 'commit', id))?.[0] ?? '';
    expect(signature).not.toBe('');
    const inMessage = altered(commit('commit'), (text) => `${text}\n${signature}`);
    expect(await refusal(inMessage, signers)).toContain('it is not signed');
    expect(
      await refusal(
        altered(id, (text) => text.replace(signature, signature + signature)),
        signers,
      ),
    ).toContain('more than one');
  });

  test('that does not exist, or is not a full id, is unknown', async () => {
    const signers = allowed(`ada@x ${publicHalf('ada')}`);
    sshSigned('ada');
    for (const id of ['1'.repeat(40), 'HEAD', '--help', '', git('rev-parse', 'HEAD^{tree}')]) {
      expect(await verify(id, signers)).toMatchObject({
        state: 'unknown',
        why: expect.stringContaining('could not be checked'),
      });
    }
  });
});

describe('what cannot be checked is unknown', () => {
  test('when the file of signers is missing, or its keys cannot be read', async () => {
    const id = gpgSigned(keys.ada);
    expect(await verify(id, join(folder, 'missing'))).toMatchObject({
      state: 'unknown',
      why: expect.stringContaining('ENOENT'),
    });
    const whole = exported('ada');
    const broken = [
      `${whole}\n${exported('eve').replace(/\n=.{4}\n/, '\n=AAAA\n')}`,
      whole.replace(/^[A-Za-z0-9+/]{20}/m, 'AAAAAAAAAAAAAAAAAAAA'),
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n',
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n-----END PGP PUBLIC KEY BLOCK-----\n',
    ];
    for (const text of broken) {
      const signers = write('broken.asc', text);
      const why = expect.stringContaining(`gpg cannot read the keys of ${signers}`);
      expect(await verify(id, signers)).toMatchObject({ state: 'unknown', why });
    }
  });

  test('when ssh-keygen, gpg or git is not installed', async () => {
    const ssh = allowed(`ada@x ${publicHalf('ada')}`);
    const openPgp = keyFile('ada');
    const sshId = sshSigned('ada');
    const openPgpId = gpgSigned(keys.ada);
    const path = mkdtempSync(join(folder, 'path-'));
    const without = async (id: string, signers: string, program: string): Promise<void> => {
      const why = expect.stringContaining(`${program} cannot be run; is it installed?`);
      expect(await verify(id, signers, { PATH: path })).toMatchObject({ state: 'unknown', why });
    };
    await without(sshId, ssh, 'git');
    symlinkSync(run('sh', ['-c', 'command -v git']), join(path, 'git'));
    await without(sshId, ssh, 'ssh-keygen');
    await without(openPgpId, openPgp, 'gpg');
  });

  test('when the repository is gone', async () => {
    const id = sshSigned('ada');
    rmSync(repository, { recursive: true });
    expect((await verify(id, allowed(`ada@x ${publicHalf('ada')}`))).state).toBe('unknown');
  });
});

describe('the repository has no say', () => {
  test('its configuration chooses no program, no format, no signers and no trust', async () => {
    const ran = join(folder, 'ran');
    const good = 'Good "git" signature for ada@x with ED25519 key SHA256:abc';
    const status = `[GNUPG:] GOODSIG 0123456789ABCDEF ada\\n[GNUPG:] VALIDSIG ${keys.ada} 1 1 0 4 0 22 8 00 ${keys.ada}\\n`;
    const program = write('program', `#!/bin/sh\ntouch ${ran}\nprintf '%s\\n' '${good}'\nprintf '${status}'\n`, 0o700);
    const ssh = sshSigned('eve');
    const openPgp = gpgSigned(keys.eve);
    const unsigned = commit('commit');
    const mine = [sshSigned('ada'), gpgSigned(keys.ada)] as const;
    for (const name of ['gpg.program', 'gpg.openpgp.program', 'gpg.ssh.program', 'gpg.x509.program', 'core.pager']) {
      git('config', name, program);
    }
    git('config', 'gpg.format', 'x509');
    git('config', 'gpg.minTrustLevel', 'ultimate');
    git('config', 'gpg.ssh.allowedSignersFile', write('everybody', `* ${publicHalf('eve')}\n`));
    const byAda = allowed(`ada@x ${publicHalf('ada')}`);
    for (const id of [ssh, openPgp, unsigned]) {
      await refusal(id, byAda);
      await refusal(id, keyFile('ada'));
    }
    expect((await verify(mine[0], byAda)).state).toBe('signed');
    expect((await verify(mine[1], keyFile('ada'))).state).toBe('signed');
    expect(existsSync(ran)).toBe(false);
  });

  test('an object that is to be seen in the place of another is not', async () => {
    const unsigned = commit('commit');
    git('replace', unsigned, sshSigned('ada'));
    expect(await refusal(unsigned, allowed(`ada@x ${publicHalf('ada')}`))).toContain('it is not signed');
  });
});

test('nothing is left behind: no folder, no agent, and nothing in the home of the user', async () => {
  const own = mkdtempSync(join(folder, 'tmp-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = own;
  try {
    await verify(gpgSigned(keys.ada), keyFile('ada'));
    await verify(sshSigned('ada'), allowed(`ada@x ${publicHalf('ada')}`));
    await verify(gpgSigned(keys.ada), write('broken.asc', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  expect(readdirSync(own)).toEqual([]);
  expect(readdirSync(join(folder, 'home'))).toEqual([]);
  // Where there is no /proc, an agent would have left its socket in the folder.
  const processes = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  expect(processes.filter((id) => commandOf(id).includes(own))).toEqual([]);
});

/** Empty when the process has ended meanwhile. */
function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
