import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Button, Notice } from '@etalase/ui';
import type { SellerShipping } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { Page } from '../../parts/page';
import { saySent } from '../../parts/toast';
import { Empty, Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { useSession } from '../../session/session';
import { daysWords } from '../../words/delivery';
import { DeliverySheet } from './delivery-sheet';
import { type Delivery as Delivered, type Place, placesIn, regencyOf, shippingQuery, useShipping } from './shop-face';

/** Where the seller brings goods by themselves, and whether couriers fetch parcels. Set once in a while, with or without signal. */
export function Delivery(): VNode {
  const { shop } = useSession();
  const answer = useShipping(shop.id);
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
  const drop = (districtCode: string): void =>
    void doing.act(async () => {
      const sent = await send(newCommand('shop.undeliver', { shopId: shop.id, districtCode }, districtName(districtCode)));
      if (sent === 'done') await cache.refresh(shippingQuery(shop.id));
      saySent(sent, 'Kecamatan dihapus dari daftar.');
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
            const sent = await send(newCommand('shop.deliver', { shopId: shop.id, ...one }, districtName(one.districtCode)));
            if (sent === 'done') await cache.refresh(shippingQuery(shop.id));
            saySent(sent, 'Ongkos antar tersimpan.');
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
      const sent = await send(newCommand('shop.couriers', { shopId: shop.id, usesCouriers: !shipping.usesCouriers }, 'Cara kirim'));
      if (sent === 'done') await cache.refresh(shippingQuery(shop.id));
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

/** As the phone knows it; its code where it does not. */
const districtName = (code: string): string => (cache.peek(placesIn(regencyOf(code)).key).value as Place[] | undefined)?.find((one) => one.code === code)?.name ?? code;

function Named({ code }: { code: string }): VNode {
  const { data } = useQuery(placesIn(regencyOf(code)));
  return (
    <p>
      <strong>{data?.find((one) => one.code === code)?.name ?? '…'}</strong>
    </p>
  );
}
