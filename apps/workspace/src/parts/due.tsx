import type { VNode } from 'preact';
import { Icon } from '@etalase/ui';
import { useZone } from '../session/session';
import { nearMoment, timeLeft, urgencyOf } from '../words/deadline';
import { useNow } from './use-now';

/** `Kirim sebelum` with the moment as the largest thing beside it and what is left of it. */
export function Due({ verb, at, isBig = false }: { verb: string; at: Date; isBig?: boolean }): VNode {
  const now = useNow();
  const zone = useZone();
  return (
    <p class={`due due--${urgencyOf(at, now)}${isBig ? ' due--big' : ''}`}>
      <span class="due__verb">{verb} sebelum</span>
      <time class="due__when" dateTime={at.toISOString()}>
        {nearMoment(at, now, zone)}
      </time>
      <span class="due__left with-icon">
        <Icon name="clock" /> {timeLeft(at, now)}
      </span>
    </p>
  );
}
