import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

/** One forbidden import for every kind of rule: file → its text. `rule` must be reported for it. */
const SEEDED: { rule: string; file: string; text: string }[] = [
  { rule: 'payments-knows-only-its-table', file: 'libs/payments/src/leak.ts', text: "export * from '../../orders/src/index';" },
  { rule: 'payments-api-knows-only-its-table', file: 'libs/payments-api/src/leak.ts', text: "export * from '../../orders/src/index';" },
  { rule: 'regions-knows-only-its-table', file: 'libs/regions/src/leak.ts', text: "export * from '../../sellers/src/index';" },
  { rule: 'accounts-knows-only-its-table', file: 'libs/accounts/src/leak.ts', text: "export * from '../../sellers/src/index';" },
  { rule: 'sellers-knows-only-its-table', file: 'libs/sellers/src/leak.ts', text: "export * from '../../catalogue/src/index';" },
  { rule: 'catalogue-knows-only-its-table', file: 'libs/catalogue/src/leak.ts', text: "export * from '../../orders/src/index';" },
  { rule: 'shipping-knows-only-its-table', file: 'libs/shipping/src/leak.ts', text: "export * from '../../orders/src/index';" },
  { rule: 'orders-knows-only-its-table', file: 'libs/orders/src/leak.ts', text: "export * from '../../notifications/src/index';" },
  { rule: 'notifications-knows-only-its-table', file: 'libs/notifications/src/leak.ts', text: "export * from '../../ui/src/index';" },
  { rule: 'sync-knows-only-its-table', file: 'libs/sync/src/leak.ts', text: "export * from '../../orders/src/index';" },
  { rule: 'reviews-knows-only-its-table', file: 'libs/reviews/src/leak.ts', text: "export * from '../../payments/src/index';" },
  { rule: 'seller-training-knows-only-its-table', file: 'libs/seller-training/src/leak.ts', text: "export * from '../../sellers/src/index';" },
  { rule: 'no-cycles', file: 'libs/kernel/src/leak-a.ts', text: "export * from './leak-b';" },
  { rule: 'kernel-is-pure', file: 'libs/kernel/src/leak.ts', text: "export { Module } from '@nestjs/common';" },
  { rule: 'platform-below-contexts', file: 'libs/platform/src/leak.ts', text: "export * from '../../orders/src/index';" },
  { rule: 'tracing-knows-nobody', file: 'libs/tracing/src/leak.ts', text: "export * from '../../kernel/src/index';" },
  { rule: 'libs-never-import-apps', file: 'libs/orders/src/upwards.ts', text: "export * from '../../../apps/api/src/main';" },
  { rule: 'apps-apart', file: 'apps/api/src/leak.ts', text: "export * from '../../worker/src/main';" },
  { rule: 'sandbox-is-outside', file: 'apps/sandbox/src/leak.ts', text: "export * from '../../../libs/platform/src/index';" },
  { rule: 'only-the-public-face', file: 'apps/api/src/deep.ts', text: "export * from '../../../libs/orders/src/domain/secret';" },
  { rule: 'typeorm-in-persistence', file: 'libs/orders/src/use-cases/leak.ts', text: "export { DataSource } from 'typeorm';" },
  { rule: 'domain-is-pure', file: 'libs/orders/src/domain/leak.ts', text: "export { Injectable } from '@nestjs/common';" },
  { rule: 'one-queue-door', file: 'apps/worker/src/leak.ts', text: "export { Queue } from 'bullmq';" },
];

function report(folder: string): { rule: string; from: string }[] {
  const result = spawnSync(join(root, 'node_modules/.bin/depcruise'), ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs'], { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const output = JSON.parse(result.stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return output.summary.violations.map((violation) => ({ rule: violation.rule.name, from: violation.from }));
}

describe('who may know whom', () => {
  it('finds every seeded violation', () => {
    const folder = mkdtempSync(join(tmpdir(), 'etalase-boundaries-'));
    const write = (file: string, text: string): void => {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    try {
      for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json']) cpSync(join(root, name), join(folder, name));
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
      for (const lib of ['kernel', 'platform', 'ui', 'regions', 'accounts', 'sellers', 'catalogue', 'shipping', 'payments', 'orders', 'notifications', 'sync', 'reviews', 'seller-training']) write(`libs/${lib}/src/index.ts`, 'export const face = 1;');
      write('libs/orders/src/domain/secret.ts', 'export const secret = 1;');
      write('libs/kernel/src/leak-b.ts', "export * from './leak-a';");
      for (const app of ['api', 'worker', 'sandbox']) write(`apps/${app}/src/main.ts`, 'export const main = 1;');
      SEEDED.forEach(({ file, text }) => write(file, text));
      const found = report(folder);
      for (const { rule, file } of SEEDED) expect(found).toContainEqual({ rule, from: file });
      const rules = (require(join(root, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] }).forbidden.map((rule) => rule.name);
      expect([...new Set(SEEDED.map((seed) => seed.rule))].sort()).toEqual([...rules].sort());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  it('finds none in the project', () => {
    expect(report(root)).toEqual([]);
  }, 60_000);
});
