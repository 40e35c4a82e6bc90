// Whether a commit is signed by one of those whom the operator trusts: with an SSH key or an OpenPGP key.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reasonOf } from '../core/portal-error.ts';
import type { Verdict } from '../core/source.ts';

const run = promisify(execFile);
const TIMEOUT_MS = 20_000;
const MAX_OUTPUT_BYTES = 256 * 1024;

export interface SignatureQuestion {
  readonly gitDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly commit: string;
  /** The operator's file: allowed signers of ssh-keygen(1), or armoured OpenPGP public keys. */
  readonly signers: string;
}

/** Never says `signed` unless git has verified a signature by a key of the file. */
export async function verifyCommit(question: SignatureQuestion): Promise<Verdict> {
  const { commit, signers } = question;
  try {
    const text = await readFile(signers, 'utf8');
    const openPgp = text.includes('-----BEGIN PGP PUBLIC KEY BLOCK-----');
    return openPgp ? await verifyOpenPgp(question) : await verifySsh(question);
  } catch (thrown) {
    return { state: 'unknown', why: `the signature of ${commit} was not checked: ${reasonOf(thrown)}` };
  }
}

async function verifySsh(question: SignatureQuestion): Promise<Verdict> {
  const own = ['-c', 'gpg.format=ssh', '-c', `gpg.ssh.allowedSignersFile=${question.signers}`];
  const words = await gitVerify(question, own, question.environment);
  const by = /^Good "git" signature for (.+) with \S+ key \S+$/m.exec(words.text)?.[1];
  return words.ok && by !== undefined ? { state: 'signed', by } : refused(question);
}

async function verifyOpenPgp(question: SignatureQuestion): Promise<Verdict> {
  const home = await mkdtemp(join(tmpdir(), 'portico-gnupg-'));
  const environment = { ...question.environment, GNUPGHOME: home };
  try {
    await run('gpg', ['--batch', '--quiet', '--import', question.signers], { env: environment, timeout: TIMEOUT_MS });
    const words = await gitVerify(question, ['-c', 'gpg.format=openpgp'], environment);
    // Of a valid signature by an expired or revoked key, gpg says EXPKEYSIG or REVKEYSIG in place of GOODSIG.
    const by = /^\[GNUPG:\] GOODSIG [0-9A-F]+ (.+)$/m.exec(words.text)?.[1];
    return words.ok && by !== undefined ? { state: 'signed', by } : refused(question);
  } finally {
    await run('gpgconf', ['--kill', 'all'], { env: environment, timeout: TIMEOUT_MS }).catch(() => undefined);
    await rm(home, { recursive: true, force: true });
  }
}

/** Every program is named here, so that no configuration of the repository chooses one. */
async function gitVerify(
  { gitDirectory, commit }: SignatureQuestion,
  options: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ ok: boolean; text: string }> {
  const programs = ['-c', 'gpg.program=gpg', '-c', 'gpg.openpgp.program=gpg', '-c', 'gpg.ssh.program=ssh-keygen'];
  const args = [...programs, ...options, 'verify-commit', '--raw', commit];
  const how = { cwd: gitDirectory, env: environment, timeout: TIMEOUT_MS, maxBuffer: MAX_OUTPUT_BYTES };
  try {
    const { stdout, stderr } = await run('git', args, how);
    return { ok: true, text: stdout + stderr };
  } catch (thrown) {
    const text = thrown instanceof Error ? String(Reflect.get(thrown, 'stderr') ?? '') : '';
    if (/cannot run|could not run|not found/.test(text)) throw new Error(text.trim().split('\n')[0]);
    if (thrown instanceof Error && typeof Reflect.get(thrown, 'code') === 'number') return { ok: false, text };
    throw thrown;
  }
}

function refused({ commit, signers }: SignatureQuestion): Verdict {
  return { state: 'refused', why: `${commit} carries no valid signature of anybody in ${signers}` };
}
