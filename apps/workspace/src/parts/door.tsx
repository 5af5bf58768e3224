import type { ComponentChildren, VNode } from 'preact';
import { Mark, TapisBand } from '@etalase/ui';

/** What stands before the rooms: signing in, the second factor, which shop. @param sign whose rooms these are; @param foot below what is asked */
export function Door({ sign = 'Ruang kerja penjual', foot, children }: { sign?: string; foot?: ComponentChildren; children: ComponentChildren }): VNode {
  return (
    <div class="door">
      <header class="door__cloth">
        <div class="door__sign">
          <Mark />
          <p class="door__name">Etalase Desa</p>
          <p>{sign}</p>
        </div>
        <TapisBand />
      </header>
      <main class="door__room stack">{children}</main>
      {foot && <p class="door__foot soft">{foot}</p>}
    </div>
  );
}
