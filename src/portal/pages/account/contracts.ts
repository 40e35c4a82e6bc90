// `/contracts`: contracts to sign and signed ones; `/contracts/<id>`: one contract, signed by typing a name and ticking a box.
import { recordAuditEvent } from '../../../auth/audit.ts';
import { type Contract, contractsOf, signContract, signedText } from '../../../customers/contracts.ts';
import { checksOf, refusedWhole } from '../../forms/checks.ts';
import { tickedIn, typedInto } from '../../forms/refused-view.ts';
import { done, html, notFound, type PageResponse } from '../../http/response.ts';
import { cell, grid, linkCell, markCell } from '../../ui/grid.ts';
import { markdownHtml } from '../../ui/markdown.ts';
import { timeView } from '../../ui/translator.ts';
import { type ActionContext, type ActionResult, type Page, type PageContext, sees } from '../page.ts';

const marks = { signed: 'completed', open: 'pending', overdue: 'cancelled' } as const;

export const contractsPage: Page = {
  id: 'contracts',
  secret: true,
  section: null,
  title: 'contracts.title',
  hasItems: true,
  allowedWhileRestricted: true,
  respond: async (context) => (context.item === null ? list(context) : one(context)),
  actions: { sign: { section: null, proof: 'none', entry: 'contract-signed', email: null, run: sign } },
};

async function list(context: PageContext): Promise<PageResponse> {
  const { store, visitor, t, zone, now } = context;
  const contracts = await contractsOf(store, visitor, now);
  // A required contract can be opened even where the section is not in effect, since it restricts the rest of the portal.
  if (!sees(context, 'contracts') && !contracts.some(({ required }) => required)) return notFound;
  const rows = contracts.map(({ id, name, revision, state, dueAt, graceDays, signed }) => [
    linkCell(name, `/contracts/${id}`),
    cell(t.number(revision)),
    markCell(
      t(`contracts.${stateText(state, graceDays)}`),
      graceDays === 0 && state === 'overdue' ? 'pending' : marks[state],
    ),
    cell(state === 'signed' || dueAt === null || graceDays === 0 ? '–' : t.day(dueAt, zone)),
    cell(signed === null ? '–' : `${signed.signer}, ${timeView(signed.signedAt, t, zone).text}`),
  ]);
  const keys = ['contracts.name', 'n:contracts.revision', 'routes.state', 'contracts.due', 'contracts.signed-by'];
  return html({ one: null, table: rows.length === 0 ? null : grid(t, t('contracts.title'), keys, rows) });
}

/** Of a contract without grace nothing is late: the portal starts with it. */
const stateText = (state: Contract['state'], graceDays: number) =>
  state === 'overdue' && graceDays === 0 ? 'to-start' : state;

async function one(context: PageContext): Promise<PageResponse> {
  const { store, visitor, t, zone, now, item, refused } = context;
  const [id = '', revision] = (item ?? '').split('/');
  const contract = (await contractsOf(store, visitor, now)).find((candidate) => candidate.id === id);
  if (contract === undefined) return notFound;
  if (revision !== undefined) return copy(context, contract, Number(revision));
  const { signed } = contract;
  return {
    type: 'html',
    title: contract.name,
    view: {
      table: null,
      one: {
        ...{ id, name: contract.name, revision: contract.revision },
        body: markdownHtml(contract.text),
        revisionText: t('contracts.is-revision', { revision: contract.revision }),
        due:
          contract.state !== 'signed' && contract.dueAt !== null && contract.graceDays > 0
            ? t('contracts.due-on', { day: t.day(contract.dueAt, zone) })
            : '',
        toSign: contract.state !== 'signed',
        signed:
          signed === null
            ? null
            : {
                text: t('contracts.was-signed', {
                  signer: signed.signer,
                  when: timeView(signed.signedAt, t, zone).text,
                  revision: signed.revision,
                }),
                digest: signed.digest,
                href: `/contracts/${id}/${signed.revision}`,
              },
        signer: typedInto(refused, 'sign')('signer'),
        agreed: tickedIn(refused, 'sign')('agree', 'yes'),
      },
    },
  };
}

/** Returns the text of the signed revision as a file. */
async function copy(
  { store, visitor, t, zone }: PageContext,
  { id }: Contract,
  revision: number,
): Promise<PageResponse> {
  const signed = Number.isSafeInteger(revision) ? await signedText(store, visitor, id, revision) : undefined;
  if (signed === undefined) return notFound;
  const when = `${timeView(signed.signed_at, t, zone).text} (${zone.name})`;
  const head = t('contracts.was-signed', { signer: signed.signer, when, revision });
  const bytes = Buffer.from(`${signed.name}\n\n${signed.text}\n\n-- \n${head}\n${signed.address}\n`);
  return { type: 'file', name: `${id}-${revision}.txt`, mediaType: 'text/plain; charset=utf-8', bytes };
}

async function sign(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, fields, t, origin, now } = context;
  const form = checksOf(fields, t);
  const signer = form.line('signer', 200);
  if (signer.length < 3) form.wrong('signer', 'contracts.bad-signer');
  if (!fields.flag('agree')) form.wrong('agree', 'contracts.bad-agree');
  const refused = form.refused();
  if (refused !== null) return refused;
  const revision = Number(fields.text('revision', 9));
  const contract = { id: fields.text('id', 64), revision };
  const known = (await contractsOf(store, visitor, now)).find(({ id }) => id === contract.id);
  if (known === undefined) return notFound;
  if (!(await signContract(store, visitor, contract, { signer, address: origin.address }, now))) {
    return refusedWhole(t('contracts.changed'));
  }
  await recordAuditEvent(store, visitor, 'contract-signed', `${known.name}, ${revision}`, origin, now);
  return done('/contracts', 'signed');
}
