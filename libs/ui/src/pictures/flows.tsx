import { COLOURS } from '../tokens/tokens';
import { Arrow, type Drawn, Jewel, MARGIN, round, unnumbered, WIDTH, write, writeNoted } from './pen';
import type { PictureOf } from './picture-data';

const SPINE = 34;
const BESIDE = 66;
const GAP = 20;
/** A jewel and the arrow below it need this much, however short the words beside them. */
const LEAST = 46;

/** What comes after what: jewels on a thread, from top to bottom. */
export function drawSteps({ items }: PictureOf<'steps'>): Drawn {
  let y = 22;
  const rows = items.map((item) => {
    const words = writeNoted(unnumbered(item), BESIDE, y, WIDTH - BESIDE - MARGIN);
    const top = y;
    y += Math.max(words.height, LEAST) + GAP;
    return { top, words: words.body };
  });
  return {
    height: y - GAP + 12,
    body: rows.map(({ top, words }, index) => {
      const next = rows[index + 1]?.top;
      return (
        <g>
          {next !== undefined && (
            <>
              <path d={`M${SPINE} ${top + 34}V${next - 14}`} stroke={COLOURS.gold} stroke-width="3" stroke-dasharray="1 7" stroke-linecap="round" />
              <Arrow x={SPINE} y={next - 12} angle={90} />
            </>
          )}
          <Jewel x={SPINE} y={top + 12}>
            {index + 1}
          </Jewel>
          {words}
        </g>
      );
    }),
  };
}

const RADIUS = 66;
const CENTRE = { x: WIDTH / 2, y: 96 };
/** Degrees left free on each side of a jewel. */
const CLEAR = 24;

/** What begins anew: a ring of jewels, explained below it. */
export function drawCycle({ items }: PictureOf<'cycle'>): Drawn {
  const angleOf = (index: number): number => (360 / items.length) * index - 90;
  const at = (angle: number): { x: number; y: number } => ({ x: round(CENTRE.x + RADIUS * Math.cos((angle * Math.PI) / 180)), y: round(CENTRE.y + RADIUS * Math.sin((angle * Math.PI) / 180)) });
  let y = CENTRE.y + RADIUS + 42;
  const legend = items.map((item, index) => {
    const words = writeNoted(unnumbered(item), BESIDE, y, WIDTH - BESIDE - MARGIN);
    const top = y;
    y += Math.max(words.height, 34) + 14;
    return (
      <g>
        <Jewel x={SPINE} y={top + 12}>
          {index + 1}
        </Jewel>
        {words.body}
      </g>
    );
  });
  return {
    height: y,
    body: [
      <circle cx={CENTRE.x} cy={CENTRE.y} r={RADIUS - 30} fill={COLOURS.sunk} />,
      ...items.map((_, index) => {
        const [from, to] = [angleOf(index) + CLEAR, angleOf(index + 1) - CLEAR];
        const [start, end] = [at(from), at(to)];
        return (
          <g>
            <path d={`M${start.x} ${start.y}A${RADIUS} ${RADIUS} 0 ${to - from > 180 ? 1 : 0} 1 ${end.x} ${end.y}`} fill="none" stroke={COLOURS.gold} stroke-width="3.5" stroke-linecap="round" />
            <Arrow x={end.x} y={end.y} angle={to + 90} />
          </g>
        );
      }),
      ...items.map((_, index) => (
        <Jewel {...at(angleOf(index))} size={17}>
          {index + 1}
        </Jewel>
      )),
      ...legend,
    ],
  };
}

const TRUNK = 26;
const LEAF = 52;

/** One question or thing that parts into several. */
export function drawTree({ root, branches }: PictureOf<'tree'>): Drawn {
  const head = write(root, WIDTH / 2, 24, WIDTH - 2 * MARGIN - 28, { size: 18, isBold: true, colour: '#fff', anchor: 'middle' });
  const rootEnd = 24 + head.height + 12;
  let y = rootEnd + 20;
  let last = y;
  const drawn = branches.map(({ title, items }) => {
    const top = y;
    const name = write(title, LEAF + 12, top + 9, WIDTH - LEAF - 12 - MARGIN - 10, { size: 17, isBold: true });
    const boxEnd = top + name.height + 18;
    last = (top + boxEnd) / 2;
    y = boxEnd + 8;
    const leaves = items.map((item) => {
      const words = write(item, LEAF + 28, y, WIDTH - LEAF - 28 - MARGIN);
      const dot = y + 10;
      y += words.height + 5;
      return (
        <g>
          <polygon points={`${LEAF + 14},${dot - 5} ${LEAF + 19},${dot} ${LEAF + 14},${dot + 5} ${LEAF + 9},${dot}`} fill={COLOURS.gold} />
          {words.body}
        </g>
      );
    });
    y += 14;
    return (
      <g>
        <path d={`M${TRUNK} ${last}H${LEAF}`} stroke={COLOURS.gold} stroke-width="3" />
        <rect x={LEAF} y={top} width={WIDTH - LEAF - MARGIN} height={boxEnd - top} rx="9" fill={COLOURS.sunk} stroke={COLOURS.goldLight} stroke-width="1.5" />
        {name.body}
        {leaves}
      </g>
    );
  });
  return {
    height: y,
    body: [
      <path d={`M${TRUNK} ${rootEnd - 6}V${last}`} stroke={COLOURS.gold} stroke-width="3" stroke-linecap="round" />,
      <rect x={MARGIN} y="12" width={WIDTH - 2 * MARGIN} height={rootEnd - 12} rx="12" fill={COLOURS.maroon} />,
      head.body,
      ...drawn,
    ],
  };
}
