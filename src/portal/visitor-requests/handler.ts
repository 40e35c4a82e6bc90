// The context of a handler of visitors' requests.
import type { Tx } from '../../store/store.ts';
import type { Services } from '../services.ts';
import type { Site } from '../site/site.ts';

/** What a handler is given: the transaction that its writes are rolled back with where there is no account. */
export interface HandlerContext {
  readonly tx: Tx;
  readonly services: Services;
  readonly site: Site;
}
