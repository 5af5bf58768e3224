import type { VNode } from 'preact';
import { Icon, TapisBand } from '@etalase/ui';
import { useNow } from '../../parts/use-now';
import { Link } from '../../router/router';
import { useZone } from '../../session/session';
import { nearMoment, timeLeft, urgencyOf } from '../../words/deadline';
import { type Task, taskWords } from '../../words/tasks';

/** The one thing to do first: how many, until when, one button. */
export function TaskHero({ task }: { task: Task }): VNode {
  const now = useNow();
  const zone = useZone();
  const words = taskWords(task.kind);
  return (
    <section class={`hero${task.at ? ` hero--${urgencyOf(task.at, now)}` : ''}`} aria-label="Yang perlu dikerjakan">
      <p class="hero__what">
        <strong>{task.count}</strong> {words.says}
      </p>
      {task.at && (
        <p class="hero__when">
          <span>sebelum</span> <time dateTime={task.at.toISOString()}>{nearMoment(task.at, now, zone)}</time>
          <span class="hero__left with-icon">
            <Icon name="clock" /> {timeLeft(task.at, now)}
          </span>
        </p>
      )}
      <Link to={`/pesanan/${task.firstOrderId}`} class="btn btn--strong btn--full">
        <Icon name={words.icon} /> {words.button}
      </Link>
      <TapisBand isThin />
    </section>
  );
}

const TAB: Record<Task['kind'], string> = { accept: 'baru', ship: 'siapkan', handover: 'siapkan', answer: 'dikirim', verdict: 'dikirim' };

export function TaskRow({ task }: { task: Task }): VNode {
  const now = useNow();
  const zone = useZone();
  const words = taskWords(task.kind);
  return (
    <Link to={task.count === 1 ? `/pesanan/${task.firstOrderId}` : `/pesanan?tab=${TAB[task.kind]}`} class="card row-link">
      <Icon name={words.icon} />
      <span class="row-link__words">
        <strong>
          {task.count} {words.says}
        </strong>
        {task.at && <span>sebelum {nearMoment(task.at, now, zone)}</span>}
      </span>
      <Icon name="next" />
    </Link>
  );
}
