// Plain HTTP: redirects, neutral answers, which host a request names, and whose address is believed.
import { request as ask, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { clientAddress, trustedProxyList } from '../../src/edge/client-address.ts';
import { startPlainListener } from '../../src/edge/listeners.ts';
import { plainPort } from '../../src/edge/plain-port.ts';
import { requestHost } from '../../src/edge/request-host.ts';

test('known hosts are sent to HTTPS once that answers, others get a neutral 421', async () => {
  const handler = plainPort(
    {
      has: (host) => host !== 'other.example',
      isServed: async (host) => {
        if (host === 'unread.example') throw new Error('the store is gone');
        return host === 'acme.example';
      },
    },
    ':8443',
  );
  const listener = await startPlainListener({ address: { host: '127.0.0.1', port: 0 }, handler, clock: systemClock });
  onTestFinished(() => listener.close());
  const get = (host: string, path: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: listener.port, path, headers: { host }, agent: false };
      const sent = ask(options, (response) => resolve(response.resume()));
      sent.on('error', reject).end();
    });
  const known = await get('ACME.example:8080', '/cdr?from=1');
  expect(known.statusCode).toBe(308);
  expect(known.headers.location).toBe('https://acme.example:8443/cdr?from=1');
  const unknown = await get('other.example', '/');
  expect(unknown.statusCode).toBe(421);
  expect(unknown.headers).toMatchObject({ 'cache-control': 'no-store' });
  expect(unknown.headers.location).toBeUndefined();
  const early = await get('new.example', '/');
  expect([early.statusCode, early.headers.location, early.headers['retry-after']]).toEqual([503, undefined, '30']);
  expect((await get('unread.example', '/')).statusCode).toBe(308);
});

test.each([
  [['Host', 'Acme.Example:8443'], '/', 'acme.example'],
  [['Host', 'acme.example.'], '/', 'acme.example'],
  [['Host', '[::1]:8443'], '/', '[::1]'],
  [['Host', 'acme.example'], 'http://ACME.example/x', 'acme.example'],
  [['Host', 'acme.example'], 'http://other.example/x', undefined],
  [['Host', 'acme.example', 'host', 'other.example'], '/', undefined],
  [['Host', 'a@b.example'], '/', undefined],
  [['Host', '[::zz]'], '/', undefined],
  [['Host', ''], '/', undefined],
  [[], '/', undefined],
])('%j %s names %s', (rawHeaders, url, expected) => {
  const headers = rawHeaders[1] === undefined ? {} : { host: rawHeaders[1] };
  expect(requestHost({ rawHeaders, url, headers })).toBe(expected);
});

test('X-Forwarded-For is believed from named proxies only', () => {
  const trusted = trustedProxyList(['10.0.0.0/8', '2001:db8::/32']);
  const from = (remoteAddress: string, forwarded?: string): string => {
    const socket = new Socket();
    Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress });
    const request = new IncomingMessage(socket);
    if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
    return clientAddress(request, trusted);
  };
  expect(from('192.0.2.1', '198.51.100.7')).toBe('192.0.2.1');
  expect(from('::ffff:10.1.1.1', '203.0.113.9, 198.51.100.7, 10.2.2.2')).toBe('198.51.100.7');
  expect(from('2001:db8::1', 'junk')).toBe('2001:db8::1');
  expect(from('10.1.1.1')).toBe('10.1.1.1');
  expect(() => trustedProxyList(['10.0.0.0/33'])).toThrow('neither an address nor a network');
});
