// An endpoint of an HTTP API as data: its parameters, its body, its responses. Routes, checks and the OpenAPI document are made from it.

import { limits } from '../limits/limits.ts';
/** JSON Schema 2020-12, as OpenAPI 3.1 embeds it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description: string;
  /** Schema of the text as it is sent: parameters are not converted to numbers before they are checked. */
  readonly schema: JsonSchema;
}

export interface Content {
  readonly mediaType: string;
  readonly schema: JsonSchema;
}

export interface ApiResponse {
  readonly description: string;
  /** Null where the response has no body. */
  readonly content: Content | null;
}

/** A response status as the OpenAPI document writes it: `200`. */
export type Responses = Readonly<Record<string, ApiResponse>>;

export interface Endpoint {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  /** Path below the base of the API, with parameters in braces: `/brands/{portal}`. */
  readonly path: string;
  /** Unique in the document; generated clients name their functions after it. */
  readonly operationId: string;
  readonly summary: string;
  readonly tag: string;
  readonly parameters: readonly Parameter[];
  /** Null where the endpoint takes no body. */
  readonly body: Content | null;
  readonly responses: Responses;
}

/** The path in the form that Express takes: `/brands/:portal`. */
export const routePath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

/** JSON content of that schema. */
export const json = (schema: JsonSchema): Content => ({ mediaType: 'application/json', schema });

/** An object that has exactly these fields; those named in `optional` may be left out. */
export function exactly(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  return {
    type: 'object',
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
    additionalProperties: false,
  };
}

export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** A reference to a schema of the document's components. */
export const named = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const text: JsonSchema = { type: 'string' };
export const flag: JsonSchema = { type: 'boolean' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };
/** UTC milliseconds since 1970. */
export const time: JsonSchema = { type: 'integer', description: 'UTC milliseconds since 1970.' };

export const inPath = (name: string, description: string): Parameter => ({
  ...{ name, in: 'path', required: true, description },
  schema: { type: 'string', maxLength: limits.idCharacters },
});

export const inQuery = (
  name: string,
  description: string,
  schema: JsonSchema = { type: 'string', maxLength: limits.queryCharacters },
): Parameter => ({ name, in: 'query', required: false, description, schema });
