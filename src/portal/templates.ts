// Handlebars templates, compiled once at start. They escape by default, hold no logic and no state of any request.
import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

const folder = new URL('../../templates/', import.meta.url);

export interface Templates {
  /** @throws when there is no such template, or the view lacks a key that it names */
  render(name: string, view: object): string;
  readonly names: readonly string[];
  /** The stylesheet that all brands share. */
  readonly stylesheet: Buffer;
}

/** Reads every `templates/*.hbs`; each is a page, and all can be used as partials. */
export function loadTemplates(): Templates {
  const environment = Handlebars.create();
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => file.slice(0, -'.hbs'.length));
  const templates = new Map(
    names.map((name) => {
      const text = readFileSync(new URL(`${name}.hbs`, folder), 'utf8');
      environment.registerPartial(name, text);
      // Parsed here, so that a template with a mistake stops the start and not a visitor.
      return [name, environment.compile(environment.parse(text), { strict: true, preventIndent: true })];
    }),
  );
  return {
    render: (name, view) => {
      const template = templates.get(name);
      if (template === undefined) throw new Error(`there is no template ${name}`);
      return template(view);
    },
    names,
    stylesheet: readFileSync(new URL('base.css', folder)),
  };
}
