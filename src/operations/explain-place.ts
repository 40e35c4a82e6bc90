// Where the files say something of a section: the line of its id, and who wrote that line last.
import { parseYaml, type YamlDocument } from '../config/yaml/document.ts';
import type { Json } from '../core/canonical.ts';
import type { History } from '../core/source.ts';

export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface WrittenPlace extends Place {
  readonly commit: string | null;
  readonly author: string | null;
}

/** What is looked for: the id of a section in one of these lists, in the documents of one portal. */
export interface SectionLists {
  readonly portal: string;
  readonly section: string;
  readonly lists: readonly (readonly string[])[];
}

/** Its place in the files at a commit, or else where its document begins. What cannot be read is left out, not an error. */
export async function locateSection(
  history: History | null,
  commit: string | null,
  begins: Place,
  saying: SectionLists,
): Promise<WrittenPlace> {
  if (history === null || commit === null) return { ...begins, commit: null, author: null };
  const { file } = begins;
  const line = (await lineOf(history, commit, file, saying).catch(() => undefined)) ?? begins.line;
  const blamed = (await history.blame(commit, file, [line]).catch(() => undefined))?.get(line);
  return { file, line, commit: blamed?.commit ?? null, author: blamed?.author ?? null };
}

async function lineOf(
  history: History,
  commit: string,
  file: string,
  saying: SectionLists,
): Promise<number | undefined> {
  const tree = await (await history.at(commit)).tree();
  const entry = tree.entries.find(({ path }) => path === file);
  if (entry === undefined) return undefined;
  const { documents } = await parseYaml(file, await tree.read(entry));
  return documents.flatMap((document) => linesIn(document, saying))[0];
}

function linesIn(document: YamlDocument, { portal, section, lists }: SectionLists): number[] {
  const kind = valueAt(document.value, ['kind']);
  const owner = kind === 'Portal' ? 'name' : 'portal';
  if (kind !== 'PortalBase' && valueAt(document.value, [owner]) !== portal) return [];
  return lists.flatMap((list) =>
    // A list, or what a layer adds to the one that it inherits.
    [list, [...list, 'add']].flatMap((place) => {
      const ids = valueAt(document.value, place);
      const index = Array.isArray(ids) ? ids.indexOf(section) : -1;
      return index === -1 ? [] : [document.locate([...place, index], 'value').line];
    }),
  );
}

/** The value at a path of keys; undefined where there is none. */
export function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (inner, key) =>
      inner instanceof Object && !Array.isArray(inner) && Object.hasOwn(inner, key)
        ? (inner as { readonly [key: string]: Json })[key]
        : undefined,
    value,
  );
}
