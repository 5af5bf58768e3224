import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../../tools/ports.mjs';

export interface OwnPostgres {
  url: string;
  stop(): Promise<void>;
}

/** Jest cannot load the package of the database, so a program of its own holds it until its input ends. */
const HOLD = `
  const [directory, port] = process.argv.slice(1);
  import('./tools/postgres.mjs').then(async ({ startPostgres }) => {
    const { url, stop } = await startPostgres({ directory, port: Number(port) });
    console.log(url);
    process.stdin.on('end', () => stop().then(() => process.exit())).resume();
  });`;

/** A database that waits for the disk as outside, and may die without taking other tests with it. @param folder where it keeps its files */
export async function startOwnPostgres(folder: string): Promise<OwnPostgres> {
  const child = spawn(process.execPath, ['-e', HOLD, join(folder, 'postgres'), String(await freePort())], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [url] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => Promise.reject(new Error('the database of this journey did not start')))])) as [string];
  return {
    url: `${url}/postgres`,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
