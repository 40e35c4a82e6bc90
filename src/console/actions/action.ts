// Actions of the console: what an action shows before it is executed, and what it does. Shared by pages and API.

import type { Role } from '../../core/access/role.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Actor, Operation } from '../../operations/operation.ts';
import type { PlanView } from '../../operations/plan-view.ts';
import { ALL_PORTALS } from '../../store/tables/requests.ts';
import type { ConsoleParts } from '../pages/page.ts';

export interface ActionRequest {
  readonly parts: ConsoleParts;
  readonly actor: Actor;
  /** Returns the parameter of that name; '' where it was not sent. Lists are comma-separated. */
  readonly given: (name: string) => string;
  /** UTC milliseconds. */
  readonly now: number;
}

/** An input of the form that is shown before the effects of an action can be computed. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly required: boolean;
  /** Checkboxes; empty for a text input. */
  readonly boxes: readonly { readonly value: string; readonly checked: boolean }[];
}

/** What is shown before an action is executed. */
export interface Confirmation {
  readonly title: string;
  /** Sentences: what will happen, and what will not. */
  readonly effects: readonly string[];
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly plan: PlanView | null;
  readonly choices: readonly Choice[];
  /** The button below the choices. */
  readonly choose: string;
  /** Why it cannot be executed now; '' where it can. */
  readonly refused: string;
  /** Hidden fields of the form, with the id of the plan that was shown. */
  readonly carried: Readonly<Record<string, string>>;
  /** The command line that does the same. */
  readonly command: string;
  readonly button: string;
}

export type ActionOperation = Operation & {
  /** The flash message on the next page. */
  readonly message: string;
  /** Path of the page that shows the result. */
  readonly returnTo: string;
};

export interface ConsoleAction {
  /** As in its path and in the log: `end-override`. */
  readonly name: string;
  readonly summary: string;
  readonly role: Role;
  /** What its parameters name: it is done for that portal, customer or host; `fleet` where all portals are concerned. */
  readonly concerns: 'portal' | 'customer' | 'host' | 'fleet';
  readonly needsReason: boolean;
  /** Parameters besides the reason, with their descriptions in the API document. */
  readonly parameters: Readonly<Record<string, string>>;
  /** @throws PortalError where its subject does not exist */
  readonly confirm: (request: ActionRequest) => Promise<Confirmation>;
  /** @throws PortalError where it cannot be executed, or the shown plan has changed (`plan-changed`) */
  readonly prepare: (request: ActionRequest, reason: string) => Promise<ActionOperation>;
}

/** Defaults of a confirmation: nothing to choose, nothing that prevents it. */
export const emptyConfirmation = {
  facts: [],
  plan: null,
  choices: [],
  choose: 'See what it does',
  refused: '',
  carried: {},
} as const;

/** Returns the named portal; '' for all of them, which takes `all=true`: a missing name never means all. @throws PortalError `input-invalid` */
export function portalOrAll(given: ActionRequest['given']): string {
  const [portal, all] = [given('portal'), given('all')];
  if (portal !== '' && all === '') return portal;
  if (portal === '' && all === 'true') return ALL_PORTALS;
  const what = all === '' ? 'no portal is named' : 'it is one portal or all of them';
  throw new PortalError('input-invalid', what, 'Give portal=NAME; all=true, and no portal, means all of them.');
}

/** Hidden fields for `portalOrAll`. */
export const portalFields = (portal: string): Readonly<Record<string, string>> =>
  portal === ALL_PORTALS ? { all: 'true' } : { portal };

export const portalParameters = { portal: 'Name of the portal.', all: '`true`, and no portal: all of them.' } as const;

/** The page of a brand; the overview for all of them. */
export const portalPath = (portal: string): string => (portal === '' ? '/' : `/brands/${portal}`);

/** The text of an error: what is wrong, then what to do. */
export const errorText = ({ message, hint }: PortalError): string =>
  `${message.slice(0, 1).toUpperCase()}${message.slice(1)}. ${hint}`;

/** Quotes an argument for a POSIX shell. */
export const shellWord = (text: string): string =>
  /^[\w@.,:/~^-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
