import type { ComponentChildren, VNode } from 'preact';
import { Icon, type IconName, Mark, TapisBand } from '@etalase/ui';
import { usePending } from '../commands/send';
import { isOffline } from '../line/line';
import { newEdition, takeNewEdition } from '../push/service-worker';
import { go } from '../router/location';
import { Link, usePlace } from '../router/router';
import { actFor, acting } from '../session/acting';
import { useStore } from '../store';
import { SyncLine } from './sync-line';
import { Toasts } from './toast';

interface Tab {
  path: string;
  label: string;
  icon: IconName;
  count?: number;
}

interface ShellProps {
  shopName: string;
  newOrders: number;
  unread: number;
  children: ComponentChildren;
}

export function Shell({ shopName, newOrders, unread, children }: ShellProps): VNode {
  const { path } = usePlace();
  const inNameOf = useStore(acting);
  const tabs: Tab[] = [
    { path: '/', label: 'Hari ini', icon: 'home' },
    { path: '/pesanan', label: 'Pesanan', icon: 'orders', count: newOrders },
    { path: '/produk', label: 'Produk', icon: 'box' },
    // Money is the owner's own.
    ...(inNameOf ? [] : [{ path: '/uang', label: 'Uang', icon: 'cash' as const }]),
    { path: '/kabar', label: 'Kabar', icon: 'bell', count: unread },
  ];
  return (
    <div class={`shell shell--${tabs.length}`}>
      <TapisBand isThin />
      <header class="top">
        <Link to="/toko" class="top__shop" aria-label={`Toko ${shopName}: pengaturan`}>
          <Mark />
          <span>{shopName}</span>
          <Icon name="next" />
        </Link>
        <Sending />
      </header>
      <ActingLine />
      <SyncLine />
      <EditionLine />
      <nav class="nav" aria-label="Menu utama">
        <p class="nav__home" aria-hidden="true">
          <Mark /> Etalase Desa
        </p>
        <ul>
          {tabs.map((tab) => (
            <li key={tab.path}>
              <TabLink tab={tab} isHere={tab.path === '/' ? path === '/' : path.startsWith(tab.path)} />
            </li>
          ))}
        </ul>
      </nav>
      <main id="isi">{children}</main>
      <Toasts />
    </div>
  );
}

function TabLink({ tab, isHere }: { tab: Tab; isHere: boolean }): VNode {
  return (
    <Link to={tab.path} aria-current={isHere ? 'page' : undefined}>
      <Icon name={tab.icon} />
      <span>{tab.label}</span>
      {tab.count !== undefined && tab.count > 0 && (
        <span class="nav__count">
          {Math.min(tab.count, 99)}
          <span class="hush"> baru</span>
        </span>
      )}
    </Link>
  );
}

/** In whose name the work on this screen is done; never out of sight. */
function ActingLine(): VNode | null {
  const inNameOf = useStore(acting);
  if (!inNameOf) return null;
  const stop = (): void => {
    actFor(null);
    go('/operator', { replace: true });
  };
  return (
    <p class="acting" role="status">
      <Icon name="hand" />
      <span>
        Atas nama <strong>{inNameOf.ownerName ?? inNameOf.shop.name}</strong>. Semua tercatat.
      </span>
      <button type="button" class="btn btn--plain" onClick={stop}>
        Selesai
      </button>
    </p>
  );
}

function Sending(): VNode | null {
  const count = usePending();
  const offline = useStore(isOffline);
  return count === 0 || offline ? null : (
    <span class="top__state with-icon" role="status">
      <span class="spin" aria-hidden="true" /> Mengirim
    </span>
  );
}

/** Taken on request only, so that a half-typed form never vanishes under the thumb. */
function EditionLine(): VNode | null {
  if (!useStore(newEdition)) return null;
  return (
    <p class="line line--news" role="status">
      <span>Aplikasi ini punya versi baru.</span>
      <button type="button" class="btn btn--quiet" onClick={takeNewEdition}>
        Pakai sekarang
      </button>
    </p>
  );
}
