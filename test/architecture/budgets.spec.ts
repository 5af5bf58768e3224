import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Hard limits in lines: a file beyond does two jobs. */
const BUDGETS: { name: string; matches: RegExp; lines: number }[] = [
  { name: 'use case', matches: /^libs\/[^/]+\/src\/use-cases\/.*(?<!\.spec)\.ts$/, lines: 150 },
  { name: 'controller', matches: /\.controller\.ts$/, lines: 150 },
  { name: 'entity', matches: /\.entity\.ts$/, lines: 120 },
  { name: 'repository', matches: /\.repository\.ts$/, lines: 250 },
  { name: 'spec', matches: /\.(spec|journey|browser)\.tsx?$/, lines: 400 },
  { name: 'source file', matches: /^(apps|libs|tools)\/.*\.(ts|tsx|mjs)$/, lines: 250 },
];
const GENERATED = /^apps\/workspace\/src\/api\/schema\.d\.ts$/;
const MOST_DEPENDENCIES = 6;

interface Source {
  path: string;
  text: string;
}

export function overBudget(sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1;
    const limit = BUDGETS.find((budget) => budget.matches.test(path));
    return limit && lines > limit.lines ? [`${path}: ${lines} lines, a ${limit.name} has at most ${limit.lines}`] : [];
  });
}

export function tooManyDependencies(sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const parameters = /constructor\(([\s\S]*?)\)\s*\{/.exec(text)?.[1] ?? '';
    const count = (parameters.match(/\bprivate readonly\b/g) ?? []).length;
    return count > MOST_DEPENDENCIES ? [`${path}: ${count} constructor dependencies`] : [];
  });
}

/** Patterns that may not stand in our sources, with the reason. */
const FORBIDDEN: { pattern: RegExp; why: string; not?: RegExp }[] = [
  { pattern: /forwardRef\(/, why: 'forwardRef marks a wrong edge' },
  { pattern: /\b(oxlint|eslint)-disable|@ts-(ignore|nocheck|expect-error)/, why: 'a guard may not be switched off inline' },
  { pattern: /\b(it|test|describe)\.(skip|todo|only)\(|\bx(it|describe)\(/, why: 'no skipped tests' },
  { pattern: /Math\.random\(\)/, why: 'codes need a cryptographic source, tests a seed', not: /^(apps\/storefront\/client|apps\/workspace|apps\/sandbox)\// },
  { pattern: /\b(BadRequest|NotFound|Forbidden|Conflict|Http)Exception\b/, why: 'domain errors below the apps', not: /^(apps\/|libs\/platform\/src\/http\/)/ },
  { pattern: /\bnew Date\(\)|Date\.now\(\)/, why: 'time comes from Clock', not: /^(apps\/|libs\/(platform|kernel|ui)\/|test\/|tools\/)|\.spec\.ts$|\/src\/data\// },
];

export function forbidden(sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) => FORBIDDEN.filter((rule) => !rule.not?.test(path) && rule.pattern.test(text)).map((rule) => `${path}: ${rule.why}`));
}

const tracked = (): Source[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'libs', 'tools', 'test'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !GENERATED.test(path) && path !== 'test/architecture/budgets.spec.ts')
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

describe('size budgets and forbidden patterns', () => {
  it('sees seeded violations', () => {
    const long = 'x\n'.repeat(151);
    expect(overBudget([{ path: 'libs/orders/src/use-cases/place-order.ts', text: long }])).toHaveLength(1);
    expect(overBudget([{ path: 'libs/orders/src/use-cases/place-order.ts', text: 'x\n'.repeat(150) }])).toHaveLength(0);
    const greedy = `constructor(${'private readonly a: A, '.repeat(7)}) {}`;
    expect(tooManyDependencies([{ path: 'libs/orders/src/use-cases/greedy.ts', text: greedy }])).toHaveLength(1);
    const bad = ['forwardRef(() => X)', '// @ts-ignore', 'it.skip(', 'Math.random()', 'throw new NotFoundException()', 'new Date()'];
    for (const text of bad) expect(forbidden([{ path: 'libs/orders/src/use-cases/bad.ts', text }])).toHaveLength(1);
  });

  it('finds none in the project', () => {
    const sources = tracked();
    expect(sources.length).toBeGreaterThan(50);
    expect([...overBudget(sources), ...tooManyDependencies(sources), ...forbidden(sources)]).toEqual([]);
  });
});
