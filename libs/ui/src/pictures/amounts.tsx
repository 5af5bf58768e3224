import { formatRupiah } from '@etalase/kernel';
import { COLOURS } from '../tokens/tokens';
import { textLength } from './measure';
import { type Drawn, MARGIN, NOTE, round, WIDTH, write } from './pen';
import type { PictureOf, Side } from './picture-data';

const TINT = { leaf: COLOURS.leafTint, danger: COLOURS.dangerTint } as const;
const MARKS = { leaf: 'm-6 0.5 4 4.5 8-10', danger: 'M-5 -5 5 5M5 -5-5 5' } as const;

function drawSide({ title, items }: Side, top: number, tone: keyof typeof TINT): Drawn {
  const colour = COLOURS[tone];
  const head = write(title, MARGIN + 46, top + 11, WIDTH - 2 * MARGIN - 58, { size: 17, isBold: true, colour: '#fff' });
  const headEnd = top + head.height + 22;
  let y = headEnd + 12;
  const lines = items.map((item) => {
    const words = write(item, MARGIN + 46, y, WIDTH - 2 * MARGIN - 58);
    const middle = y + 11;
    y += words.height + 9;
    return (
      <g>
        <path d={MARKS[tone]} transform={`translate(${MARGIN + 24} ${middle}) scale(.85)`} fill="none" stroke={colour} stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
        {words.body}
      </g>
    );
  });
  const end = y + 5;
  return {
    height: end - top,
    body: (
      <g>
        <rect x={MARGIN} y={top} width={WIDTH - 2 * MARGIN} height={end - top} rx="12" fill={TINT[tone]} />
        <path d={`M${MARGIN} ${headEnd}V${top + 12}a12 12 0 0 1 12-12H${WIDTH - MARGIN - 12}a12 12 0 0 1 12 12V${headEnd}z`} fill={colour} />
        <circle cx={MARGIN + 24} cy={(top + headEnd) / 2} r="13" fill="#fff" />
        <path d={MARKS[tone]} transform={`translate(${MARGIN + 24} ${(top + headEnd) / 2})`} fill="none" stroke={colour} stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round" />
        {head.body}
        {lines}
      </g>
    ),
  };
}

/** This way, not that way. Told apart by sign and word as well as by colour. */
export function drawCompare({ good, bad }: PictureOf<'compare'>): Drawn {
  const first = drawSide(good, 14, 'leaf');
  const second = drawSide(bad, 14 + first.height + 14, 'danger');
  return { height: 14 + first.height + 14 + second.height + 14, body: [first.body, second.body] };
}

/** A receipt: amounts that add up, as on the paper a shop tears off. */
export function drawSum({ rows }: PictureOf<'sum'>): Drawn {
  const [left, right] = [MARGIN + 14, WIDTH - MARGIN - 14];
  let y = 36;
  const lines = rows.map(({ label, amount, total }) => {
    const size = total ? 18 : NOTE;
    const figure = formatRupiah(amount);
    if (total) y += 10;
    const top = y;
    const words = write(label, left, top, right - left - textLength(figure, size, true) - 12, { size, isBold: total === true });
    y += words.height + (total ? 12 : 9);
    const base = top + size - 1;
    return (
      <g>
        {total && <path d={`M${left} ${top - 9}H${right}M${left} ${top - 5}H${right}`} stroke={COLOURS.ink} stroke-width="1.3" />}
        {words.body}
        <text class="lesson-picture__figures" x={right} y={base} text-anchor="end" font-size={size} font-weight={total ? 700 : 500} fill={total ? COLOURS.maroon : amount < 0 ? COLOURS.danger : COLOURS.ink}>
          {figure}
        </text>
      </g>
    );
  });
  const bottom = y + 10;
  const tooth = round((WIDTH - 2 * MARGIN) / 36);
  const teeth = `l${tooth} 7l${tooth} -7`.repeat(18);
  return {
    height: bottom + 22,
    body: [
      <path d={`M${MARGIN} ${bottom}V14H${WIDTH - MARGIN}V${bottom}z`} fill="#fff" />,
      <path d={`M${MARGIN} ${bottom}${teeth}`} fill="#fff" stroke={COLOURS.line} stroke-width="1.5" />,
      <path d={`M${MARGIN} ${bottom}V14H${WIDTH - MARGIN}V${bottom}`} fill="none" stroke={COLOURS.line} stroke-width="1.5" />,
      <path d={`M${MARGIN} 14H${WIDTH - MARGIN}`} stroke={COLOURS.gold} stroke-width="5" />,
      ...lines,
    ],
  };
}

const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
const BAR = 22;

/** Lengths to compare, each with its number in words. */
export function drawBars({ unit, rows }: PictureOf<'bars'>): Drawn {
  const isMoney = /^rupiah\b/.test(unit);
  const most = Math.max(...rows.map(({ value }) => Math.abs(value)), 1);
  const figureOf = (value: number): string => (isMoney ? formatRupiah(value) : number.format(value));
  const room = WIDTH - 2 * MARGIN - 10 - Math.max(...rows.map(({ value }) => textLength(figureOf(value), 17, true)));
  const head = write(unit[0]?.toUpperCase() + unit.slice(1), MARGIN, 14, WIDTH - 2 * MARGIN, { colour: COLOURS.inkSoft });
  let y = 14 + head.height + 10;
  const bars = rows.map(({ label, value }, index) => {
    const words = write(label, MARGIN, y, WIDTH - 2 * MARGIN, { isBold: true });
    const top = y + words.height + 3;
    const length = Math.max(4, (Math.abs(value) / most) * room);
    y = top + BAR + 14;
    return (
      <g>
        {words.body}
        <rect x={MARGIN} y={top} width={length} height={BAR} rx="5" fill={index % 2 ? COLOURS.gold : COLOURS.maroon} />
        <text class="lesson-picture__figures" x={MARGIN + length + 8} y={top + 17} font-size="17" font-weight="700" fill={COLOURS.ink}>
          {figureOf(value)}
        </text>
      </g>
    );
  });
  return { height: y + 2, body: [head.body, ...bars] };
}
