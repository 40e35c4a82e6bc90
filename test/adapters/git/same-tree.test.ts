// The same tree committed and laid out as a folder: both readers see the same files, and the documents in them have the same findings,
// word for word. A `.git` below a folder is left out: git itself neither commits nor checks it out.
// A quarter of a second a tree; ten at each commit, hundreds each night.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFolderSource } from '../../../src/adapters/git/folder.ts';
import type { GitSource } from '../../../src/adapters/git/git.ts';
import { readDesired } from '../../../src/config/documents/desired.ts';
import { formatProblem } from '../../../src/config/documents/format-problem.ts';
import { ParseCache } from '../../../src/config/documents/parse-cache.ts';
import { limits } from '../../../src/core/limits/limits.ts';
import { allWanted } from '../../../src/core/plan/desired.ts';
import type { Read } from '../../../src/core/read.ts';
import type { Revision, Source, Tree } from '../../../src/core/source.ts';
import { followRepository } from '../../support/git.ts';
import { internalHosts, ownSecrets } from '../../support/internal-hosts.ts';
import { type Content, type Entry, latin, oddTrees, ofEachKind, portal } from '../../support/odd-trees.ts';
import { sized } from '../../support/test-size.ts';
import { images } from '../../support/worlds/images.ts';

const PATH = 'config/portals';
let folder: string;
let repository: string;
let source: GitSource;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-same-tree-'));
  repository = join(folder, 'repository.git');
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', repository]);
  source = followRepository(repository, join(folder, 'state/mirror.git'), { path: PATH });
});
afterAll(async () => {
  await source.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What `.gitmodules` says of the submodules: without it, no checkout has them either. */
function declared(entries: readonly Entry[]): Entry[] {
  const all = entries.filter(({ content }) => content.kind === 'submodule');
  const text = all.map(({ path }) => `[submodule "s"]\n\tpath = ${PATH}/${path}\n\turl = ./s\n`).join('');
  return [{ path: '.gitmodules', content: { kind: 'file', bytes: latin(text), mode: '100644' } }];
}

/** Commits exactly these files: fast-import takes names that no file system of today would give out. */
function commit(entries: readonly Entry[]): void {
  const quoted = (path: string) =>
    `"${[...latin(path)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')}"`;
  const parts = [
    latin('commit refs/heads/main\ncommitter Ada <ada@example.test> 1750000000 +0000\ndata 0\ndeleteall\n'),
  ];
  const add = (path: string, content: Content): void => {
    if (content.kind === 'submodule') parts.push(latin(`M 160000 ${'1'.repeat(40)} ${quoted(path)}\n`));
    else {
      const isFile = content.kind === 'file';
      const bytes = isFile ? content.bytes : latin(content.target);
      const mode = isFile ? content.mode : '120000';
      parts.push(latin(`M ${mode} inline ${quoted(path)}\ndata ${bytes.length}\n`), bytes, latin('\n'));
    }
  };
  for (const { path, content } of entries) add(`${PATH}/${path}`, content);
  for (const { path, content } of declared(entries)) add(path, content);
  const input = Buffer.concat(parts);
  execFileSync('git', ['-C', repository, 'fast-import', '--quiet', '--force'], { input, stdio: 'pipe' });
}

/** Lays the same files out as a checkout does. */
function layOut(entries: readonly Entry[]): string {
  const root = mkdtempSync(join(folder, 'folder-'));
  const write = (path: string, content: Content): void => {
    const full = Buffer.concat([Buffer.from(`${root}/`), latin(path)]);
    const parent = full.subarray(0, full.lastIndexOf('/'));
    mkdirSync(parent, { recursive: true });
    if (content.kind === 'symlink') symlinkSync(latin(content.target), full);
    else if (content.kind === 'file') {
      writeFileSync(full, content.bytes);
      if (content.mode === '100755') chmodSync(full, 0o755);
    } else {
      mkdirSync(full);
      if (!content.isCloned) return;
      writeFileSync(Buffer.concat([full, Buffer.from('/.git')]), 'gitdir: elsewhere\n');
      writeFileSync(Buffer.concat([full, Buffer.from('/portal.yaml')]), portal('inner'));
    }
  };
  mkdirSync(join(root, PATH), { recursive: true });
  for (const { path, content } of entries) write(`${PATH}/${path}`, content);
  for (const { path, content } of declared(entries)) write(path, content);
  return root;
}

function treeOf(read: Read<Revision>): Promise<Tree> {
  if (read.state !== 'found') throw new Error(read.state === 'unknown' ? read.why : read.what);
  return read.value.tree();
}

/** Everything that is said of a source: its files with their bytes, and what its documents come to. */
async function readAll(from: Source): Promise<unknown> {
  const tree = await treeOf(await from.fetch());
  const files = await Promise.all(
    tree.entries.map(async (entry) => {
      const bytes = await tree.read(entry).then((read) => Buffer.from(read).toString('latin1'), String);
      const isRead = entry.type !== 'submodule' && entry.size <= limits.blobBytes;
      return [entry.path, entry.type, entry.size, isRead ? entry.id : '', bytes.slice(0, 100), bytes.length].join(' ');
    }),
  );
  const desired = await readDesired(tree, {
    ...{ path: PATH, hosts: internalHosts, secrets: ownSecrets, images, cache: new ParseCache() },
  });
  return {
    // Of files whose names read the same, the order is not said.
    files: files.sort(),
    findings: desired.problems.map((problem) => formatProblem(problem)),
    held: desired.held.map(({ portalName }) => portalName),
    complete: desired.complete,
    wanted: allWanted(desired)
      .map(({ kind, name, digest }) => `${kind} ${name} ${digest}`)
      .sort(),
  };
}

async function readBoth(entries: readonly Entry[]): Promise<readonly [unknown, unknown]> {
  commit(entries);
  const root = layOut(entries);
  try {
    return [await readAll(source), await readAll(openFolderSource(root, PATH))];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('both readers find the same files and the same words for them', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(oddTrees, async (entries) => {
      const [committed, laid] = await readBoth(entries);
      expect(laid).toEqual(committed);
    }),
    { numRuns: sized(10, 300), examples: [[ofEachKind]] },
  );
});
