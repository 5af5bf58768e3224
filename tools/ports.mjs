import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const given = new Set();

/**
 * Below the ports that systems give to whoever asks for any (Linux from 32768, others from 49152): until a program listens on its
 * port, and while it is started anew, nobody's call to somewhere else can take it.
 */
const [LOWEST, BEYOND] = [12_000, 32_000];

/** A free port of the loopback interface; never the same twice in one process, though nobody listens on it yet. */
export async function freePort() {
  for (;;) {
    const port = randomInt(LOWEST, BEYOND);
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
}

function isFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** @throws Error naming the port and the variable that moves it. */
export async function assertPortFree(port, variable) {
  await new Promise((free, reject) => {
    const probe = createServer();
    const explain = (error) => {
      if (error.code !== 'EADDRINUSE') return new Error(`Port ${port} cannot be used: ${error.message}.`);
      return new Error(`Port ${port} is in use by another program. Set ${variable} to a free port, for example ${variable}=${port + 100} npm start.`);
    };
    probe.once('error', (error) => reject(explain(error)));
    probe.listen(port, '127.0.0.1', () => probe.close(free));
  });
}
