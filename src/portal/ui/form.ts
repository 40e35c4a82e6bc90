// What was sent with a form, bounded: texts by name; nothing else gets through.

/** The fields of a form. A name that was sent twice counts once, the first time; what is no text is empty. */
export interface Fields {
  /** Without white space at its ends; empty where there is none, or it is longer than `max` characters. */
  text(name: string, max?: number): string;
  /** As it was typed, for passwords. */
  raw(name: string): string;
  /** True where a box was ticked. */
  flag(name: string): boolean;
  /** Every value of a name, for lists of boxes. */
  all(name: string): readonly string[];
  /** The file that was chosen; null where there is none. */
  readonly file: UploadedFile | null;
}

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const MAX_TEXT = 500;
const MAX_VALUES = 100;

/** Reads a body of `application/x-www-form-urlencoded`. */
export function fieldsOf(body: string): Fields {
  return fieldsFrom(new URLSearchParams(body), null);
}

/** Reads a body of `multipart/form-data` with at most one file; one that cannot be read is an empty form. */
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
    text: (name, max = MAX_TEXT) => {
      const text = first(name).trim();
      return text.length <= max ? text : '';
    },
    raw: first,
    flag: (name) => parameters.has(name),
    all: (name) => parameters.getAll(name).slice(0, MAX_VALUES),
    file,
  };
}
