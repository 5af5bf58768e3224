import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = join(__dirname, '../..');
const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);

/** Paths a page names in backticks or links, as far as they look like paths of this repository. */
export function namedPaths(page: string, text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => normalize(join(dirname(page), match[1] ?? '')));
  const code = [...text.matchAll(/`((?:apps|libs|docker|docs|test|tools)\/[\w./-]+?)\/?`/g)].map((match) => match[1] ?? '');
  return [...links, ...code].filter((path) => !path.includes('<') && !path.includes('*'));
}

describe('documents', () => {
  it('sees a path that is gone', () => {
    expect(namedPaths('README.md', 'see `libs/gone/src` and [x](docs/gone.md)')).toEqual(['docs/gone.md', 'libs/gone/src']);
  });

  it('name only paths that exist', () => {
    const dead = pages.flatMap((page) => namedPaths(page, readFileSync(join(root, page), 'utf8')).filter((path) => !existsSync(join(root, path))).map((path) => `${page}: ${path}`));
    expect(dead).toEqual([]);
  });
});
