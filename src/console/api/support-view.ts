// A link by which the operator's support looks on as a contact: single use, two minutes, with who and why in the contact's own log.
import { makeLink } from '../../accounts/link.ts';
import { storedContactId, storedPortalName } from '../../core/ids.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { DomainSpec } from '../../kinds/domain.ts';
import type { Store } from '../../store/store.ts';
import type { AccountsApiDependencies } from './accounts.ts';

const LINK_MS = 2 * 60_000;

export async function makeSupportView(
  { store, clock, portalUrl }: Pick<AccountsApiDependencies, 'store' | 'clock' | 'portalUrl'>,
  email: string,
  body: unknown,
  actor: string,
): Promise<{ readonly url: string }> {
  const text = (key: string): string => {
    const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined;
    return typeof value === 'string' ? value.replace(/\p{Cc}+/gu, ' ').trim() : '';
  };
  const reason = text('reason');
  if (reason.length < 3 || reason.length > 200) {
    throw new PortalError(
      'input-invalid',
      'a reason is missing',
      'Say why in 3 to 200 characters; the contact can read it.',
    );
  }
  const contact = await store
    .selectFrom('contact')
    .select(['id', 'portal'])
    .where('email', '=', email.toLowerCase())
    .where('portal', '=', text('portal'))
    .executeTakeFirst();
  if (contact === undefined) {
    throw new PortalError('not-found', `there is no contact ${email} at that portal`, 'Check e-mail and portal.');
  }
  const portal = storedPortalName(contact.portal);
  const link = { purpose: 'support', portal, contact: storedContactId(contact.id) } as const;
  const who = text('operator') || actor;
  const secret = await makeLink(store, { ...link, detail: `${who}: ${reason}`, expiresAt: clock.now() + LINK_MS });
  return { url: `${portalUrl(await canonicalHost(store, portal))}/support-view?token=${secret}` };
}

async function canonicalHost(store: Store, portal: string): Promise<string> {
  const rows = await store
    .selectFrom('resource')
    .select(['name', 'spec'])
    .where('kind', '=', 'domain')
    .where('brand', '=', portal)
    .where('archived_at', 'is', null)
    .execute();
  const canonical = rows.find(({ spec }) => (JSON.parse(spec) as DomainSpec).canonical) ?? rows[0];
  if (canonical !== undefined) return canonical.name;
  throw new PortalError('not-found', `portal ${portal} has no domain`, 'Apply it first.');
}
