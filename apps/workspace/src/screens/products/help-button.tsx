import type { VNode } from 'preact';
import { Button } from '@etalase/ui';

/** Below a field: somebody who counts along. */
export function HelpButton({ label, onAsk }: { label: string; onAsk: () => void }): VNode {
  return (
    <Button type="button" look="quiet" icon="help" class="help" onClick={onAsk}>
      {label}
    </Button>
  );
}
