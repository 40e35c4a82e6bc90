// `/interconnect` and `/rtp-servers`: what the portal's document says of connecting, with addresses to copy.
import { html, notFound } from '../../http/response.ts';
import { sheetOf } from '../../ui/frame.ts';
import { markdownHtml } from '../../ui/markdown.ts';
import type { Page, PageContext } from '../page.ts';

export const interconnectPage: Page = {
  ...{ id: 'interconnect', section: 'interconnect', title: 'network.interconnect', secret: false },
  respond: async (context) => sheet(context, 'interconnect'),
};

export const rtpServersPage: Page = {
  ...{ id: 'rtp-servers', section: 'rtp-servers', title: 'network.rtp-servers', secret: false },
  respond: async (context) => sheet(context, 'rtp-servers'),
};

function sheet({ snapshot, t }: PageContext, id: 'interconnect' | 'rtp-servers') {
  const found = sheetOf(snapshot, id);
  if (found === null) return notFound;
  const { text = '', addresses = [] } = found;
  const view = {
    title: t(`network.${id}`),
    text: text === '' ? '' : markdownHtml(text),
    addresses: addresses.map(({ name, address, ports, transport, note }) => ({
      ...{ name, address },
      ports: ports === undefined ? '' : String(ports).replace('-', '–'),
      transport: transport === undefined ? '' : transport.toUpperCase().replace('+', ' / '),
      note: note ?? '',
    })),
    hasNotes: addresses.some(({ note }) => note !== undefined),
  };
  return html(view);
}
