// The OpenAPI 3.1 document of the customers' API, made from its endpoints.
import { openApiDocument } from '../../core/api/openapi.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';
import { endpoints } from './registry.ts';

/** Describes the endpoints of the portal's sections; a customer may see fewer of them. `base` is the portal's own URL. */
export function customersOpenApi(snapshot: PortalSnapshot, base: string): object {
  return openApiDocument(
    {
      title: `${snapshot.portal.brand} API`,
      version: '1',
      description: 'Balance, payments and calls of one customer, read with a personal access token.',
      server: `${base}/api/v1`,
      schemas: {},
    },
    endpoints.filter(({ section }) => snapshot.access.sections.includes(section)),
  );
}
