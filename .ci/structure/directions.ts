// Who may import whom: each rule with its reason, which is the failure message. Imports of types count like all others.
import { posix } from 'node:path';
import { type Finding, programOf, type Source, walk } from './source.ts';

interface Direction {
  readonly from: RegExp;
  /** Paths from the root of the repository, names of packages, or `node:` modules. */
  readonly to: RegExp;
  /** Whether types of `to` may be imported; only for modules that are not ours. */
  readonly typesAllowed?: true;
  readonly reason: string;
}

const directions: readonly Direction[] = [
  {
    from: /^src\/core\//,
    to: /^(?!src\/core\/|node:crypto$)/,
    reason: 'core is pure and imports nothing but itself and hashing',
  },
  {
    from: /^src\/schema\//,
    to: /^src\/(?!schema\/|core\/)/,
    reason: 'generated schemas know core alone',
  },
  {
    from: /^src\/(?:kinds|config)\//,
    to: /^src\/(?!core\/|schema\/|kinds\/|config\/)/,
    reason: 'kinds and config turn YAML into desired resources: they know no live state and write nothing',
  },
  {
    from: /^src\/(?:portal|auth|customers|billing|provisioning|mail|calls|live|edge)\//,
    to: /^src\/(?:config|reconcile|operations|certificates|domains|notifications|app|cli|demo|adapters|preview|console)\//,
    reason: 'the renderer serves reconciled state and needs neither Git, documents nor the reconciler',
  },
  {
    from: /^(?:src|test)\/(?!calls\/search\/)/,
    to: /^src\/calls\/search\/(?!search\.ts$)/,
    reason: 'search.ts is the only public module of the CDR search; the other modules are its internals',
  },
  {
    from: /^src\/store\//,
    to: /^(?!src\/store\/|src\/core\/|src\/schema\/sqlite-tables\.ts$|node:|kysely|pg)/,
    reason: 'the store knows tables and core types only',
  },
  {
    from: /^src\/(?:reconcile|operations|certificates|domains|notifications)\//,
    to: /^src\/(?:portal|app|cli|console|adapters|preview|demo)\//,
    reason: 'the reconciler is given its adapters, and knows no pages and no commands',
  },
  {
    from: /^src\/adapters\//,
    to: /^src\/(?:portal|app|cli|console|preview|demo)\//,
    reason: 'an adapter reaches one thing outside; it knows the interfaces that it fulfils, no pages and no commands',
  },
  {
    from: /^src\/preview\//,
    to: /^src\/(?:adapters|app|cli|console|demo)\//,
    reason: 'the renderer itself draws a preview from desired resources; the command reads and writes the files',
  },
  {
    from: /^src\/console\//,
    to: /^src\/(?:adapters|app|cli|demo)\//,
    reason: 'the console is given its adapters and is started by app',
  },
  {
    from: /^src\/(?!main\.ts)/,
    to: /^src\/main\.ts$/,
    reason: 'main joins the parts; nothing imports it',
  },
  {
    from: /^src\/(?!cli\/|main\.ts)/,
    to: /^src\/cli\//,
    reason: 'commands are the outermost ring; what others need belongs further in',
  },
  {
    from: /^src\/(?!adapters\/|store\/|edge\/|app\/|cli\/|portal\/site\/templates|console\/http\/templates|preview\/templates|main\.ts)/,
    to: /^node:(?:fs|net|tls|http|http2|https|dns|child_process|cluster|sqlite|dgram|worker_threads|inspector)(?:\/|$)/,
    typesAllowed: true,
    reason: 'input and output are in adapters, store, edge, app and the loaders of templates',
  },
  {
    from: /^src\//,
    to: /^(?:test|\.ci)\//,
    reason: 'the program needs no tests and no tools',
  },
];

interface Import {
  readonly target: string;
  readonly isType: boolean;
  readonly offset: number;
}

export function directionFindings(source: Source): Finding[] {
  const rules = directions.filter(({ from }) => from.test(source.file));
  if (rules.length === 0) return [];
  return importsOf(source).flatMap(({ target, isType, offset }) =>
    rules
      .filter(({ to, typesAllowed }) => to.test(target) && !(typesAllowed === true && isType))
      .map(({ reason }) => ({
        file: source.file,
        line: source.lineAt(offset),
        message: `imports ${target}: ${reason}`,
      })),
  );
}

/** Static, dynamic and type imports, and exports from elsewhere. */
function importsOf(source: Source): Import[] {
  const { file, text, syntax } = source;
  if (syntax === null) return [];
  const { staticImports, staticExports, dynamicImports } = syntax.module;
  const found: Import[] = staticImports.map(({ moduleRequest, entries, start }) => ({
    target: moduleRequest.value,
    isType: entries.length > 0 && entries.every(({ isType }) => isType),
    offset: start,
  }));
  for (const { entries, start } of staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ target: moduleRequest.value, isType, offset: start });
    }
  }
  for (const { moduleRequest, start } of dynamicImports) {
    const quoted = text.slice(moduleRequest.start, moduleRequest.end);
    found.push({ target: quoted.replace(/^['"`]|['"`]$/g, ''), isType: false, offset: start });
  }
  found.push(...importTypes(source));
  return found.map((entry) => ({
    ...entry,
    target: entry.target.startsWith('.') ? posix.join(posix.dirname(file), entry.target) : entry.target,
  }));
}

/** `import('./module.ts').Name` in a type. */
function importTypes(source: Source): Import[] {
  const program = source.text.includes('import(') ? programOf(source) : null;
  const found: Import[] = [];
  if (program === null) return found;
  walk(program, (node) => {
    if (node.type !== 'TSImportType') return;
    const target = /import\(\s*['"]([^'"]+)['"]/.exec(source.text.slice(node.start, node.end))?.[1] ?? '';
    found.push({ target, isType: true, offset: node.start });
  });
  return found;
}
