// Questions out of Moodle for a course: `npm run gift -- questions.gift [course]` prints them as quiz.yaml has them; what has no place
// here is named with its line, and the end is 1.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';

const [file, course] = process.argv.slice(2);
if (!file || !existsSync(file)) {
  process.stderr.write(file ? `There is no file ${file}.\n` : 'Usage: npm run gift -- questions.gift [course]\n');
  process.exit(1);
}
build({ quiet: true });
const { parse, stringify } = await import('yaml');
const { readGift } = createRequire(import.meta.url)('../dist/libs/seller-training/src/domain/read-gift.js');
const quiz = course ? join('libs/seller-training/content', course, 'quiz.yaml') : '';
if (course && !existsSync(quiz)) {
  process.stderr.write(`There is no course ${course}.\n`);
  process.exit(1);
}
const known = new Map((course ? parse(readFileSync(quiz, 'utf8')).blueprint : []).map((cell) => [cell.cell, cell]));
const { blueprint, exercises, faults } = readGift(readFileSync(file, 'utf8'));
const cells = blueprint.map(({ cell, items }) => ({ cell, objective: known.get(cell)?.objective ?? 'TO WRITE', lesson: known.get(cell)?.lesson ?? 'TO-WRITE', items }));
process.stdout.write(stringify({ ...(cells.length && { blueprint: cells }), ...(exercises.length && { exercises }) }, { lineWidth: 0 }));
for (const { line, text } of faults) process.stderr.write(`${file}:${line}: left out: ${text}\n`);
process.exitCode = faults.length ? 1 : 0;
