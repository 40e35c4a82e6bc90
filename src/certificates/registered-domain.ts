// The name that somebody registered, which authorities count certificates by.

/** The list of public suffixes is loaded when it is first asked. */
export async function registeredDomain(host: string): Promise<string> {
  return (await import('tldts')).parse(host, { allowPrivateDomains: true }).domain ?? host;
}
