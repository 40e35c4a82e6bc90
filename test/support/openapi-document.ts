// An OpenAPI 3.1 document as the responses of a running API are held against it.
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

export interface ApiDocument {
  /** `get /balance` of every operation. */
  readonly operations: readonly string[];
  /** Statuses that an operation says it can respond with. */
  statusesOf(operation: string): readonly number[];
  /** What of a response is not as the document says; empty where it conforms. */
  mismatches(operation: string, response: ApiReply): string[];
}

interface ApiReply {
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
}

/** Reads a document; schemas that are not JSON Schema 2020-12 fail here. */
export function apiDocument(document: object): ApiDocument {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, 'document');
  const paths = Reflect.get(document, 'paths') as Record<string, Record<string, Operation>>;
  const found = new Map<string, { path: string; method: string; operation: Operation }>(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, { path, method, operation }] as const),
    ),
  );
  const operationOf = (name: string) => {
    const operation = found.get(name);
    if (operation === undefined) throw new Error(`the document has no operation ${name}`);
    return operation;
  };
  return {
    operations: [...found.keys()],
    statusesOf: (name) => Object.keys(operationOf(name).operation.responses).map(Number),
    mismatches: (name, { status, mediaType, text }) => {
      const { path, method, operation } = operationOf(name);
      const response = operation.responses[status];
      if (response === undefined) return [`${status} is not documented`];
      const plainType = mediaType.split(';')[0] ?? '';
      if (response.content === undefined) return text === '' ? [] : [`${status} has a body and none is documented`];
      if (!Object.hasOwn(response.content, plainType)) return [`${status} is sent as ${plainType}`];
      const steps = ['paths', path, method, 'responses', String(status), 'content', plainType, 'schema'];
      const pointer = steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
      const validate = ajv.compile({ $ref: `document#/${pointer}` });
      validate(/[/+]json$/.test(plainType) ? JSON.parse(text) : text);
      return (validate.errors ?? []).map(({ instancePath, message }) => `${status} ${instancePath}: ${message}`);
    },
  };
}
