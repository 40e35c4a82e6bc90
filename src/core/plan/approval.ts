// Whether an approval of a plan counts: the way it is given, and that no author approves their own change. Pure.
import { maySame, type Person, personName } from '../access/person.ts';

export type ApprovalWay = 'console' | 'command' | 'trailer';

export interface ApprovalPolicy {
  readonly by: readonly ApprovalWay[];
  /** Whose trailers count. */
  readonly trailer: 'any' | 'signed';
  /** True where who has written a change may not approve it. */
  readonly secondPerson: boolean;
}

export interface GivenApproval {
  readonly way: ApprovalWay;
  /** Null where the approval names no person, such as that of a token which several people know. */
  readonly approver: Person | null;
  /** The people who have written the change; null where that is not known. */
  readonly authors: readonly Person[] | null;
}

export interface Refusal {
  readonly why: string;
  readonly hint: string;
}

const wayNames: Readonly<Record<ApprovalWay, string>> = {
  console: 'the console',
  command: 'the command line',
  trailer: 'a commit trailer (Portico-Approve)',
};

/** @returns null where the approval counts */
export function refusalOf({ way, approver, authors }: GivenApproval, policy: ApprovalPolicy): Refusal | null {
  if (!policy.by.includes(way)) {
    const others = policy.by.map((other) => wayNames[other]).join(' or ');
    return {
      why: `plans are not approved by ${wayNames[way]} here (guards.approval.by)`,
      hint: `Approve it by ${others}.`,
    };
  }
  if (!policy.secondPerson) return null;
  const needed = 'a second person has to approve this plan (guards.approval.secondPerson)';
  if (approver === null)
    return {
      why: `${needed}, and this login names no person`,
      hint: 'Log in to the console under your own name, with OpenID.',
    };
  if (authors === null)
    return {
      why: `${needed}, and it is not known who has written its changes`,
      hint: 'Commit the change, let the reconciler follow it, and approve the plan that it then waits for.',
    };
  const own = authors.find((author) => maySame(author, approver));
  if (own === undefined) return null;
  return {
    why: `${needed}, and ${personName(approver)} has written a part of it, as ${personName(own)}`,
    hint: `Ask one who is none of its authors: ${authors.map(personName).join(', ')}.`,
  };
}

/** What an approval does, and whose plan it is for. */
export function liftedText(authors: readonly Person[] | null): string {
  const whose =
    authors === null || authors.length === 0 ? 'authors unknown' : `written by ${authors.map(personName).join(', ')}`;
  return `the guards are lifted for this plan (${whose})`;
}
