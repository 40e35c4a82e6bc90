// What only a few files may touch: the clock, timers, the environment, standard output, randomness; and the type `any`.
import { type Finding, isNode, nameOf, programOf, type Source, type SyntaxNode, walk } from './source.ts';

interface Confined {
  /** `Object.member`, a global, or a module. Found by syntax: under another name and as a value, too. */
  readonly names: readonly string[];
  /** Files that may. */
  readonly only: RegExp;
  readonly reason: string;
}

const confined: readonly Confined[] = [
  {
    names: [
      'Date.now',
      'Date()',
      'performance.now',
      'performance.timeOrigin',
      'process.hrtime',
      'process.uptime',
      'node:perf_hooks',
    ],
    only: /^src\/adapters\/clock\.ts$/,
    reason: 'time comes from the Clock that is passed in',
  },
  {
    // `setImmediate` lets other work run and waits for no time.
    names: ['setTimeout', 'setInterval', 'AbortSignal.timeout', 'node:timers'],
    only: /^src\/(?:adapters|store\/dialects)\//,
    reason:
      'timers are in adapters and in the dialects of the store, which wait for locks; other code is given a Clock',
  },
  {
    names: ['process.env', 'node:process'],
    only: /^src\/(?:main\.ts$|app\/)/,
    reason: 'the environment is read in main and app and passed in',
  },
  {
    names: [
      'console.log',
      'console.info',
      'console.warn',
      'console.error',
      'console.debug',
      'console.trace',
      'console.table',
      'console.dir',
      'process.stdout',
      'process.stderr',
    ],
    only: /^src\/(?:main|app\/process-world)\.ts$/,
    reason: 'commands print through their World, everything else through its Log',
  },
  {
    names: ['process.exit', 'process.argv', 'process.chdir'],
    only: /^src\/(?:main\.ts$|app\/|adapters\/)/,
    reason: 'the process belongs to main',
  },
  {
    names: ['JSON.parse'],
    only: /^src\/(?!adapters\/|calls\/formats\/|cli\/(?:accounts|portals)\/|config\/(?:documents|settings|spreadsheet|yaml)\/|console\/(?:api|http)\/|portal\/(?:api|http|pages|public-pages)\/)/,
    reason: 'JSON from outside is parsed by parseJson of src/core/untrusted/json.ts, which bounds its depth',
  },
  { names: ['Math.random'], only: /^$/, reason: 'randomness is seeded or cryptographic' },
];

const byName = new Map(confined.flatMap((rule) => rule.names.map((name): [string, Confined] => [name, rule])));
const owners: ReadonlySet<string> = new Set(
  confined.flatMap(({ names }) => names.flatMap((name) => (name.includes('.') ? [name.split('.')[0] ?? ''] : []))),
);
const globals: ReadonlySet<string> = new Set(['globalThis', 'global', 'window', 'self']);

export function memberFindings(source: Source): Finding[] {
  const program = source.file.startsWith('src/') && !source.file.startsWith('src/schema/') ? programOf(source) : null;
  if (program === null) return [];
  const found: Finding[] = [];
  const add = (node: SyntaxNode, message: string): void => {
    found.push({ file: source.file, line: source.lineAt(node.start), message });
  };
  walk(program, (node, parent) => {
    if (node.type === 'TSAnyKeyword') add(node, 'any: say what it is, or `unknown` and check it');
    for (const name of touched(node, parent)) {
      const rule = byName.get(name);
      if (rule !== undefined && !rule.only.test(source.file)) add(node, `${name}: ${rule.reason}`);
    }
  });
  return found;
}

/** The confined names that this node reaches. */
function touched(node: SyntaxNode, parent: SyntaxNode | null): string[] {
  switch (node.type) {
    case 'MemberExpression':
      return [memberName(node)];
    case 'NewExpression':
    case 'CallExpression': {
      const bare = Array.isArray(node['arguments']) && node['arguments'].length === 0;
      return bare && nameOf(node['callee']) === 'Date' ? ['Date()'] : [];
    }
    case 'Identifier':
      return isReference(node, parent) ? [String(node['name'])] : [];
    case 'VariableDeclarator':
      return taken(node);
    case 'ImportDeclaration':
      return node['importKind'] === 'type' ? [] : imported(node);
    case 'ImportExpression':
      return isNode(node['source']) ? [String(node['source']['value'])] : [];
    default:
      return [];
  }
}

/** `process.env` for `process.env`, `process['env']` and `globalThis.process.env`. */
function memberName(node: SyntaxNode): string {
  const { object, property } = node;
  const literal = isNode(property) && property.type === 'Literal' ? String(property['value']) : '';
  const member = node['computed'] === true ? literal : (nameOf(property) ?? '');
  const inner = isNode(object) && object.type === 'MemberExpression' ? memberName(object) : null;
  const owner = inner ?? nameOf(object) ?? '';
  return globals.has(owner) ? member : `${owner}.${member}`;
}

/** What a destructuring takes out of a global object: `const { env } = process`. */
function taken(node: SyntaxNode): string[] {
  const { id, init } = node;
  const owner = nameOf(init);
  if (owner === null || !isNode(id) || id.type !== 'ObjectPattern' || !Array.isArray(id['properties'])) return [];
  if (!owners.has(owner) && !globals.has(owner)) return [];
  return id['properties']
    .filter(isNode)
    .map(({ key }) => (globals.has(owner) ? (nameOf(key) ?? '') : `${owner}.${nameOf(key)}`));
}

/** The module, and for one with timers what is imported from it: `setTimeout` for `{ setTimeout as wait }`. */
function imported({ source, specifiers }: SyntaxNode): string[] {
  const from = isNode(source) ? String(source['value']) : '';
  if (!/^node:timers(?:\/promises)?$/.test(from) || !Array.isArray(specifiers)) return [from];
  return specifiers.filter(isNode).map((each) => nameOf(each['imported']) ?? 'node:timers');
}

/** Whether an identifier is a use of a variable, not the name of a member, a key or a declaration. */
function isReference(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (parent === null) return true;
  if (parent.type === 'MemberExpression') return parent['object'] === node || parent['computed'] === true;
  if (parent.type === 'Property') return parent['value'] === node;
  return !/^(?:MethodDefinition|PropertyDefinition|TS\w+|Import\w+|Export\w+)$/.test(parent.type);
}
