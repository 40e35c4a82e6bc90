// Written documents with their common part in a base of its own, and the files that the base names beside it.
import { posix } from 'node:path';
import { parse } from 'yaml';
import { type SchemaNode, yamlText } from '../yaml-text.ts';
import { type Content, markFiles, pathOfMark, withPaths } from './named-files.ts';
import { factored, type PortalValue } from './shared-part.ts';

export interface FactorInput {
  /** Folder of documents, from the root of the repository. */
  readonly path: string;
  readonly schema: SchemaNode;
}

const NAME = 'shared';

/** The documents `<path>/<portal>/portal.yaml` as layers of one base, where they have something in common; all else is as it was. */
export function factorFiles<Given extends Content>(
  files: ReadonlyMap<string, Given>,
  { path, schema }: FactorInput,
): ReadonlyMap<string, Given | string> {
  const documents = [...files].flatMap(([file, text]) => {
    if (typeof text !== 'string' || !isDocument(file, path)) return [];
    const folder = posix.dirname(file);
    // Ours: it was written a moment before.
    return [{ file, folder, text, ...markFiles(parse(text) as unknown, folder, files) }];
  });
  const { base, portals } = factored(
    documents.map(({ value }) => value as PortalValue),
    NAME,
  );
  if (base === null) return files;
  const result = new Map<string, Given | string>(files);
  for (const [index, { file, folder, text, paths }] of documents.entries()) {
    const layer = portals[index];
    if (layer === undefined || !('extends' in layer)) continue;
    const named = new Set<string>();
    const own = withPaths({ apiVersion: 'portico/v1', kind: 'Portal', ...layer }, (mark) => {
      named.add(mark);
      return paths.get(mark) ?? mark;
    });
    result.set(file, yamlText(own as object, schema, remarksIn(text)));
    for (const [mark, name] of paths) if (!named.has(mark)) result.delete(posix.join(folder, name));
  }
  // A portal's name cannot begin with an underscore.
  const folder = posix.join(path, '_bases');
  const shared = withPaths({ apiVersion: 'portico/v1', kind: 'PortalBase', name: NAME, ...base }, (mark) => {
    const owner = documents.find(({ paths }) => paths.has(mark));
    const content = owner === undefined ? undefined : files.get(posix.join(owner.folder, owner.paths.get(mark) ?? ''));
    if (content !== undefined) result.set(posix.join(folder, pathOfMark(mark)), content);
    return pathOfMark(mark);
  });
  result.set(
    posix.join(folder, `${NAME}.yaml`),
    yamlText(shared as object, schema, ['What most of the portals have in common.']),
  );
  return result;
}

const isDocument = (file: string, path: string): boolean =>
  posix.dirname(posix.dirname(file)) === path && posix.basename(file) === 'portal.yaml';

/** What waits for a person stays in the document. */
function remarksIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.startsWith('#'));
  const at = lines.findIndex((line) => line.includes('waiting for a person'));
  return at === -1 ? [] : lines.slice(at).map((line) => line.replace(/^# ?/, ''));
}
