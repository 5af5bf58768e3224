import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Settings } from '@etalase/platform';
import type { Statement } from '../domain/xapi/statement';
import { LrsClient } from './lrs-client';

describe('a record store', () => {
  let server: Server;
  let lrs: LrsClient;
  let answer: { status: number; body: string } = { status: 200, body: '' };
  const statement = { id: '5f0f0a0e-3f0c-5d1c-9a55-7f2a4a1b6c3d' } as Statement;

  beforeAll(async () => {
    server = createServer((request, reply) => void request.resume().on('end', () => reply.writeHead(answer.status, { location: '/elsewhere' }).end(answer.body)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    lrs = new LrsClient({ LRS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi/`, LRS_KEY: 'k', LRS_SECRET: 's' } as Settings);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const read = (status: number, body: string): Promise<object | null> => {
    answer = { status, body };
    return lrs.read(statement.id);
  };

  it('shows what it holds', async () => expect(await read(200, '{"id":"x"}')).toEqual({ id: 'x' }));

  it.each([[200, '<html>Masuk dulu</html>'], [200, ''], [200, 'null'], [200, '[{"id":"x"}]'], [200, '"x"'], [204, ''], [400, '{}'], [404, ''], [410, '']])('shows nothing with %i %j, and so holds up nothing', async (status, body) => expect(await read(status, body)).toBeNull());

  it.each([401, 403, 408, 425, 429, 500, 502, 503])('says not now with %i: what waits goes on waiting', async (status) => {
    await expect(read(status, '{}')).rejects.toThrow(String(status));
    await expect(lrs.put(statement)).rejects.toThrow(String(status));
  });

  it('is not followed elsewhere with our key', async () => {
    answer = { status: 302, body: '' };
    await expect(lrs.post([statement])).rejects.toThrow();
  });
});
