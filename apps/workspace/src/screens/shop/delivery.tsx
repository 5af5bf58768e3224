import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Button, Notice } from '@etalase/ui';
import { api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { Page } from '../../parts/page';
import { say } from '../../parts/toast';
import { Empty, Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { useSession } from '../../session/session';
import { daysWords, withDelivery, withoutDelivery } from '../../words/delivery';
import { DeliverySheet } from './delivery-sheet';
import { type Delivery as Delivered, placesIn, regencyOf, type SellerShipping, shippingQuery } from './shipping-query';

/** Where the seller brings goods by themselves, and whether couriers fetch parcels. Set once in a while, with signal. */
export function Delivery(): VNode {
  const { shop } = useSession();
  const answer = useQuery(shippingQuery(shop.id));
  return (
    <Page title="Cara kirim" back="/toko" isForm>
      <Known answer={answer}>{(shipping) => <Ways shipping={shipping} />}</Known>
    </Page>
  );
}

function Ways({ shipping }: { shipping: SellerShipping }): VNode {
  const { shop } = useSession();
  const [isAdding, setAdding] = useState<Delivered | 'new' | null>(null);
  const doing = useDoing();
  const { deliveries } = shipping;
  const save = async (next: Delivered[]): Promise<void> => {
    await api.PUT('/api/shops/{sellerId}/shipping/deliveries', { params: { path: { sellerId: shop.id } }, body: { deliveries: next } });
    await cache.refresh(shippingQuery(shop.id));
  };
  const drop = (districtCode: string): void => void doing.act(async () => {
    await save(withoutDelivery(deliveries, districtCode));
    say('Kecamatan dihapus dari daftar.');
  });
  return (
    <div class="stack">
      <Couriers shipping={shipping} />
      <section class="section stack">
        <h2>Diantar sendiri</h2>
        <p>Pembeli di kecamatan ini boleh memilih barangnya Anda antar, dengan ongkos yang Anda tentukan.</p>
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        {deliveries.length === 0 ? (
          <Empty icon="truck" title="Belum ada kecamatan">
            <p>Tambahkan yang biasa Anda datangi.</p>
          </Empty>
        ) : (
          <ul class="stack-s" aria-label="Kecamatan yang diantar sendiri">
            {deliveries.map((one) => (
              <li key={one.districtCode} class="card stack-s">
                <Named code={one.districtCode} />
                <span>
                  <strong class="num">{one.priceRupiah === 0 ? 'Gratis ongkir' : formatRupiah(one.priceRupiah)}</strong> <span class="soft">· {daysWords(one.etaMinDays, one.etaMaxDays)}</span>
                </span>
                <div class="duo">
                  <Button type="button" disabled={doing.isBusy} onClick={() => setAdding(one)}>
                    Ubah
                  </Button>
                  <Button type="button" look="quiet" icon="trash" disabled={doing.isBusy} onClick={() => drop(one.districtCode)}>
                    Hapus
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
        <Button type="button" look="strong" icon="plus" isFull onClick={() => setAdding('new')}>
          Tambah kecamatan
        </Button>
      </section>
      {isAdding && (
        <DeliverySheet
          known={isAdding === 'new' ? null : isAdding}
          onSave={async (one) => {
            await save(withDelivery(deliveries, one));
            say('Ongkos antar tersimpan.');
          }}
          onClose={() => setAdding(null)}
        />
      )}
    </div>
  );
}

function Couriers({ shipping }: { shipping: SellerShipping }): VNode {
  const { shop } = useSession();
  const doing = useDoing();
  const turn = (): void =>
    void doing.act(async () => {
      // The pick-up place goes along: left out it would be closed.
      await api.PUT('/api/shops/{sellerId}/shipping/pickup', { params: { path: { sellerId: shop.id } }, body: { pickup: shipping.pickup, usesCouriers: !shipping.usesCouriers } });
      await cache.refresh(shippingQuery(shop.id));
    });
  return (
    <section class="card stack-s" aria-label="Ekspedisi">
      <label class="switch">
        <span class="switch__words">
          <strong>Kirim lewat ekspedisi</strong>
          <span class="soft">{shipping.usesCouriers ? 'Paket Anda titipkan ke kurir. Ongkos dihitung dari berat.' : 'Pembeli hanya bisa mengambil sendiri atau Anda antar.'}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={shipping.usesCouriers}
          disabled={doing.isBusy}
          onClick={(event) => {
            event.preventDefault();
            turn();
          }}
        />
      </label>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
    </section>
  );
}

function Named({ code }: { code: string }): VNode {
  const { data } = useQuery(placesIn(regencyOf(code)));
  return (
    <p>
      <strong>{data?.find((one) => one.code === code)?.name ?? '…'}</strong>
    </p>
  );
}
