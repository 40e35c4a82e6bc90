// The risk class of each field, from `x-risk` in the schemas: on every way from the root of a document to a field exactly one is written.
import { readFileSync } from 'node:fs';
import { type RiskClass, type RiskTree, riskClasses } from '../src/core/plan/risk.ts';

interface Schema {
  readonly $ref?: string;
  readonly 'x-risk'?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The schemas of the documents of a portal. */
export const riskDocuments = ['portal', 'template-customer', 'overrides'] as const;

/** The tree of a document's classes, and what is wrong with them. */
export interface Risks {
  readonly tree: { readonly [key: string]: RiskTree };
  readonly findings: readonly string[];
}

const isClass = (text: string | undefined): text is RiskClass => riskClasses.some((known) => known === text);

export function risksOf(document: string): Risks {
  const file = new URL(`../schemas/${document}.schema.json`, import.meta.url);
  return risksIn(document, JSON.parse(readFileSync(file, 'utf8')) as object);
}

export function risksIn(document: string, schema: object): Risks {
  const root = schema as Schema;
  const findings: string[] = [];
  const resolved = (schema: Schema): Schema => {
    const name = schema.$ref?.replace('#/definitions/', '');
    return name === undefined ? schema : { ...root.definitions?.[name], ...schema };
  };
  const membersOf = (schema: Schema): [string, Schema][] => [
    ...Object.entries(schema.properties ?? {}),
    ...(typeof schema.additionalProperties === 'object'
      ? [['*', schema.additionalProperties] satisfies [string, Schema]]
      : []),
  ];
  const isInside = (schema: Schema): boolean => {
    const here = resolved(schema);
    const inner = [...membersOf(here).map(([, member]) => member), ...(here.items === undefined ? [] : [here.items])];
    return [...inner, ...(here.oneOf ?? []), ...(here.anyOf ?? [])].some(
      (member) => resolved(member)['x-risk'] !== undefined || isInside(member),
    );
  };
  const treeOf = (schema: Schema, path: string): RiskTree => {
    const here = resolved(schema);
    const own = here['x-risk'];
    const where = `schemas/${document}.schema.json, ${path}`;
    if (own !== undefined) {
      if (!isClass(own)) findings.push(`${where}: x-risk is ${own}; it is one of ${riskClasses.join(', ')}`);
      if (isInside(here)) findings.push(`${where}: has a risk class (x-risk), and so has a field inside it; leave one`);
      return isClass(own) ? own : {};
    }
    const members = membersOf(here);
    if (members.length === 0) findings.push(`${where}: no risk class; add x-risk, one of ${riskClasses.join(', ')}`);
    return Object.fromEntries(members.map(([key, member]) => [key, treeOf(member, `${path}/${key}`)]));
  };
  const members = membersOf(root).map(([key, member]) => [key, treeOf(member, `/${key}`)] as const);
  return { tree: Object.fromEntries(members), findings };
}

/** `src/schema/risk-classes.ts`. */
export function riskClassesFile(): string {
  const trees = Object.fromEntries(riskDocuments.map((document) => [document, risksOf(document).tree]));
  return `// Generated from schemas/ by \`npm run generate\`; do not edit.
import type { RiskTree } from '../core/plan/risk.ts';

export const documentRisks: Readonly<Record<'${riskDocuments.join("' | '")}', RiskTree>> = ${JSON.stringify(trees, null, 2)};
`;
}
