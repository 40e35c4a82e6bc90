// Of the code of others that is part of our files: who wrote it, and the text of its licence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, type ShippedPackage } from './shipped.ts';

const head = `Portico is licensed under the Apache License 2.0. Its files contain the code of the packages below, unchanged but
joined; each is under its own licence. Packages that are installed beside it bring theirs.
`;

interface Manifest {
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
  readonly main?: string;
}

export function licenceTexts(packages: readonly ShippedPackage[]): string {
  const texts = [...packages].sort((a, b) => (a.path < b.path ? -1 : 1)).map(entryOf);
  return [head, ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}

function entryOf(own: ShippedPackage): string {
  const { name, version, licence } = own;
  const manifest = JSON.parse(readFileSync(join(root, own.path, 'package.json'), 'utf8')) as Manifest;
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  const facts = [
    `${name} ${version}`,
    `Licence: ${licence}`,
    ...(author === undefined ? [] : [`Author: ${author}`]),
    `Source: ${manifest.homepage ?? `https://www.npmjs.com/package/${name}/v/${version}`}`,
  ];
  return `${facts.join('\n')}\n\n${licenceText(own, manifest)}\n`;
}

/** Its files of that name; else what its code begins with; else where the text is. */
function licenceText({ path, licence }: ShippedPackage, { main = 'index.js' }: Manifest): string {
  const folder = join(root, path);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (files.length > 0) return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  const [comment] = /^(?:\/\/.*\n|\s*\/\*[\s\S]*?\*\/)+/.exec(readOrEmpty(join(folder, main))) ?? [];
  if (comment !== undefined && /licen[cs]e|permission is hereby/i.test(comment)) return comment.trim();
  return `The package has no text of its licence; it is at https://spdx.org/licenses/${licence}.html`;
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
