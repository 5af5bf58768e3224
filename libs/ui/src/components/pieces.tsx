import type { ComponentChildren, JSX } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Icon, type IconName } from './icon';

export type Tone = 'plain' | 'gold' | 'leaf' | 'maroon' | 'danger';

export function Badge({ tone = 'plain', icon, children }: { tone?: Tone; icon?: IconName; children: ComponentChildren }): JSX.Element {
  return (
    <span class={tone === 'plain' ? 'badge' : `badge badge--${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** Says what happened, what it means, what to do next. `danger` is announced at once. */
export function Notice({ tone = 'gold', icon = 'info', title, children }: { tone?: 'gold' | 'leaf' | 'danger'; icon?: IconName; title?: ComponentChildren; children?: ComponentChildren }): JSX.Element {
  return (
    <div class={`notice notice--${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div class="notice__body">
        {title && <p class="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

export function Price({ amount, isBig, from, unit }: { amount: number; isBig?: boolean; from?: string | undefined; unit?: string | undefined }): JSX.Element {
  return (
    <span class={isBig ? 'price price--big' : 'price'}>
      {from && <span class="price__from">{from} </span>}
      {formatRupiah(amount)}
      {unit && <span class="price__unit"> {unit}</span>}
    </span>
  );
}

/** A moment that must not be missed. The script counts down in the empty line when it runs: `%` in `left.words` in units like `jam|menit|detik`. */
export function Deadline({ at, words, left }: { at: Date; words: string; left?: { words: string; units: string } | undefined }): JSX.Element {
  return (
    <span class="deadline">
      <time class="deadline__when" dateTime={at.toISOString()}>
        {words}
      </time>
      {left && <span class="deadline__left" data-countdown={at.toISOString()} data-words={left.words} data-units={left.units} hidden />}
    </span>
  );
}

export interface TimelineStep {
  words: ComponentChildren;
  at?: { iso: string; words: string } | null;
  note?: string | null;
  phase: 'done' | 'now' | 'next';
}

export function Timeline({ steps }: { steps: readonly TimelineStep[] }): JSX.Element {
  return (
    <ol class="timeline">
      {steps.map((step) => (
        <li class={step.phase === 'done' ? undefined : `is-${step.phase}`} aria-current={step.phase === 'now' ? 'step' : undefined}>
          {step.words}
          {step.at && <time dateTime={step.at.iso}>{step.at.words}</time>}
          {step.note && <p class="soft">{step.note}</p>}
        </li>
      ))}
    </ol>
  );
}

export function Steps({ labels, current, label }: { labels: readonly string[]; current: number; label: string }): JSX.Element {
  return (
    <ol class="steps" aria-label={label}>
      {labels.map((text, index) => (
        <li class={index < current ? 'is-done' : undefined} aria-current={index === current ? 'step' : undefined}>
          <span class="steps__number">{index + 1}.</span> {text}
        </li>
      ))}
    </ol>
  );
}

/** Amounts that add up, the total last and largest. */
export function Sums({ rows, total }: { rows: readonly { label: ComponentChildren; amount: number | string }[]; total?: { label: string; amount: number } }): JSX.Element {
  return (
    <dl class="sums">
      {rows.map((row) => (
        <div>
          <dt>{row.label}</dt>
          <dd>{typeof row.amount === 'number' ? formatRupiah(row.amount) : row.amount}</dd>
        </div>
      ))}
      {total && (
        <div class="sums__total">
          <dt>{total.label}</dt>
          <dd data-total={total.amount}>{formatRupiah(total.amount)}</dd>
        </div>
      )}
    </dl>
  );
}

export function Facts({ rows }: { rows: readonly (readonly [string, ComponentChildren] | null | false)[] }): JSX.Element {
  return (
    <dl class="facts">
      {rows.map(
        (row) =>
          row && (
            <div>
              <dt>{row[0]}</dt>
              <dd>{row[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Turns `**words**` of a message into strong text; everything else stays escaped text. */
export function Rich({ text }: { text: string }): JSX.Element {
  return <>{text.split('**').map((part, index) => (index % 2 === 1 ? <strong>{part}</strong> : part))}</>;
}
