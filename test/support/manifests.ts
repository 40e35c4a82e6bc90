// Whether documents are ones that a cluster takes: by the shapes of Kubernetes' own API.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
}

/** The module of a kind in kubernetes-models: `apps/v1` or, of the core, `v1`. */
const moduleOf = ({ apiVersion, kind }: Manifest): string => `kubernetes-models/${apiVersion}/${kind}`;

/** What the values of a document get wrong. */
export async function wrongValues(document: Manifest): Promise<string[]> {
  const models = (await import(moduleOf(document))) as Record<string, new (given: object) => { validate(): void }>;
  const Model = models[document.kind];
  if (Model === undefined) return [`there is no ${document.kind} in ${document.apiVersion}`];
  try {
    new Model(document).validate();
    return [];
  } catch (thrown) {
    return [String(thrown)];
  }
}

/** What the names of fields get wrong: the models let unknown ones through, the types of literals do not. */
export function wrongNames(all: readonly Manifest[]): string {
  const place = mkdtempSync(join(tmpdir(), 'portico-manifests-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
  const lines = all.map(
    (document, index) =>
      `import type { I${document.kind} as Kind${index} } from '${moduleOf(document)}';\n` +
      `export const document${index}: Kind${index} = ${JSON.stringify(document)};\n`,
  );
  writeFileSync(join(place, 'package.json'), '{"type":"module"}');
  writeFileSync(join(place, 'manifests.ts'), lines.join(''));
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--types', ''];
  const { stdout } = spawnSync(resolve('node_modules/.bin/tsc'), [...options, 'manifests.ts'], {
    ...{ cwd: place, encoding: 'utf8' },
  });
  return stdout;
}
