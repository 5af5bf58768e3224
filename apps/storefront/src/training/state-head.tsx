import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '@etalase/ui';

/** How good the news is. */
export interface Look {
  tone: '' | 'bad' | 'past';
  icon: IconName;
}

/** What is found, the largest thing on its page. */
export function StateHead({ icon, title, words }: { icon: IconName; title: string; words: ComponentChildren }): JSX.Element {
  return (
    <div class="proof__state" role="status">
      <Icon name={icon} />
      <b>{title}</b>
      <span>{words}</span>
    </div>
  );
}
