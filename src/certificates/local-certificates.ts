// Certificates that need no public authority: issued by the internal authority, or provided by the operator. Issues what is missing or
// soon over, and says what it saw. Level-triggered: it may be called at any time, and a second call finds nothing to do.
import type { Clock } from '../core/clock.ts';
import type { Condition } from '../core/condition.ts';
import { storedCertificateRequest, type WantedCertificate } from '../core/domains/host-policy.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Sealer } from '../edge/seal.ts';
import { sealedAs } from '../store/sealed-columns.ts';
import type { Store } from '../store/store.ts';
import { type CertificateRow, writeCertificate } from '../store/tables/certificates.ts';
import { writeConditions } from '../store/tables/conditions.ts';
import { holdFence } from '../store/tables/leases.ts';
import type { Authority, Issued } from './internal-authority.ts';
import type { ProvidedState } from './provided.ts';

export interface CertificateDependencies {
  readonly store: Store;
  readonly sealer: Sealer;
  readonly clock: Pick<Clock, 'now'>;
  readonly authority: Authority;
  /** What became of the certificates that the operator provides. */
  readonly provided: ProvidedState;
  /** Number of the lease that the writer holds. */
  readonly fence: number;
}

type Ready = Pick<Condition, 'status' | 'reason' | 'message'>;

/** Issues what is due among these hosts and writes the condition `Ready` of each live certificate. Answers the hosts it issued for. */
export async function ensureCertificates(
  hosts: readonly string[],
  dependencies: CertificateDependencies,
): Promise<readonly string[]> {
  const { store, clock, fence } = dependencies;
  const wanted = await store
    .selectFrom('resource')
    .leftJoin('certificate', 'certificate.host', 'resource.name')
    .select(['resource.name', 'resource.spec', 'certificate.issuer', 'certificate.not_before', 'certificate.not_after'])
    .where('resource.kind', '=', 'certificate')
    .where('resource.archived_at', 'is', null)
    .where('resource.name', 'in', hosts)
    .orderBy('resource.name')
    .execute();
  const issued: string[] = [];
  const conditions: Condition[] = [];
  for (const { name, spec: specText, issuer, not_before, not_after } of wanted) {
    const spec = storedCertificateRequest(specText);
    // Public authorities are the controllers' part.
    if (spec?.issuer === 'acme') continue;
    const due = spec?.issuer === 'internal' && (issuer !== 'internal' || isDue(not_before, not_after, clock.now()));
    const ready = await reconcileOne(dependencies, name, spec, due);
    if (due && ready.status === 'True') issued.push(name);
    const usable = ready.status === 'True' || not_after === null || not_after <= clock.now();
    conditions.push({ kind: 'certificate', name, type: 'Ready', ...(usable ? ready : stillServed(ready, not_after)) });
  }
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await writeConditions(tx, conditions, '', clock.now());
  });
  return issued;
}

/** Live hosts whose certificate is missing or soon over, or of which nothing was said yet. */
export async function hostsDue(store: Store, now: number): Promise<string[]> {
  const rows = await store
    .selectFrom('resource')
    .leftJoin('certificate', 'certificate.host', 'resource.name')
    .leftJoin('condition', (join) =>
      join
        .onRef('condition.kind', '=', 'resource.kind')
        .onRef('condition.name', '=', 'resource.name')
        .on('condition.type', '=', 'Ready'),
    )
    .select('resource.name')
    .where('resource.kind', '=', 'certificate')
    .where('resource.archived_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('condition.status', 'is', null),
        eb('certificate.host', 'is', null),
        // As in isDue, with both ends on one side; asked of twenty thousand rows, the database answers in no time.
        eb(eb(eb('certificate.not_after', '*', 2), '+', eb.ref('certificate.not_before')), '<', 3 * now),
      ]),
    )
    .orderBy('resource.name')
    .execute();
  return rows.map(({ name }) => name);
}

/** Renewal starts when less than a third of the life is left, so that there are weeks to put a failure right. */
function isDue(notBefore: number | null, notAfter: number | null, now: number): boolean {
  return notBefore === null || notAfter === null || (notAfter - now) * 3 < notAfter - notBefore;
}

/** One certificate's failure is its own condition and keeps no other from being issued. */
async function reconcileOne(
  dependencies: CertificateDependencies,
  host: string,
  spec: WantedCertificate | null,
  due: boolean,
): Promise<Ready> {
  try {
    if (spec === null) throw new Error('its spec was edited by hand');
    if (spec.issuer === 'provided') return describeProvided(dependencies.provided.get(spec.from));
    if (due) {
      const certificate = await dependencies.authority.issue(host, dependencies.clock.now());
      await storeCertificate(dependencies, host, certificate);
    }
    return { status: 'True', reason: 'Valid', message: 'issued by the internal authority' };
  } catch (thrown) {
    const hint = thrown instanceof PortalError ? ` ${thrown.hint}` : '';
    return {
      status: 'False',
      reason: 'IssueFailed',
      message: `no certificate was issued: ${reasonOf(thrown)}.${hint}`,
    };
  }
}

function describeProvided(state: { readonly why: string } | { readonly notAfter: number } | undefined): Ready {
  if (state === undefined || 'why' in state) {
    const why = state?.why ?? 'certificates.provided no longer has it';
    return { status: 'False', reason: 'ProvidedUnusable', message: `the provided certificate cannot be used: ${why}` };
  }
  const end = new Date(state.notAfter).toISOString();
  return { status: 'True', reason: 'Provided', message: `provided by the operator, good until ${end}` };
}

/** Renewal failed, but what is stored is good for some time yet. */
function stillServed(ready: Ready, notAfter: number): Ready {
  const message = `${ready.message} The present one is served until ${new Date(notAfter).toISOString()}.`;
  return { status: 'True', reason: 'RenewalFailed', message };
}

async function storeCertificate(
  { store, sealer, clock, fence }: CertificateDependencies,
  host: string,
  certificate: Issued,
): Promise<void> {
  const row: CertificateRow = {
    ...{
      host,
      issuer: 'internal',
      chain: certificate.chain,
      sealed_key: sealer.seal(certificate.key, sealedAs.host(host)),
    },
    ...{ not_before: certificate.notBefore, not_after: certificate.notAfter, ca: null, renew_at: null, ask_at: null },
  };
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await writeCertificate(tx, row, clock.now());
  });
}
