import type { VNode } from 'preact';
import { Badge, Button, ButtonLink, Icon } from '@etalase/ui';
import type { Me, VillageSeller } from '../../api/views';
import { Page } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { useQuery } from '../../queries/use-query';
import { go, hrefOf } from '../../router/location';
import { actFor } from '../../session/acting';
import { askToLeave } from '../../session/leave-phone';
import { shopState } from '../../words/states';
import { villageSellersQuery } from '../join/join-api';
import { TodaysClass } from './todays-class';

const STEPS = ['Etalase', 'Ambil sendiri', 'Bayar online', 'Belanja pemerintah'];

export function VillageSellers({ villageCode, me }: { villageCode: string; me: Me }): VNode {
  const answer = useQuery(villageSellersQuery(villageCode), { watch: true });
  return (
    <Page title="Penjual di desa" side={<ButtonLink href={hrefOf('/operator/daftar')} look="strong" icon="plus">Daftarkan penjual</ButtonLink>}>
      <div class="stack">
        <TodaysClass />
        <Known answer={answer}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="store" title="Belum ada penjual">
                <p>Duduklah di samping seorang pembuat, lalu daftarkan tokonya. Sekitar 20 menit.</p>
              </Empty>
            ) : (
              <ul class="tiles">
                {items.map((seller) => (
                  <li key={seller.id}>
                    <Tile seller={seller} villageCode={villageCode} />
                  </li>
                ))}
              </ul>
            )
          }
        </Known>
      </div>
      <p class="more soft">
        Masuk sebagai {me.name ?? 'operator'}.{' '}
        {me.shops.length > 0 && (
          <Button type="button" look="quiet" onClick={() => go('/')}>
            Ke toko sendiri
          </Button>
        )}
        <Button type="button" look="quiet" onClick={askToLeave}>
          Keluar
        </Button>
      </p>
    </Page>
  );
}

function Tile({ seller, villageCode }: { seller: VillageSeller; villageCode: string }): VNode {
  const work = (): void => {
    actFor({ shop: { id: seller.id, slug: seller.slug, name: seller.name, villageCode }, ownerName: seller.ownerName });
    go('/gabung');
  };
  const { word, tone } = shopState(seller.state);
  return (
    <article class="card stack-s">
      <div class="between">
        <strong>{seller.name}</strong>
        <Badge tone={tone}>{word}</Badge>
      </div>
      <p class="soft">
        {seller.ownerName ?? 'Nama pemilik belum ditulis'}
        <br />
        <span class="num">{seller.ownerPhone}</span>
      </p>
      <p class="with-icon">
        <Icon name="scale" /> Jenjang: {seller.ladderStep < 0 ? 'belum mulai' : STEPS[seller.ladderStep]}
      </p>
      {seller.isAssisted ? (
        <Button type="button" isFull icon="hand" onClick={work}>
          Bantu toko ini
        </Button>
      ) : (
        <>
          <p class="soft">Belum ada izin mendampingi. Datangi pemiliknya: kode persetujuan masuk ke HP-nya.</p>
          <ButtonLink isFull href={hrefOf('/operator/daftar')} icon="hand" aria-label={`Minta izin mendampingi ${seller.name}`}>
            Minta izin
          </ButtonLink>
        </>
      )}
    </article>
  );
}
