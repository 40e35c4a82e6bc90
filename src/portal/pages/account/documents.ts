// `/documents`: documents that the operator asked for or provides; `/documents/<id>` downloads one.
import { limits } from '../../../core/limits/limits.ts';
import { type DocumentType, documentName, documentType, readFile, storeFile } from '../../../customers/documents.ts';
import { everyRecord, findRecord, newRecordId, putRecord, type StoredRecord } from '../../../customers/records.ts';
import { checksOf, refusal } from '../../forms/checks.ts';
import { tickedIn } from '../../forms/refused-view.ts';
import { done, html, notFound } from '../../http/response.ts';
import { cell, linkCell, markCell } from '../../ui/grid.ts';
import { newestFirst, pagedGrid } from '../../ui/paged-grid.ts';
import type { ActionContext, ActionResult, Page, PageContext } from '../page.ts';

const marks = {
  asked: 'pending',
  received: 'pending',
  accepted: 'completed',
  refused: 'cancelled',
  given: 'completed',
} as const;

export const documentsPage: Page = {
  id: 'documents',
  secret: true,
  section: 'documents',
  title: 'documents.title',
  hasItems: true,
  uploads: true,
  respond: async (context) => (context.item === null ? list(context) : download(context, context.item)),
  actions: { upload: { section: null, proof: 'none', entry: null, email: null, run: upload } },
};

async function list(context: PageContext) {
  const { store, visitor, t, zone, refused } = context;
  const documents = await everyRecord(store, visitor, 'document');
  const cells = ({ id, body, createdAt }: StoredRecord<'document'>) => [
    body.size === undefined ? cell(body.name) : linkCell(body.name, `/documents/${id}`),
    markCell(t(`documents.${body.state}`), marks[body.state]),
    cell(body.reason ?? ''),
    cell(body.size === undefined ? '–' : `${t.number(Math.ceil(body.size / 1024))} KiB`),
    cell(t.day(createdAt, zone)),
  ];
  const keys = ['documents.name', 'routes.state', 'documents.reason', 'n:documents.size', 'documents.since'];
  const asked = documents.filter(({ body }) => body.state === 'asked' || body.state === 'refused');
  return html({
    table: pagedGrid(context, { caption: t('documents.title'), keys, rows: newestFirst(documents), cells }),
    asked: asked.map(({ id, body }) => ({ id, name: body.name, chosen: tickedIn(refused, 'upload')('id', id) })),
    otherChosen: tickedIn(refused, 'upload')('id', ''),
  });
}

async function download({ store, visitor }: PageContext, id: string) {
  const found = await findRecord(store, visitor, 'document', id);
  const file = found === undefined ? undefined : await readFile(store, visitor, id);
  if (found === undefined || file === undefined) return notFound;
  // The column holds what documentType has returned.
  const name = documentName(found.body.fileName ?? found.body.name, file.media_type as DocumentType);
  return { type: 'file', name, mediaType: file.media_type, bytes: Buffer.from(file.bytes) } as const;
}

/** Reads what was sent, or refuses what is wrong of it. */
async function readUpload({ store, visitor, fields, t }: ActionContext) {
  const form = checksOf(fields, t);
  const chosen = fields.text('id', 64);
  const asked = chosen === '' ? undefined : await findRecord(store, visitor, 'document', chosen);
  if (chosen !== '' && asked?.body.state !== 'asked' && asked?.body.state !== 'refused')
    form.wrong('id', 'documents.not-asked');
  const { file } = fields;
  const mediaType = file === null ? undefined : documentType(file.bytes);
  if (file === null) form.wrong('file', 'documents.no-file');
  else if (mediaType === undefined) form.wrong('file', 'documents.bad-type');
  else if (file.bytes.length > limits.documentBytes) form.wrong('file', 'documents.too-large');
  const refused = form.refused();
  if (refused !== null) return refused;
  return file === null || mediaType === undefined ? notFound : ({ type: 'read', file, mediaType, asked } as const);
}

async function upload(context: ActionContext): Promise<ActionResult> {
  const { store, services, visitor, t, now } = context;
  const read = await readUpload(context);
  if (read.type !== 'read') return read;
  const { file, mediaType, asked } = read;
  const refused = (key: string): ActionResult => refusal({ field: 'file', text: t(key) });
  const others = (await everyRecord(store, visitor, 'document')).filter(({ id }) => id !== asked?.id);
  const bytes = others.reduce((sum, { body }) => sum + (body.size ?? 0), file.bytes.length);
  if (bytes > limits.documentBytesOfCustomer || (asked === undefined && others.length >= limits.documentsOfCustomer)) {
    return refused('documents.too-many');
  }
  const scanned = (await services.hooks.scan?.({ mediaType, bytes: file.bytes })) ?? 'clean';
  if (scanned !== 'clean') return refused(scanned === 'refused' ? 'documents.unsafe' : 'documents.not-scanned');
  const fileName = documentName(file.name.replace(/[^\p{L}\p{N} ._-]+/gu, '_').slice(-150), mediaType);
  const id = asked?.id ?? newRecordId();
  await storeFile(store, visitor, id, { mediaType, bytes: file.bytes });
  const name = asked?.body.name ?? fileName;
  await putRecord(
    store,
    visitor,
    'document',
    id,
    { name, state: 'received', mediaType, size: file.bytes.length, fileName },
    now,
  );
  return done('/documents', 'received');
}
