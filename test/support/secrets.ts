import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICE_SHOPS } from '../../tools/demo/content/office';

/** Numbers that are sown into the demo and the tests: sealed in the database, they may come up nowhere else. */
export const SOWN: readonly { what: string; value: string }[] = [
  // Two of them share one on purpose.
  ...OFFICE_SHOPS.filter(({ nik }, index) => OFFICE_SHOPS.findIndex((one) => one.nik === nik) === index).map(({ name, nik }) => ({ what: `the NIK of ${name}`, value: nik })),
  { what: 'the account of the demo', value: '0000900004' },
  { what: 'a NIK handed in by a test', value: '1804114506750003' },
  { what: 'a NIK handed in by the journey', value: '1804115203810007' },
  { what: 'an account handed in by a test', value: '001234005678' },
  { what: 'an account handed in by the journey', value: '554433221104' },
];

/** Digits with the blanks, dots and dashes people and programs put between them taken out. */
const joined = (text: string): string => text.replaceAll(/(?<=\d)[ .\-\u00a0]+(?=\d)/g, '');

/** Which of the sown numbers stand in a text, however they are grouped. */
export function sownIn(text: string, sown: typeof SOWN = SOWN): string[] {
  const plain = joined(text);
  return sown.filter(({ value }) => text.includes(value) || plain.includes(value)).map(({ what }) => what);
}

/** @throws Error naming where, never the number */
export function assertNothingSown(text: string, where: string): void {
  const found = sownIn(text);
  if (found.length > 0) throw new Error(`${where} holds ${found.join(', ')}`);
}

/** Log lines of our processes and what the outside world was told, as they lie in a data folder. The bank knows its accounts: the sandbox's own log is not ours. */
export function assertNothingSownIn(dataDir: string): void {
  const folder = join(dataDir, 'logs');
  // A system without apps of its own writes none.
  const logs = existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'sandbox.log').map((name) => join(folder, name)) : [];
  for (const file of [...logs, join(dataDir, 'sandbox', 'journal.jsonl')]) {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) assertNothingSown(line, `${file} line ${index + 1}`);
  }
}
