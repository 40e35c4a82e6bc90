// The template and the stylesheet of the index.
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { IndexView } from './index-view.ts';

const folder = new URL('../../templates/preview/', import.meta.url);

export interface PreviewTemplates {
  readonly index: (view: IndexView) => string;
  readonly stylesheet: string;
}

export function loadPreviewTemplates(): PreviewTemplates {
  const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const environment = Handlebars.create();
  environment.registerPartial('frame', text('frame.hbs'));
  return {
    index: environment.compile<IndexView>(text('index.hbs'), { strict: true }),
    stylesheet: text('../shared/operator.css') + text('index.css'),
  };
}
