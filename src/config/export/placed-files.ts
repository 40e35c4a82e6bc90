// The files of a written document: each content once, under the name by which it is served where that is free.
import type { FilePlaces } from '../../kinds/kind.ts';
import type { AssetReference } from '../../kinds/theme-files.ts';
import { foldedPath } from '../rules/paths.ts';
import { insideLayer } from '../theme/custom-css.ts';

/** The content of a file: its text, or an asset by its digest. */
export type FileContent = string | { readonly digest: string };

/** One plain file name, as a document may name it. */
const FILE_NAME = /^(?!\.{1,2}$)[^\p{Cc}\\/]{1,255}$/u;

/** `taken` are names in the folder that are already in use; `stylesheet` returns the served text of a stylesheet. */
export class PlacedFiles implements FilePlaces {
  /** By path from the document's folder. */
  readonly files = new Map<string, FileContent>();
  readonly #stylesheet: (digest: string) => string | undefined;
  /** Owner by folded path, since some file systems pass over case. */
  readonly #owners = new Map<string, string>();

  constructor(taken: readonly string[], stylesheet: (digest: string) => string | undefined) {
    for (const name of taken) this.#owners.set(foldedPath(name), '');
    this.#stylesheet = stylesheet;
  }

  asset({ digest, name }: AssetReference, field: string): string {
    if (!FILE_NAME.test(name)) throw new Error(`"${name}" is not a file name`);
    return this.#place([name, `${field}/${name}`, `${digest.slice(0, 12)}/${name}`], `${digest} ${name}`, { digest });
  }

  stylesheet({ digest }: AssetReference): string {
    const served = this.#stylesheet(digest);
    if (served === undefined) throw new Error('the bytes of its stylesheet are not there');
    return this.text('custom.css', insideLayer(served));
  }

  text(name: string, content: string): string {
    return this.#place([name, `texts/${name}`], `text ${name}`, content);
  }

  /** Puts the content at the first of these paths that is free. */
  #place(paths: readonly string[], owner: string, content: FileContent): string {
    const path = paths.find((candidate) => (this.#owners.get(foldedPath(candidate)) ?? owner) === owner);
    if (path === undefined) throw new Error(`there is no place left for ${paths[0]}`);
    this.#owners.set(foldedPath(path), owner);
    this.files.set(path, content);
    return path;
  }
}
