// The schemas of documents in the package: for the editor, and for the order in which keys are written.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Schemas } from '../../config/export/documents.ts';
import type { SchemaNode } from '../../config/export/yaml-text.ts';
import { parseJson } from '../../core/untrusted/json.ts';
import type { NewFile } from './write-files.ts';

const names = ['portal', 'template-customer', 'overrides', 'portal-layer', 'document'] as const;

const textOf = (name: (typeof names)[number]): string =>
  readFileSync(fileURLToPath(new URL(`../../../schemas/${name}.schema.json`, import.meta.url)), 'utf8');

export function readSchemas(): Schemas {
  const [portal, template, overrides] = names.map((name) => parseJson(textOf(name)) as SchemaNode);
  return { portal: portal ?? {}, template: template ?? {}, overrides: overrides ?? {} };
}

/** The schemas as files beside the documents. */
export function schemaFiles(): NewFile[] {
  return names.map((name) => ({ path: `schemas/${name}.schema.json`, bytes: textOf(name) }));
}
