// The XML of electronic invoices, taken apart for comparisons.
import { createRequire } from 'node:module';

interface XmlElement {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly children: readonly XmlElement[];
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}
const { parseXmlDocument } = createRequire(import.meta.url)('slimdom') as {
  parseXmlDocument(xml: string): { readonly documentElement: XmlElement };
};

/** The elements with text, as `Parent/Name=text`; amounts are equal however many zeros they end in. */
export function leavesOf(xml: string): string[] {
  const leaves: string[] = [];
  const walk = (element: XmlElement, parent: string): void => {
    const name = element.nodeName.replace(/^\w+:/, '');
    const text = (element.textContent ?? '').trim();
    if (element.children.length > 0) for (const child of element.children) walk(child, name);
    else if (text !== '') leaves.push(`${parent}/${name}=${/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text}`);
  };
  walk(parseXmlDocument(xml).documentElement, '');
  return leaves.sort();
}

/** Elements that may be there several times: each is a list. */
const lists = new Set(
  'cbc:Note cac:InvoiceLine cac:TaxTotal cac:TaxSubtotal cac:PaymentMeans cac:BillingReference'.split(' '),
);

/** UBL as the JSON that `@e-invoice-eu/core` takes; a credit note is an invoice there. */
export function ublAsJson(xml: string): object {
  const invoice = xml.replaceAll('CreditNote', 'Invoice').replaceAll('CreditedQuantity', 'InvoicedQuantity');
  return { 'ubl:Invoice': jsonOf(parseXmlDocument(invoice).documentElement, '') };
}

function jsonOf(element: XmlElement, above: string): object {
  const value: Record<string, unknown> = {};
  for (const child of element.children) {
    const name = child.nodeName;
    const path = `${above}/${name}`;
    const inside = child.children.length > 0 ? jsonOf(child, path) : (child.textContent ?? '');
    const known = value[name];
    // Terms of payment have one note, an invoice several; sellers have several numbers, buyers one.
    const isList = (lists.has(name) && (name !== 'cbc:Note' || above === '')) || /Supplier.*PartyTaxScheme$/.test(path);
    value[name] = isList ? [...(Array.isArray(known) ? known : []), inside] : inside;
    for (const { name: attribute, value: text } of child.attributes) value[`${name}@${attribute}`] = text;
  }
  return value;
}
