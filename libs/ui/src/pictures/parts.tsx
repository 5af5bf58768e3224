import type { ComponentChildren } from 'preact';
import { COLOURS } from '../tokens/tokens';
import { type Drawn, Jewel, unnumbered, WIDTH, writeNoted } from './pen';
import type { PictureOf } from './picture-data';

interface Frame {
  /** Where the list begins. */
  top: number;
  /** Room at both sides of the list. */
  inset: number;
  /** Below the list, until the drawing ends. */
  foot: number;
  draw: (listTop: number, listEnd: number) => ComponentChildren;
}

const { ink, line, gold, goldLight, maroon, sunk } = COLOURS;

/** The thing itself, drawn around the list of its parts. */
const FRAMES: Record<PictureOf<'parts'>['shape'], Frame> = {
  phone: {
    top: 52,
    inset: 34,
    foot: 46,
    draw: (top, end) => (
      <>
        <rect x="18" y="10" width={WIDTH - 36} height={end - top + 78} rx="30" fill={ink} />
        <rect x="26" y="40" width={WIDTH - 52} height={end - top + 18} rx="6" fill="#fff" />
        <rect x="132" y="22" width="56" height="7" rx="3.5" fill={COLOURS.inkSoft} />
        <circle cx="160" cy={end + 21} r="8" fill="none" stroke={COLOURS.inkSoft} stroke-width="2.5" />
      </>
    ),
  },
  label: {
    top: 58,
    inset: 30,
    foot: 30,
    draw: (_, end) => (
      <>
        <path d={`M12 32q0-16 16-16H${WIDTH - 28}q16 0 16 16V${end + 2}q0 16-16 16H28q-16 0-16-16z`} fill="#fff" stroke={maroon} stroke-width="3" />
        <path d={`M12 34q0-18 16-18H${WIDTH - 28}q16 0 16 18v8H12z`} fill={maroon} />
        <path d={`M20 ${42}l9 -12 9 12zM${WIDTH - 38} 42l9 -12 9 12z`} fill={goldLight} />
        <circle cx="160" cy="29" r="7" fill={COLOURS.paper} />
      </>
    ),
  },
  parcel: {
    top: 74,
    inset: 36,
    foot: 34,
    draw: (_, end) => (
      <>
        <path d={`M10 46 34 14H${WIDTH - 34}L${WIDTH - 10} 46z`} fill="#d9b98a" stroke={COLOURS.goldDeep} stroke-width="2" stroke-linejoin="round" />
        <path d={`M10 46H${WIDTH - 10}V${end + 22}H10z`} fill="#e6cda6" stroke={COLOURS.goldDeep} stroke-width="2" stroke-linejoin="round" />
        <path d={`M146 14h28l4 32v18H142V46z`} fill={goldLight} />
        <rect x="22" y="62" width={WIDTH - 44} height={end - 62 + 8} rx="6" fill="#fff" stroke={line} />
      </>
    ),
  },
  sheet: {
    top: 40,
    inset: 32,
    foot: 26,
    draw: (_, end) => (
      <>
        <path d={`M16 12H${WIDTH - 52}l36 36V${end + 14}H16z`} fill="#fff" stroke={COLOURS.inkSoft} stroke-width="2" stroke-linejoin="round" />
        <path d={`M${WIDTH - 52} 12v36h36z`} fill={sunk} stroke={COLOURS.inkSoft} stroke-width="2" stroke-linejoin="round" />
        <path d={`M32 26H${WIDTH - 74}`} stroke={gold} stroke-width="5" stroke-linecap="round" />
      </>
    ),
  },
  shop: {
    top: 82,
    inset: 34,
    foot: 30,
    draw: (_, end) => (
      <>
        <path d={`M22 50H${WIDTH - 22}V${end + 14}H22z`} fill="#fff" stroke={COLOURS.inkSoft} stroke-width="2" />
        <path d={`M26 14H${WIDTH - 26}L${WIDTH - 8} 52H8z`} fill={maroon} />
        {Array.from({ length: 7 }, (_unused, index) => {
          const width = (WIDTH - 16) / 7;
          const x = 8 + index * width;
          return <path d={`M${x} 52h${width}a${width / 2} 15 0 0 1-${width} 0z`} fill={index % 2 ? goldLight : maroon} stroke={COLOURS.maroonDeep} stroke-width="1" />;
        })}
        <path d={`M4 ${end + 15}H${WIDTH - 4}`} stroke={COLOURS.goldDeep} stroke-width="5" stroke-linecap="round" />
      </>
    ),
  },
};

/** A thing and what belongs on it, in the order the eye goes down it. */
export function drawParts({ shape, items }: PictureOf<'parts'>): Drawn {
  const { top, inset, foot, draw } = FRAMES[shape];
  let y = top + 6;
  const rows = items.map((item, index) => {
    const words = writeNoted(unnumbered(item), inset + 44, y, WIDTH - 2 * inset - 46);
    const middle = y + 13;
    y += Math.max(words.height, 32) + 9;
    const rule = index < items.length - 1 ? <path d={`M${inset + 4} ${y}H${WIDTH - inset - 4}`} stroke={line} stroke-width="1.5" /> : null;
    y += index < items.length - 1 ? 9 : 0;
    return (
      <g>
        <Jewel x={inset + 20} y={middle} size={13}>
          {index + 1}
        </Jewel>
        {words.body}
        {rule}
      </g>
    );
  });
  return { height: y + foot, body: [draw(top, y), ...rows] };
}
