// A request that has been recognised as one portal's: its site, fixed for as long as the answer takes, and its number.
import { withFields } from '../../core/log.ts';
import type { Services } from '../services.ts';
import type { Site } from '../site/site.ts';
import type { Translator } from '../ui/translator.ts';

export interface RequestContext {
  readonly site: Site;
  /** In the language of the visitor, as far as it is known by then. */
  readonly t: Translator;
  /** Shown on error pages and written to the log. */
  readonly requestId: string;
}

/** The services for one request: what they log carries its number. */
export function servicesFor(services: Services, { requestId }: RequestContext): Services {
  return { ...services, log: withFields(services.log, { request: requestId }) };
}
