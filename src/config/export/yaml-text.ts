// Documents as YAML text: keys in the order of their schema, short lists on one line, and every value read back as it was.
import { Document, isScalar, isSeq, visit } from 'yaml';

/** The part of a JSON Schema that gives the order of keys. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

/** Maximum of characters of a list that is written on one line. */
const SHORT_LIST = 100;

/** Writes a document; each line of `head` becomes a comment at its start. */
export function yamlText(value: object, schema: SchemaNode, head: readonly string[]): string {
  const document = new Document(inOrder(value, schema, schema), { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_key, list) => {
      const scalars = list.items.filter(isScalar);
      const length = scalars.reduce((sum, { value: text }) => sum + String(text).length + 2, 0);
      if (isSeq(list) && scalars.length === list.items.length && length <= SHORT_LIST) list.flow = true;
    },
    Scalar: (_key, scalar) => {
      // Control characters and Unicode line separators, which plain and block scalars do not preserve.
      if (typeof scalar.value === 'string' && /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe]/.test(scalar.value)) {
        scalar.type = 'QUOTE_DOUBLE';
      }
    },
  });
  return `${commented(head)}${document.toString({ lineWidth: 0, doubleQuotedAsJSON: true, flowCollectionPadding: false })}`;
}

/** Writes lines as YAML comments; line breaks and control characters in them become spaces. */
export function commented(lines: readonly string[]): string {
  return lines.map((line) => `${`# ${line.replace(/[\p{Cc}\u2028\u2029\ufeff]+/gu, ' ')}`.trimEnd()}\n`).join('');
}

/** The same value with its keys in the order of the schema; keys that it does not list come last, sorted by name. */
function inOrder(value: unknown, node: SchemaNode, root: SchemaNode): unknown {
  const { properties = {}, additionalProperties, items = {} } = variantFor(value, resolved(node, root), root);
  if (Array.isArray(value)) return value.map((member) => inOrder(member, items, root));
  if (value === null || typeof value !== 'object') return value;
  const others = typeof additionalProperties === 'object' ? additionalProperties : {};
  const place = new Map(Object.keys(properties).map((key, index) => [key, index]));
  const last = place.size;
  const entries = Object.entries(value).sort(
    ([left], [right]) => (place.get(left) ?? last) - (place.get(right) ?? last) || (left < right ? -1 : 1),
  );
  return new Map(entries.map(([key, member]) => [key, inOrder(member, properties[key] ?? others, root)]));
}

function resolved(node: SchemaNode, root: SchemaNode): SchemaNode {
  return node.$ref === undefined ? node : (root.definitions?.[node.$ref.split('/').at(-1) ?? ''] ?? {});
}

/** The mapping among the alternatives of a `oneOf`. */
function variantFor(value: unknown, node: SchemaNode, root: SchemaNode): SchemaNode {
  if (node.oneOf === undefined || value === null || typeof value !== 'object') return node;
  return node.oneOf.map((form) => resolved(form, root)).find(({ properties }) => properties !== undefined) ?? node;
}
