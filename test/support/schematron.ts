// The rules of Schematron on XML documents: a fast reading of the parts that the rules of EN 16931 use. A test compares it with node-schematron.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';

// Their declarations bring those of browsers along, which are not those of Node: only what is used is declared here.
interface XmlNode {
  readonly textContent: string | null;
  getElementsByTagName(name: string): XmlNode[];
  getAttribute(name: string): string | null;
}
interface XPathOptions {
  readonly namespaceResolver: (prefix: string) => string | null;
}
const require = createRequire(import.meta.url);
const { evaluateXPathToBoolean, evaluateXPathToNodes } = require('fontoxpath') as {
  evaluateXPathToBoolean(test: string, at: XmlNode, facade: null, variables: object, options: XPathOptions): boolean;
  evaluateXPathToNodes(path: string, at: XmlNode, facade: null, variables: object, options: XPathOptions): XmlNode[];
};
const { parseXmlDocument } = require('slimdom') as { parseXmlDocument(xml: string): XmlNode };

interface Rule {
  readonly context: string;
  readonly asserts: readonly { readonly id: string; readonly test: string; readonly message: string }[];
}

export interface Schematron {
  /** The text of the rules. */
  readonly text: string;
  /** Ids and messages of the rules that a document breaks; of one place in a pattern the first rule counts. */
  findings(xml: string): string[];
}

/** Reads the rules of a file that is compressed. */
export function schematronOf(path: string): Schematron {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  const document = parseXmlDocument(text);
  const spaces = new Map(
    all(document, 'ns').map((ns) => [ns.getAttribute('prefix') ?? '', ns.getAttribute('uri') ?? '']),
  );
  // One function for all, so that expressions are compiled once.
  const options = { namespaceResolver: (prefix: string) => spaces.get(prefix) ?? null };
  const patterns = all(document, 'pattern').map((pattern) => all(pattern, 'rule').map(ruleOf));
  const findings = (xml: string): string[] => {
    const checked = parseXmlDocument(xml);
    return patterns.flatMap((rules) => {
      const taken = new Set<XmlNode>();
      return rules.flatMap(({ context, asserts }) => {
        const nodes = evaluateXPathToNodes(context, checked, null, {}, options).filter((node) => !taken.has(node));
        for (const node of nodes) taken.add(node);
        return nodes.flatMap((node) =>
          asserts.flatMap(({ id, test, message }) =>
            evaluateXPathToBoolean(test, node, null, {}, options) ? [] : [`${id}: ${message}`],
          ),
        );
      });
    });
  };
  return { text, findings };
}

const all = (parent: XmlNode, name: string): XmlNode[] => parent.getElementsByTagName(name);

function ruleOf(rule: XmlNode): Rule {
  return {
    context: pathOf(rule.getAttribute('context') ?? ''),
    asserts: all(rule, 'assert').map((assert) => ({
      id: assert.getAttribute('id') ?? '',
      test: assert.getAttribute('test') ?? '',
      message: (assert.textContent ?? '').trim(),
    })),
  };
}

/** A pattern that matches nodes as a path that finds them. */
const pathOf = (context: string): string =>
  context
    .split(/\|(?![^[]*\])/)
    .map((part) => part.trim())
    .map((part) => (part.startsWith('/') ? part : `//${part}`))
    .join(' | ');
