import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { toProblem } from './problem';
import { unwritable } from './written';

describe('an error as its caller sees it', () => {
  it('says "busy" with a time to come back when the pool has no connection to give, and not "fault"', async () => {
    // A server that never answers keeps the only connection; who comes second is told by the pool, in its own words.
    const silent = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const pool = new Pool({ host: '127.0.0.1', port: (silent.address() as AddressInfo).port, max: 1, connectionTimeoutMillis: 50 });
    const [, second] = await Promise.all([1, 2].map(() => pool.query('SELECT 1').catch((thrown: unknown) => thrown)));
    expect(toProblem(second)).toMatchObject({ isFault: false, problem: { status: 503, code: 'busy', retryAfterSeconds: 2 } });
    await pool.end();
    silent.close();
  });

  it('says that the database is away, with a time to come back, and keeps it as a fault of ours', async () => {
    const hangsUp = createServer((socket) => socket.destroy());
    await new Promise<void>((listening) => hangsUp.listen(0, '127.0.0.1', listening));
    const { port } = hangsUp.address() as AddressInfo;
    const ask = (): Promise<unknown> => new Pool({ host: '127.0.0.1', port, connectionTimeoutMillis: 2_000 }).query('SELECT 1').catch((thrown: unknown) => thrown);
    const cut = await ask();
    await new Promise((closed) => hangsUp.close(closed));
    const away = { isFault: true, problem: { status: 503, code: 'away', retryAfterSeconds: 2 } };
    for (const error of [cut, await ask(), { code: '57P02' }, { code: '57P03' }, { code: '40P01' }]) expect(toProblem(error)).toMatchObject(away);
  });

  it('refuses what no table takes, naming the field it stands in; what only the table knew is also a fault of ours', () => {
    expect([toProblem({ code: '22021' }), toProblem({ code: '23514' }), toProblem({ code: '23502' })].map(({ problem: { status, code }, isFault }) => [status, code, isFault])).toEqual([[400, 'input.unreadable', false], [400, 'input.unreadable', true], [400, 'input.unreadable', true]]);
    expect(unwritable({ name: 'Kopi', lines: [{ note: 'a\0' }, { note: '\ud83d' }, { note: '😀' }] }).map(({ field }) => field)).toEqual(['lines.0.note', 'lines.1.note']);
  });

  it('tells nothing of what it does not know', () => {
    const { problem, isFault } = toProblem(new Error('relation secret does not exist'));
    expect([problem.status, problem.code, isFault]).toEqual([500, 'fault', true]);
    expect(JSON.stringify(problem)).not.toContain('secret');
  });
});
