// Who uses the console, and what their role lets them do.
import type { RequestHandler, Response } from 'express';

/** Each may do what the ones before it may. */
export const roles = ['viewer', 'operator', 'admin'] as const;
export type Role = (typeof roles)[number];

export interface Person {
  /** As the audit log names them. */
  readonly name: string;
  readonly role: Role;
}

export function mayAct(person: Person, least: Role): boolean {
  return roles.indexOf(person.role) >= roles.indexOf(least);
}

/** The person a request comes from, once access has let it through. */
export function personOf(response: Response): Person {
  const person: Person | undefined = response.locals['person'];
  if (person === undefined) throw new Error('nobody was let through');
  return person;
}

export function setPerson(response: Response, person: Person): void {
  response.locals['person'] = person;
}

/** Refuses whoever may do less than this. */
export function allow(least: Role): RequestHandler {
  return (_request, response, next) => {
    if (mayAct(personOf(response), least)) return next();
    response
      .status(403)
      .type('text')
      .send(`This takes the role ${least}; yours is ${personOf(response).role}.\n`);
  };
}
