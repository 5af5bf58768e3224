import { join } from 'node:path';
import { readSandboxConfig } from './sandbox-config';

describe('readSandboxConfig', () => {
  it('refuses production in one sentence', () => {
    expect(() => readSandboxConfig({ NODE_ENV: 'production' })).toThrow(/NODE_ENV=production/);
  });

  it('names all wrong variables at once and never their values', () => {
    const attempt = (): unknown => readSandboxConfig({ SANDBOX_PORT: 'rahasia', NOTIFICATION_TIME_SCALE: '0', NOTIFICATION_URL: 'ftp://x' });
    expect(attempt).toThrow(/SANDBOX_PORT .*; NOTIFICATION_URL .*; NOTIFICATION_TIME_SCALE /);
    expect(attempt).not.toThrow(/rahasia/);
  });

  it('reports to the public origin unless told otherwise', () => {
    expect(readSandboxConfig({ PUBLIC_ORIGIN: 'http://toko.test/' }).notificationUrl).toBe('http://toko.test/api/webhooks/midtrans');
    expect(readSandboxConfig({ NOTIFICATION_URL: 'http://localhost:3001/hook', DATA_DIR: '/tmp/x' })).toMatchObject({ notificationUrl: 'http://localhost:3001/hook', dataDir: join('/tmp/x', 'sandbox') });
  });
});
