import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';
import { api } from '../../api/client';
import { useDoing, usePending } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { say } from '../../parts/toast';
import { meQuery } from '../../queries/questions';
import { cache } from '../../queries/use-query';
import { isHelperIn, useSession } from '../../session/session';
import { exchange } from '../../sync/sync';

/** A helper ends it by themselves. Owners, and who works in somebody's name, have nothing to end here. */
export function Quit(): VNode | null {
  const { me, shop } = useSession();
  const [isAsking, setAsking] = useState(false);
  if (!isHelperIn(me, shop.id)) return null;
  return (
    <>
      <Button type="button" look="quiet" isFull onClick={() => setAsking(true)}>
        Berhenti membantu toko ini
      </Button>
      {isAsking && <QuitSheet onClose={() => setAsking(false)} />}
    </>
  );
}

function QuitSheet({ onClose }: { onClose: () => void }): VNode {
  const { shop, chooseShop } = useSession();
  const pending = usePending();
  const doing = useDoing();
  const go = (): void =>
    void doing.act(async () => {
      // What was done here belongs to the shop: it goes out while the door is still open.
      if (pending > 0) await exchange();
      await api.DELETE('/api/me/shops/{sellerId}', { params: { path: { sellerId: shop.id } } });
      say(`Anda tidak lagi membantu ${shop.name}. Pemilik toko sudah kami kabari.`);
      chooseShop(null);
      await cache.refresh(meQuery);
    });
  return (
    <Sheet title={`Berhenti membantu ${shop.name}?`} onClose={onClose}>
      <div class="stack">
        <p>Mulai saat ini juga Anda tidak bisa membuka toko ini. Pemiliknya kami kabari, dan yang sudah Anda kerjakan tetap ada.</p>
        {pending > 0 && <Notice tone="danger" icon="warn" title={`${pending} perubahan belum terkirim. Kami coba kirim dulu.`} />}
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button type="button" look="strong" isFull disabled={doing.isBusy} onClick={go}>
          {doing.isBusy ? 'Sebentar…' : 'Ya, berhenti'}
        </Button>
      </div>
    </Sheet>
  );
}
