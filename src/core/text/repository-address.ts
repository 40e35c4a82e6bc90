// Where a repository is, as a value that hides what its URL may carry in secret wherever it is printed. Pure.
import { withoutSecrets } from './redact.ts';

const inspect = Symbol.for('nodejs.util.inspect.custom');

export class RepositoryAddress {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  /** The address itself, for git alone. */
  reveal(): string {
    return this.#address;
  }

  /** Without user, password, query and fragment. */
  toString(): string {
    return withoutSecrets(this.#address);
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect](): string {
    return this.toString();
  }
}
