// The risk classes of fields: what a change of a field can do to customers. The class of each field is in the schemas (`x-risk`).

/** From what takes something from customers to what they only see. */
export const riskClasses = ['visibility', 'access', 'money', 'code', 'appearance'] as const;

export type RiskClass = (typeof riskClasses)[number];

/** What the fields of a class decide; `npm run generate` writes it to the reference. */
export const riskMeanings: Readonly<Record<RiskClass, string>> = {
  visibility: 'which sections, columns and calls customers see',
  access: 'who gets in, and where: domains, sign-up, second factor, maintenance, the mail server',
  money: 'currencies, payments, and the amounts that a new account begins with',
  code: 'CSS, JavaScript, and links to elsewhere',
  appearance: 'all the rest: texts, colours, images',
};

/** The classes of a document's fields by key; `*` is every key of a map. Each path leads to exactly one class. */
export type RiskTree = RiskClass | { readonly [key: string]: RiskTree };

/**
 * The class of the field at a path of a document, or of the field that it is in; of what holds fields of several classes all of them.
 * None where the document has no such field.
 */
export function risksAt(tree: RiskTree | undefined, path: readonly (string | number)[]): readonly RiskClass[] {
  if (tree === undefined) return [];
  if (typeof tree === 'string') return [tree];
  const [key, ...rest] = path;
  if (key === undefined) return Object.values(tree).flatMap((inner) => risksAt(inner, []));
  return risksAt(Object.hasOwn(tree, String(key)) ? tree[String(key)] : tree['*'], rest);
}
