// `npm run build`: the program for publishing, with what it is made of.
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './components/bill-of-materials.ts';
import { licenceTexts } from './components/licence-texts.ts';
import { shippedPackages } from './components/shipped.ts';
import { copyFonts } from './fonts.ts';
import { bundleProgram } from './program.ts';

const out = fileURLToPath(new URL('../dist', import.meta.url));
rmSync(out, { recursive: true, force: true });
const modules = await bundleProgram(out);
chmodSync(`${out}/main.js`, 0o755);
copyFonts(`${out}/fonts`);

const bundled = new Set(modules.flatMap(packageOf));
writeFileSync(`${out}/sbom.cdx.json`, await billOfMaterials(bundled));
writeFileSync(
  `${out}/THIRD-PARTY-LICENSES.txt`,
  licenceTexts(shippedPackages().filter(({ path }) => bundled.has(path))),
);

/** The package that a module is of, as the lock file has it. */
function packageOf(id: string): string[] {
  const [path] = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(id) ?? [];
  return path === undefined ? [] : [path];
}
