// The webhook endpoint against attackers: floods, oversized and broken bodies, guesses.

import type { OutgoingHttpHeaders } from 'node:http';
import express from 'express';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/core/durations.ts';
import {
  body,
  expectNothingDisclosed,
  github,
  type HookWorld,
  head,
  hmac,
  hookWorld,
  MIB,
  raw,
  SECRET,
} from '../support/worlds/hook.ts';

let world: HookWorld;

beforeEach(async () => {
  world = await hookWorld();
});

afterEach(async () => {
  await world.close();
  expectNothingDisclosed(world);
});

describe('too many', () => {
  const send = async (count: number, headersFor: (sent: string) => OutgoingHttpHeaders) => {
    const statuses: number[] = [];
    for (let index = 0; index < count; index += 1) {
      statuses.push((await world.post(`${index}`, headersFor(`${index}`))).status);
    }
    return statuses;
  };

  test('refused ones: ten a minute from one address, then even a good one waits', async () => {
    expect(await send(11, () => ({ 'x-gitlab-token': 'guess' }))).toEqual([...Array(10).fill(401), 429]);
    const response = await world.post(body, github(body));
    expect(response.status).toBe(429);
    expect(response.headers['retry-after']).toBe('60');
    world.now += MINUTE;
    expect((await world.post(body, github(body))).status).toBe(202);
  });

  test('behind a proxy each sender has ten of its own, so that no sender keeps the hooks of another out', async () => {
    const guess = { 'x-gitlab-token': 'guess', 'x-forwarded-for': '192.0.2.1' };
    expect(await send(11, () => guess)).toEqual([...Array(10).fill(401), 429]);
    expect((await world.post(body, { ...github(body), 'x-forwarded-for': '192.0.2.2' })).status).toBe(202);
  });

  test('accepted ones: 300 immediately, then five a second', async () => {
    expect(await send(301, (sent) => github(sent))).toEqual([...Array(300).fill(202), 429]);
    // Then nothing is looked at, so neither is what proves nothing.
    expect((await world.post(body, {})).status).toBe(429);
    world.now += 200;
    const responses = await Promise.all(['a', 'b'].map((sent) => world.post(sent, github(sent))));
    expect(responses.map(({ status }) => status).toSorted()).toEqual([202, 429]);
    expect(world.passes()).toBe(301);
  });

  test('uploads that break off count as refused', async () => {
    const start = head({ ...github(body), 'content-length': body.length + 10 });
    for (let tries = 0; tries < 10; tries += 1) await raw(world.port, `${start}${body}`, (socket) => socket.end());
    expect((await world.post(body, github(body))).status).toBe(429);
  });

  test('the newest 10,000 deliveries are remembered, and no more', async () => {
    for (let sent = 0; sent <= 10_000; sent += 250) {
      world.now += MINUTE;
      await Promise.all(
        Array.from({ length: 250 }, (_, index) => world.post(`${sent + index}`, github(`${sent + index}`))),
      );
    }
    expect(world.passes()).toBe(10_250);
    expect(await world.post('10249', github('10249'))).toMatchObject({ text: 'seen already\n' });
    expect(await world.post('250', github('250'))).toMatchObject({ text: 'seen already\n' });
    expect(await world.post('249', github('249'))).toMatchObject({ text: 'looking\n' });
  });

  test.each([
    ['replays', '0', 'push'],
    ['pings', 'a ping', 'ping'],
  ])('%s run out by themselves and keep no new delivery out', async (_name, sent, event) => {
    await world.post('0', github('0'));
    const repeated = { ...github(sent), 'x-github-event': event };
    const statuses = await Promise.all(Array.from({ length: 70 }, () => world.post(sent, repeated)));
    expect(statuses.filter(({ status }) => status === 429)).toHaveLength(10);
    expect((await world.post(body, github(body))).status).toBe(202);
  });
});

describe('webhook body read before its signature', () => {
  test('1 MiB is accepted; one byte more is refused before any is sent, and the connection ends', async () => {
    const whole = Buffer.alloc(MIB, 'x');
    expect((await world.post(whole, github(whole))).status).toBe(202);
    const came = await raw(world.port, head({ ...github(whole), 'content-length': MIB + 1 }));
    expect(came).toMatch(/^HTTP\/1\.1 413 .*connection: close/is);
    expect(came).not.toContain('100 Continue');
  });

  test('a chunked body is cut at 1 MiB and one byte', async () => {
    const whole = Buffer.alloc(MIB, 'x');
    const chunked = { ...github(whole), 'transfer-encoding': 'chunked' };
    expect((await world.post(whole, chunked)).status).toBe(202);
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const came = await raw(world.port, head(chunked), (socket) => {
      // 64 MiB, as fast as they are taken.
      let left = 1024;
      const more = () => {
        while (left > 0 && socket.writable) {
          left -= 1;
          if (!socket.write(chunk)) return;
        }
      };
      socket.on('drain', more);
      more();
    });
    expect(came === '' || came.startsWith('HTTP/1.1 413 ')).toBe(true);
    expect(world.bytesTaken()).toBeLessThan(4 * MIB);
    expect(world.passes()).toBe(1);
  });

  test('without a header that could fit, the answer comes although no byte of the body has', async () => {
    const came = await raw(world.port, head({ 'x-gitlab-token': 'guess', 'content-length': 500 }), (socket) => {
      socket.on('data', () => socket.destroy());
    });
    expect(came).toMatch(/^HTTP\/1\.1 401 /);
  });

  test('packed bodies are refused, so nothing is ever unpacked', async () => {
    for (const encoding of ['gzip', 'deflate', 'br', 'identity, gzip', 'GZIP']) {
      const response = await world.post(body, { ...github(body), 'content-encoding': encoding });
      expect([encoding, response.status]).toEqual([encoding, 415]);
    }
    expect((await world.post(body, { ...github(body), 'content-encoding': 'identity' })).status).toBe(202);
  });

  test('mounted behind a parser it refuses to work', async () => {
    const wrong = await hookWorld([express.json()]);
    const response = await wrong.post(body, { ...github(body), 'content-type': 'application/json' });
    await wrong.close();
    expect([response.status, wrong.passes()]).toEqual([500, 0]);
  });
});

describe('one bad body stops everything', () => {
  const deep = '['.repeat(200_000);
  const hostile: [string, string | Uint8Array][] = [
    ['not UTF-8', Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0x00])],
    ['nested 200,000 deep', deep],
    ['empty', ''],
    ['not JSON', '<xml/>'],
    ['with a prototype in it', '{"__proto__":{"polluted":true}}'],
  ];

  test.each(hostile)('a signed body %s is a delivery like any other', async (_name, sent) => {
    const headers = { ...github(sent), 'content-type': 'application/json; charset=utf-16' };
    expect(await world.post(sent, headers)).toMatchObject({ status: 202, text: 'looking\n' });
  });

  test.each([
    ['broken off in the middle', (length: number) => ({ 'content-length': length + 10 })],
    ['chunked and never ended', () => ({ 'transfer-encoding': 'chunked' })],
  ])('an upload %s ends its connection and nothing else', async (_name, framing) => {
    const start = head({ ...github(body), ...framing(body.length) });
    await raw(world.port, `${start}${body}`, (socket) => socket.destroy());
    const came = await raw(world.port, `${start}${body}`, (socket) => socket.end());
    expect(came).not.toMatch(/ 20\d /);
    expect(world.passes()).toBe(0);
    expect((await world.post(body, github(body))).status).toBe(202);
  });

  test('more bytes than declared are not part of the body', async () => {
    const came = await raw(
      world.port,
      `${head({ ...github(body), 'content-length': body.length })}${body}junk\r\n\r\n`,
    );
    expect(came).toMatch(/^HTTP\/1\.1 (?:202|400) /);
    expect(world.passes()).toBeLessThanOrEqual(1);
  });
});

describe('secret compared byte by byte', () => {
  test('however much of the token or of the signature is right, the response is the same byte for byte', async () => {
    const responses = new Set<string>();
    const hex = hmac(SECRET, body);
    const guesses: OutgoingHttpHeaders[] = [...SECRET].flatMap((_, length) => [
      { 'x-gitlab-token': SECRET.slice(0, length) },
      { 'x-gitlab-token': `${SECRET.slice(0, length)}?${SECRET.slice(length + 1)}` },
      { 'x-hub-signature-256': `sha256=${hex.slice(0, length)}${'0'.repeat(64 - length)}` },
    ]);
    guesses.push({ 'x-gitlab-token': `${SECRET}x` }, { 'x-gitlab-token': 'x'.repeat(8000) });
    for (const headers of guesses) {
      world.now += MINUTE;
      const { status, text, headers: answered } = await world.post(body, headers);
      responses.add(JSON.stringify([status, text, { ...answered, date: '', 'x-request-id': '' }]));
    }
    expect([...responses].map((response) => response.slice(0, 4))).toEqual(['[401']);
    expect(world.passes()).toBe(0);
  });

  test('a token of other letters than ASCII is compared by its bytes', async () => {
    world.secrets = ['Geheimnis-ß-🔑'];
    const token = Buffer.from('Geheimnis-ß-🔑').toString('latin1');
    // As bytes: with a string body the client would write the headers as UTF-8 too.
    expect((await world.post(Buffer.from(body), { 'x-gitlab-token': token })).status).toBe(202);
  });
});
