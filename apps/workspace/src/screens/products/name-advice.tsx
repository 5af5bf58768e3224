import type { VNode } from 'preact';
import { Button, Icon } from '@etalase/ui';
import { adviseTitle, betterTitle } from '../../words/title';

/** More at once reads like a telling-off. */
const MOST = 2;

/** What would make the name better, with the better one a tap away; never in the way. */
export function NameAdvice({ name, onBetter }: { name: string; onBetter: (name: string) => void }): VNode | null {
  const advice = adviseTitle(name);
  const better = advice.some((one) => one.better !== null) ? betterTitle(name) : name;
  return (
    <div role="status" class={advice.length > 0 ? 'name-advice' : undefined}>
      {advice.slice(0, MOST).map(({ kind, words }) => (
        <p key={kind} class="with-icon">
          <Icon name="info" /> {words}
        </p>
      ))}
      {better !== name && (
        <Button type="button" look="plain" class="name-advice__better" onClick={() => onBetter(better)}>
          Pakai: {better}
        </Button>
      )}
    </div>
  );
}
