import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

/** How a program that could not start said so. */
export interface Ending {
  code: number | null;
  stderr: string;
  stdout: string;
}

/** Runs one of our programs to its end with just this environment. */
export function run(args: string[], env: Record<string, string>): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const ending: Ending = { code: null, stderr: '', stdout: '' };
    child.stdout.on('data', (chunk) => (ending.stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (ending.stderr += String(chunk)));
    child.on('error', reject);
    // A program that starts after all is a failure of the test, not something to wait for.
    const patience = setTimeout(() => child.kill('SIGKILL'), 60_000);
    child.on('exit', (code) => {
      clearTimeout(patience);
      resolve({ ...ending, code, stderr: ending.stderr.trim() });
    });
  });
}

/** A port somebody else has. */
export async function takenPort(): Promise<{ port: string; free(): void }> {
  const server: Server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: String((server.address() as AddressInfo).port), free: () => void server.close() };
}
