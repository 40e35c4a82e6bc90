// The document of one portal with the bases that it extends, looked up in a tree without reading all of it.
import { posix } from 'node:path';
import type { Json } from '../../core/canonical.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Tree, TreeEntry } from '../../core/source.ts';
import { parseYaml, type YamlDocument } from '../yaml/document.ts';
import { layerOf } from './bases.ts';
import { type Layer, layeredYaml } from './layer.ts';
import { isMap, memberOf, merged } from './merge.ts';

export interface PortalPlace {
  readonly portal: string;
  /** The file that declares it. */
  readonly file: string;
  /** Files that are read first for a base: where others of its values are. */
  readonly near: readonly string[];
}

/** @returns undefined where the file does not declare the portal; the document itself where it extends nothing */
export async function readPortalLayers(
  tree: Tree,
  { portal, file, near }: PortalPlace,
): Promise<YamlDocument | undefined> {
  const own = (await documentsOf(tree, file)).find((yaml) => isOf(yaml, 'Portal', portal));
  if (own === undefined || extendsOf(own) === undefined) return own;
  const chain = [layer(own)];
  for (let at: YamlDocument | undefined = own; at !== undefined && chain.length < limits.layers; ) {
    at = await baseOf(tree, extendsOf(at), [...near, file]);
    if (at !== undefined) chain.push(layer(at));
  }
  const value = chain.toReversed().reduce<unknown>((below, each) => merged(each.value, below), {});
  return layeredYaml(chain, value as Json, []);
}

const layer = (yaml: YamlDocument): Layer => layerOf({ kind: 'PortalLayer', value: yaml.value, yaml }, () => '');

const textAt = ({ value }: YamlDocument, key: string): string | undefined => {
  const found = isMap(value) ? memberOf(value, key) : undefined;
  return typeof found === 'string' ? found : undefined;
};

const extendsOf = (yaml: YamlDocument): string | undefined => textAt(yaml, 'extends');

const isOf = (yaml: YamlDocument, kind: string, name: string): boolean =>
  textAt(yaml, 'kind') === kind && textAt(yaml, 'name') === name;

async function documentsOf(tree: Tree, file: string): Promise<readonly YamlDocument[]> {
  const entry = tree.entries.find(({ path }) => path === file);
  return entry === undefined ? [] : (await parseYaml(file, await tree.read(entry))).documents;
}

/** Files near the portal first, since a fleet has ten thousand of them; only those that name a base are parsed. */
async function baseOf(
  tree: Tree,
  name: string | undefined,
  near: readonly string[],
): Promise<YamlDocument | undefined> {
  if (name === undefined) return undefined;
  for (const entry of nearestFirst(tree, near)) {
    const bytes = await tree.read(entry);
    if (!Buffer.from(bytes).includes('PortalBase')) continue;
    const found = (await parseYaml(entry.path, bytes)).documents.find((yaml) => isOf(yaml, 'PortalBase', name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function nearestFirst(tree: Tree, near: readonly string[]): readonly TreeEntry[] {
  const folders = new Set(near.map((file) => posix.dirname(file)));
  const rank = ({ path }: TreeEntry): number => {
    if (near.includes(path)) return 0;
    const folder = posix.dirname(path);
    return folders.has(folder) || [...folders].some((each) => each.startsWith(`${folder}/`)) ? 1 : 2;
  };
  const files = tree.entries.filter(
    ({ type, path, size }) => type === 'file' && size <= limits.yamlFileBytes && /\.ya?ml$/i.test(path),
  );
  return files.toSorted((left, right) => rank(left) - rank(right));
}
