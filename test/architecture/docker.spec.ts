import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_PHOTO_ZIP_BYTES, MAX_SHEET_BYTES } from '@etalase/catalogue';
import { Settings } from '@etalase/platform';

const read = (file: string): string => readFileSync(join(__dirname, '../../docker', file), 'utf8');
const settings = new Settings();
const PORTS = { api: settings.API_PORT, worker: settings.WORKER_PORT, storefront: settings.PORT };

describe('the images and the compose file', () => {
  const compose = read('compose.yaml');
  const targets = new Map(read('Dockerfile').split(/^FROM /m).slice(1).map((text): [string, string] => [/ AS (\w+)/.exec(text)?.[1] ?? '', text]));
  const services = new Map((/^services:\n([\s\S]*?)^\S/m.exec(compose)?.[1] ?? '').split(/^ {2}(?=\w)/m).slice(1).map((text): [string, string] => [text.split(':')[0] ?? '', text]));

  it('every app is asked for its health at its own port, and told to stop by the signal that drains', () => {
    expect(targets.get('runtime')).toContain('STOPSIGNAL SIGTERM');
    for (const [app, port] of Object.entries(PORTS)) {
      expect(targets.get(app)).toMatch(new RegExp(`^HEALTHCHECK .*"healthcheck\\.mjs", "${port}"\\]$`, 'm'));
      expect(targets.get(app)).toContain(`"tools/app.cjs", "${app}"]`);
    }
  });

  it('a container is given longer to stop than an app takes to drain', () => {
    const grace = Number(/^x-app:[\s\S]*?stop_grace_period: (\d+)s/m.exec(compose)?.[1]);
    expect(grace).toBeGreaterThan(settings.DRAIN_SECONDS);
  });

  it('lets through what the app takes: too much is refused in its words', () => {
    expect(Number(/^\s*client_max_body_size (\d+)m;$/m.exec(read('nginx/etalase.conf'))?.[1]) * 1024 * 1024).toBeGreaterThan(MAX_SHEET_BYTES + MAX_PHOTO_ZIP_BYTES);
  });

  it('no service may take all of the memory', () => {
    expect([...services.keys()].sort()).toEqual(['api', 'migrate', 'nginx', 'postgres', 'redis', 'storefront', 'worker']);
    for (const [name, text] of services) expect([name, text]).toEqual([name, expect.stringMatching(/^ {4}mem_limit: \d+[mg]$/m)]);
  });
});
