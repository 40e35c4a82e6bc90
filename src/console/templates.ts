// The console's templates, compiled once at start.
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { outboxView } from './outbox-view.ts';
import type { overviewView } from './overview.ts';

const folder = new URL('../../templates/console/', import.meta.url);

export interface ConsoleTemplates {
  readonly login: (view: { refused: boolean }) => string;
  readonly overview: (view: ReturnType<typeof overviewView>) => string;
  readonly mail: (view: ReturnType<typeof outboxView>) => string;
  readonly contacts: (view: { problem: string; url: string }) => string;
  readonly stylesheet: string;
}

export function loadConsoleTemplates(): ConsoleTemplates {
  const environment = Handlebars.create();
  const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  environment.registerPartial('layout', text('layout.hbs'));
  const compile = <View>(name: string) => environment.compile<View>(text(name), { strict: true });
  return {
    login: compile('login.hbs'),
    overview: compile('overview.hbs'),
    mail: compile('mail.hbs'),
    contacts: compile('contacts.hbs'),
    stylesheet: text('../operator.css') + text('console.css'),
  };
}
