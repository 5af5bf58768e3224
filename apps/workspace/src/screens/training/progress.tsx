import type { VNode } from 'preact';

/** How much of a course is read, in a bar and in words. */
export function Progress({ done, all }: { done: number; all: number }): VNode {
  return (
    <div class="reading">
      <progress class="progress" max={Math.max(1, all)} value={done} aria-label="Pelajaran yang selesai" />
      <p class="num soft">
        {done} dari {all} pelajaran selesai
      </p>
    </div>
  );
}
