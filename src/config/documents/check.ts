// Check and expand a single document, and cache the result until something that it depends on changes.
import type { HostPolicy } from '../../core/domains/host-policy.ts';
import type { Problem } from '../../core/problem.ts';
import type { ThemeFiles } from '../../kinds/theme-files.ts';
import { amountProblems } from '../rules/amounts.ts';
import { announcementProblems } from '../rules/announcements.ts';
import { colorProblems } from '../rules/colors.ts';
import { contractProblems, contractTexts } from '../rules/contracts.ts';
import type { NameFacts } from '../rules/domain-names.ts';
import { domainProblems } from '../rules/domains.ts';
import { idProblems, overrideIdProblems } from '../rules/ids.ts';
import { networkProblems } from '../rules/network.ts';
import { paymentProblems } from '../rules/payments.ts';
import { templateProblems } from '../rules/references.ts';
import { sectionLinkProblems } from '../rules/section-links.ts';
import { sellerProblems } from '../rules/seller.ts';
import { signupProblems } from '../rules/signup.ts';
import { timeProblems } from '../rules/times.ts';
import { createWordCheck } from '../rules/words.ts';
import { loadThemeFiles, type ThemeSource } from '../theme/theme-files.ts';
import type {
  ConfigDocument,
  PortalDocument,
  ReadableDocument,
  ReadablePortal,
  ReadableTemplate,
  TemplateDocument,
} from './document.ts';
import { type Expand, expansionOf } from './expand.ts';
import type { FileIndex } from './file-beside.ts';
import { namedFiles } from './file-beside.ts';
import { hostsOf } from './hosts-of.ts';
import type { DocumentWork, ParseCache } from './parse-cache.ts';
import type { Policies } from './policies.ts';
import { known } from './sound.ts';

/** The context in which a document is checked. */
export interface CheckInput extends ThemeSource {
  readonly cache: ParseCache;
  readonly hosts: HostPolicy;
  readonly templates: readonly ReadableTemplate[];
  /** Of the templates among them that no file of the tree declares. */
  readonly templateDigests: readonly string[];
  /** Loaded only when a hostname has to be checked. */
  readonly facts: (portal: ReadablePortal) => Promise<NameFacts>;
  readonly policies: Policies;
  /** False when the name of some template could not be read: it may be one that no other declares. */
  readonly allTemplatesKnown: boolean;
}

export interface DocumentCheck {
  (document: ConfigDocument): Promise<DocumentWork>;
  /** The problems that the rules find in what can be read of a document. */
  problems(document: ReadableDocument): Promise<readonly Problem[]>;
  /** The bytes of an asset that a checked portal declares. */
  content(digest: string): Promise<Uint8Array>;
}

export function createDocumentCheck(input: CheckInput): DocumentCheck {
  const { cache, files } = input;
  const findings = createRules(input);
  const shared = sharedContext(input);
  const portals = new Map<PortalDocument, DocumentWork>();

  const workOf = async (document: ConfigDocument, context: string): Promise<DocumentWork> => {
    const { problems, theme } = await findings(document);
    const texts = document.kind === 'TemplateCustomer' ? await contractTexts(document, input.tree, files) : new Map();
    const expand: Expand =
      document.kind === 'TemplateCustomer'
        ? (kind) => kind.fromTemplate?.(document.value, texts)
        : expandOf(document, theme, input.hosts);
    return { context, problems, files: theme, expansion: expansionOf(document.yaml, expand) };
  };

  /** The result of an earlier process, if everything that it depends on is unchanged. */
  const rememberedWork = (document: ConfigDocument, context: string): DocumentWork | undefined => {
    const remembered = cache.remembered.get(document.yaml.layers?.own ?? document.yaml);
    if (remembered?.context !== context) return undefined;
    // The contents of its files are not cached; there are few templates.
    if (document.kind === 'TemplateCustomer' && namedFiles(document).length > 0) return undefined;
    const { files: theme, digests } = remembered;
    const expansion = expansionOf(document.yaml, expandOf(document, theme, input.hosts), digests);
    return { context, problems: [], files: theme, expansion };
  };

  const check = async (document: ConfigDocument): Promise<DocumentWork> => {
    const context = document.kind === 'Overrides' ? '' : shared + fileContext(document, files);
    const cached = cache.work.get(document.yaml);
    const work =
      cached?.context === context ? cached : (rememberedWork(document, context) ?? (await workOf(document, context)));
    if (document.kind === 'Portal') portals.set(document, work);
    // The message about a missing file depends on its neighbours, which are not in the context; so only a result without problems is cached.
    if (work.problems.length === 0) cache.work.set(document.yaml, work);
    return work;
  };

  return Object.assign(check, {
    problems: async (document: ReadableDocument) => (await findings(document)).problems,
    content: (digest: string) => contentOf(digest, portals, input),
  });
}

interface Findings {
  readonly problems: readonly Problem[];
  /** The files of a portal's theme; null for other documents. */
  readonly theme: ThemeFiles | null;
}

/** Every rule on a single document. */
function createRules(input: CheckInput) {
  const { tree, files, templates, hosts, facts, policies, allTemplatesKnown } = input;
  const templateNames = new Set(templates.flatMap(({ value }) => known(value.name) ?? []));
  const wordProblems = createWordCheck();
  return async (document: ReadableDocument): Promise<Findings> => {
    switch (document.kind) {
      case 'Overrides':
        return { problems: [...overrideIdProblems(document), ...timeProblems(document)], theme: null };
      case 'TemplateCustomer': {
        const contracts = await contractProblems(document, tree, files);
        return { problems: [...amountProblems(document), ...contracts, ...timeProblems(document)], theme: null };
      }
      case 'Portal': {
        const theme = await loadThemeFiles(document, input);
        const problems = [
          ...idProblems(document),
          ...domainProblems(document, await facts(document), hosts.zone),
          ...sectionLinkProblems(document),
          ...networkProblems(document),
          ...colorProblems(document),
          ...paymentProblems(document),
          ...wordProblems(document),
          ...sellerProblems(document),
          ...announcementProblems(document),
          ...signupProblems(document, templates),
          ...timeProblems(document),
          ...templateProblems(document, templateNames, allTemplatesKnown),
          ...policies.check(document),
          ...theme.problems,
        ];
        return { problems, theme: theme.files };
      }
    }
  };
}

/** `theme` holds the files of a portal's theme; null for other documents. */
function expandOf(document: ConfigDocument, theme: ThemeFiles | null, policy: HostPolicy): Expand {
  if (document.kind === 'Overrides') return (kind) => kind.fromOverrides?.(document.value);
  if (document.kind === 'TemplateCustomer') return (kind) => kind.fromTemplate?.(document.value, new Map());
  const hosts = hostsOf(document.value, policy.zone);
  return (kind) => (theme === null ? [] : kind.fromPortal?.(document.value, { files: theme, hosts, policy }));
}

/** Digest of everything that each check depends on besides the document and the files that it names. */
function sharedContext(input: CheckInput): string {
  const { hosts, templates, templateDigests, policies, allTemplatesKnown, files } = input;
  const templateIds = templates.map(({ yaml }) => `${files.get(yaml.file)?.id} ${yaml.file}`);
  return JSON.stringify([hosts, policies.ids, allTemplatesKnown, templateIds, templateDigests]);
}

function fileContext(document: PortalDocument | TemplateDocument, files: FileIndex): string {
  const layers = document.yaml.layers?.ids ?? [];
  const named = namedFiles(document).map((path) => `${path} ${files.get(path)?.id}`);
  return [...layers, ...named].map((line) => `\n${line}`).join('');
}

/** Reads the bytes of an asset again, since those of ten thousand logos are not kept in memory. */
async function contentOf(
  digest: string,
  portals: ReadonlyMap<PortalDocument, DocumentWork>,
  source: ThemeSource,
): Promise<Uint8Array> {
  for (const [portal, work] of portals) {
    if (!work.files?.assets.some((asset) => asset.digest === digest)) continue;
    const bytes = (await loadThemeFiles(portal, source)).contents.get(digest);
    if (bytes !== undefined) return bytes;
  }
  throw new Error(`no file has the digest ${digest}`);
}
