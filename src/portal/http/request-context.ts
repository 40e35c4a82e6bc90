// The context of a request to a portal: its site, which does not change during the request, its translator and its id.
import { withFields } from '../../core/log.ts';
import type { Services } from '../services.ts';
import type { Site } from '../site/site.ts';
import type { Translator } from '../ui/translator.ts';

export interface RequestContext {
  readonly site: Site;
  /** In the browser's language until the session is read, then in the contact's. */
  readonly t: Translator;
  /** Shown on error pages and written to the log. */
  readonly requestId: string;
}

/** Returns the services with a log that adds the request's id to each line. */
export function servicesFor(services: Services, { requestId }: RequestContext): Services {
  return { ...services, log: withFields(services.log, { request: requestId }) };
}
