// An endpoint of the operator's API: what it is as data, who may call it, and what it does.

import type { Hasher } from '../../auth/password.ts';
import type { Rater } from '../../calls/ingest/ingest.ts';
import type { TokenRole } from '../../core/access/role.ts';
import type { Endpoint } from '../../core/api/endpoint.ts';
import type { SendContactEmail } from '../../customers/accounts/change.ts';
import type { Actor } from '../../operations/operation.ts';
import type { Principal } from '../http/principal.ts';
import type { ConsoleParts } from '../pages/page.ts';

export interface ApiParts extends ConsoleParts {
  readonly rater: Rater;
  readonly hasher: Pick<Hasher, 'hash' | 'verify'>;
  readonly send: SendContactEmail;
}

export interface ApiRequest {
  readonly parts: ApiParts;
  readonly principal: Principal;
  readonly actor: Actor;
  /** Of the path or the query; '' for one that was not sent. */
  readonly parameter: (name: string) => string;
  /** JSON, a text of lines, or bytes, as the endpoint's media type says. JSON was checked against its schema. */
  readonly body: unknown;
  /** Records how many lines of a body were taken, for the audit log: `origin sbc1, 2 added, 1 refused`. */
  readonly recordCounts: (prefix: string, counts: Readonly<Record<string, number>>) => void;
  /** UTC milliseconds. */
  readonly now: number;
}

/** JSON, lines of JSON as they are made, or null for no content. */
export type ApiResult = object | AsyncIterable<object> | null;

export interface ConsoleEndpoint extends Endpoint {
  /** The lowest role that may call it; `any` for every token and session. */
  readonly role: TokenRole | 'any';
  /**
   * What a principal of named portals gets of it. `path`: the portal or customer of the path has to be reached. `filtered`: the endpoint
   * leaves out, and refuses as missing, what is not reached. `fleet`: it concerns all portals, and is refused. `none`: it shows nothing of any.
   */
  readonly reach: 'path' | 'filtered' | 'fleet' | 'none';
  /** `data` of customers: every call is recorded in the audit log. Operations record themselves. */
  readonly audit: 'data' | 'none';
  /** Bytes of a body, unzipped. */
  readonly bodyLimit: number;
  /** True where an `Idempotency-Key` makes a repeated call have its first response. */
  readonly idempotent: boolean;
  /** @throws PortalError, which is sent as problem details. */
  readonly handle: (request: ApiRequest) => Promise<ApiResult>;
  /** Called with what is wrong before a request is refused for its parameters or body. */
  readonly onInvalid?: (request: ApiRequest, problem: string) => Promise<void>;
}
