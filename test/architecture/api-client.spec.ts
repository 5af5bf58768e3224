import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const schemaFile = join(root, 'apps/workspace/src/api/schema.d.ts');

const check = (file: string) => spawnSync(process.execPath, ['tools/openapi.mjs', '--check', file], { cwd: root, encoding: 'utf8' });

describe('the typed client of the workspace', () => {
  it('is as new as the API', () => {
    const { stderr, status } = check(schemaFile);
    expect({ stderr, status }).toMatchObject({ status: 0 });
  }, 120_000);

  it('is called old when the API has moved on', () => {
    const stale = join(mkdtempSync(join(tmpdir(), 'etalase-')), 'schema.d.ts');
    copyFileSync(schemaFile, stale);
    writeFileSync(stale, readFileSync(stale, 'utf8').replace('"/api/me"', '"/api/myself"'));
    const { stderr, status } = check(stale);
    expect(status).toBe(1);
    expect(stderr).toContain('older than the API');
  }, 120_000);

  it('knows each shape by one name: two classes of one name are one in the description, and the wrong one for somebody', () => {
    const names = spawnSync('git', ['grep', '-hoE', 'export class [A-Za-z]+Dto', '--', 'apps/api/src'], { cwd: root, encoding: 'utf8' }).stdout.trim().split('\n');
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
