// The type of the settings tree that is generated from their schema.
import type { Json } from './canonical.ts';

export interface SettingNode {
  /** The type of the value, which decides how it is converted. */
  readonly type:
    | 'text'
    | 'number'
    | 'boolean'
    | 'list'
    | 'object'
    /** A reference to a secret; its variable holds the secret itself. */
    | 'secret'
    /** One reference or a list of them. */
    | 'secrets'
    /** What documents may name, by portal. */
    | 'secret-lists'
    /** One text or a list of them. */
    | 'texts'
    /** Texts by name. */
    | 'names'
    /** `60s`, `5m`, `1h`; in milliseconds once read. */
    | 'duration'
    /** `:8443`, `127.0.0.1:8443` or `[::1]:8443`. */
    | 'address'
    | 'address-or-off'
    /** A folder inside the repository. */
    | 'folder'
    /** A path on this machine, relative to the settings file. */
    | 'path'
    | 'repository'
    | 'store';
  /** Absent for entries of lists. */
  readonly variable?: string;
  /** Absent where there is no default; the value is then null. */
  readonly default?: Json;
  readonly properties?: Readonly<Record<string, SettingNode>>;
  readonly items?: SettingNode;
}
