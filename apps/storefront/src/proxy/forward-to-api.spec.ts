import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LARGEST_BODY, type Settings } from '@etalase/platform';
import fastify from 'fastify';
import { forwardToApi, isTooLarge } from './forward-to-api';

describe('what is let through to the API', () => {
  const isRefused = (type: string, length: number): boolean => isTooLarge({ headers: { 'content-type': type, 'content-length': String(length) } });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/x-www-form-urlencoded'])('%s: as much as the API reads', (type) => {
    expect([isRefused(type, LARGEST_BODY), isRefused(type, LARGEST_BODY + 1)]).toEqual([false, true]);
  });

  it('files of any size, which are streamed, and whatever has no body', () => {
    expect(isRefused('multipart/form-data; boundary=x', 10 * LARGEST_BODY)).toBe(false);
    expect(isTooLarge({ headers: {} })).toBe(false);
  });
});

it('serves programs that ask whether they may send before they do, as curl does with more than a megabyte', async () => {
  const api = createServer((asked, answer) => {
    asked.resume().on('end', () => answer.end(`heard ${asked.headers['content-length']}, expecting ${asked.headers.expect ?? 'nothing'}`));
  });
  await new Promise<void>((listening) => api.listen(0, '127.0.0.1', listening));
  const door = fastify();
  await forwardToApi(door, { API_ORIGIN: `http://127.0.0.1:${(api.address() as AddressInfo).port}` } as Settings);
  await door.listen({ port: 0, host: '127.0.0.1' });
  const body = Buffer.alloc(2_000_000, 'a');
  const answer = await new Promise<string>((heard, failed) => {
    const sending = request({ port: (door.server.address() as AddressInfo).port, host: '127.0.0.1', method: 'POST', path: '/api/photos', headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': body.length, expect: '100-continue' } });
    sending.on('continue', () => sending.end(body)).on('error', failed);
    sending.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        heard(`${response.statusCode} ${Buffer.concat(parts).toString()}`);
        sending.destroy();
      });
    });
    sending.flushHeaders();
  });
  expect(answer).toBe('200 heard 2000000, expecting nothing');
  await door.close();
  api.close();
});
