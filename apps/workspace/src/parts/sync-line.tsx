import type { VNode } from 'preact';
import { Icon } from '@etalase/ui';
import { isOffline } from '../line/line';
import { Link } from '../router/router';
import { useStore } from '../store';
import { useIsForgetful, useSync } from '../sync/sync';
import { skewWords } from '../words/skew';

/** One small line under the top bar, only while there is something to say about the phone and the server. */
export function SyncLine({ to = '/perubahan' }: { to?: string }): VNode | null {
  const offline = useStore(isOffline);
  const isForgetful = useIsForgetful();
  const sync = useSync();
  if (!sync) return null;
  const waiting = sync.pending.length;
  const refused = sync.refusals.length;
  if (refused > 0) {
    return (
      <Link to={to} class="line line--danger">
        <Icon name="warn" />
        <span>
          <strong>{refused} perubahan perlu dilihat.</strong> Ketuk untuk membaca alasannya.
        </span>
        <Icon name="next" />
      </Link>
    );
  }
  if (offline && waiting > 0) {
    return (
      <Link to={to} class="line">
        <Icon name="clock" />
        <span>
          <strong>Tanpa sinyal.</strong> {waiting} perubahan menunggu dikirim.{isForgetful ? ' Jangan tutup halaman ini.' : ''}
        </span>
        <Icon name="next" />
      </Link>
    );
  }
  if (offline) {
    return (
      <p class="line" role="status">
        <Icon name="warn" />
        <span>
          <strong>Tanpa sinyal.</strong> Anda tetap bisa bekerja; semuanya kami kirim nanti.
        </span>
      </p>
    );
  }
  const skew = skewWords(sync.skewMs);
  return skew === null ? null : (
    <p class="line line--news line--words" role="status">
      <Icon name="clock" />
      <span>{skew}</span>
    </p>
  );
}
