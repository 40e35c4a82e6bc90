// The servers behind a sender: those that take replies and bounces for its domain (MX), and the one that sends (PTR).
import { finding, type MailFinding } from './finding.ts';
import type { Lookups } from './lookups.ts';

/** Addresses that are looked up: a large provider has dozens. */
const MAX_CHECKED = 3;

export async function examineMx(lookups: Lookups, domain: string, relay: string): Promise<MailFinding[]> {
  const found = await lookups.mailServers(domain);
  if (!found.known) return [finding('unknown', `MX is not known: ${found.why}`)];
  const [first] = found.values;
  const record = `${domain}. MX 10 ${relay}.`;
  if (first === undefined) {
    const message = 'the domain has no MX record: replies and reports of what did not arrive have nowhere to go';
    return [finding('mx-missing', message, { record })];
  }
  if (first === '') {
    const message =
      'the domain says that it takes no email (MX 0 .), and receivers refuse what comes from such a domain';
    return [finding('mx-null', message, { record, instead: `${domain}. MX 0 .` })];
  }
  return (
    await Promise.all(found.values.slice(0, MAX_CHECKED).map((server) => unusable(lookups, domain, server)))
  ).flat();
}

async function unusable(lookups: Lookups, domain: string, server: string): Promise<MailFinding[]> {
  const instead = `${domain}. MX ${server}.`;
  if (/^[\d.]+$/.test(server))
    return [
      finding('mx-unusable', `the MX record names an address (${server}); it takes the name of a server`, { instead }),
    ];
  const alias = await lookups.aliases(server);
  if (alias.known && alias.values[0] !== undefined) {
    const message = `the MX record names ${server}, which is an alias (CNAME): some servers do not follow it (RFC 2181, 10.3)`;
    return [finding('mx-unusable', message, { record: `${domain}. MX 10 ${alias.values[0]}.`, instead })];
  }
  const addresses = await lookups.addresses(server);
  if (!addresses.known || addresses.values.length > 0) return [];
  return [finding('mx-unusable', `the mail server ${server} of the MX record has no address`, { instead })];
}

export async function examineRelay(
  lookups: Lookups,
  host: string,
  addresses: readonly string[],
): Promise<MailFinding[]> {
  if (addresses.length === 0)
    return [finding('relay-address', `${host}, through which emails are sent, has no address`)];
  const found = await Promise.all(addresses.slice(0, MAX_CHECKED).map((address) => withoutName(lookups, address)));
  return found.flatMap((one) => one ?? []).slice(0, 1);
}

/** A name that leads back to the address (RFC 8601, 2.7.3): receivers refuse or suspect servers without one. */
async function withoutName(lookups: Lookups, address: string): Promise<MailFinding | null> {
  const names = await lookups.namesOf(address);
  if (!names.known) return finding('unknown', `PTR of ${address} is not known: ${names.why}`);
  for (const name of names.values) {
    const back = await lookups.addresses(name);
    if (!back.known || back.values.includes(address)) return null;
  }
  const [name] = names.values;
  const ask = 'who runs its network sets it';
  if (name === undefined) return finding('relay-ptr', `the server's address ${address} has no name (PTR): ${ask}`);
  return finding('relay-ptr', `the name of ${address} is ${name}, which does not lead back to it: ${ask}`, {
    record: `${name}. ${address.includes(':') ? 'AAAA' : 'A'} ${address}`,
  });
}
