// Removes secrets from URLs, and from texts that hold some. Pure.

/** Removes the parts of URLs that may be secret: user and password, query, fragment. In doubt, too much is removed. */
export function withoutSecrets(text: string): string {
  return text.replace(/:\/\/[^\s'"]*@/g, '://***@').replace(/(:\/\/[^\s'"?#]*)[?#][^\s'"]*/g, '$1');
}
