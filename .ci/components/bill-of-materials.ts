// The software bill of materials (CycloneDX), written by npm itself of what is shipped, and marked with what is bundled.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readLock, root, shippedPackages } from './shipped.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly object[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

interface Bill {
  readonly metadata: { readonly timestamp?: string };
  readonly serialNumber?: string;
  readonly components: readonly Component[];
}

/** Property of a component whose code is part of the files in `dist`, and is not installed beside them. */
export const BUNDLED = { name: 'portico:bundled', value: 'true' };

/**
 * @param bundled paths of packages, as the lock file has them
 * @returns the same text for the same lock file: without the time and the random number that npm puts in
 */
export async function billOfMaterials(bundled: ReadonlySet<string>): Promise<string> {
  const { serialNumber: _number, metadata, ...bill } = JSON.parse(await askNpm()) as Bill;
  const { timestamp: _time, ...rest } = metadata;
  const shipped = new Map(shippedPackages().map((own) => [`${own.name}@${own.version}`, own]));
  const components = bill.components.map((component) => {
    const own = shipped.get(`${component.name}@${component.version}`);
    const { properties = [], licenses = own?.licence == null ? [] : [{ license: { id: own.licence } }] } = component;
    const marks = own !== undefined && bundled.has(own.path) ? [BUNDLED] : [];
    return { ...component, licenses, properties: [...properties, ...marks] };
  });
  return `${JSON.stringify({ ...bill, metadata: rest, components }, null, 2)}\n`;
}

/** npm leaves out what development needs too (`--omit dev`, npm 11), so it is given a lock file without development. */
async function askNpm(): Promise<string> {
  const { devDependencies: _own, ...manifest } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as Record<
    string,
    unknown
  >;
  const lock = readLock();
  const packages = Object.entries(lock.packages).filter(([, { dev }]) => dev !== true);
  const { devDependencies: _locked, ...first } = (lock.packages[''] ?? {}) as Record<string, unknown>;
  const folder = await mkdtemp(join(tmpdir(), 'portico-bill-'));
  try {
    // npm names what it describes after the folder.
    const place = join(folder, 'portico');
    await mkdir(place);
    await writeFile(join(place, 'package.json'), JSON.stringify(manifest));
    const pruned = { ...lock, packages: { ...Object.fromEntries(packages), '': first } };
    await writeFile(join(place, 'package-lock.json'), JSON.stringify(pruned));
    const asked = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
    const { stdout } = await promisify(execFile)('npm', asked, { cwd: place, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
