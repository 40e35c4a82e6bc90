// The principal of a request: the user or program, its role, and its name in the audit log.
import type { RequestHandler, Response } from 'express';
import type { Reach } from '../../core/access/reach.ts';
import { type Role, roles, type TokenRole } from '../../core/access/role.ts';
import type { Actor } from '../../operations/operation.ts';

export type { Role } from '../../core/access/role.ts';

export interface Principal {
  /** As the audit log names them. */
  readonly name: string;
  readonly role: TokenRole;
  /** The portals that they see and act on. */
  readonly reach: Reach;
  /** Of an API token: the same through its rotations; another token of the same name has another one. */
  readonly id?: string;
}

/** A principal with a session: a user, never a token. */
export type UserPrincipal = Omit<Principal, 'reach'> & { readonly role: Role };

export function mayAct({ role }: Pick<Principal, 'role'>, least: TokenRole): boolean {
  if (least === 'accounts') return role === 'accounts' || mayAct({ role }, 'operator');
  return role !== 'accounts' && roles.indexOf(role) >= roles.indexOf(least);
}

/** Returns the principal of an authenticated request. */
export function principalOf(response: Response): Principal {
  const principal: Principal | undefined = response.locals['principal'];
  if (principal === undefined) throw new Error('the request is not authenticated');
  return principal;
}

export function setPrincipal(response: Response, principal: Principal, via: Actor['via']): void {
  response.locals['principal'] = principal;
  response.locals['via'] = via;
}

/** Returns the principal with address and id of the request, for the audit log. */
export function actorFrom(response: Response): Actor {
  const { name, role } = principalOf(response);
  return { name, role, via: response.locals['via'], ...originOf(response) };
}

/** Returns address and id of a request, authenticated or not. */
export function originOf(response: Response): Pick<Actor, 'address' | 'request'> {
  return { address: String(response.locals['address'] ?? ''), request: String(response.locals['request'] ?? '') };
}

/** Middleware that refuses principals without this role; `accounts` is included in `operator`. */
export function allow(least: TokenRole): RequestHandler {
  return (request, response, next) => {
    if (mayAct(principalOf(response), least)) return next();
    const title = `this takes the role ${least === 'accounts' ? 'accounts or operator' : least}`;
    const detail = `Yours is ${principalOf(response).role}.`;
    response.status(403);
    if (request.originalUrl.startsWith('/api/')) {
      response.type('application/problem+json').json({ status: 403, title, detail });
    } else response.type('text').send(`T${title.slice(1)}. ${detail}\n`);
  };
}
