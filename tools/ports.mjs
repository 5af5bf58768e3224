import { createServer } from 'node:net';

const given = new Set();

/** A free port of the loopback interface; never the same twice in one process, though nobody listens on it yet. */
export async function freePort() {
  for (;;) {
    const port = await probeFreePort();
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
}

function probeFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
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
