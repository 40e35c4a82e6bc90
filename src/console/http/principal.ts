// Who uses the console, what their role lets them do, and how the log of what was done names them.
import type { RequestHandler, Response } from 'express';
import { type Role, roles, type TokenRole } from '../../core/access/role.ts';
import type { Actor } from '../../operations/operation.ts';

export type { Role } from '../../core/access/role.ts';

export interface Principal {
  /** As the audit log names them. */
  readonly name: string;
  readonly role: TokenRole;
}

/** Who has a session: people, never tokens. */
export type UserPrincipal = Principal & { readonly role: Role };

export function mayAct({ role }: Pick<Principal, 'role'>, least: TokenRole): boolean {
  if (least === 'accounts') return role === 'accounts' || mayAct({ role }, 'operator');
  return role !== 'accounts' && roles.indexOf(role) >= roles.indexOf(least);
}

/** The person a request comes from, once access has let it through. */
export function principalOf(response: Response): Principal {
  const principal: Principal | undefined = response.locals['principal'];
  if (principal === undefined) throw new Error('nobody was let through');
  return principal;
}

export function setPrincipal(response: Response, principal: Principal, via: Actor['via']): void {
  response.locals['principal'] = principal;
  response.locals['via'] = via;
}

/** The person with where they came from. */
export function actorFrom(response: Response): Actor {
  const { name, role } = principalOf(response);
  return { name, role, via: response.locals['via'], ...originOf(response) };
}

/** Where a request comes from, whoever it is. */
export function originOf(response: Response): Pick<Actor, 'address' | 'request'> {
  return { address: String(response.locals['address'] ?? ''), request: String(response.locals['request'] ?? '') };
}

/** Refuses whoever may do less than this; what takes `accounts` is open to operators too. */
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
