// The Dockerfile and the files beside it: read as Docker reads it, and held against what the program needs. An engine builds it in
// .ci/image, where there is one.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

// CommonJS whose types describe an ES module.
const require = createRequire(import.meta.url);
const { validate } = require('dockerfile-utils') as typeof import('dockerfile-utils');

const dockerfile = readFileSync('Dockerfile', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  files: string[];
  devDependencies: Record<string, string>;
};

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** The instructions, continued lines joined, by stage. */
function stagesOf(text: string): Instruction[][] {
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const all = lines.map((line) => {
    const [word = '', ...rest] = line.trim().split(/\s+/);
    return { word, rest: rest.join(' ') };
  });
  const stages: Instruction[][] = [];
  for (const instruction of all) {
    if (instruction.word === 'FROM') stages.push([]);
    stages.at(-1)?.push(instruction);
  }
  return stages;
}

const stages = stagesOf(dockerfile);
const last = stages.at(-1) ?? [];
const only = (word: string): string[] =>
  last.filter((instruction) => instruction.word === word).map(({ rest }) => rest);
const copies = stages.flat().flatMap(({ word, rest }) => (word === 'COPY' ? [rest] : []));

/** What is copied of the clone, not of another stage. */
const sources = copies
  .filter((rest) => !rest.includes('--from='))
  .flatMap((rest) =>
    rest
      .split(' ')
      .filter((part) => !part.startsWith('--'))
      .slice(0, -1),
  );

test('it is a Dockerfile without a finding', () => {
  expect(validate(dockerfile).map(({ message }) => message)).toEqual([]);
  expect(validate(dockerfile.replace('WORKDIR /build', 'WORKDIRECTORY /build'))).not.toEqual([]);
});

test('it is built on the Node that is tested, named by its whole version and its digest', () => {
  const [, version] = /^ARG NODE=(\d+\.\d+\.\d+)-[a-z]+-slim@sha256:[0-9a-f]{64}$/m.exec(dockerfile) ?? [];
  expect(version).toBe(manifest.devDependencies['node']);
  for (const [from] of stages) expect(from?.rest).toMatch(/^node:\$\{NODE\}(?: AS \w+)?$/);
  expect(dockerfile).not.toMatch(/:latest|npm install\b|--unsafe-perm/);
});

test('it runs as a user by number, whose code only root may change, and says whether it is well', () => {
  expect(only('USER')).toEqual(['10001:10001']);
  for (const rest of only('COPY')) expect(rest).toContain('--chown=0:0');
  expect(only('HEALTHCHECK').join()).toContain('HEALTH_URL');
  expect(only('STOPSIGNAL')).toEqual(['SIGTERM']);
  expect(only('ENTRYPOINT')).toEqual(['["portico", "-c", "/etc/portico/portico.yaml"]']);
  expect(only('WORKDIR')).toEqual(['/var/lib/portico']);
  // What an image is built with can be read in it by everybody.
  const given = stages.flat().filter(({ word }) => word === 'ARG' || word === 'ENV');
  expect(given.filter(({ rest }) => /secret|token|password|key/i.test(rest))).toEqual([]);
  expect(stages.flat().filter(({ word }) => word === 'ADD')).toEqual([]);
});

test('what it copies is there, is let through, and is all that the package holds', () => {
  const ignored = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(ignored[0]).toBe('*');
  const allowed = ignored.slice(1).map((line) => line.replace(/^!/, ''));
  expect([...new Set(sources)].sort()).toEqual(allowed.sort());
  expect(allowed.filter((path) => !existsSync(path))).toEqual([]);
  for (const path of manifest.files) expect(only('COPY').join('\n')).toContain(`/opt/portico/${path}`);
});

test('what its build imports is copied before', () => {
  const build = stages[0] ?? [];
  const copied = build.flatMap(({ word, rest }) => (word === 'COPY' ? rest.split(' ').slice(0, -1) : []));
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const { module } = parseSync(file, readFileSync(file, 'utf8'));
    for (const { moduleRequest } of module.staticImports) {
      if (moduleRequest.value.startsWith('.')) follow(posix.join(posix.dirname(file), moduleRequest.value));
    }
  };
  follow('.ci/build.ts');
  expect(reached.size).toBeGreaterThan(3);
  expect([...reached].filter((file) => !copied.some((path) => file === path || file.startsWith(`${path}/`)))).toEqual(
    [],
  );
});

test('it holds nothing that installs packages or gives other rights', () => {
  const [run] = only('RUN');
  for (const path of ['/usr/local/lib/node_modules', '/usr/local/bin/npm', '/usr/local/bin/corepack', '/opt/yarn-*']) {
    expect(run).toMatch(new RegExp(`rm -rf [^&]*${path.replace('*', '\\*')}`));
  }
  expect(run).toContain('-perm /6000 -exec chmod a-s {} +');
});

interface Compose {
  services: Record<
    string,
    { image: string; read_only: boolean; cap_drop: string[]; security_opt: string[]; volumes: string[] }
  >;
}

test('the Compose file runs this release with nothing to write to but its volume', () => {
  const compose = parse(readFileSync('deploy/compose.yaml', 'utf8')) as Compose;
  expect(compose.services['portico']).toMatchObject({
    ...{ image: `portico:${manifest.version}`, read_only: true, cap_drop: ['ALL'] },
    security_opt: ['no-new-privileges:true'],
  });
  const mounted = compose.services['portico']?.volumes.map((volume) => volume.split(':')[0] ?? '') ?? [];
  expect(mounted.filter((path) => path.startsWith('.')).every((path) => existsSync(`deploy/${path}`))).toBe(true);
});
