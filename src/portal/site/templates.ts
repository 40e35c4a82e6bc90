// Handlebars templates, read at start and compiled at their first use. They escape by default and have neither logic nor state of a request.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Handlebars from 'handlebars';
import type { RefusedView } from '../forms/refused-view.ts';
import { createLanguages, type Languages, type Messages } from '../ui/translator.ts';
import { compactCss } from './compact-css.ts';

const folder = new URL('../../../templates/', import.meta.url);

export interface Templates {
  /** @throws when there is no such template, or the view lacks a key that it names */
  render(name: string, view: object): string;
  readonly names: readonly string[];
  /** The stylesheets that all portals share: of every page, and of those behind the login. */
  readonly stylesheets: { readonly core: Buffer; readonly portal: Buffer };
  /** Our own scripts, by file name; every page but `/passkey` works without them. */
  readonly scripts: ReadonlyMap<string, Buffer>;
  readonly languages: Languages;
}

/** Reads every template of `templates/portal/`, named by its file, of `templates/mail/` and `templates/dev/`; all can be used as partials. */
export function loadTemplates(): Templates {
  const environment = Handlebars.create();
  environment.registerHelper('icon', iconHelper());
  environment.registerHelper('same', (left: unknown, right: unknown) => left === right);
  environment.registerHelper('described', described);
  const files = templateFiles();
  const templates = new Map(
    [...files].map(([name, file]) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      environment.registerPartial(name, text);
      // Parsed at its first use, as partials are: parsing them all would be a tenth of a start.
      return [name, environment.compile(text, { strict: true, preventIndent: true })];
    }),
  );
  return {
    render: (name, view) => {
      const template = templates.get(name);
      if (template === undefined) throw new Error(`there is no template ${name}`);
      return template(view);
    },
    names: [...files.keys()],
    stylesheets: {
      core: readSheet('core'),
      portal: readSheet('portal'),
    },
    scripts: new Map(
      [
        'portal/scripts/enhance.js',
        'shared/passkey.js',
        'portal/scripts/portal.js',
        'portal/scripts/script-frame.js',
      ].map((path) => [basename(path), readFileSync(new URL(path, folder))]),
    ),
    languages: createLanguages(readMessages()),
  };
}

/** Returns the helper that writes a drawing of `icons.json` by its name; of a section without its own, that of a linked one. */
function iconHelper(): (name: string) => Handlebars.SafeString {
  // Our own file: paths of 20 by 20 units by name.
  const paths = JSON.parse(readFileSync(new URL('portal/icons.json', folder), 'utf8')) as Record<string, string>;
  const drawings = new Map(
    Object.entries(paths).map(([name, path]) => {
      const mirrored = MIRRORED.has(name) ? ' flip' : '';
      const drawing = `<svg class="icon${mirrored}" viewBox="0 0 20 20" aria-hidden="true"><path d="${path}"/></svg>`;
      return [name, new Handlebars.SafeString(drawing)];
    }),
  );
  const fallback = drawings.get('app') ?? new Handlebars.SafeString('');
  return (name) => drawings.get(name) ?? fallback;
}

/** Writes the attributes of a field that say whether it is wrong, and which texts explain it: `{{described "email" "email-hint"}}`. */
function described(field: string, ...rest: readonly unknown[]): Handlebars.SafeString {
  const hints = rest.slice(0, -1).filter((hint) => typeof hint === 'string' && hint !== '');
  const { data } = rest.at(-1) as Handlebars.HelperOptions;
  const { at } = (data as { readonly root: { readonly refused: RefusedView } }).root.refused;
  const isWrong = at[field] !== undefined;
  const ids = [...(isWrong ? [`${field}-error`] : []), ...hints].map((id) => Handlebars.escapeExpression(String(id)));
  const by = ids.length === 0 ? '' : ` aria-describedby="${ids.join(' ')}"`;
  return new Handlebars.SafeString(`${isWrong ? ' aria-invalid="true"' : ''}${by}`);
}

/** Drawings with a direction, which are mirrored where the writing runs from right to left. */
const MIRRORED: ReadonlySet<string> = new Set(['back', 'forward', 'log-out', 'routes', 'away']);

/** Returns the path below `templates/` of each template by name: a page's is its file name, others begin with `mail/` or `dev/`. */
export function templateFiles(): ReadonlyMap<string, string> {
  const found = (below: string): string[] =>
    readdirSync(new URL(below, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => file.replaceAll('\\', '/'));
  const nameOf = (file: string): string => basename(file, '.hbs');
  return new Map([
    ...found('portal/').map((file) => [nameOf(file), `portal/${file}`] as const),
    ...['mail', 'dev'].flatMap((below) =>
      found(`${below}/`).map((file) => [`${below}/${nameOf(file)}`, `${below}/${file}`] as const),
    ),
  ]);
}

const readSheet = (name: string): Buffer =>
  Buffer.from(compactCss(readFileSync(new URL(`portal/styles/${name}.css`, folder), 'utf8')));

function readMessages(): ReadonlyMap<string, Messages> {
  const messages = new URL('messages/', folder);
  const files = readdirSync(messages).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => {
      const text = readFileSync(new URL(file, messages), 'utf8');
      // These are our own files, and a test checks that each has the keys of the English one.
      return [file.slice(0, -'.json'.length), JSON.parse(text) as Messages];
    }),
  );
}
