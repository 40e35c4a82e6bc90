// The OpenAPI 3.1 document of a table of endpoints.
import type { ApiResponse, Content, Endpoint, JsonSchema } from './endpoint.ts';
import { PROBLEM, problemSchema } from './problem.ts';

export interface ApiInfo {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** Base of all paths, absolute or below the document's own host. */
  readonly server: string;
  /** Schemas that endpoints refer to by `#/components/schemas/NAME`; `Problem` is added. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/** Builds the document. Every endpoint in it requires a bearer token. */
export function openApiDocument(
  { title, version, description, server, schemas }: ApiInfo,
  endpoints: readonly Endpoint[],
): object {
  const byPath = Map.groupBy(endpoints, ({ path }) => path);
  return {
    openapi: '3.1.0',
    info: { title, version, description },
    servers: [{ url: server }],
    security: [{ token: [] }],
    paths: Object.fromEntries(
      [...byPath].map(([path, own]) => [path, Object.fromEntries(own.map((each) => [each.method, operation(each)]))]),
    ),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { ...schemas, [PROBLEM]: problemSchema },
    },
  };
}

function operation({ operationId, summary, tag, parameters, body, responses }: Endpoint): object {
  return {
    operationId,
    summary,
    tags: [tag],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === null ? {} : { requestBody: { required: true, content: contentOf(body) } }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, responseOf(response)]),
    ),
  };
}

function responseOf({ description, content }: ApiResponse): object {
  return content === null ? { description } : { description, content: contentOf(content) };
}

const contentOf = ({ mediaType, schema }: Content): object => ({ [mediaType]: { schema } });
