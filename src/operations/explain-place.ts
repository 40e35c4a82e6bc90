// Where the files say something of a section: the line of its id, and who wrote that line last.
import { parseYaml, type YamlDocument } from '../config/yaml/document.ts';
import type { Json } from '../core/canonical.ts';
import { limits } from '../core/limits/limits.ts';
import type { History, Tree, TreeEntry } from '../core/source.ts';

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
  const { file, line } = (await placeOf(history, commit, begins.file, saying).catch(() => undefined)) ?? begins;
  const blamed = (await history.blame(commit, file, [line]).catch(() => undefined))?.get(line);
  return { file, line, commit: blamed?.commit ?? null, author: blamed?.author ?? null };
}

/** In the documents of a file, or else in the bases that these extend. */
async function placeOf(
  history: History,
  commit: string,
  file: string,
  saying: SectionLists,
): Promise<Place | undefined> {
  const tree = await (await history.at(commit)).tree();
  const documentsOf = async (entry: TreeEntry) => (await parseYaml(entry.path, await tree.read(entry))).documents;
  const entry = tree.entries.find(({ path }) => path === file);
  let documents = entry === undefined ? [] : (await documentsOf(entry)).filter((each) => isOf(each, saying.portal));
  for (let depth = 0; depth <= limits.layers && documents.length > 0; depth += 1) {
    const found = documents.flatMap((document) =>
      linesIn(document, saying).map((line) => ({ file: document.file, line })),
    );
    if (found.length > 0) return found[0];
    const base = documents.map(({ value }) => valueAt(value, ['extends'])).find((name) => typeof name === 'string');
    documents = base === undefined ? [] : await baseDocuments(tree, base, documentsOf);
  }
  return undefined;
}

/** The documents of a base; the file that has its name is looked into first. */
async function baseDocuments(
  tree: Tree,
  name: string,
  documentsOf: (entry: TreeEntry) => Promise<readonly YamlDocument[]>,
): Promise<YamlDocument[]> {
  const files = tree.entries.filter(({ path, type }) => type === 'file' && /\.ya?ml$/.test(path));
  const isLikely = ({ path }: TreeEntry): boolean => /[^/]*$/.exec(path)?.[0]?.startsWith(`${name}.`) === true;
  for (const entry of [...files.filter(isLikely), ...files.filter((each) => !isLikely(each))]) {
    const bases = (await documentsOf(entry)).filter(
      ({ value }) => valueAt(value, ['kind']) === 'PortalBase' && valueAt(value, ['name']) === name,
    );
    if (bases.length > 0) return bases;
  }
  return [];
}

function isOf({ value }: YamlDocument, portal: string): boolean {
  const kind = valueAt(value, ['kind']);
  return kind === 'PortalBase' || valueAt(value, [kind === 'Portal' ? 'name' : 'portal']) === portal;
}

function linesIn(document: YamlDocument, { section, lists }: SectionLists): number[] {
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
