// Files of a customer: those that the operator requested and the customer uploaded, and those that the operator provided. The type
// comes from the content, not from the name.

import { bufferOf, imageFacts } from '../core/images/facts.ts';
import { structureMistake } from '../core/images/structure.ts';
import { limits } from '../core/limits/limits.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';

const endings = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

export type DocumentType = keyof typeof endings;

/** Bytes at the end of a file in which a ZIP archive has its directory (APPNOTE 4.3.16: 22 bytes and a comment). */
const ZIP_END_BYTES = 22 + 65_535;
/** Bytes that programs look at for the type of a file. */
const SNIFFED_BYTES = 1_024;
/** What browsers would take for a page (WHATWG MIME Sniffing, 7.1), and images for SVG. */
const markup = /<(?:!doctype|html|head|body|script|iframe|svg|style|table|a|div|title|br|p|h1|font|b|\?xml|!--)[\s>/]/i;

/** The media type of a whole file of one type and no other; undefined for anything else. */
export function documentType(bytes: Uint8Array): DocumentType | undefined {
  const data = bufferOf(bytes);
  const archive = data.subarray(-ZIP_END_BYTES).includes('PK\u0005\u0006', 0, 'latin1');
  if (archive || markup.test(data.toString('latin1', 0, SNIFFED_BYTES))) return undefined;
  if (isPdf(data)) return 'application/pdf';
  const facts = imageFacts(data);
  if (facts === undefined || facts.mediaType === 'image/gif') return undefined;
  if (facts.width * facts.height > limits.documentPixels) return undefined;
  return structureMistake(data, facts) === undefined ? facts.mediaType : undefined;
}

/** From the header to the last end mark, with blanks and nothing else behind (ISO 32000-1, 7.5.2 and 7.5.5). */
function isPdf(data: Buffer): boolean {
  if (!/^%PDF-[12]\.\d/.test(data.toString('latin1', 0, 8))) return false;
  return /startxref\s+\d{1,10}\s+%%EOF[\s\0]*$/.test(data.toString('latin1', Math.max(0, data.length - SNIFFED_BYTES)));
}

/** A name that ends as files of the type do, whatever it was sent with. */
export function documentName(name: string, mediaType: DocumentType): string {
  const ending = endings[mediaType];
  if (mediaType === 'image/jpeg' && /\.jpe?g$/i.test(name)) return name;
  return name.toLowerCase().endsWith(`.${ending}`) ? name : `${name.replace(/\.[^.]*$/, '') || 'document'}.${ending}`;
}

/** Stores the bytes of a document and replaces earlier ones. */
export async function storeFile(
  store: Store,
  scope: Scope,
  id: string,
  file: { readonly mediaType: DocumentType; readonly bytes: Uint8Array },
): Promise<void> {
  await within(store, scope).remove('file_content').where('id', '=', id).execute();
  await within(store, scope).insert('file_content', { id, media_type: file.mediaType, bytes: file.bytes }).execute();
}

/** The bytes of a document in the scope. */
export async function readFile(store: Store, scope: Scope, id: string) {
  return within(store, scope)
    .select('file_content')
    .select(['media_type', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst();
}
