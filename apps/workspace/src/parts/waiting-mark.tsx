import type { VNode } from 'preact';
import { Icon } from '@etalase/ui';
import { useSync } from '../sync/sync';

/** That something about this order or product is on this phone only, so far. */
export function WaitingMark({ subject, isShort = false }: { subject: string; isShort?: boolean }): VNode | null {
  const isWaiting = useSync()?.pending.some((command) => command.subject === subject) ?? false;
  if (!isWaiting) return null;
  return (
    <span class="waiting-mark with-icon">
      <Icon name="clock" /> {isShort ? 'Menunggu sinyal' : 'Perubahan ini tersimpan di HP dan menunggu sinyal.'}
    </span>
  );
}
