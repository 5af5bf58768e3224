import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream';
import type { FastifyInstance } from 'fastify';

/**
 * An answer before the question has ended (refused, too large) cuts the line: the way through the front door resets it, and a browser
 * that is still sending shows a broken connection instead of our sentence. What is left of a body is let go by before we answer; the
 * app's `requestTimeout` bounds how long.
 */
export const hearOut = (fastify: FastifyInstance): void =>
  void fastify.addHook('onSend', ({ raw }, _reply, payload, done) => {
    const answer = (): void => done(null, payload);
    if (!isStillSending(raw)) return answer();
    finished(raw, { writable: false }, answer);
    // A form's reader that gave up stays on the pipe and would hold it for ever.
    raw.unpipe();
    raw.resume();
  });

const isStillSending = (raw: IncomingMessage): boolean => !raw.complete && !raw.readableEnded && !raw.destroyed && (Number(raw.headers['content-length'] ?? 0) > 0 || raw.headers['transfer-encoding'] !== undefined);
