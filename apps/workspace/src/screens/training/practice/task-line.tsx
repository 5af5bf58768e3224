import type { VNode } from 'preact';
import { Icon, Notice } from '@etalase/ui';
import { Link } from '../../../router/router';
import type { PracticeWork } from './use-practice';

/** Which task of the course is done here, and when it is, the way on. */
export function TaskLine({ work, kind }: { work: PracticeWork; kind: 'practice_listing' | 'practice_order' }): VNode | null {
  const task = work.tasks.find((one) => one.kind === kind);
  if (!task) return null;
  if (task.isDone) {
    return (
      <Notice tone="leaf" icon="check" title={`Tugas selesai: ${task.title}.`}>
        <Link to={`/pelatihan/${work.code}`} class="btn btn--plain">
          <Icon name="next" /> Lanjut di kursus
        </Link>
      </Notice>
    );
  }
  return (
    <details class="module">
      <summary>
        <span class="module__title">Tugas: {task.title}</span>
      </summary>
      <p class="story">{task.text}</p>
    </details>
  );
}
