// The console's templates, compiled once at start.
import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

const folder = new URL('../../../templates/console/', import.meta.url);

export interface LoginView {
  /** What was wrong; '' for nothing. */
  readonly problem: string;
  /** The identity provider; '' for none. */
  readonly provider: string;
  /** Why it could not be reached; '' where it could. */
  readonly down: string;
}

export interface ConsoleTemplates {
  readonly login: (view: LoginView) => string;
  /** Draws the template of that name. @throws when there is none: every page's is looked for at start. */
  readonly page: (name: string, view: object) => string;
  readonly stylesheet: string;
  readonly icon: string;
  /** What keeps open pages as the store is. */
  readonly script: string;
}

/** Templates whose name begins with an underscore are parts of others. */
export function loadConsoleTemplates(): ConsoleTemplates {
  const environment = Handlebars.create();
  const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.hbs') ? [file.slice(0, -4)] : []));
  const isPart = (name: string): boolean => name.startsWith('_');
  for (const name of names.filter(isPart)) environment.registerPartial(name.slice(1), text(`${name}.hbs`).trimEnd());
  const compiled = new Map(
    names
      .filter((name) => !isPart(name))
      .map((name) => [name, environment.compile<object>(text(`${name}.hbs`), { strict: true })]),
  );
  const page = (name: string, view: object): string => {
    const draw = compiled.get(name);
    if (draw === undefined) throw new Error(`there is no template ${name}.hbs`);
    return draw(view);
  };
  return {
    login: (view) => page('login', view),
    page,
    stylesheet: text('../operator.css') + text('console.css') + text('brand.css'),
    icon: text('icon.svg'),
    script: text('live.js'),
  };
}
