// Parse the body of a form into bounded texts by name.

import { limits } from '../../core/limits/limits.ts';
/** The fields of a form. Of a repeated name the first value is used; a value that is not a text is empty. */
export interface Fields {
  /** Returns a trimmed text; empty where it is missing or longer than `max` characters. */
  text(name: string, max?: number): string;
  /** Returns a text untrimmed, for passwords. */
  raw(name: string): string;
  /** Whether a checkbox was ticked. */
  flag(name: string): boolean;
  /** Returns every value of a name, for lists of checkboxes. */
  all(name: string): readonly string[];
  /** The uploaded file; null where there is none. */
  readonly file: UploadedFile | null;
}

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Parses a body of `application/x-www-form-urlencoded`. */
export function fieldsOf(body: string): Fields {
  return fieldsFrom(new URLSearchParams(body), null);
}

/** Parses a body of `multipart/form-data` with at most one file; a malformed one is an empty form. */
export async function uploadOf(body: Buffer, contentType: string): Promise<Fields> {
  const parameters = new URLSearchParams();
  let file: UploadedFile | null = null;
  const data = await new Response(Uint8Array.from(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => new FormData());
  for (const [name, value] of data) {
    if (typeof value === 'string') parameters.append(name, value);
    else if (value.size > 0) file = { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) };
  }
  return fieldsFrom(parameters, file);
}

function fieldsFrom(parameters: URLSearchParams, file: UploadedFile | null): Fields {
  const first = (name: string): string => parameters.get(name) ?? '';
  return {
    text: (name, max = limits.fieldCharacters) => {
      const text = first(name).trim();
      return text.length <= max ? text : '';
    },
    raw: first,
    flag: (name) => parameters.has(name),
    all: (name) => parameters.getAll(name).slice(0, limits.fieldValues),
    file,
  };
}
