import type { ComponentChildren, VNode } from 'preact';
import { MOST_AT_ONCE } from '../../api/office-desk';

interface Props {
  /** Rows on the screen. */
  total: number;
  chosen: number;
  hasMore: boolean;
  onAll: () => void;
  children: ComponentChildren;
}

/** Above a pile: tick all, and what can be done with what is ticked. It stays in sight while the pile is scrolled. */
export function BulkBar({ total, chosen, hasMore, onAll, children }: Props): VNode {
  const most = Math.min(total, MOST_AT_ONCE);
  return (
    <div class="bulk" role="group" aria-label="Putuskan sekaligus">
      <label class="check bulk__all">
        <input type="checkbox" checked={chosen > 0 && chosen >= most} onChange={onAll} />
        <span class="num">{chosen > 0 ? `${chosen} dipilih` : `Pilih semua (${most}${hasMore ? ' pertama' : ''})`}</span>
      </label>
      {chosen > 0 && <div class="bulk__acts">{children}</div>}
    </div>
  );
}
