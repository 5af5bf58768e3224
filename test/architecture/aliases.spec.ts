import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

describe('the alias map', () => {
  const libs = readdirSync(join(root, 'libs')).sort();
  const expected = libs.map((lib) => `@etalase/${lib}`);

  it('names every library once, in TypeScript and in the compiler, with no wildcard', () => {
    const typescript = json('tsconfig.json') as { compilerOptions: { paths: Record<string, string[]> } };
    const swc = json('.swcrc') as { jsc: { paths: Record<string, string[]> } };
    expect(Object.keys(typescript.compilerOptions.paths).sort()).toEqual(expected);
    expect(Object.keys(swc.jsc.paths).sort()).toEqual(expected);
  });

  it('leads to a public face that exists', () => {
    for (const lib of libs) expect(existsSync(join(root, 'libs', lib, 'src/index.ts'))).toBe(true);
  });

  it('every lib and app says what it owns', () => {
    for (const folder of [...libs.map((lib) => `libs/${lib}`), ...readdirSync(join(root, 'apps')).map((app) => `apps/${app}`)]) {
      expect([folder, existsSync(join(root, folder, 'README.md'))]).toEqual([folder, true]);
    }
  });

  it('nest-cli knows every server app', () => {
    const nest = json('nest-cli.json') as { projects: Record<string, unknown> };
    const servers = readdirSync(join(root, 'apps')).filter((app) => app !== 'workspace').sort();
    expect(Object.keys(nest.projects).sort()).toEqual(servers);
  });
});
