// Follows a template through a view as the engine does, into every branch, and gathers the names that are not there.
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { templateFiles } from '../../src/portal/site/templates.ts';

const folder = new URL('../../templates/', import.meta.url);

/** Text of every page and partial by its name. */
export const sources: ReadonlyMap<string, string> = new Map(
  [...templateFiles()].map(([name, file]): [string, string] => [name, readFileSync(new URL(file, folder), 'utf8')]),
);

interface Walk {
  readonly root: unknown;
  readonly missing: Set<string>;
}

/** What the template names and the view lacks. */
export function missingNames(template: string, view: object): string[] {
  const walk = { root: view, missing: new Set<string>() };
  walkProgram(walk, Handlebars.parse(sources.get(template) ?? ''), view);
  return [...walk.missing];
}

function walkProgram(walk: Walk, program: hbs.AST.Program, context: unknown): void {
  for (const statement of program.body) walkStatement(walk, statement, context);
}

function walkStatement(walk: Walk, statement: hbs.AST.Statement, context: unknown): void {
  switch (statement.type) {
    case 'MustacheStatement': {
      const { path, params } = statement as hbs.AST.MustacheStatement;
      for (const named of params.length > 0 ? params : [path]) resolved(walk, named, context);
      break;
    }
    case 'BlockStatement':
      walkBlock(walk, statement as hbs.AST.BlockStatement, context);
      break;
    case 'PartialStatement':
      walkPartial(walk, statement as hbs.AST.PartialStatement, context);
      break;
    case 'PartialBlockStatement':
      walkPartial(walk, statement as hbs.AST.PartialBlockStatement, context);
      walkProgram(walk, (statement as hbs.AST.PartialBlockStatement).program, context);
      break;
  }
}

function walkBlock(walk: Walk, { path, params, program, inverse }: hbs.AST.BlockStatement, context: unknown): void {
  const [subject] = params;
  const value = subject === undefined ? null : resolved(walk, subject, context);
  const isEach = (path as hbs.AST.PathExpression).original === 'each';
  const items = Array.isArray(value) ? value : [];
  const isWith = (path as hbs.AST.PathExpression).original === 'with';
  for (const item of isEach ? items : [isWith ? value : context]) if (item !== null) walkProgram(walk, program, item);
  if (inverse !== undefined) walkProgram(walk, inverse, context);
}

function walkPartial(
  walk: Walk,
  { name, hash }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  context: unknown,
): void {
  const { original } = name as hbs.AST.PathExpression;
  const text = sources.get(original);
  if (text === undefined) {
    if (original !== '@partial-block') walk.missing.add(`> ${original}`);
    return;
  }
  const given = (hash?.pairs ?? []).map(({ key, value }) => [key, resolved(walk, value, context)]);
  walkProgram(walk, Handlebars.parse(text), Object.assign({}, context, Object.fromEntries(given)));
}

function resolved(walk: Walk, expression: hbs.AST.Node, context: unknown): unknown {
  if (expression.type === 'SubExpression') {
    for (const param of (expression as hbs.AST.SubExpression).params) resolved(walk, param, context);
    return 'text';
  }
  if (expression.type !== 'PathExpression') return null;
  const { data, parts, original } = expression as hbs.AST.PathExpression;
  const [first] = parts;
  if (data && first !== 'root') return 'text';
  let value = data ? walk.root : context;
  for (const part of data ? parts.slice(1) : parts) {
    // Nothing to look into: the template asks first, or the strict engine throws on the spot.
    if (value === null) return null;
    if (typeof value !== 'object' || !(String(part) in value)) {
      walk.missing.add(original);
      return null;
    }
    value = Reflect.get(value, String(part));
  }
  return value;
}
