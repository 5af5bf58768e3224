import type { FastifyRequest } from 'fastify';
import type { SandboxConfig } from '../sandbox-config';

/** The address this app is reached by, for links it hands out. */
export function originOf(request: FastifyRequest, config: SandboxConfig): string {
  return config.origin ?? `http://${request.headers.host ?? `localhost:${config.port}`}`;
}
