import type { JSX } from 'preact';
import { COLOURS } from '../tokens/tokens';

const GROUNDS = [
  [COLOURS.maroon, COLOURS.gold, COLOURS.goldLight],
  [COLOURS.maroonDeep, COLOURS.goldLight, COLOURS.gold],
  [COLOURS.indigo, COLOURS.goldLight, COLOURS.gold],
  ['#3b2a20', COLOURS.gold, '#d9744f'],
  [COLOURS.leaf, COLOURS.goldLight, COLOURS.paper],
  ['#8a3b12', COLOURS.goldLight, COLOURS.paper],
] as const;

/** One row of a cloth, 24 wide and 24 high, repeated by a pattern. */
const ROWS = [
  (a: string, b: string) => `<path d="M0 24 12 4l12 20z" fill="${a}"/><path d="M6 24l6-10 6 10z" fill="${b}"/>`,
  (a: string, b: string) => `<path d="M12 2 22 12 12 22 2 12z" fill="none" stroke="${a}" stroke-width="2"/><path d="M12 8l4 4-4 4-4-4z" fill="${b}"/>`,
  (a: string, b: string) => `<path d="M0 16 6 8l6 8 6-8 6 8" fill="none" stroke="${a}" stroke-width="2.5"/><path d="M0 22h24M0 2h24" stroke="${b}" stroke-width="1.5"/>`,
  (a: string, b: string) => `<path d="M12 3v18M3 12h18M6 6l12 12M18 6 6 18" stroke="${a}" stroke-width="2"/><circle cx="12" cy="12" r="3" fill="${b}"/>`,
  (a: string, b: string) => `<path d="M0 0l12 12L24 0M0 24l12-12 12 12" fill="none" stroke="${a}" stroke-width="2"/><path d="M0 9l3 3-3 3zM24 9l-3 3 3 3z" fill="${b}"/>`,
  (a: string, b: string) => `<path d="M4 4h6v6H4zM14 14h6v6h-6z" fill="${a}"/><path d="M14 4h6v6h-6zM4 14h6v6H4z" fill="none" stroke="${b}" stroke-width="1.5"/>`,
] as const;

function mix(seed: string): number {
  let hash = 2166136261;
  for (let index = 0; index < seed.length; index++) hash = Math.imul(hash ^ seed.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Cloth woven from a code: each village and regency has its own, always the same. Three rows, drawn at any size. */
export function Weave({ seed, rows = 3 }: { seed: string; rows?: 1 | 2 | 3 }): JSX.Element {
  const number = mix(seed);
  const [ground, first, second] = GROUNDS[number % GROUNDS.length] ?? GROUNDS[0];
  const name = `w${number.toString(36)}`;
  const start = Math.floor(number / 7) % ROWS.length;
  const stride = 1 + (Math.floor(number / 43) % 2) * 2;
  const tile = Array.from({ length: rows }, (_, row) => `<g transform="translate(0 ${row * 24})">${(ROWS[(start + row * stride) % ROWS.length] ?? ROWS[0])(row % 2 ? second : first, row % 2 ? first : second)}</g>`).join('');
  return (
    <svg
      class="weave"
      aria-hidden="true"
      preserveAspectRatio="none"
      dangerouslySetInnerHTML={{ __html: `<pattern id="${name}" width="24" height="${rows * 24}" patternUnits="userSpaceOnUse">${tile}</pattern><path fill="${ground}" d="M0 0h4000v900H0z"/><path fill="url(#${name})" d="M0 0h4000v900H0z"/>` }}
    />
  );
}

/** The row of bamboo shoots that closes a cloth, and a page. */
export const TapisBand = ({ isThin = false }: { isThin?: boolean }): JSX.Element => <div class={isThin ? 'tapis tapis--thin' : 'tapis'} aria-hidden="true" />;

/** The sign of the shop: a bamboo shoot in a diamond of gold. */
export const Mark = (): JSX.Element => (
  <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" dangerouslySetInnerHTML={{ __html: MARK_DRAWING }} />
);

export const MARK_DRAWING = `<rect width="40" height="40" rx="9" fill="${COLOURS.maroon}"/><path d="M20 5 34 31H6z" fill="${COLOURS.gold}"/><path d="M20 14l9 17H11z" fill="${COLOURS.maroon}"/><path d="M20 21l5.3 10h-10.6z" fill="${COLOURS.goldLight}"/><path d="M6 34h28" stroke="${COLOURS.goldLight}" stroke-width="2"/>`;
