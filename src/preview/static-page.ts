// Convert a served page to a static one: its files are inlined, and scripts, requests and links are removed.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, serialize } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

export interface PageFile {
  readonly mediaType: string;
  readonly body: Buffer;
}

/** Reads a file of the page's own host; undefined when there is none. */
export type ReadFile = (path: string) => Promise<PageFile | undefined>;

/** Content Security Policy of the static page: a second line of defence if the changes below miss something. */
const POLICY = [
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const removed: ReadonlySet<string> = new Set(['script', 'base', 'iframe', 'frame', 'object', 'embed']);
const dropped: ReadonlySet<string> = new Set([
  ...['action', 'formaction', 'target', 'ping', 'download', 'autofocus'],
  // For one visitor and for scripts alone, and another at each request.
  'data-challenge',
]);
const loading: ReadonlySet<string> = new Set(['src', 'srcset', 'poster', 'xlink:href', 'data', 'background']);

/** Returns the page as one self-contained file that shows the same. Equal pages give equal text. */
export async function staticPage(page: string, readFile: ReadFile): Promise<string> {
  // Parsed as in a browser without scripts, so that the content of noscript is shown.
  const document = parse(page, { scriptingEnabled: false });
  const elements = [...elementsOf(document)];
  const files = await readFiles(elements, readFile);
  for (const element of elements) makeStatic(element, files);
  const head = elements.find(({ tagName }) => tagName === 'head');
  if (head !== undefined) putPolicyFirst(head);
  return serialize(document);
}

function* elementsOf(parent: ParentNode): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsOf(node);
  }
}

type Files = ReadonlyMap<string, PageFile>;

async function readFiles(elements: readonly Element[], readFile: ReadFile): Promise<Files> {
  const paths = elements.flatMap(({ tagName, attrs }) =>
    attrs.flatMap(({ name, value }) => {
      if (name === 'srcset') return candidates(value).map(([address]) => address);
      return loading.has(name) || (tagName === 'link' && name === 'href') ? [value] : [];
    }),
  );
  const files = new Map<string, PageFile>();
  for (const path of new Set(paths)) {
    const file = path.startsWith('/') && !path.startsWith('//') ? await readFile(path) : undefined;
    if (file !== undefined) files.set(path, file);
  }
  return files;
}

function makeStatic(element: Element, files: Files): void {
  const { tagName } = element;
  const refreshes = tagName === 'meta' && attribute(element, 'http-equiv') !== undefined;
  // Hidden inputs hold values of one visitor (such as tokens), and forms cannot be sent.
  const unseen = tagName === 'input' && attribute(element, 'type') === 'hidden';
  if (removed.has(tagName) || refreshes || unseen) defaultTreeAdapter.detachNode(element);
  else if (tagName === 'link') inlineLink(element, files);
  else element.attrs = element.attrs.flatMap((attr) => staticAttribute(tagName, attr, files));
}

/** Inlines stylesheets as style elements and the icon as a data URL; removes other links. */
function inlineLink(element: Element, files: Files): void {
  const file = files.get(attribute(element, 'href') ?? '');
  const parent = element.parentNode;
  const relation = attribute(element, 'rel');
  if (relation === 'stylesheet' && file !== undefined && parent !== null) {
    const style = defaultTreeAdapter.createElement('style', html.NS.HTML, []);
    // Only an end tag is special inside a style element; to CSS an escaped slash is still a slash.
    defaultTreeAdapter.insertText(style, file.body.toString('utf8').replaceAll('</', '<\\/'));
    defaultTreeAdapter.insertBefore(parent, style, element);
  }
  if (relation === 'icon' && file !== undefined) element.attrs = [attr('rel', 'icon'), attr('href', dataUrl(file))];
  else defaultTreeAdapter.detachNode(element);
}

function staticAttribute(tagName: string, { name, value }: Attribute, files: Files): Attribute[] {
  if (name.startsWith('on') || dropped.has(name)) return [];
  if (name === 'href') return staticReference(tagName, value);
  if (name === 'srcset') {
    const inlined = candidates(value).flatMap(([address, size]) => {
      const file = files.get(address);
      return file === undefined ? [] : [`${dataUrl(file)} ${size}`.trim()];
    });
    return inlined.length === 0 ? [] : [attr('srcset', inlined.join(', '))];
  }
  if (!loading.has(name)) return [attr(name, value)];
  const file = files.get(value);
  return file === undefined ? [] : [attr(name, dataUrl(file))];
}

/** Replaces the target of a link with `#`; the URL of an external link becomes its title. */
function staticReference(tagName: string, address: string): Attribute[] {
  if (tagName !== 'a' && tagName !== 'area') return [];
  return /^[/?#]/.test(address) ? [attr('href', '#')] : [attr('href', '#'), attr('title', address)];
}

type Attribute = Element['attrs'][number];

const attr = (name: string, value: string): Attribute => ({ name, value });

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** The URLs of a `srcset` with their sizes; our URLs contain neither spaces nor commas. */
function candidates(srcset: string): [address: string, size: string][] {
  return srcset.split(',').map((candidate) => {
    const [address = '', size = ''] = candidate.trim().split(/\s+/);
    return [address, size];
  });
}

const dataUrl = ({ mediaType, body }: PageFile): string => `data:${mediaType};base64,${body.toString('base64')}`;

function putPolicyFirst(head: Element): void {
  const attrs = [attr('http-equiv', 'Content-Security-Policy'), attr('content', POLICY)];
  const policy = defaultTreeAdapter.createElement('meta', html.NS.HTML, attrs);
  const [first] = head.childNodes;
  if (first === undefined) defaultTreeAdapter.appendChild(head, policy);
  else defaultTreeAdapter.insertBefore(head, policy, first);
}
