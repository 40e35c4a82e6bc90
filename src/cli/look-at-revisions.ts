// What a merge would do: the files of one commit compared with those of another, with no live state and no secrets.
import { openRevision } from '../adapters/git-revision.ts';
import type { Settings } from '../config/settings.ts';
import type { Desired } from '../core/plan.ts';
import type { LiveResource } from '../core/resource.ts';
import { compare, type Look } from '../run/look.ts';
import { desiredReader, readFolderRevision } from './read-folder.ts';
import type { World } from './world.ts';

/**
 * `against` is a revision, compared with the files of the folder as they are saved, or `BASE..HEAD`: two commits.
 * A brand that did not validate at the base has no known state there; it shows as new.
 */
export async function lookAtRevisions(world: World, settings: Settings, dir: string, against: string): Promise<Look> {
  const [baseName = '', headName] = against.split('..');
  const { path } = settings.source;
  const base = await openRevision(dir, baseName, path, world.environment);
  try {
    const head = headName === undefined ? undefined : await openRevision(dir, headName, path, world.environment);
    try {
      const revision = head?.revision ?? (await readFolderRevision(dir, settings));
      // One reader for both: what did not change between the two is parsed once. The policies are those of the base: no
      // pull request loosens its own rules.
      const read = desiredReader(settings, base.revision.tree);
      const live = { resources: asLive(await read(base.revision)), counter: 0 };
      return compare(revision, await read(revision), live, settings.guards, null);
    } finally {
      head?.close();
    }
  } finally {
    base.close();
  }
}

/** The state that a server has once it follows these files. */
export function asLive(desired: Desired): LiveResource[] {
  const held = new Set(desired.held.map(({ brand }) => brand));
  return desired.resources
    .filter(({ brand }) => brand === null || !held.has(brand))
    .map(({ kind, name, brand, spec, digest, origin }) => ({
      kind,
      name,
      brand,
      spec: JSON.stringify(spec),
      digest,
      edited: false,
      foreign: false,
      archived: false,
      file: origin.file,
    }));
}
