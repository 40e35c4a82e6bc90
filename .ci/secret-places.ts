// Where documents may hold references to secrets: every place of the schemas whose value is { env }, { file } or { sealed }.
import { readFileSync } from 'node:fs';
import { riskDocuments } from './risk-classes.ts';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Pointers from the root of a document; `*` stands for each entry of a list and each member of a map. */
export function secretPlacesIn(schema: object): string[][] {
  const root = schema as Schema;
  const walk = (given: Schema, path: readonly string[]): string[][] => {
    const here = root.definitions?.[given.$ref?.replace('#/definitions/', '') ?? ''] ?? given;
    if (Object.keys(here.properties ?? {}).join() === 'env,file,sealed') return [[...path]];
    const { additionalProperties: others, items } = here;
    return [
      ...Object.entries(here.properties ?? {}).flatMap(([key, member]) => walk(member, [...path, key])),
      ...(typeof others === 'object' ? walk(others, [...path, '*']) : []),
      ...(items === undefined ? [] : walk(items, [...path, '*'])),
      ...[...(here.oneOf ?? []), ...(here.anyOf ?? [])].flatMap((member) => walk(member, path)),
    ];
  };
  return walk(root, []);
}

/** `src/schema/secret-places.ts`. @throws where a document that belongs to no portal could name a secret */
export function secretPlacesFile(): string {
  const places = Object.fromEntries(
    riskDocuments.map((document) => {
      const file = new URL(`../schemas/${document}.schema.json`, import.meta.url);
      return [document, secretPlacesIn(JSON.parse(readFileSync(file, 'utf8')) as object)];
    }),
  );
  for (const [document, found] of Object.entries(places)) {
    if (document !== 'portal' && found.length > 0) {
      throw new Error(`schemas/${document}.schema.json: a secret belongs to a portal, and this document has none`);
    }
  }
  return `// Generated from schemas/ by \`npm run generate\`; do not edit.

/** Every place of a portal's document that may hold a reference to a secret. */
export const secretPlaces: readonly (readonly string[])[] = ${JSON.stringify(places['portal'] ?? [], null, 2)};
`;
}
