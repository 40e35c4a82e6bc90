// The registered domain of a name (its public suffix and one label more), by which authorities count certificates.

/** The list of public suffixes is loaded when it is first asked. */
export async function registeredDomain(host: string): Promise<string> {
  return (await import('tldts')).parse(host, { allowPrivateDomains: true }).domain ?? host;
}
