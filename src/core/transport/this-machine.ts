// Whether a hostname or address in a setting is this machine itself, so that what is sent to it crosses no network.

/** `host` as in a URL, so an IPv6 address may be in brackets. Names are not resolved. */
export function isThisMachine(host: string): boolean {
  const plain = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return (
    plain === 'localhost' || plain.endsWith('.localhost') || plain === '::1' || /^127(?:\.\d{1,3}){3}$/.test(plain)
  );
}
