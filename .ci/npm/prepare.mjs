// What npm runs after it has put the dependencies beside a clone that it installs from a Git URL: builds the program. Runs under the
// machine's own Node. `npm ci` of who works on Portico needs no build, and `npm pack` has built already.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { npm_command: command, npm_config_global: isGlobal } = process.env;

if (command !== 'ci' && !existsSync(`${root}dist/main.js`)) {
  // npm before 12 passes --global on to the clone, where it makes a link to a folder that is removed a moment later.
  if (isGlobal === 'true') {
    console.error(
      'This npm cannot install a Git URL with --global. Use npm 12 or later, or leave --global out:\n' +
        '  npm install --prefix DIR GIT-URL     # the command is DIR/node_modules/.bin/portico',
    );
    process.exit(1);
  }
  const built = spawnSync('node', ['.ci/build.ts'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(built.status ?? 1);
}
