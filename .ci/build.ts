// `npm run build`: JavaScript for publishing. Node strips no types under node_modules, so the package ships plain JavaScript.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });

const compiled = spawnSync(`${root}node_modules/.bin/tsc`, ['-p', '.ci/tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(1);

// The validators are generated JavaScript, which the compiler only reads the types of.
for (const name of ['validators.js', 'record-validators.js'])
  copyFileSync(`${root}src/schema/${name}`, `${root}dist/schema/${name}`);

const main = `${root}dist/main.js`;
writeFileSync(main, `#!/usr/bin/env node\n${readFileSync(main, 'utf8')}`);
chmodSync(main, 0o755);
