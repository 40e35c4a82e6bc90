// Files of a customer: those that the operator requested and the customer uploaded, and those that the operator provided. The type
// comes from the content, not from the name.

import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';

export type DocumentType = 'application/pdf' | 'image/png' | 'image/jpeg';
export const MAX_DOCUMENT_BYTES = 10_000_000;

/** The media type by the first bytes; undefined for a type that is not accepted. */
export function documentType(bytes: Uint8Array): DocumentType | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (start.startsWith('%PDF-')) return 'application/pdf';
  if (start === '\u0089PNG\r\n\u001a\n') return 'image/png';
  return start.startsWith('\u00ff\u00d8\u00ff') ? 'image/jpeg' : undefined;
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
