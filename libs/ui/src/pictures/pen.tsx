import type { ComponentChildren, JSX } from 'preact';
import { COLOURS } from '../tokens/tokens';
import { wrapText } from './measure';

/** Units across. A phone 320 px wide shows nine tenths of them, so the smallest text is still 14 px there. */
export const WIDTH = 320;
export const MARGIN = 14;
export const TITLE = 17;
export const NOTE = 15.5;
const LEADING = 1.3;

export interface Drawn {
  height: number;
  body: ComponentChildren;
}

export interface Ink {
  size?: number;
  isBold?: boolean;
  colour?: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** Lines of text from `y` downwards. @returns the drawing and its height; an empty text has none. */
export function write(text: string, x: number, y: number, width: number, { size = NOTE, isBold = false, colour = COLOURS.ink, anchor = 'start' }: Ink = {}): Drawn {
  const lines = wrapText(text, width, size, isBold);
  const leading = size * LEADING;
  return {
    height: lines.length * leading,
    body: (
      <text fill={colour} font-size={size} font-weight={isBold ? 700 : 400} text-anchor={anchor}>
        {lines.map((line, index) => (
          <tspan x={x} y={round(y + size + index * leading - 1)}>
            {line}
          </tspan>
        ))}
      </text>
    ),
  };
}

/** A bold title with its softer note below. */
export function writeNoted({ title, note }: { title: string; note?: string | undefined }, x: number, y: number, width: number): Drawn {
  const head = write(title, x, y, width, { size: TITLE, isBold: true });
  const tail = note ? write(note, x, y + head.height + 1, width, { colour: COLOURS.inkSoft }) : null;
  return { height: head.height + (tail ? tail.height + 1 : 0), body: [head.body, tail?.body] };
}

/** The diamond of a tapis with a number in it. */
export function Jewel({ x, y, children, size = 15, fill = COLOURS.maroon }: { x: number; y: number; children: ComponentChildren; size?: number; fill?: string }): JSX.Element {
  const points = (reach: number): string => `${x},${y - reach} ${x + reach},${y} ${x},${y + reach} ${x - reach},${y}`;
  return (
    <g>
      <polygon points={points(size + 4)} fill={COLOURS.goldLight} stroke={COLOURS.goldLight} stroke-width="2" stroke-linejoin="round" />
      <polygon points={points(size)} fill={fill} stroke={fill} stroke-width="2" stroke-linejoin="round" />
      <text x={x} y={y + 5.5} fill="#fff" font-size="15" font-weight="700" text-anchor="middle">
        {children}
      </text>
    </g>
  );
}

/** An arrow head at a point, pointing along an angle in degrees (0 is right, 90 down). */
export const Arrow = ({ x, y, angle, colour = COLOURS.gold }: { x: number; y: number; angle: number; colour?: string }): JSX.Element => (
  <path d="M-7 -6 5 0-7 6z" fill={colour} transform={`translate(${round(x)} ${round(y)}) rotate(${round(angle)})`} />
);

export const round = (value: number): number => Math.round(value * 10) / 10;

/** Course files number what they list; where a jewel shows the number it need not be read twice. */
export const unnumbered = <Item extends { title: string }>(item: Item): Item => ({ ...item, title: item.title.replace(/^\d+\.\s+/, '') });
