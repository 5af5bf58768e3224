import type { VNode } from 'preact';
import { Notice } from '@etalase/ui';
import type { Shop } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { say } from '../../parts/toast';
import { shopKey, shopQuery } from '../../queries/questions';
import { cache } from '../../queries/use-query';

/** Closed for a while: goods stay visible, nobody can order. The switch shows the wish at once and goes back if it is refused. */
export function Holiday({ shop }: { shop: Shop }): VNode {
  const doing = useDoing();
  const turn = (isOpen: boolean): void =>
    void doing.act(async () => {
      const key = shopQuery(shop.id).key;
      cache.patch<Shop>(key, (known) => ({ ...known, isOpen }));
      try {
        await send(newCommand('shop.opening', { shopId: shop.id, isOpen }));
        say(isOpen ? 'Toko buka lagi.' : 'Toko libur. Pembeli melihat tulisan “sedang libur”.');
      } finally {
        cache.invalidate(`${shopKey(shop.id)}profile`);
      }
    });
  return (
    <section class="card stack-s" aria-label="Buka atau libur">
      <label class="switch">
        <span class="switch__words">
          <strong>{shop.isOpen ? 'Toko buka' : 'Toko sedang libur'}</strong>
          <span class="soft">{shop.isOpen ? 'Matikan kalau sedang tidak bisa melayani.' : 'Nyalakan untuk menerima pesanan lagi.'}</span>
        </span>
        <input type="checkbox" role="switch" checked={shop.isOpen} disabled={doing.isBusy} onChange={(event) => turn(event.currentTarget.checked)} />
      </label>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
    </section>
  );
}
