// Read a cell of JavaScript in the forms that control panels accept: tags that name a file, tags with code, or code alone.
import { defaultTreeAdapter, html, parseFragment } from 'parse5';

export type CellScript = { readonly src: string; readonly integrity: string | undefined } | { readonly code: string };

export interface ScriptCell {
  readonly scripts: readonly CellScript[];
  /** Content of the cell besides scripts, cut. */
  readonly rest: string;
}

export function readScriptCell(cell: string): ScriptCell {
  if (/^(?:https?:)?\/\/\S+$/.test(cell)) return { scripts: [{ src: cell, integrity: undefined }], rest: '' };
  if (!/<script[\s>/]/i.test(cell)) return { scripts: cell === '' ? [] : [{ code: cell }], rest: '' };
  const scripts: CellScript[] = [];
  let rest = '';
  for (const node of parseFragment(cell).childNodes) {
    if (defaultTreeAdapter.isTextNode(node)) rest += node.value.trim();
    else if (defaultTreeAdapter.isElementNode(node) && node.tagName === html.TAG_NAMES.SCRIPT)
      scripts.push(scriptOf(node));
    else if (defaultTreeAdapter.isElementNode(node)) rest += `<${node.tagName}>`;
  }
  return { scripts, rest: rest.slice(0, 80) };
}

type Element = Parameters<typeof defaultTreeAdapter.getAttrList>[0];

function scriptOf(element: Element): CellScript {
  const attribute = (name: string): string | undefined =>
    defaultTreeAdapter
      .getAttrList(element)
      .find((entry) => entry.name === name)
      ?.value.trim();
  const src = attribute('src');
  if (src !== undefined && src !== '') return { src, integrity: attribute('integrity') };
  const text = element.childNodes.flatMap((node) => (defaultTreeAdapter.isTextNode(node) ? [node.value] : []));
  return { code: `${text.join('').trim()}\n` };
}
