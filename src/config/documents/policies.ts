// The operator's own rules: JSON Schemas under policies/ that every portal must satisfy, with problems at the line concerned.

import { limits } from '../../core/limits/limits.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { fileOrigin, type Problem } from '../../core/problem.ts';
import { POLICY_FOLDER, type Tree, type TreeEntry } from '../../core/source.ts';
import { parseJson } from '../../core/untrusted/json.ts';
import type { ValidationError, Validator } from '../../schema/validators.js';
import { schemaProblems } from './check-schema.ts';
import type { ReadablePortal } from './document.ts';
import { lfsProblems } from './lfs.ts';

export interface Policies {
  /** Problems of unusable policies, located in their own files. */
  readonly problems: readonly Problem[];
  /** Blob ids of the policies: equal ids mean equal checks. */
  readonly ids: readonly string[];
  /** Checks a portal against every policy. */
  check(portal: ReadablePortal): Problem[];
}

export const noPolicies: Policies = { problems: [], ids: [], check: () => [] };

/** Both hold. */
export function joinedPolicies(one: Policies, other: Policies): Policies {
  if (one.ids.length === 0) return other;
  return {
    problems: [...one.problems, ...other.problems],
    ids: [...one.ids, '', ...other.ids],
    check: (portal) => [...one.check(portal), ...other.check(portal)],
  };
}

interface Policy {
  readonly name: string;
  readonly description: string | undefined;
  readonly validator: Validator;
}

/** Reads and compiles the policies of a tree. */
export async function loadPolicies(tree: Tree): Promise<Policies> {
  const inPlace = tree.entries.find(({ path }) => path === POLICY_FOLDER);
  if (inPlace !== undefined) {
    const message = `${POLICY_FOLDER} is not a folder but a ${inPlace.type}, which is not followed`;
    return { problems: [invalid(POLICY_FOLDER, message)], ids: [], check: () => [] };
  }
  const entries = tree.entries.filter(({ path }) => nameOf(path) !== undefined);
  if (entries.length === 0) return noPolicies;
  if (entries.length > limits.policies) {
    const message = `there are ${entries.length} policies; at most ${limits.policies} are read`;
    return { problems: [invalid(POLICY_FOLDER, message)], ids: [], check: () => [] };
  }
  const compile = await compiler();
  const read = await Promise.all(entries.map((entry) => readPolicy(tree, entry, compile)));
  const policies = read.filter((result): result is Policy => 'validator' in result);
  return {
    problems: read.filter((result): result is Problem => 'rule' in result),
    ids: entries.map(({ id, path }) => `${id} ${path}`),
    check: (portal) => policies.flatMap((policy) => findings(portal, policy)),
  };
}

/** `policies/no-external-js.schema.json` -> `no-external-js` */
function nameOf(path: string): string | undefined {
  return /^policies\/([A-Za-z0-9][A-Za-z0-9._-]*)\.schema\.json$/.exec(path)?.[1];
}

type Compile = (schema: object) => Validator;

/** ajv is loaded only where there are policies, since they are compiled at run time. */
async function compiler(): Promise<Compile> {
  const [{ Ajv }, { RE2JS }] = await Promise.all([import('ajv'), import('re2js')]);
  // Patterns run in linear time, so that a policy cannot block the checks of all portals.
  const regExp = Object.assign(
    (pattern: string) => {
      const compiled = RE2JS.compile(pattern);
      return { test: (text: string) => compiled.matcher(text).find() };
    },
    { code: 'linear' },
  );
  return (schema) =>
    new Ajv({ allErrors: true, strict: false, strictSchema: true, verbose: true, code: { regExp } }).compile(
      schema,
    ) as unknown as Validator;
}

async function readPolicy(tree: Tree, entry: TreeEntry, compile: Compile): Promise<Policy | Problem> {
  const { path } = entry;
  if (entry.type !== 'file') return invalid(path, 'it is not a regular file');
  if (entry.size > limits.policyBytes)
    return invalid(path, `it has ${entry.size} bytes; at most ${limits.policyBytes} are read`);
  try {
    const bytes = await tree.read(entry);
    const [elsewhere] = lfsProblems(path, bytes);
    if (elsewhere !== undefined) return elsewhere;
    const schema = parseJson(Buffer.from(bytes).toString());
    if (schema === null || typeof schema !== 'object') return invalid(path, 'it is not a JSON object');
    const description: unknown = Reflect.get(schema, 'description');
    return {
      name: nameOf(path) ?? '',
      description: typeof description === 'string' ? description : undefined,
      validator: compile(schema),
    };
  } catch (thrown) {
    return invalid(path, reasonOf(thrown));
  }
}

function invalid(file: string, why: string): Problem {
  return {
    rule: 'policy-invalid',
    severity: 'error',
    message: `the policy cannot be used: ${why}`,
    suggestion:
      'write it as a JSON Schema (draft-07) that needs no other file; patterns without backreferences and lookaround',
    pointer: '',
    origin: fileOrigin(file),
  };
}

function findings({ yaml }: ReadablePortal, { name, description, validator }: Policy): Problem[] {
  if (validator(yaml.value)) return [];
  const located = (validator.errors ?? []).flatMap((error) =>
    schemaProblems(
      yaml,
      Object.assign(() => false, { errors: [error] }),
    ).map((problem) => ({
      ...problem,
      message: [reasonIn(error) ?? description, problem.message].filter((words) => words !== undefined).join(': '),
    })),
  );
  const whole = {
    message: description ?? 'the portal does not satisfy it',
    pointer: '',
    origin: yaml.locate([], 'value'),
  };
  const found = located.length === 0 ? [whole] : located;
  return found.map(({ message, pointer, origin }) => ({
    rule: `policy/${name}`,
    severity: 'error',
    message,
    suggestion: `see ${POLICY_FOLDER}/${name}.schema.json`,
    pointer,
    origin,
  }));
}

/** The description of the subschema that failed. */
function reasonIn(error: ValidationError): string | undefined {
  // A schema may be plain true or false.
  const schema: unknown = error.parentSchema;
  const description: unknown = schema instanceof Object ? Reflect.get(schema, 'description') : undefined;
  return typeof description === 'string' ? description : undefined;
}
