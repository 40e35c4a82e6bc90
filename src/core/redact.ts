// What may be shown of a URL, or of a text that holds one. Pure.

/** Without what a URL may carry in secret: user and password, query, fragment. Rather too much is left out than too little. */
export function withoutSecrets(text: string): string {
  return text.replace(/:\/\/[^\s'"]*@/g, '://***@').replace(/(:\/\/[^\s'"?#]*)[?#][^\s'"]*/g, '$1');
}
