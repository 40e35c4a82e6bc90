// Who this process is to others that share the store, and whether one of them is known to have ended.
import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** `<machine>/<pid>/<random>`; no two processes have the same. */
export function ownIdentity(): string {
  return `${machine()}/${process.pid}/${randomBytes(6).toString('hex')}`;
}

/** True when the named process ran on this machine and is there no more. Of other machines nothing is known. */
export function hasEnded(identity: string): boolean {
  const [place, pid = '', ...rest] = identity.split('/');
  const own = machine();
  if (rest.length !== 1 || place !== own || own.endsWith('+')) return false;
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (thrown) {
    return thrown instanceof Error && Reflect.get(thrown, 'code') === 'ESRCH';
  }
}

/** Host, boot and process namespace: within it a process id means one process. Where that is not known, it ends in `+`. */
function machine(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const namespace = readlinkSync('/proc/self/ns/pid').replace(/\D/g, '');
    return `${hostname()}:${boot}:${namespace}`;
  } catch {
    return `${hostname()}+`;
  }
}
