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

/** Where a secret lives; what YAML may hold in place of the secret itself. */
export type SecretReference = { readonly env: string } | { readonly file: string };
