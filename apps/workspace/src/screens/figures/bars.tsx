import type { VNode } from 'preact';

export interface Bar {
  /** `24 Nov` */
  label: string;
  value: number;
}

const [WIDTH, HEIGHT] = [320, 100];

/** Bars drawn by hand: a day a bar, the largest to the top. The numbers stand beside it, so it is a picture to screen readers. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }): VNode {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const step = WIDTH / Math.max(1, bars.length);
  const marks = [0, Math.floor((bars.length - 1) / 2), bars.length - 1];
  return (
    <figure>
      <svg class="bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {bars.map((bar, index) => {
          const height = bar.value === 0 ? 0 : Math.max(2, (bar.value / most) * HEIGHT);
          return <rect key={index} class={index === bars.length - 1 ? 'bars__now' : undefined} x={index * step + step * 0.15} y={HEIGHT - height} width={step * 0.7} height={height} />;
        })}
      </svg>
      <figcaption class="bars__days soft num" aria-hidden="true">
        {marks.map((index) => (
          <span key={index}>{bars[index]?.label}</span>
        ))}
      </figcaption>
    </figure>
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
