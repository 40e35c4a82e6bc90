// Handlebars templates, compiled once at start. They escape by default, hold no logic and no state of any request.
import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { createLanguages, type Languages, type Messages } from '../ui/translator.ts';

const folder = new URL('../../../templates/', import.meta.url);

export interface Templates {
  /** @throws when there is no such template, or the view lacks a key that it names */
  render(name: string, view: object): string;
  readonly names: readonly string[];
  /** The stylesheet that all brands share. */
  readonly stylesheet: Buffer;
  /** Our own scripts, by name; every page works without them. */
  readonly scripts: ReadonlyMap<string, Buffer>;
  readonly languages: Languages;
}

/** Reads every `templates/*.hbs`; each is a page, and all can be used as partials. */
export function loadTemplates(): Templates {
  const environment = Handlebars.create();
  const names = ['', 'mail/'].flatMap((sub) =>
    readdirSync(new URL(sub || '.', folder))
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => sub + file.slice(0, -'.hbs'.length)),
  );
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
    scripts: new Map(
      ['enhance.js', 'passkey.js'].map((name) => [name, readFileSync(new URL(`scripts/${name}`, folder))]),
    ),
    languages: createLanguages(readMessages()),
  };
}

function readMessages(): ReadonlyMap<string, Messages> {
  const messages = new URL('messages/', folder);
  const files = readdirSync(messages).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => {
      const text = readFileSync(new URL(file, messages), 'utf8');
      // Written by us, and a test holds that every file has the keys of the English one.
      return [file.slice(0, -'.json'.length), JSON.parse(text) as Messages];
    }),
  );
}
