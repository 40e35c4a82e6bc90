// The check of redirect targets, which come from a form or a query.

/** Returns the path if it is one on this host, else an empty string, so that no redirect leaves it. */
export function ownPath(text: string): string {
  return /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(text) && !text.includes('\\') ? text : '';
}
