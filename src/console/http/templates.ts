// The console's templates, compiled once at start.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Handlebars from 'handlebars';

const folder = new URL('../../../templates/console/', import.meta.url);

export interface LoginView {
  /** Whether `console.users` names any: they log in by passkey, or by password and code. */
  readonly users: boolean;
  /** Null where browsers have no passkeys here. */
  readonly passkey: { readonly options: string; readonly sealed: string } | null;
  /** As it was typed. */
  readonly email: string;
  /** What was wrong; '' for nothing. */
  readonly problem: string;
  /** The identity provider; '' for none. */
  readonly provider: string;
  /** Why it could not be reached; '' where it could. */
  readonly down: string;
}

export interface ConsoleTemplates {
  readonly login: (view: LoginView) => string;
  /** Renders the template of that name. @throws where it does not exist; templates of all pages are checked at start. */
  readonly render: (name: string, view: object) => string;
  readonly stylesheet: string;
  readonly icon: string;
  /** Script of every page: copying, and updates when the store changes. */
  readonly script: string;
  /** Script that asks the browser for a passkey. */
  readonly passkeyScript: string;
}

/** Reads the pages of `templates/console/`, and its parts, whose names begin with an underscore. */
export function loadConsoleTemplates(): ConsoleTemplates {
  const environment = Handlebars.create();
  const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const named = (below: string): (readonly [string, string])[] =>
    readdirSync(new URL(below, folder)).map((file) => [basename(file, '.hbs'), text(below + file)]);
  for (const [name, source] of [...named('kit/'), ...named('parts/')])
    environment.registerPartial(name.slice(1), source.trimEnd());
  const compiled = new Map(
    [...named('login/'), ...named('pages/'), ...named('brand/')].map(([name, source]) => [
      name,
      environment.compile<object>(source, { strict: true }),
    ]),
  );
  const page = (name: string, view: object): string => {
    const draw = compiled.get(name);
    if (draw === undefined) throw new Error(`there is no template ${name}.hbs`);
    return draw(view);
  };
  return {
    login: (view) => page('login', view),
    render: page,
    stylesheet: ['tokens', 'shell', 'parts', 'lists', 'plan'].map((name) => text(`styles/${name}.css`)).join(''),
    icon: text('assets/icon.svg'),
    // Each in a block of its own: their names do not meet.
    script: ['copy', 'live'].map((name) => `{\n${text(`assets/${name}.js`)}}\n`).join(''),
    passkeyScript: text('../shared/passkey.js'),
  };
}
