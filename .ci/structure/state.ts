// State of a module: variables, caches and collections that outlive a call. What is kept belongs to an object that is passed.
import { children, type Finding, isNode, nameOf, programOf, type Source, type SyntaxNode, walk } from './source.ts';

const KEEP = 'keep it in an object that is made by the composition root and passed';

const mutators: ReadonlySet<string> = new Set(
  'push pop shift unshift splice sort reverse fill copyWithin set add delete clear getOrInsert getOrInsertComputed'.split(
    ' ',
  ),
);
const collections = /^(?:Map|Set|WeakMap|WeakSet|WeakRef|LRUCache)$/;

export function stateFindings(source: Source): Finding[] {
  const program = source.file.startsWith('src/') && !source.file.startsWith('src/schema/') ? programOf(source) : null;
  if (program === null) return [];
  const found: Finding[] = [];
  const add = (node: SyntaxNode, what: string): void => {
    found.push({ file: source.file, line: source.lineAt(node.start), message: `${what}: ${KEEP}` });
  };
  const constants = new Set<string>();
  for (const statement of children(program)) {
    const declaration = isNode(statement['declaration']) ? statement['declaration'] : statement;
    if (declaration.type !== 'VariableDeclaration') continue;
    for (const variable of children(declaration)) {
      const name = nameOf(variable['id']) ?? 'a pattern';
      if (declaration['kind'] !== 'const') add(variable, `module-level ${declaration['kind']} ${name}`);
      else constants.add(name);
      if (isOpenCollection(variable, source))
        add(variable, `module-level collection ${name} is not declared read-only`);
    }
  }
  changes(program, constants, (node, name) => add(node, `module-level ${name} is changed`));
  walk(program, (node) => {
    if (node.type !== 'PropertyDefinition' || node['static'] !== true || node['readonly'] === true) return;
    add(node, 'a static property that is not readonly');
  });
  return found;
}

/** A collection that others may fill: not typed `ReadonlyMap` or `ReadonlySet`, or one that is only good to be filled. */
function isOpenCollection({ id, init }: SyntaxNode, { text }: Source): boolean {
  if (!isNode(init) || init.type !== 'NewExpression' || !isNode(id)) return false;
  const made = nameOf(init['callee']) ?? '';
  if (!collections.test(made)) return false;
  const type = isNode(id['typeAnnotation']) ? text.slice(id['typeAnnotation'].start, id['typeAnnotation'].end) : '';
  return !/^:\s*Readonly(?:Map|Set)</.test(type);
}

type Report = (node: SyntaxNode, name: string) => void;

/** Reports assignments to, and calls that change, what one of the names holds; names declared again inside are others. */
function changes(node: SyntaxNode, names: ReadonlySet<string>, report: Report): void {
  const visible = /Function/.test(node.type) ? without(names, declaredIn(node)) : names;
  const name = changedName(node);
  if (name !== null && visible.has(name)) report(node, name);
  for (const child of children(node)) changes(child, visible, report);
}

function without(names: ReadonlySet<string>, declared: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...names].filter((name) => !declared.has(name)));
}

function changedName(node: SyntaxNode): string | null {
  if (node.type === 'AssignmentExpression') return rootOf(node['left']);
  if (node.type === 'UpdateExpression' || (node.type === 'UnaryExpression' && node['operator'] === 'delete')) {
    return rootOf(node['argument']);
  }
  const { callee } = node;
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return null;
  return mutators.has(nameOf(callee['property']) ?? '') ? nameOf(callee['object']) : null;
}

/** `a` of `a.b[c]`; null for anything but a chain of members. */
function rootOf(value: unknown): string | null {
  if (!isNode(value) || value.type !== 'MemberExpression') return null;
  return nameOf(value['object']) ?? rootOf(value['object']);
}

/** Parameters and variables of a function, those of blocks inside it too. */
function declaredIn(node: SyntaxNode): Set<string> {
  const names = new Set<string>();
  const add = (pattern: SyntaxNode): void =>
    walk(pattern, (inner) => {
      const name = nameOf(inner);
      if (name !== null) names.add(name);
    });
  for (const parameter of Array.isArray(node['params']) ? node['params'].filter(isNode) : []) add(parameter);
  if (isNode(node['body'])) {
    walk(node['body'], (inner) => {
      if (inner.type === 'VariableDeclarator' && isNode(inner['id'])) add(inner['id']);
    });
  }
  return names;
}
