// The Express app of the renderer: guards, routes, errors. Each request is served from a single snapshot.
import type { IncomingMessage } from 'node:http';
import express, { type Express } from 'express';
import { limits } from '../../core/limits/limits.ts';
import { createRequestBodies } from '../../edge/request-bodies.ts';
import { failedRequest, unknownPath } from './errors.ts';
import { guards } from './guards.ts';
import type { RequestContext } from './request-context.ts';
import { addRoutes } from './routes.ts';
import type { PortalDependencies } from './session-context.ts';

export type AppDependencies = Omit<PortalDependencies, 'bodies'>;

/** Creates the app. `contextOf` returns the context that the handler made for a request before it called the app. */
export function createApp(given: AppDependencies, contextOf: (request: IncomingMessage) => RequestContext): Express {
  const bodies = createRequestBodies({ ofAddress: limits.bodyBytesOfAddress, ofProcess: limits.bodyBytesOfProcess });
  const dependencies = { ...given, bodies };
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
