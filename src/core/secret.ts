// A value that cannot be printed: neither by template strings, nor JSON, nor the inspector behind console and loggers.

const inspect = Symbol.for('nodejs.util.inspect.custom');

export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The text itself. Call it where it is used, never store the result. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect](): string {
    return '***';
  }
}

declare const ofDocument: unique symbol;

/** Where a secret of the settings is; what portico.yaml may hold in place of the secret itself. */
export type SecretReference = Place & { readonly [ofDocument]?: never };

/** Where a secret of a portal is, as its document says. It is resolved for that portal alone, and by the operator's policy. */
export type DocumentReference = (Place | Sealed) & { readonly [ofDocument]: true };

/** The secret itself, encrypted for who uses it. */
interface Sealed {
  readonly sealed: string;
}

type Place = { readonly env: string } | { readonly file: string };

/** The reference in a document, whose schema accepts exactly one of the three. */
export function documentReference(given: {
  readonly env?: string;
  readonly file?: string;
  readonly sealed?: string;
}): DocumentReference {
  const { env, file = '', sealed } = given;
  const place: Place | Sealed = sealed !== undefined ? { sealed } : env !== undefined ? { env } : { file };
  return place as DocumentReference;
}

/** Variables of portals begin so; the portal's name and one of the portal's choice follow. */
export const SECRET_PREFIX = 'PORTICO_SECRET_';

/** `acme-west` -> `PORTICO_SECRET_ACME_WEST_` */
export const prefixOf = (portal: string): string => `${SECRET_PREFIX}${portal.toUpperCase().replaceAll('-', '_')}_`;

/** What the operator lets documents name besides their own secrets. */
export interface SecretLists {
  /** Relative files of documents count from its folder. */
  readonly settingsFile: string;
  /** By portal: variables, prefixes of variables that end in *, files, and folders that end in /. */
  readonly allowed: Readonly<Record<string, readonly string[]>>;
}
