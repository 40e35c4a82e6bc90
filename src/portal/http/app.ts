// The Express app of the renderer: guards, routes, errors. Each request is served from a single snapshot.
import type { IncomingMessage } from 'node:http';
import express, { type Express } from 'express';
import { failedRequest, unknownPath } from './errors.ts';
import { guards } from './guards.ts';
import type { RequestContext } from './request-context.ts';
import { addRoutes } from './routes.ts';
import type { PortalDependencies } from './session-context.ts';

/** Creates the app. `contextOf` returns the context that the handler made for a request before it called the app. */
export function createApp(
  dependencies: PortalDependencies,
  contextOf: (request: IncomingMessage) => RequestContext,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', false);
  app.use(guards(dependencies.services, contextOf));
  addRoutes(app, dependencies, contextOf);
  app.use(unknownPath(contextOf));
  app.use(failedRequest(dependencies.services.log, contextOf));
  return app;
}
