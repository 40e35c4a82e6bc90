// Checks one document by itself and expands it, and remembers the outcome for as long as nothing it depends on changes.
import type { Problem } from '../core/problem.ts';
import type { Tree } from '../core/source.ts';
import type { ConfigDocument, PortalDocument, TemplateDocument } from './document.ts';
import { expansionOf } from './expand.ts';
import type { FileIndex } from './file-beside.ts';
import { namedFiles } from './file-beside.ts';
import { normalHost } from './hostname.ts';
import type { DocumentWork, ParseCache } from './parse-cache.ts';
import type { Policies } from './policies.ts';
import { amountProblems } from './rules/amounts.ts';
import { colorProblems } from './rules/colors.ts';
import { contractProblems } from './rules/contracts.ts';
import type { NameFacts } from './rules/domain-names.ts';
import { domainProblems } from './rules/domains.ts';
import { idProblems, overrideIdProblems } from './rules/ids.ts';
import { templateProblems } from './rules/references.ts';
import { sectionLinkProblems } from './rules/section-links.ts';
import { signupProblems } from './rules/signup.ts';
import { createWordCheck } from './rules/words.ts';
import { loadThemeFiles } from './theme-files.ts';

/** What a document is checked against. */
export interface CheckInput {
  readonly tree: Tree;
  readonly files: FileIndex;
  readonly cache: ParseCache;
  readonly issuer: 'internal' | 'acme';
  readonly templates: readonly TemplateDocument[];
  readonly facts: NameFacts;
  readonly policies: Policies;
  /** False when some file could not be read, so that what is not found may be in there. */
  readonly complete: boolean;
}

export interface DocumentCheck {
  (document: ConfigDocument): Promise<DocumentWork>;
  /** The bytes of an asset that a checked portal declares. */
  content(digest: string): Promise<Uint8Array>;
}

export function createDocumentCheck(input: CheckInput): DocumentCheck {
  const { cache, files, templates } = input;
  const templateNames = new Set(templates.map((template) => template.value.name));
  const wordProblems = createWordCheck();
  const shared = sharedContext(input);
  const portals = new Map<PortalDocument, DocumentWork>();

  const portalWork = async (portal: PortalDocument, context: string): Promise<DocumentWork> => {
    const theme = await loadThemeFiles(portal, input.tree, files);
    const problems: Problem[] = [
      ...idProblems(portal),
      ...domainProblems(portal, input.facts),
      ...sectionLinkProblems(portal),
      ...colorProblems(portal),
      ...wordProblems(portal),
      ...signupProblems(portal, templates),
      ...(input.complete ? templateProblems(portal, templateNames) : []),
      ...input.policies.check(portal),
      ...theme.problems,
    ];
    const hosts = portal.value.domains.map(normalHost).filter((host) => host !== '');
    const portalContext = { files: theme.files, hosts, issuer: input.issuer };
    const expansion = expansionOf(portal.yaml, (kind) => kind.fromPortal?.(portal.value, portalContext));
    return { context, problems, hosts, expansion };
  };

  const workOf = async (document: ConfigDocument, context: string): Promise<DocumentWork> => {
    if (document.kind === 'Portal') return portalWork(document, context);
    const problems =
      document.kind === 'Overrides'
        ? overrideIdProblems(document)
        : [...amountProblems(document), ...contractProblems(document, files)];
    const expansion =
      document.kind === 'Overrides'
        ? expansionOf(document.yaml, (kind) => kind.fromOverrides?.(document.value))
        : expansionOf(document.yaml, (kind) => kind.fromTemplate?.(document.value));
    return { context, problems, hosts: [], expansion };
  };

  const check = async (document: ConfigDocument): Promise<DocumentWork> => {
    const context = document.kind === 'Overrides' ? '' : shared + fileContext(document, files);
    const known = cache.work.get(document.yaml);
    const work = known?.context === context ? known : await workOf(document, context);
    if (document.kind === 'Portal') portals.set(document, work);
    // What is missing is described by what lies around it; only a clean result depends on nothing else.
    if (work.problems.length === 0) cache.work.set(document.yaml, work);
    return work;
  };

  return Object.assign(check, { content: (digest: string) => contentOf(digest, portals, input) });
}

/** All that every check depends on besides the document and the files that it names. */
function sharedContext({ issuer, templates, facts, policies, complete, files }: CheckInput): string {
  const templateIds = templates.map(({ yaml }) => `${files.get(yaml.file)?.id} ${yaml.file}`);
  return JSON.stringify([issuer, facts.edgeTarget, policies.ids, complete, templateIds]);
}

function fileContext(document: PortalDocument | TemplateDocument, files: FileIndex): string {
  return namedFiles(document)
    .map((path) => `\n${path} ${files.get(path)?.id}`)
    .join('');
}

/** Nobody keeps the bytes of ten thousand logos: the one that is asked for is read again. */
async function contentOf(
  digest: string,
  portals: ReadonlyMap<PortalDocument, DocumentWork>,
  { tree, files }: CheckInput,
): Promise<Uint8Array> {
  for (const [portal, { expansion }] of portals) {
    if (!expansion.resources().some(({ kind, name }) => kind === 'asset' && name === digest)) continue;
    const asset = (await loadThemeFiles(portal, tree, files)).files.assets.find((entry) => entry.digest === digest);
    if (asset !== undefined) return asset.bytes;
  }
  throw new Error(`no file has the digest ${digest}`);
}
