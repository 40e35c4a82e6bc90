// Reads a page as a browser does: elements by id, their attributes and texts.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

function* elementsIn(node: Node): Generator<Element> {
  if ('attrs' in node) yield node;
  for (const child of childrenOf(node)) yield* elementsIn(child);
}

/** All elements of a page, in their order. */
export const elementsOf = (html: string): readonly Element[] => [...elementsIn(parse(html))];

/** All elements below one, in their order. */
export const below = (element: Element): readonly Element[] => [...elementsIn(element)].slice(1);

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((known) => known.name === name)?.value;

export const textOf = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('').replace(/\s+/g, ' ').trim();

/** The value of a field as it is shown: typed, chosen or ticked; undefined for one that holds none. */
export function shownValue(field: Element): string | undefined {
  if (field.tagName === 'textarea') return textOf(field);
  if (field.tagName !== 'select') return attribute(field, 'value');
  const chosen = below(field).find((option) => attribute(option, 'selected') !== undefined);
  return chosen === undefined ? undefined : (attribute(chosen, 'value') ?? textOf(chosen));
}
