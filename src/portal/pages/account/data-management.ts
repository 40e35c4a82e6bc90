// `/data-management`: a file of all data that is kept of the customer, and a request to the operator to erase it.
import { recordAuditEvent } from '../../../auth/audit.ts';
import { askForErasure, erasureRequest, withdrawErasure } from '../../../customers/erasure-requests.ts';
import { done, html } from '../../http/response.ts';
import { timeView } from '../../ui/translator.ts';
import { type ActionContext, type ActionResult, type Changed, changed, type Page, type PageContext } from '../page.ts';
import { accountFile } from './account-file.ts';

export const dataManagementPage: Page = {
  id: 'data-management',
  section: 'data-management',
  secret: true,
  title: 'data.title',
  closedToSupport: true,
  respond: async (context) => html(await view(context)),
  actions: {
    export: { section: null, proof: 'recent', entry: 'data-exported', email: null, run: exportData },
    erase: {
      ...{ section: null, proof: 'recent', entry: 'erasure-asked', email: 'customer', asks: 'erase-account' },
      run: askErasure,
    },
    withdraw: { section: null, proof: 'recent', entry: 'erasure-asked', email: 'customer', run: withdraw },
  },
};

async function view({ store, visitor, t, zone }: PageContext) {
  const request = await erasureRequest(store, visitor);
  if (request === null) return { asked: '', decided: '' };
  const { askedAt, decided } = request;
  if (decided === null) return { asked: t('data.asked', { when: timeView(askedAt, t, zone).text }), decided: '' };
  const { as, reason, at } = decided;
  return { asked: '', decided: t(`data.${as}`, { when: timeView(at, t, zone).text, reason }) };
}

/** The entry in the log is written first: a file that is cut was downloaded as well. */
async function exportData({ store, visitor, origin, zone, now }: ActionContext): Promise<ActionResult> {
  const name = `${visitor.portal}_${visitor.customer}_${new Date(now).toISOString().slice(0, 10)}.zip`;
  await recordAuditEvent(store, visitor, 'data-exported', name, origin, now);
  return { type: 'stream', name, mediaType: 'application/zip', chunks: accountFile(store, visitor, { zone, now }) };
}

async function askErasure({ store, visitor, t, now }: ActionContext): Promise<ActionResult | Changed> {
  await askForErasure(store, visitor, now);
  return changed('', t('data.erase-do'), done('/data-management', 'erasure-asked'));
}

async function withdraw({ store, visitor, t }: ActionContext): Promise<ActionResult | Changed> {
  if (!(await withdrawErasure(store, visitor))) return done('/data-management', 'erasure-withdrawn');
  return changed(t('data.erase-do'), '', done('/data-management', 'erasure-withdrawn'));
}
