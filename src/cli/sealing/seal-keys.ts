// The keys that secrets of documents are sealed with: a new identity, and all sealed secrets again for the recipients of now.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newIdentity, open, seal } from '../../adapters/sealing/age-seal.ts';
import { resolveSecret } from '../../adapters/secrets.ts';
import { readFolderRevision } from '../../app/read-folder.ts';
import { type Exit, exit, type World } from '../../app/world.ts';
import { PortalError } from '../../core/portal-error.ts';
import { endOf, parseSealed, sealedIn } from '../../core/sealing/sealed-text.ts';
import type { Settings } from '../../schema/settings.ts';

/** @throws PortalError `input-invalid` where the file is there */
export async function makeKey(world: World, file: string): Promise<Exit> {
  const { identity, recipient } = await newIdentity();
  try {
    writeFileSync(resolve(world.directory, file), `${identity.reveal()}\n`, { mode: 0o600, flag: 'wx' });
  } catch (thrown) {
    throw new PortalError('input-invalid', `${file} cannot be written`, 'Name a file that is not there yet.', thrown);
  }
  world.report(`The identity is in ${file}: name it under sealing.identity. The recipient, for sealing.recipients:\n`);
  world.print(`${recipient}\n`);
  return exit.fine;
}

/** Seals what is in documents again, in place. */
export async function rotateKeys(world: World, settings: Settings, dir: string): Promise<Exit> {
  const { identity, recipients } = settings.sealing;
  if (identity === null || recipients.length === 0) {
    const hint = 'Set sealing.identity to what opens the secrets now, and sealing.recipients to whom they are for.';
    throw new PortalError('settings-invalid', 'portico.yaml has no identity, or no recipients', hint);
  }
  const key = resolveSecret(identity, world.environment);
  const ends = recipients.map(endOf).join();
  const { path } = settings.source;
  const tree = await (await readFolderRevision(dir, settings)).tree();
  const changed: string[] = [];
  for (const entry of tree.entries) {
    if (entry.type !== 'file' || !entry.path.startsWith(`${path}/`) || !/\.ya?ml$/i.test(entry.path)) continue;
    const file = join(resolve(dir), entry.path);
    const before = readFileSync(file, 'utf8');
    let after = before;
    for (const text of sealedIn(before)) {
      const sealed = parseSealed(text);
      if (sealed === undefined || sealed.recipients.join() === ends) continue;
      const secret = await open(text, sealed.portal, key);
      after = after.replaceAll(text, await seal(secret, sealed, recipients));
    }
    if (after === before) continue;
    writeFileSync(file, after);
    changed.push(entry.path);
  }
  for (const file of changed) world.print(`${file}\n`);
  world.report(changed.length === 0 ? 'All is sealed for these recipients.\n' : 'Commit these documents.\n');
  return exit.fine;
}
