// Schema checks: each error of a validator becomes a problem at the wrong key or value.
import type { Json } from '../../core/canonical.ts';
import type { Problem } from '../../core/problem.ts';
import { prefixOf } from '../../core/secret.ts';
import { withoutSecrets } from '../../core/text/redact.ts';
import type { ValidationError, Validator } from '../../schema/validators.js';
import type { YamlDocument } from '../yaml/document.ts';
import type { Pointer } from '../yaml/locator.ts';
import { didYouMean } from './nearest.ts';
import { pointerOf } from './sound.ts';

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly pointer: Pointer;
  readonly part: 'value' | 'key';
}

/** All schema problems of a document, each with its location. */
export function schemaProblems(document: YamlDocument, validator: Validator): Problem[] {
  return problemsOfErrors(document, schemaErrors(document, validator));
}

/** The errors of a validator, without those that are there only because a part of the document could not be parsed. */
export function schemaErrors({ value, lost }: YamlDocument, validator: Validator): readonly ValidationError[] {
  if (validator(value)) return [];
  const errors = validator.errors ?? [];
  return lost.length === 0
    ? errors
    : errors.filter((error) => !lost.some((pointer) => comesFrom(error, pointer, value)));
}

/** Whether an error is about what was lost: the value, its key that is missing, or the parent that is empty without it. */
function comesFrom({ instancePath, keyword, params }: ValidationError, lost: Pointer, value: Json): boolean {
  const missing = keyword === 'required' ? [String(params['missingProperty'])] : [];
  const pointer = [...pointerOf(instancePath), ...missing];
  if (!pointer.every((step, index) => String(step) === String(lost[index]))) return false;
  return pointer.length === lost.length || valueAt(value, pointer) === null || keyword === 'minProperties';
}

/** Problems of schema errors, each with its location. */
export function problemsOfErrors(document: YamlDocument, errors: readonly ValidationError[]): Problem[] {
  const findings = errors.flatMap((error) => finding(error, document.value) ?? []);
  const unique = new Map(findings.map((entry) => [`${entry.pointer.join('/')} ${entry.rule} ${entry.message}`, entry]));
  return [...unique.values()].map(({ rule, message, suggestion, pointer, part }) => ({
    rule,
    severity: 'error',
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
    pointer: pointer.join('/'),
    origin: document.locate(pointer, part),
  }));
}

function finding(error: ValidationError, root: Json): Finding | undefined {
  const pointer = pointerOf(error.instancePath);
  const value = valueAt(root, pointer);
  // A value in place of a secret reference may be the secret itself, written in clear.
  const isSecret = pointer.some((step) => /password|token|secret|slack/i.test(String(step)));
  const found = (given: Json | undefined): string => (isSecret ? 'a value that is not shown' : shown(given));
  const params = error.params;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, pointer);
    case 'required': {
      const message = `the key "${String(params['missingProperty'])}" is missing`;
      return { rule: 'key-missing', message, suggestion: 'add it', pointer, part: 'value' };
    }
    case 'type':
      // Nothing at all takes away what is inherited; it is allowed beside what is expected, and need not be named.
      if (params['type'] === 'null') return undefined;
      if (isSecret && typeof value === 'string' && [params['type']].flat().includes('object'))
        return secretInClear(pointer, root);
      return value_(
        'value-type',
        `expected ${words(params['type'])}, found ${isSecret ? 'a value that is not shown' : kindOf(value)}`,
      );
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      const suggestion = typeof value === 'string' ? didYouMean(value, allowed) : undefined;
      return value_('value-unknown', `expected one of ${allowed.join(', ')}, found ${found(value)}`, suggestion);
    }
    case 'const':
      return value_('value-unknown', `expected ${JSON.stringify(params['allowedValue'])}, found ${found(value)}`);
    case 'pattern':
      return value_(
        'value-format',
        `${found(value)} does not have the expected form ${String(params['pattern'])}`,
        asIn(error.parentSchema?.examples),
      );
    case 'propertyNames':
      return {
        rule: 'value-format',
        // Without the key, which may be the id of a customer: viewers read messages, not pointers.
        message: 'the key does not have the expected form',
        pointer: [...pointer, String(params['propertyName'])],
        part: 'key',
      };
    case 'false schema':
    case 'not':
      return value_('value-range', 'it is not allowed here');
    case 'oneOf':
    case 'anyOf':
    case 'if':
      return undefined;
    default:
      return value_('value-range', `${bound(error)}, found ${isSecret ? found(value) : sizeOf(value)}`);
  }

  function value_(rule: string, message: string, suggestion?: string): Finding {
    return { rule, message, suggestion, pointer, part: 'value' };
  }
}

/** The problem of a secret in clear. It has to be changed too: once pushed, it stays in the history. */
function secretInClear(pointer: Pointer, root: Json): Finding {
  const name = String(pointer.at(-1));
  const portal = valueAt(root, ['kind']) === 'Portal' ? String(valueAt(root, ['name'])) : null;
  const key = name.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase();
  const variable = portal === null ? key : `${prefixOf(portal)}${key}`;
  const folder = portal === null ? '/run/secrets' : `secrets/${portal}`;
  return {
    rule: 'secret-in-clear',
    message: 'a secret is written in clear; files hold only where it is kept (the value is not shown here)',
    suggestion: `write ${name}: { env: ${variable} } or ${name}: { file: ${folder}/${name} }, and change the secret if it was ever pushed`,
    pointer,
    part: 'value',
  };
}

function unknownKey({ params, parentSchema }: ValidationError, pointer: Pointer): Finding {
  const key = String(params['additionalProperty']);
  const suggestion = didYouMean(key, Object.keys(parentSchema?.properties ?? {})) ?? 'remove it';
  const message = `the key "${key}" is not known here`;
  return { rule: 'key-unknown', message, suggestion, pointer: [...pointer, key], part: 'key' };
}

/** Text of each bound of the schemas, with the noun that it counts. */
const bounds: Readonly<Record<string, readonly [string, string]>> = {
  minimum: ['at least', ''],
  maximum: ['at most', ''],
  minLength: ['at least', 'character'],
  maxLength: ['at most', 'character'],
  minItems: ['at least', 'entry'],
  maxItems: ['at most', 'entry'],
  minProperties: ['at least', 'key'],
  maxProperties: ['at most', 'key'],
};

function bound({ keyword, params, message }: ValidationError): string {
  const [words, noun = ''] = bounds[keyword] ?? [];
  const limit = Number(params['limit']);
  const plural = limit === 1 || noun === '' ? noun : `${noun.replace(/y$/, 'ie')}s`;
  return words === undefined ? (message ?? 'is not allowed') : `expected ${words} ${limit} ${plural}`.trimEnd();
}

/** The quantity that a bound limits: the number itself, or the count of characters, entries or keys. */
function sizeOf(value: Json | undefined): string {
  if (typeof value === 'string') return String([...value].length);
  return value === null || typeof value !== 'object' ? shown(value) : String(Object.keys(value).length);
}

function asIn(examples: readonly unknown[] | undefined): string | undefined {
  return examples?.[0] === undefined ? undefined : `write it as in ${JSON.stringify(examples[0])}`;
}

function valueAt(root: Json, pointer: Pointer): Json | undefined {
  let value: Json | undefined = root;
  for (const step of pointer) {
    value = value !== null && typeof value === 'object' ? (value as Record<string, Json>)[String(step)] : undefined;
  }
  return value;
}

const words = (type: unknown): string => (Array.isArray(type) ? type.join(' or ') : String(type));

function kindOf(value: Json | undefined): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `${typeof value} ${shown(value)}`;
}

function shown(value: Json | undefined): string {
  if (value !== null && typeof value === 'object') return kindOf(value);
  // The URL of a store or repository may carry a password.
  const text = withoutSecrets(JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
