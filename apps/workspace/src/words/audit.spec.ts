import { execFileSync } from 'node:child_process';
import { AUDIT_WORDS } from './audit';

/** Every name a use case writes into the audit log, as its source has it: `'payout.make'`, or the part of one that is put together. */
function written(): string[] {
  const lines = execFileSync('git', ['grep', '-hE', String.raw`\.record\(\{.*action: `, '--', 'apps/**/*.ts', 'libs/**/*.ts', ':!*.spec.ts'], { encoding: 'utf8' });
  return [...lines.matchAll(/action: ((?:(?!, subject|, details| \}).)*)/g)].flatMap(([, words = '']) => [...words.matchAll(/'([a-z_-]+\.[a-z_.-]+)'|`([a-z_-]+\.)\$/g)].map(([, whole, start]) => whole ?? start ?? ''));
}

it('the audit room has words for every act that is written down', () => {
  const names = Object.keys(AUDIT_WORDS);
  const found = written();
  expect(found.length).toBeGreaterThan(45);
  expect(found.filter((action) => (action.endsWith('.') ? !names.some((name) => name.startsWith(action)) : !names.includes(action)))).toEqual([]);
});
