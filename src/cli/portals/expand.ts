// `portico expand`: a portal as it is after the merge of its layers, each value with the line that says it.
import { Document, isMap, isScalar, isSeq } from 'yaml';
import { loadSettings } from '../../app/load-settings.ts';
import { readFolderRevision } from '../../app/read-folder.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import type { ReadablePortal } from '../../config/documents/document.ts';
import { ParseCache } from '../../config/documents/parse-cache.ts';
import { readDocuments } from '../../config/documents/read.ts';
import { mergePortals } from '../../config/layers/merge-portals.ts';
import { hostPolicy } from '../../config/settings/edge.ts';
import { sourceNamed } from '../../config/settings/sources.ts';
import { PortalError } from '../../core/portal-error.ts';
import { parseJson } from '../../core/untrusted/json.ts';
import { type CommandDefinition, sourceOption } from '../command.ts';

interface ExpandOptions extends CommonOptions {
  readonly portal: string;
  readonly dir?: string;
  readonly source?: string;
}

export const expand: CommandDefinition<ExpandOptions> = {
  usage: '<portal> [dir]',
  summary: 'a portal with all that it inherits, each value with its file and line',
  options: (command) => command.addOption(sourceOption()),
  examples: ['portico expand acme', 'portico expand acme customers'],
  exits: { 0: 'printed', 1: 'error' },
  run: async (world, options) => {
    const settings = sourceNamed(await loadSettings(world, options), options.source);
    const tree = await (await readFolderRevision(options.dir ?? '.', settings)).tree();
    const cache = new ParseCache();
    const { zone } = hostPolicy(settings.edge, settings.certificates);
    const read = mergePortals(await readDocuments(tree, settings.source.path, cache), { cache, zone });
    const portal = [...read.documents, ...read.flawed].find(
      (document) => document.kind === 'Portal' && document.value.name === options.portal,
    );
    if (portal?.kind !== 'Portal') {
      throw new PortalError(
        'not-found',
        `no document declares the portal ${options.portal}`,
        'portico validate lists what is wrong.',
      );
    }
    world.print(expandedText(portal));
    return exit.fine;
  },
};

/** YAML of the merged document; what is broken in it is as it was written. */
function expandedText({ yaml }: ReadablePortal): string {
  const { apiVersion, kind, name, brand, ...rest } = parseJson(JSON.stringify(yaml.value)) as Readonly<
    Record<string, unknown>
  >;
  const document = new Document({ apiVersion, kind, name, brand, ...rest });
  addPlaces(document.contents, yaml, []);
  return `${document.toString({ lineWidth: 0 }).trimEnd()}\n`;
}

/** Puts the place of each value behind it; a list of ids has one at each id. */
function addPlaces(node: unknown, yaml: ReadablePortal['yaml'], pointer: readonly (string | number)[]): void {
  if (isMap(node)) {
    for (const { key, value } of node.items)
      addPlaces(value, yaml, [...pointer, String(isScalar(key) ? key.value : key)]);
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) addPlaces(item, yaml, [...pointer, index]);
  } else if (isScalar(node)) {
    const { file, line } = yaml.locate(pointer, 'value');
    node.comment = ` ${file}:${line}`;
  }
}
