// Settings from the environment: the value of each PORTICO_SECTION_KEY variable, and problems of unknown variables.
import type { Json } from '../../core/canonical.ts';
import { fileOrigin, type Origin, type Problem } from '../../core/problem.ts';
import { SECRET_PREFIX } from '../../core/secret.ts';
import type { SettingNode } from '../../core/setting-node.ts';
import { didYouMean } from '../documents/nearest.ts';
import { parseYaml } from '../yaml/document.ts';
import type { Pointer } from '../yaml/locator.ts';
import { isProcessVariable } from './process-variables.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Variable {
  readonly name: string;
  readonly path: readonly string[];
  readonly node: SettingNode;
}

/** The variables of all settings, outer before inner. */
export function variablesOf(node: SettingNode, path: readonly string[] = []): Variable[] {
  const own = node.variable === undefined ? [] : [{ name: node.variable, path, node }];
  const members = Object.entries(node.properties ?? {});
  return [...own, ...members.flatMap(([key, member]) => variablesOf(member, [...path, key]))];
}

export interface Merged {
  readonly value: Json;
  /** The variables that are set, by name. */
  readonly given: readonly Variable[];
  /** Variables whose value cannot be read. */
  readonly problems: readonly Problem[];
}

/** Overrides the file's values with the variables that are set; the variable of an inner key wins over that of an outer one. */
export async function withEnvironment(written: Json, tree: SettingNode, environment: Environment): Promise<Merged> {
  let value = written;
  const given: Variable[] = [];
  const problems: Problem[] = [];
  for (const variable of variablesOf(tree)) {
    // Variables made from files end in a line end.
    const text = environment[variable.name]?.replace(/\r?\n$/, '');
    if (text === undefined) continue;
    const read = await valueIn(text, variable);
    if ('problems' in read) problems.push(...read.problems);
    else {
      value = put(value, variable.path, read.value);
      given.push(variable);
    }
  }
  return { value, given, problems };
}

type ReadValue = { readonly value: Json } | { readonly problems: readonly Problem[] };

/** Converts the text of a variable. Text of another type is returned unchanged, so that the schema reports what was expected. */
async function valueIn(text: string, { name, node }: Variable): Promise<ReadValue> {
  switch (node.type) {
    case 'secret':
    case 'secrets':
      return { value: { env: name } };
    case 'boolean':
      return { value: text === 'true' || text === 'false' ? text === 'true' : text };
    case 'number':
      return { value: /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text };
    case 'list':
    case 'object':
    case 'secret-lists':
    case 'names':
    case 'texts':
      return yamlValue(text, name, node);
    default:
      return { value: text };
  }
}

/** A list or an object as YAML or JSON text; a list of texts may be separated by commas as well. */
async function yamlValue(text: string, name: string, node: SettingNode): Promise<ReadValue> {
  const { documents, problems } = await parseYaml(name, Buffer.from(text));
  if (problems.length > 0) return { problems };
  const value = documents[0]?.value ?? null;
  const isList = node.type === 'texts' || (node.type === 'list' && node.items?.type === 'text');
  if (!isList || Array.isArray(value)) return { value };
  return { value: text.split(',').map((entry) => entry.trim()) };
}

function put(value: Json, [key, ...rest]: readonly string[], given: Json): Json {
  if (key === undefined) return given;
  const members = isObject(value) ? value : {};
  return { ...members, [key]: put(members[key] ?? null, rest, given) };
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Problems of PORTICO_... variables that are neither a setting, a process variable nor the source of a secret. */
export function unknownVariables(value: Json, tree: SettingNode, environment: Environment): Problem[] {
  const known = variablesOf(tree).map(({ name }) => name);
  const accepted = new Set([...known, ...secretVariables(value)]);
  return Object.keys(environment)
    .filter((name) => name.startsWith('PORTICO_') && environment[name] !== undefined)
    .filter((name) => !accepted.has(name) && !isProcessVariable(name) && !name.startsWith(SECRET_PREFIX))
    .sort()
    .map((name) => ({
      rule: 'variable-unknown',
      severity: 'error',
      message: `no setting has the variable ${name}`,
      suggestion: didYouMean(name, known) ?? `unset it, or call a secret of a portal ${SECRET_PREFIX}<PORTAL>_...`,
      pointer: '',
      origin: variableOrigin(name),
    }));
}

/** The variables that references to secrets name, anywhere in the settings. */
function secretVariables(value: Json): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(secretVariables);
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'env' && typeof member === 'string' ? [member] : secretVariables(member),
  );
}

/** The origin of a variable, which has no lines. */
export const variableOrigin = (name: string): Origin => ({ ...fileOrigin(name), line: 0, column: 0 });

/** The variable that a value of the merged settings comes from; undefined where it comes from the file. */
export function variableAt(given: readonly Variable[], pointer: Pointer): string | undefined {
  const covers = ({ path }: Variable): boolean => path.every((key, index) => pointer[index] === key);
  return given.findLast(covers)?.name;
}
