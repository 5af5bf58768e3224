import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';

const WIDE = '(min-width: 60rem)';

/** Folded on a phone, where what comes after it matters more; open where there is room for both. */
export function WideFold({ summary, children }: { summary: string; children: ComponentChildren }): VNode {
  const [isWide] = useState(() => window.matchMedia(WIDE).matches);
  return (
    <details class="fold" open={isWide}>
      <summary>{summary}</summary>
      <div class="fold__in">{children}</div>
    </details>
  );
}
