import type { VNode } from 'preact';

export interface Bar {
  /** `24 Nov` */
  label: string;
  value: number;
}

const [WIDTH, HEIGHT, FLOOR] = [320, 120, 20];

/** Bars drawn by hand: a day a bar, the largest to the top. The numbers stand beside it, so it is a picture to screen readers. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }): VNode {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const step = WIDTH / Math.max(1, bars.length);
  const room = HEIGHT - FLOOR;
  const marks = [0, Math.floor((bars.length - 1) / 2), bars.length - 1];
  return (
    <svg class="bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="bars__floor" d={`M0 ${room}H${WIDTH}`} />
      {bars.map((bar, index) => {
        const height = bar.value === 0 ? 0 : Math.max(2, (bar.value / most) * (room - 4));
        return <rect key={index} class={index === bars.length - 1 ? 'bars__now' : undefined} x={index * step + step * 0.15} y={room - height} width={step * 0.7} height={height} rx="1.5" />;
      })}
      {marks.map((index, place) => (
        <text key={index} x={[0, WIDTH / 2, WIDTH][place]} y={HEIGHT - 3} text-anchor={['start', 'middle', 'end'][place] as 'start' | 'middle' | 'end'}>
          {bars[index]?.label}
        </text>
      ))}
    </svg>
  );
}

/** A share of a whole as a bar; the words and numbers stand above it. */
export function Share({ part, whole, isGood }: { part: number; whole: number; isGood: boolean }): VNode {
  return (
    <svg class={isGood ? 'share share--good' : 'share'} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="6" rx="3" />
      <rect class="share__part" width={whole === 0 ? 0 : Math.min(100, (100 * part) / whole)} height="6" rx="3" />
    </svg>
  );
}
