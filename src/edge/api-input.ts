// The check of a request to an HTTP API against its endpoint's schemas. Errors name the field that is wrong.
import type { ErrorObject } from 'ajv';
import type { Endpoint, JsonSchema, Parameter } from '../core/api/endpoint.ts';

/** What came in: a parameter given twice is an array. */
export interface ApiInput {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Undefined for an endpoint whose body is not JSON. */
  readonly body: unknown;
}

/** @returns what is wrong, e.g. `limit: must match pattern "^\d{1,3}$"`; null for a request that fits. */
export type InputCheck = (input: ApiInput) => string | null;

/**
 * Makes the check of one endpoint, once, when it is first asked for: compiling schemas takes milliseconds, and a process that
 * serves no API need not load the compiler.
 * @param schemas what the endpoint's schemas refer to
 */
export async function inputCheck(
  endpoint: Endpoint,
  schemas: Readonly<Record<string, JsonSchema>>,
): Promise<InputCheck> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  const validate = ajv.compile({ ...inputSchema(endpoint), components: { schemas } });
  return (input) => (validate(input) ? null : firstProblem(validate.errors ?? []));
}

/** @returns what is wrong with a line of a body, e.g. `call-id: is missing`; null for one that fits */
export type LineCheck = (line: unknown) => string | null;

/** Makes the check of lines of a body against the schema of each, as `inputCheck` does of whole requests. */
export async function lineCheck(schema: JsonSchema): Promise<LineCheck> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  const validate = ajv.compile({ type: 'object', properties: { body: schema } });
  return (line) => {
    if (typeof line !== 'object' || line === null || Array.isArray(line)) return 'the line is not an object of JSON';
    return validate({ body: line }) ? null : firstProblem(validate.errors ?? []);
  };
}

function inputSchema({ parameters, body }: Endpoint): JsonSchema {
  const isJson = body?.mediaType === 'application/json';
  return {
    type: 'object',
    properties: {
      path: parametersIn('path', parameters),
      query: parametersIn('query', parameters),
      ...(isJson ? { body: body.schema } : {}),
    },
  };
}

function parametersIn(place: Parameter['in'], all: readonly Parameter[]): JsonSchema {
  const own = all.filter((parameter) => parameter.in === place);
  return {
    type: 'object',
    required: own.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
    additionalProperties: false,
  };
}

/** Where several alternatives were tried, the last error is about all of them. */
function firstProblem(errors: readonly ErrorObject[]): string {
  const error = errors.at(-1);
  if (error === undefined) return 'the request does not fit its schema';
  const { instancePath, keyword, params, message = 'is not allowed' } = error;
  const member: unknown = keyword === 'required' ? params['missingProperty'] : params['additionalProperty'];
  const [, part = '', ...rest] = instancePath.split('/');
  const field = [...rest, ...(typeof member === 'string' ? [member.slice(0, MAX_SHOWN)] : [])].join('/');
  if (keyword === 'required') return `${field}: is missing`;
  if (keyword === 'additionalProperties')
    return `${field}: is not a ${part === 'body' ? 'field' : 'parameter'} of this request`;
  return `${field === '' ? part : field}: ${message}`;
}

/** Characters of an unknown name that an error repeats. */
const MAX_SHOWN = 60;
