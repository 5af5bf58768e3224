import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLOURS } from './tokens';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const valueOf = (name: string): string | undefined => new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
const colour = (name: string): string => valueOf(name) ?? '#000000';

describe('design tokens', () => {
  it('are the same in code and in the stylesheet', () => {
    for (const [name, value] of Object.entries(COLOURS)) expect([name, valueOf(kebab(name))]).toEqual([name, value]);
  });

  it.each([
    ['ink', 'paper'], ['ink-soft', 'paper'], ['ink-soft', 'surface'], ['ink-soft', 'sunk'], ['maroon', 'paper'], ['maroon', 'maroon-tint'], ['gold-deep', 'paper'],
    ['gold-deep', 'gold-tint'], ['gold-light', 'maroon-deep'], ['maroon-deep', 'gold-light'], ['leaf', 'leaf-tint'], ['danger', 'danger-tint'], ['ink', 'gold-tint'],
  ])('%s on %s is readable in sunlight (AA, 4.5 : 1)', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('draws the edge of an input so that it can be seen (3 : 1)', () => {
    expect(contrast(colour('line-strong'), '#ffffff')).toBeGreaterThanOrEqual(3);
  });
});
