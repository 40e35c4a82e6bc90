// What an action of the console is: what it says before it is done, and what it does. Pages and API share it.

import type { Role } from '../../core/access/role.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Actor, Operation } from '../../operations/operation.ts';
import type { PlanView } from '../../operations/plan-view.ts';
import { ALL_PORTALS } from '../../store/tables/requests.ts';
import type { ConsoleParts } from '../pages/page.ts';

export interface ActionRequest {
  readonly parts: ConsoleParts;
  readonly actor: Actor;
  /** What was given by that name; '' for nothing. Lists are comma-separated. */
  readonly given: (name: string) => string;
  /** UTC milliseconds. */
  readonly now: number;
}

/** Something to choose before it can be said what an action does. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly required: boolean;
  /** Boxes to tick; none for a line of text. */
  readonly boxes: readonly { readonly value: string; readonly checked: boolean }[];
}

/** What is said before an action is done. */
export interface Confirmation {
  readonly title: string;
  /** Sentences: what will happen, and what will not. */
  readonly effects: readonly string[];
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly plan: PlanView | null;
  readonly choices: readonly Choice[];
  /** Why it cannot be done as things are; '' where it can. */
  readonly refused: string;
  /** What the form carries besides the reason, the plan that was shown among it. */
  readonly carried: Readonly<Record<string, string>>;
  /** The same from a shell. */
  readonly command: string;
  readonly button: string;
}

export type ActionOperation = Operation & {
  /** What the next page says. */
  readonly message: string;
  /** The page that shows what came of it. */
  readonly returnTo: string;
};

export interface ConsoleAction {
  /** As in its path and in the log: `end-override`. */
  readonly name: string;
  readonly summary: string;
  readonly role: Role;
  readonly needsReason: boolean;
  /** What is given besides the reason, as the API describes it. */
  readonly parameters: Readonly<Record<string, string>>;
  /** @throws PortalError where there is nothing that it could be done to */
  readonly confirm: (request: ActionRequest) => Promise<Confirmation>;
  /** @throws PortalError where it cannot be done, or what was shown is no longer so (`plan-changed`) */
  readonly prepare: (request: ActionRequest, reason: string) => Promise<ActionOperation>;
}

/** A confirmation with nothing to choose and nothing in its way. */
export const emptyConfirmation = { facts: [], plan: null, choices: [], refused: '', carried: {} } as const;

/** The portal that is meant; '' for all, which only `all` means: a name left out or misspelt is none. @throws PortalError */
export function portalOrAll(given: ActionRequest['given']): string {
  const [portal, all] = [given('portal'), given('all')];
  if (portal !== '' && all === '') return portal;
  if (portal === '' && all === 'true') return ALL_PORTALS;
  const what = all === '' ? 'no portal is named' : 'it is one portal or all of them';
  throw new PortalError('input-invalid', what, 'Give portal=NAME; all=true, and no portal, means all of them.');
}

/** What a form carries of that. */
export const portalFields = (portal: string): Readonly<Record<string, string>> =>
  portal === ALL_PORTALS ? { all: 'true' } : { portal };

export const portalParameters = { portal: 'Name of the portal.', all: '`true`, and no portal: all of them.' } as const;

/** The page of a brand; the overview for all of them. */
export const portalPath = (portal: string): string => (portal === '' ? '/' : `/brands/${portal}`);

/** An error as a person reads it: what is wrong, then what to do. */
export const errorText = ({ message, hint }: PortalError): string =>
  `${message.slice(0, 1).toUpperCase()}${message.slice(1)}. ${hint}`;

/** A word as a shell takes it. */
export const shellWord = (text: string): string =>
  /^[\w@.,:/~^-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
