import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createSandbox } from './bootstrap';
import { ConfigError, readSandboxConfig } from './sandbox-config';

/** Longer than the 15 s a notification may wait for its answer. */
const LONGEST_GOODBYE = 20_000;

async function main(): Promise<void> {
  const config = readSandboxConfig(process.env);
  const app = await createSandbox(config);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void leave(app));
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    await app.close();
    throw error;
  }
  // To `tools/app.cjs`, as the other apps by `runMain`.
  (process as NodeJS.EventEmitter).emit('app:started');
  process.stdout.write(`Sandbox siap di ${config.origin ?? (await app.getUrl())}\n`);
}

/** Requests and notifications under way finish; nothing new starts. */
async function leave(app: NestFastifyApplication): Promise<void> {
  setTimeout(() => process.exit(1), LONGEST_GOODBYE).unref();
  await app.close();
  process.exit(0);
}

function sentenceFor(error: unknown, port: string): string {
  if (error instanceof ConfigError) return error.message;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Sandbox tidak bisa mulai: port ${port} sedang dipakai program lain. Hentikan program itu atau pilih port lain dengan SANDBOX_PORT.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `Sandbox tidak bisa mulai: tidak ada izin menulis di ${path ?? `port ${port}`}.`;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `Sandbox tidak bisa mulai: ${path ?? 'DATA_DIR'} bukan folder.`;
  return `Sandbox tidak bisa mulai: ${message}`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${sentenceFor(error, process.env['SANDBOX_PORT'] ?? '3002')}\n`);
  process.exit(1);
});
