import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** experience.md §2: everything the first visit of the workspace runs, as an ordinary server compresses it. */
const MOST_BYTES = 110 * 1024;
const root = join(__dirname, '../..');

export const scriptBytes = (scripts: readonly Buffer[]): number => scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);

describe('the weight of the workspace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-workspace-'));
  const files: string[] = [];

  beforeAll(() => {
    const built = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '-c', 'apps/workspace/vite.config.ts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], { cwd: root, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
    files.push(...(readdirSync(folder, { recursive: true }) as string[]));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(`loads at most ${MOST_BYTES / 1024} KB of compressed JavaScript, the service worker included`, () => {
    const scripts = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(folder, file)));
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    expect(scriptBytes(scripts)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('opens from the phone: the service worker holds the page, its script and its style', () => {
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    for (const file of files.filter((name) => /^(index\.html|assets\/.*\.(js|css))$/.test(name))) expect(worker).toContain(file);
  });

  it('ships no made-up answers', () => {
    const script = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(folder, file), 'utf8')).join('');
    expect(script).not.toContain('Bu Siti');
  });

  it('would notice a heavy library', () => {
    expect(scriptBytes([Buffer.from(Array.from({ length: 120_000 }, (_, index) => ((index * 2_654_435_761) >>> 0).toString(36)).join(''))])).toBeGreaterThan(MOST_BYTES);
  });
});
