import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planOf, shopRoutes, STATES, workspaceRoutes } from '../../tools/screens/index.mjs';

const root = join(__dirname, '../..');

describe('the list of screens', () => {
  const tables = { workspace: workspaceRoutes(root), shop: shopRoutes(root) };

  it('comes from the route tables', () => {
    const plan = planOf(root);
    expect(plan.length).toBeGreaterThan(50);
    const patterns = new Set(plan.map(({ pattern }) => pattern));
    for (const known of ['/', '/gabung/:key', '/kantor/dihentikan', '/operator/daftar', '/buka-toko', '/komponen', '/pesanan/:token', '/checkout/bayar', '/produk/:slug/ulasan']) expect([known, patterns.has(known)]).toEqual([known, true]);
    // Every table of routes there is, whatever its file is called.
    const withTables = (readdirSync(join(root, 'apps/workspace/src'), { recursive: true }) as string[]).filter((path) => path.endsWith('.tsx') && /\bpattern: '/.test(readFileSync(join(root, 'apps/workspace/src', path), 'utf8')));
    for (const path of withTables) expect([path, plan.some(({ source }) => source === `apps/workspace/src/${path.replaceAll('\\', '/')}`)]).toEqual([path, true]);
  });

  it('gives each picture a name of its own', () => {
    const names = [...planOf(root), ...STATES].map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  });

  it('looks at the office at both widths, at everything else on a phone', () => {
    for (const { name, room, widths } of planOf(root)) expect([name, widths]).toEqual([name, room === 'kantor' ? [360, 1280] : [360]]);
  });

  it('notices a new table, a new screen with a parameter, and what is left of an old one', () => {
    const plus = (extra: Partial<typeof tables>) => () => planOf(root, { ...tables, ...extra });
    const table = 'apps/workspace/src/screens/new/room.tsx';
    expect(plus({ workspace: [...tables.workspace, { source: table, pattern: '/baru' }] })).toThrow(`${table} has screens, but no room`);
    expect(plus({ workspace: [...tables.workspace, { source: 'apps/workspace/src/routes.tsx', pattern: '/baru/:id' }] })).toThrow("say in tools/screens/rooms.mjs what stands for it ('kerja /baru/:id')");
    expect(plus({ shop: [...tables.shop, { source: 'x.controller.ts', pattern: '/baru/:id' }] })).toThrow("'toko /baru/:id'");
    expect(plus({ workspace: tables.workspace.filter(({ pattern }) => pattern !== '/gabung/:key') })).toThrow("speaks of 'kerja /gabung/:key', which no route table has");
    expect(plus({ shop: tables.shop.filter(({ pattern }) => pattern !== '/saran') })).toThrow('leaves out /saran, which the shop does not have');
    // A screen without parameters is simply taken.
    expect(planOf(root, { ...tables, workspace: [...tables.workspace, { source: 'apps/workspace/src/routes.tsx', pattern: '/baru' }] }).some(({ name }) => name === 'kerja-baru')).toBe(true);
  });
});
