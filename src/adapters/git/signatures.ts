// Whether a commit is signed by a person whom the operator trusts, with an SSH key or an OpenPGP key. What decides is the
// operator's file, the commit and today's date: neither configuration of the repository nor keys of the machine's user.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { limits } from '../../core/limits/limits.ts';
import { reasonOf } from '../../core/portal-error.ts';
import type { Verdict } from '../../core/source.ts';

const execute = promisify(execFile);
const TIMEOUT_MS = 20_000;
const MAX_WORDS = 200;

type Environment = Readonly<Record<string, string>>;

interface SignatureQuestion {
  readonly gitDirectory: string;
  readonly environment: Environment;
  /** Full id. */
  readonly commit: string;
  /** The operator's file: allowed signers of ssh-keygen(1), or armoured OpenPGP public keys. */
  readonly signers: string;
}

/** What both formats need: a throw-away folder with a copy of the operator's file, read once, and the signature. */
interface Case extends SignatureQuestion {
  readonly folder: string;
  readonly signersFile: string;
  readonly signatureFile: string;
}

interface Ran {
  readonly ok: boolean;
  readonly out: string;
  readonly err: string;
}

const formats = {
  SSH: { begins: '-----BEGIN SSH SIGNATURE-----', verify: verifySsh },
  OpenPGP: { begins: '-----BEGIN PGP SIGNATURE-----', verify: verifyOpenPgp },
} as const;

/** @returns `signed` only when a key of the file, valid today, has signed the commit itself; `unknown` when it could not be checked. */
export async function verifyCommit(question: SignatureQuestion): Promise<Verdict> {
  const { commit, signers } = question;
  let folder: string | undefined;
  try {
    const trusted = await readFile(signers);
    const format = formats[trusted.includes('-----BEGIN PGP PUBLIC KEY BLOCK-----') ? 'OpenPGP' : 'SSH'];
    const expected = format === formats.SSH ? 'an SSH signature' : 'an OpenPGP signature';
    const [signature, another] = await signaturesOf(question);
    if (signature === undefined)
      return refused(question, `it is not signed; ${expected} by a key of ${signers} was expected`);
    // Of several, programs differ in which one they check.
    if (another !== undefined) return refused(question, 'it carries more than one signature');
    if (!signature.startsWith(format.begins)) {
      return refused(question, `it is signed in another format; ${expected} by a key of ${signers} was expected`);
    }
    folder = await mkdtemp(join(tmpdir(), 'portico-signers-'));
    const signersFile = join(folder, 'signers');
    const signatureFile = join(folder, 'signature');
    await writeFile(signersFile, trusted);
    await writeFile(signatureFile, `${signature}\n`);
    return await format.verify({ ...question, folder, signersFile, signatureFile });
  } catch (thrown) {
    return { state: 'unknown', why: `the signature of ${commit} could not be checked: ${reasonOf(thrown)}` };
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** The signatures in the header of the commit object, without the space that continues a header. */
async function signaturesOf({ gitDirectory, environment, commit }: SignatureQuestion): Promise<string[]> {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) throw new Error(`${JSON.stringify(commit)} is not a commit id`);
  const header = commit.length === 64 ? 'gpgsig-sha256 ' : 'gpgsig ';
  const read = await run('git', ['cat-file', 'commit', commit], sealed(environment), gitDirectory);
  if (!read.ok) throw new Error(`git cannot read the commit: ${words(read)}`);
  const [headers = ''] = read.out.split('\n\n', 1);
  return headers
    .split(/\n(?! )/)
    .filter((line) => line.startsWith(header))
    .map((line) => line.slice(header.length).replaceAll('\n ', '\n'));
}

async function verifySsh(item: Case): Promise<Verdict> {
  const { signers, signersFile, signatureFile, environment, folder } = item;
  // Git asks whether the key was valid at the date that the commit gives itself, which an old key's holder may choose.
  const find = ['-Y', 'find-principals', '-f', signersFile, '-s', signatureFile];
  const today = await run('ssh-keygen', find, sealed(environment), folder);
  if (!today.ok) {
    const said = words(today).replaceAll(signersFile, signers);
    return refused(item, `its SSH key is not in ${signers}, or not valid today (${said})`);
  }
  const own = [`gpg.ssh.allowedSignersFile=${signersFile}`, 'gpg.format=ssh', 'gpg.minTrustLevel=fully'];
  const checked = await gitVerify(item, own, environment);
  const by = /^Good "git" signature for (.+) with \S+ key \S+$/m.exec(checked.err)?.[1];
  if (!checked.ok || by === undefined) {
    return refused(item, `its SSH signature is not of this commit, or its key may not sign commits in ${signers}`);
  }
  if (today.out.split('\n').includes(by)) return { state: 'signed', by };
  return refused(item, `the key of ${by} in ${signers} is not valid today`);
}

async function verifyOpenPgp(item: Case): Promise<Verdict> {
  const { signers, signersFile, folder } = item;
  const environment = { ...item.environment, GNUPGHOME: folder };
  try {
    // Public keys need no agent; where daemons are not reaped, as in many containers, each would stay as a zombie.
    await writeFile(join(folder, 'gpg.conf'), 'no-autostart\n');
    const importing = ['--batch', '--no-tty', '--quiet', '--status-fd', '1', '--import', signersFile];
    const imported = await run('gpg', importing, sealed(environment), folder);
    const keys = [...imported.out.matchAll(/^\[GNUPG:\] IMPORT_OK \d+ ([0-9A-F]+)$/gm)].map(([, key]) => key);
    // One part of the file that cannot be read may be the revocation of a key that can.
    if (!imported.ok || keys.length === 0)
      throw new Error(`gpg cannot read the keys of ${signers}: ${words(imported)}`);
    const own = ['gpg.format=openpgp', 'gpg.minTrustLevel=undefined'];
    const checked = await gitVerify(item, own, environment);
    // Of a signature by an expired or revoked key, gpg says EXPKEYSIG or REVKEYSIG in place of GOODSIG.
    const by = /^\[GNUPG:\] GOODSIG [0-9A-F]+ (.+)$/m.exec(checked.err)?.[1];
    const key = /^\[GNUPG:\] VALIDSIG .* ([0-9A-F]{40,})$/m.exec(checked.err)?.[1];
    if (checked.ok && by !== undefined && keys.includes(key)) return { state: 'signed', by };
    return refused(item, `its OpenPGP signature does not count: ${openPgpReason(checked.err, signers)}`);
  } finally {
    await run('gpgconf', ['--kill', 'all'], sealed(environment), folder).catch(() => undefined);
  }
}

function openPgpReason(status: string, signers: string): string {
  const said = (word: string): boolean =>
    status.includes(`\n[GNUPG:] ${word} `) || status.startsWith(`[GNUPG:] ${word} `);
  if (said('BADSIG')) return 'it is not of this commit';
  if (said('REVKEYSIG')) return 'its key is revoked';
  if (said('EXPKEYSIG')) return 'its key has expired';
  if (said('EXPSIG')) return 'it has expired';
  return `no key of ${signers} has made it`;
}

// Named on the command line, so that no configuration of the repository chooses a program.
const programs = ['gpg.program=gpg', 'gpg.openpgp.program=gpg', 'gpg.ssh.program=ssh-keygen', 'gpg.x509.program=gpgsm'];

function gitVerify({ gitDirectory, commit }: Case, own: readonly string[], environment: Environment): Promise<Ran> {
  const settings = [...programs, ...own].flatMap((setting) => ['-c', setting]);
  return run('git', [...settings, 'verify-commit', '--raw', commit], sealed(environment), gitDirectory);
}

/** English words, and the object that has the id, not one that the repository wants to be seen in its place. */
const sealed = (environment: Environment): Environment => ({
  ...environment,
  LC_ALL: 'C',
  GIT_NO_REPLACE_OBJECTS: '1',
});

/** Runs a program to its end. Rejects when it could not be run, did not end in time or said too much. */
async function run(program: string, args: readonly string[], env: Environment, cwd: string): Promise<Ran> {
  const bounds = { timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: limits.signedCommitBytes } as const;
  try {
    const { stdout, stderr } = await execute(program, args, { cwd, env, ...bounds });
    return { ok: true, out: stdout, err: stderr };
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    const { code, killed, stdout, stderr } = thrown as Error &
      Partial<Record<'code' | 'killed' | 'stdout' | 'stderr', unknown>>;
    if (typeof code === 'number') return { ok: false, out: String(stdout), err: String(stderr) };
    if (code === 'ENOENT') throw new Error(`${program} cannot be run; is it installed?`);
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
      throw new Error(`${program} said more than ${limits.signedCommitBytes} bytes`);
    throw new Error(
      killed === true ? `${program} did not end within ${TIMEOUT_MS / 1000} s` : `${program} failed: ${thrown.message}`,
    );
  }
}

/** The first line of what a program said to people, without control characters. */
function words({ err }: Ran): string {
  const [line = ''] = err.trim().split('\n', 1);
  return line.replace(/\p{Cc}/gu, ' ').slice(0, MAX_WORDS) || 'it gave no reason';
}

function refused({ commit }: SignatureQuestion, why: string): Verdict {
  return { state: 'refused', why: `commit ${commit} is refused: ${why}` };
}
