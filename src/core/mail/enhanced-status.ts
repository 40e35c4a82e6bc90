// Enhanced status codes of mail servers (RFC 3463): whether one concerns the recipient or something else. Pure.

/** Of the sender's address (5.1.7, 5.1.8) and of the length of one message (5.2.3), although their class is that of recipients. */
const notOfRecipient: ReadonlySet<string> = new Set(['5.1.7', '5.1.8', '5.2.3']);

/** True for what is wrong with the address (5.1) or the mailbox (5.2); false for systems, routes, messages and policies. */
export const concernsRecipient = (status: string): boolean => /^5\.[12]\./.test(status) && !notOfRecipient.has(status);

/** The reply code and the enhanced status code in what a server wrote; null where there is none. */
export function codesIn(text: string): { readonly code: string | null; readonly status: string | null } {
  return {
    code: /(?:^|[^\d.])(5\d\d)(?![\d.]\d)/.exec(text)?.[1] ?? null,
    status: /(?:^|[^\d.])(5\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(text)?.[1] ?? null,
  };
}
