// The OpenAPI 3.1 document of the customers' API, made of its endpoints.
import type { PortalSnapshot } from '../site/snapshot.ts';
import { endpoints } from './endpoints.ts';

/** What this brand's customers can be given; a single customer may see less. */
export function openApiOf(snapshot: PortalSnapshot, base: string): object {
  const shown = endpoints.filter(({ section }) => snapshot.access.sections.includes(section));
  return {
    openapi: '3.1.0',
    info: { title: `${snapshot.portal.brand} API`, version: '1' },
    servers: [{ url: `${base}/api/v1` }],
    security: [{ token: [] }],
    paths: Object.fromEntries(
      shown.map(({ path, section, parameters, example }) => [
        path,
        {
          get: {
            operationId: path.slice(1),
            tags: [section],
            parameters: parameters.map(({ name, description }) => ({
              ...{ name, description, in: 'query', required: false, schema: { type: 'string' } },
            })),
            responses: {
              '200': {
                description: 'Found.',
                content: { 'application/json': { schema: { type: 'object' }, example } },
              },
              '400': { description: 'A parameter is wrong.' },
              '401': { description: 'The token is missing, unknown, or over.' },
              '403': { description: 'The token is not for this.' },
              '404': { description: 'The customer does not see this.' },
              '429': { description: 'Too many requests; see Retry-After.' },
            },
          },
        },
      ]),
    ),
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}
