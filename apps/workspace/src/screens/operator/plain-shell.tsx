import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type IconName, Icon, Mark, TapisBand } from '@etalase/ui';
import { Link, usePlace } from '../../router/router';
import { Toasts } from '../../parts/toast';

export interface Tab {
  path: string;
  label: string;
  icon: IconName;
  count?: number;
  /** Places that belong to it although their address does not begin so. */
  also?: readonly string[];
}

interface Props {
  name: string;
  home: string;
  tabs: readonly Tab[];
  /** Out of the session, where no other room has a door for it. */
  leave?: (() => void) | undefined;
  children: ComponentChildren;
}

/** The frame of those who work for sellers rather than in a shop. */
export function PlainShell({ name, home, tabs, leave, children }: Props): VNode {
  const { path } = usePlace();
  const here = useRef<HTMLUListElement>(null);
  // With many rooms the row is longer than a phone: the one somebody is in is always in sight.
  useEffect(() => here.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }), [path]);
  return (
    <div class={`shell shell--${tabs.length > 5 ? 'many' : tabs.length}`}>
      <TapisBand isThin />
      <header class="top">
        <Link to={home} class="top__shop">
          <Mark />
          <span>{name}</span>
        </Link>
        {leave && (
          <button type="button" class="btn btn--quiet" onClick={leave}>
            Keluar
          </button>
        )}
      </header>
      <nav class="nav" aria-label="Menu utama">
        <p class="nav__home" aria-hidden="true">
          <Mark /> Etalase Desa
        </p>
        <ul ref={here}>
          {tabs.map((tab) => (
            <li key={tab.path}>
              <Link to={tab.path} aria-current={isIn(tab, path, home) ? 'page' : undefined}>
                <Icon name={tab.icon} />
                <span>{tab.label}</span>
                {tab.count !== undefined && tab.count > 0 && <span class="nav__count">{Math.min(tab.count, 99)}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="isi">{children}</main>
      <Toasts />
    </div>
  );
}

/** Who has just signed in stands at the door, in the room behind it. */
const isIn = ({ path, also = [] }: Tab, here: string, home: string): boolean => (path === home || path === '/' ? here === path || (path === home && here === '/') : here.startsWith(path)) || also.some((one) => here.startsWith(one));
