// Load the files that a portal's theme names: find them in the tree, check their content, and address them by digest.
import { posix } from 'node:path';
import { sha256 } from '../../core/canonical.ts';
import { imageFacts } from '../../core/images/facts.ts';
import type { ImageReader } from '../../core/images/image-reader.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Problem } from '../../core/problem.ts';
import type { Tree } from '../../core/source.ts';
import type {
  AssetFacts,
  AssetReference,
  ImageReference,
  ThemeFiles,
  Script as ThemeScript,
} from '../../kinds/theme-files.ts';
import type { ReadablePortal } from '../documents/document.ts';
import { type FileIndex, fileBeside, pathBeside } from '../documents/file-beside.ts';
import { findingAt } from '../documents/finding.ts';
import { lfsProblems } from '../documents/lfs.ts';
import { broken, entriesOf, known, membersOf, type Sound } from '../documents/sound.ts';
import { conflictProblems } from '../yaml/conflicts.ts';
import type { Pointer } from '../yaml/locator.ts';
import { customCss } from './custom-css.ts';
import { isIntegrity, scriptMistake } from './script.ts';

const widths = {
  logo: limits.logoWidth,
  logo2x: limits.logo2xWidth,
  logoDark: limits.logoWidth,
  favicon: limits.faviconWidth,
} as const;
type ImageName = keyof typeof widths;
const endings = { 'image/png': ['.png'], 'image/jpeg': ['.jpg', '.jpeg'], 'image/gif': ['.gif'] } as const;

export interface Loaded {
  readonly files: ThemeFiles;
  /** Bytes of each asset, by digest. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

/** Where the files are, and what reads the images among them. */
export interface ThemeSource {
  readonly tree: Tree;
  readonly files: FileIndex;
  readonly images: ImageReader;
}

/** Loads and checks every file of a portal. Rejects when a file cannot be read, since that is not a mistake in the files. */
export async function loadThemeFiles(portal: ReadablePortal, source: ThemeSource): Promise<Loaded> {
  const loader = new ThemeLoader(portal, source);
  const files: ThemeFiles = {
    logo: await loader.image('logo'),
    logo2x: await loader.image('logo2x'),
    logoDark: await loader.image('logoDark'),
    favicon: await loader.image('favicon'),
    css: await loader.css(),
    javascript: await loader.scripts(),
    assets: loader.assets,
    ...(await loader.legal()),
  };
  return { files, contents: loader.contents, problems: loader.problems };
}

interface OwnScript {
  readonly file?: string;
  readonly inline?: string;
}

interface ExternalScript {
  readonly src: string;
  readonly integrity?: string;
  readonly reason?: string;
}

/** Collects assets and problems of a theme. */
class ThemeLoader {
  readonly assets: AssetFacts[] = [];
  readonly contents = new Map<string, Uint8Array>();
  readonly problems: Problem[] = [];
  readonly #portal: ReadablePortal;
  readonly #source: ThemeSource;

  constructor(portal: ReadablePortal, source: ThemeSource) {
    this.#portal = portal;
    this.#source = source;
  }

  async image(name: ImageName): Promise<ImageReference | null> {
    const path = known(known(this.#portal.value.theme)?.[name]);
    if (path === undefined) return null;
    const pointer = ['theme', name];
    const bytes = await this.#read(pointer, path, limits.imageBytes);
    if (bytes === undefined) return null;
    const facts = imageFacts(bytes);
    if (facts === undefined) {
      const isSvg = /<svg[\s>]/i.test(Buffer.from(bytes).toString('latin1', 0, 4096));
      const message = isSvg ? `${path} is an SVG, which can carry scripts` : `${path} is not a png, jpg or gif`;
      return this.#problem(pointer, 'image-type', message, 'save it as png');
    }
    if (facts.width > widths[name]) {
      return this.#problem(
        pointer,
        'image-width',
        `${path} is ${facts.width} px wide; at most ${widths[name]} px are allowed`,
        'scale it down',
      );
    }
    const ending = posix.extname(path).toLowerCase();
    if (!endings[facts.mediaType].some((known) => known === ending)) {
      return this.#problem(
        pointer,
        'image-type',
        `${path} is a ${facts.mediaType.slice('image/'.length)} by its content, not by its name`,
        `rename it to end in ${endings[facts.mediaType][0]}`,
      );
    }
    const mistake = await this.#source.images.mistake(bytes);
    if (mistake !== undefined) {
      return this.#problem(pointer, 'image-broken', `${path} is not a complete image: ${mistake}`, 'export it again');
    }
    return { ...this.#add(bytes, facts.mediaType, posix.basename(path)), width: facts.width, height: facts.height };
  }

  /** Empty where the document names no legal page, so that specs without legal pages do not change. */
  async legal(): Promise<Pick<ThemeFiles, 'legal'>> {
    const named = membersOf({ ...known(this.#portal.value.legal) });
    const texts: Record<string, string> = {};
    for (const [name, path] of named) {
      const bytes = await this.#read(['legal', name], path, limits.themeTextBytes);
      if (bytes !== undefined) texts[name] = Buffer.from(bytes).toString();
    }
    return named.length === 0 ? {} : { legal: texts };
  }

  async css(): Promise<AssetReference | null> {
    const given = known(known(this.#portal.value.theme)?.css);
    if (given === undefined) return null;
    const pointer = ['theme', 'css'];
    const isFile = /^[^\s{}]+\.css$/i.test(given);
    const bytes = isFile ? await this.#read(pointer, given, limits.themeTextBytes) : Buffer.from(given);
    if (bytes === undefined) return null;
    const result = await customCss(Buffer.from(bytes).toString());
    if (result.ok) return this.#add(Buffer.from(result.css), 'text/css; charset=utf-8', 'brand.css');
    for (const { message, suggestion, line, column } of result.mistakes) {
      this.#textProblem(pointer, isFile ? given : undefined, line, column, {
        rule: 'css-invalid',
        message,
        suggestion,
      });
    }
    return null;
  }

  async scripts(): Promise<ThemeScript[]> {
    const scripts: ThemeScript[] = [];
    for (const [index, script] of entriesOf(known(this.#portal.value.theme)?.javascript)) {
      const pointer = ['theme', 'javascript', index];
      const forms = [script.src, script.file, script.inline].filter((form) => form !== undefined);
      if (forms.length !== 1) {
        this.#problem(
          pointer,
          'script-form',
          `expected exactly one of src, file and inline, found ${forms.length}`,
          'keep one',
        );
        continue;
      }
      const pages = script.pages === undefined ? ['dashboard'] : entriesOf(script.pages).map(([, page]) => page);
      const { src } = script;
      const loaded =
        src === undefined
          ? await this.#ownScript(pointer, script, pages)
          : this.#externalScript(pointer, { ...script, src }, pages);
      if (loaded !== null) scripts.push(loaded);
    }
    return scripts;
  }

  async #ownScript(
    pointer: Pointer,
    { file, inline }: Sound<OwnScript>,
    pages: readonly string[],
  ): Promise<ThemeScript | null> {
    if (file === broken || inline === broken) return null;
    const place = [...pointer, file === undefined ? 'inline' : 'file'];
    const bytes = file === undefined ? Buffer.from(inline ?? '') : await this.#read(place, file, limits.themeTextBytes);
    if (bytes === undefined) return null;
    const mistake = scriptMistake(Buffer.from(bytes).toString());
    if (mistake !== undefined) {
      const finding = {
        rule: 'script-syntax',
        message: `the script does not compile: ${mistake.message}`,
        suggestion: 'correct it',
      };
      return this.#textProblem(place, file, mistake.line, mistake.column, finding);
    }
    const name = file === undefined ? `inline-${Number(pointer.at(-1)) + 1}.js` : posix.basename(file);
    return { source: 'asset', asset: this.#add(bytes, 'text/javascript; charset=utf-8', name), pages };
  }

  #externalScript(
    pointer: Pointer,
    { src, integrity, reason }: Sound<ExternalScript>,
    pages: readonly string[],
  ): ThemeScript | null {
    if (src === broken) return null;
    const url = URL.canParse(src) ? new URL(src) : undefined;
    if (url === undefined || url.protocol !== 'https:' || url.username !== '') {
      return this.#problem(
        [...pointer, 'src'],
        'script-url',
        `"${src}" is not an https: URL`,
        'scripts are loaded over https only',
      );
    }
    if (url.pathname === '/' || url.pathname.endsWith('/') || /[\s;,'"]/.test(src)) {
      return this.#problem(
        [...pointer, 'src'],
        'script-url',
        `"${src}" names no single script`,
        'give the exact URL of one file',
      );
    }
    if (integrity === broken) return null;
    if (integrity === undefined || (integrity === 'none' && reason === undefined)) {
      const suggestion =
        'make the hash: curl -s URL | openssl dgst -sha384 -binary | openssl base64 -A; or integrity: none with a reason';
      return this.#problem(
        pointer,
        'script-integrity',
        `the external script ${src} has no integrity value`,
        suggestion,
      );
    }
    if (integrity !== 'none' && !isIntegrity(integrity)) {
      const message = `"${integrity}" is not an integrity value: the length of the hash is not that of the named algorithm`;
      return this.#problem([...pointer, 'integrity'], 'script-integrity', message, 'compute it again');
    }
    if (integrity === 'none') {
      // A warning, so that every plan shows it until it is fixed.
      this.problems.push(
        findingAt(this.#portal.yaml, [...pointer, 'integrity'], {
          rule: 'script-unverified',
          severity: 'warning',
          message: `${src} may change at any time without review; the reason given: ${known(reason) ?? 'none'}`,
          suggestion: 'give it a version and an integrity value when you can',
        }),
      );
    }
    return { source: 'external', src: url.href, integrity: integrity === 'none' ? null : integrity, pages };
  }

  /** Reads a file that the document names. @returns undefined where that fails, after adding a problem */
  async #read(pointer: Pointer, path: string, limit: number): Promise<Uint8Array | undefined> {
    const found = fileBeside(this.#portal.yaml, pointer, path, limit, this.#source.files);
    if (!found.ok) {
      this.problems.push(found.problem);
      return undefined;
    }
    const bytes = await this.#source.tree.read(found.entry);
    const named = [found.entry.path, pointer.join('/')] as const;
    const isText = /\.(?:css|js|mjs|md|txt|html?)$/i.test(path);
    const conflicts = isText ? conflictProblems(named[0], Buffer.from(bytes).toString(), named[1]) : [];
    const problems = [...lfsProblems(named[0], bytes, named[1]), ...conflicts];
    this.problems.push(...problems);
    return problems.length === 0 ? bytes : undefined;
  }

  #add(bytes: Uint8Array, mediaType: string, name: string): AssetReference {
    const digest = sha256(bytes);
    this.assets.push({ digest, mediaType, size: bytes.length });
    this.contents.set(digest, bytes);
    return { digest, name };
  }

  #problem(pointer: Pointer, rule: string, message: string, suggestion: string): null {
    this.problems.push(findingAt(this.#portal.yaml, pointer, { rule, message, suggestion }));
    return null;
  }

  /** A problem inside a text, located in its file or in the YAML block that holds it. */
  #textProblem(
    pointer: Pointer,
    file: string | undefined,
    line: number,
    column: number,
    finding: { rule: string; message: string; suggestion: string },
  ): null {
    const { yaml } = this.#portal;
    const origin =
      file === undefined
        ? yaml.locateInText(pointer, line, column)
        : { file: pathBeside(yaml, pointer, file), line, column, endLine: line, endColumn: column + 1 };
    this.problems.push({ ...finding, severity: 'error', pointer: pointer.join('/'), origin });
    return null;
  }
}
