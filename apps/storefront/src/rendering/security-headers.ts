import type { FastifyReply } from 'fastify';

const policy = (rules: Record<string, string>): string => Object.entries(rules).map(([name, value]) => `${name} ${value}`).join('; ');

const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** No inline script or style anywhere in the shop, so neither a nonce nor a hash is needed. */
export const SHOP_POLICY = policy(STRICT);
/** The workspace shows photos before they are sent, and reads bar codes by a WebAssembly of its own where the phone cannot. */
export const WORKSPACE_POLICY = policy({ ...STRICT, 'img-src': "'self' data: blob:", 'script-src': "'self' 'wasm-unsafe-eval'" });

export function setSecurityHeaders(reply: FastifyReply, contentPolicy: string, isHttps: boolean): void {
  void reply.headers({
    'content-security-policy': contentPolicy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  });
}
