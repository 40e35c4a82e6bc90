// The mirror: a bare repository of our own, made from the remote and created again whenever it is damaged, locked or of another kind.
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { accessEnvironment, configurationText, type SourceAccess } from './access.ts';
import { type Git, openGit } from './command.ts';
import { type Environment, gitEnvironment } from './environment.ts';

export interface MirrorOptions {
  readonly repository: string;
  readonly folder: string;
  readonly environment: Environment;
  readonly access: SourceAccess;
  /** Milliseconds without a word after which a command that talks to the remote is ended. */
  readonly silence: number;
  readonly moved: () => void;
}

/** The commit that was fetched last. */
export const HEAD_REF = 'refs/portico/head';

/** Digits of a commit id: 40 with SHA-1, 64 with SHA-256. */
type IdLength = 40 | 64;

export interface Mirror {
  readonly folder: string;
  /** The variables of every child that reads the mirror. */
  readonly environment: Readonly<Record<string, string>>;
  /** Reads the mirror; made by `make` before. */
  readonly local: Git;
  /** Talks to the remote, outside the mirror or into it. Rejects when the credentials cannot be had. */
  remote(where: 'outside' | 'inside'): Promise<Git>;
  /** Makes the mirror where it is missing, or holds ids of another length. @returns whether it is new, and empty */
  make(length: IdLength): Promise<boolean>;
  /** Removes it with everything in it. */
  drop(): Promise<void>;
  /** Removes the copy of the key. */
  close(): Promise<void>;
}

export function openMirror(options: MirrorOptions): Mirror {
  const { folder, access, silence, moved } = options;
  const configuration = `${folder}.gitconfig`;
  const keyFile = `${folder}.key`;
  const environment = gitEnvironment(options.environment, access.userConfiguration ? null : configuration);
  const local = openGit({ folder: dirname(folder), environment: { ...environment, GIT_DIR: folder }, silence: 0 });
  let made: IdLength | undefined;

  const prepare = async (): Promise<void> => {
    // Not `recursive`: in a working folder that was deleted, Node would try without end.
    for (const path of [dirname(dirname(folder)), dirname(folder)]) {
      await mkdir(path, { mode: 0o700 }).catch((thrown: unknown) => {
        if (!existsSync(path)) throw thrown;
      });
    }
    await writeFile(configuration, configurationText(options.repository, access), { mode: 0o600 });
  };

  return {
    folder,
    environment: { ...environment, GIT_DIR: folder },
    local,
    remote: async (where) => {
      await prepare();
      const own = await accessEnvironment(access, keyFile);
      // Outside, no repository that the folder may lie in counts: its kind of ids would be taken for the remote's.
      const place = where === 'inside' ? { GIT_DIR: folder } : { GIT_DIR: `${folder}.none` };
      return openGit({
        folder: dirname(folder),
        environment: { ...environment, ...own, ...place },
        silence,
        remote: true,
        moved,
      });
    },
    make: async (length) => {
      if (made === length && existsSync(`${folder}/HEAD`)) return false;
      if (existsSync(`${folder}/HEAD`)) {
        const format = (await local.read(['rev-parse', '--show-object-format'])).trim();
        made = format === 'sha256' ? 64 : 40;
        if (made === length) return false;
        await rm(folder, { recursive: true, force: true });
      }
      const format = `--object-format=${length === 64 ? 'sha256' : 'sha1'}`;
      await local.read(['init', '--bare', '--quiet', format, folder]);
      made = length;
      return true;
    },
    close: () => rm(keyFile, { force: true }),
    drop: async () => {
      made = undefined;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
