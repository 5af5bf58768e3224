import type { VNode } from 'preact';
import { Icon, Notice } from '@etalase/ui';
import type { Problem } from '../api/problem';
import { Link } from '../router/router';

/** What a refusal asks for that is learnt, by its code. */
const COURSES: Readonly<Record<string, string>> = { 'sellers.training_first': 'onboarding-umkm', 'sellers.training_suspended': 'onboarding-umkm', 'training.not_certified': 'operator-desa' };

/** Straight to the lessons that open what was refused. */
export function LessonLink({ code }: { code: string }): VNode | null {
  const course = COURSES[code];
  return course === undefined ? null : (
    <Link to={`/pelatihan/${course}`} class="btn btn--plain btn--full">
      <Icon name="orders" /> Buka pelajaran ini
    </Link>
  );
}

/** Why it was refused, and the way there is. */
export function RefusedFor({ problem }: { problem: Problem }): VNode {
  return (
    <Notice tone="danger" icon="warn" title={problem.message}>
      <LessonLink code={problem.code} />
    </Notice>
  );
}
