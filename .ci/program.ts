// The program as JavaScript in few files, since finding and reading hundreds of modules is most of a short command's time.
// Packages stay outside: npm installs them.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Half of the space of young objects, in MiB; V8's own choice of 16 keeps 40 MiB more resident (measured on `up`), and cannot be changed later. */
const YOUNG_SPACE_MIB = 2;

/** Files that are started by their path: the program, and threads. */
const entries = {
  main: 'src/main.ts',
  'store/dialects/sqlite-worker': 'src/store/dialects/sqlite-worker.ts',
  'adapters/images/image-worker': 'src/adapters/images/image-worker.ts',
};

/** Packages that stay as they are installed: they find native parts, threads or data beside their own files, or few commands load them. */
const apart =
  /^(?:@simplewebauthn|acme-client|ajv(?!\/dist\/runtime)|lightningcss|nodemailer|openid-client|pdfkit|pg|pino|qrcode|re2js|stripe|tldts|yaml)(?:\/|$)/;

/**
 * Writes the program into a folder, beside which `templates`, `schemas` and `package.json` lie; `more` are further files to
 * start. Returns the modules that are in it.
 */
export async function bundleProgram(out: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const together = modulesTogether();
  const bundle = await rolldown({
    cwd: root,
    input: { ...entries, ...more },
    platform: 'node',
    external: (id) => apart.test(id),
    // As the groups need it: what a group shares is exported from its file.
    preserveEntrySignatures: 'allow-extension',
    plugins: [{ name: 'module-urls', transform: withModuleUrl }, together.plugin],
  });
  const { output } = await bundle.write({
    dir: out,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    // Names stay, since a log shows them.
    minify: { compress: true, mangle: false },
    codeSplitting: { includeDependenciesRecursively: false, groups: together.groups },
    banner: ({ name }) => (name === 'main' ? `#!/usr/bin/env -S node --max-semi-space-size=${YOUNG_SPACE_MIB}` : ''),
  });
  await bundle.close();
  return output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []));
}

/** Modules that are loaded as one file: those of every command, and those of the commands that read documents. */
const startingFiles = {
  start: ['main.ts', 'app/process-world.ts', 'cli/program.ts', 'cli/report-failure.ts'],
  documents: ['cli/portals/validate.ts'],
};

interface Together {
  readonly plugin: Plugin;
  readonly groups: { name: string; test: (id: string) => boolean }[];
}

/** Groups of the modules that these files import, directly or not; each module is in the first that has it. */
function modulesTogether(): Together {
  const names = new Map<string, string>();
  const plugin: Plugin = {
    name: 'modules-together',
    buildEnd() {
      const add = (id: string, name: string): void => {
        if (names.has(id) || apart.test(id)) return;
        names.set(id, name);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported, name);
      };
      for (const [name, files] of Object.entries(startingFiles))
        for (const file of files) add(`${root}src/${file}`, name);
      names.delete(`${root}src/main.ts`);
    },
  };
  const groups = Object.keys(startingFiles).map((name) => ({ name, test: (id: string) => names.get(id) === name }));
  return { plugin, groups };
}

/** Chunks lie in the folder itself: paths that count from a module count from where it would be if it were a file of its own. */
function withModuleUrl(code: string, id: string): { readonly code: string } | null {
  if (!id.startsWith(`${root}src/`) || !code.includes('import.meta.url')) return null;
  const module = relative(`${root}src`, id).replace(/\.ts$/, '.js');
  return {
    code: code.replaceAll('import.meta.url', `new URL(${JSON.stringify(`./${module}`)}, import.meta.url).href`),
  };
}
