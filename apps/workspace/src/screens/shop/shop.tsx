import type { VNode } from 'preact';
import { Button, ButtonLink, Icon, Notice, TextArea, TextField } from '@etalase/ui';
import type { Shop as ShopView } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { shareLink } from '../../parts/copy';
import { Page, Section } from '../../parts/page';
import { saySent } from '../../parts/toast';
import { Known } from '../../parts/waiting';
import { meQuery, shopQuery } from '../../queries/questions';
import { cache, usePack } from '../../queries/use-query';
import { isHelperIn, useSession } from '../../session/session';
import { Helpers } from '../join/helpers';
import { Link } from '../../router/router';
import { Holiday } from './holiday';
import { Leave } from './leave';
import { PickupPlace } from './pickup-place';
import { ShopPhotos } from './shop-photos';

export function Shop(): VNode {
  const { me, shop } = useSession();
  const answer = usePack(shopQuery(shop.id));
  return (
    <Page title="Toko" back="/" isForm>
      <Known answer={answer}>
        {(known) => (
          <div class="stack">
            <PublicPage shop={known} />
            <Holiday shop={known} />
            <ToLadder shop={known} />
            <Link to="/ulasan" class="card row-link">
              <Icon name="star" />
              <span class="row-link__words">
                <strong>Ulasan pembeli</strong>
                <span class="soft">Baca, balas, laporkan</span>
              </span>
              <Icon name="next" />
            </Link>
            <ToTraining />
            <Link to="/kontak" class="card row-link">
              <Icon name="help" />
              <span class="row-link__words">
                <strong>Kontak dan bantuan</strong>
                <span class="soft">Operator desa, pusat bantuan, pembeli</span>
              </span>
              <Icon name="next" />
            </Link>
            <ToPhone />
            {me.ownShops?.includes(known.id) && <ToStaff />}
            <PickupPlace key={`${known.id}/pickup`} shop={known} />
            <Link to="/sertifikat" class="card row-link">
              <Icon name="shield" />
              <span class="row-link__words">
                <strong>Sertifikat saya</strong>
                <span class="soft">Unduh, cetak, tunjukkan kode QR</span>
              </span>
              <Icon name="next" />
            </Link>
            {!isHelperIn(me, known.id) && <ShopPhotos key={`${known.id}/photos`} shopId={known.id} />}
            <Profile key={known.id} shop={known} />
          </div>
        )}
      </Known>
      <Helpers />
      {me.secondFactor !== 'none' && (
        <Link to="/kantor" class="btn btn--plain btn--full">
          <Icon name="shield" /> Ruang kantor
        </Link>
      )}
      <Leave />
    </Page>
  );
}

const STEPS = ['Etalase', 'Ambil sendiri', 'Bayar online', 'Belanja pemerintah'];

/** How far the shop has come, and who may work in it. */
function ToLadder({ shop }: { shop: ShopView }): VNode {
  return (
    <Link to="/gabung" class="card row-link">
      <Icon name="scale" />
      <span class="row-link__words">
        <strong>Jenjang: {STEPS[shop.ladderStep] ?? 'belum mulai'}</strong>
        <span class="soft">Lihat apa yang kurang untuk naik</span>
      </span>
      <Icon name="next" />
    </Link>
  );
}

const ToTraining = (): VNode => (
  <Link to="/pelatihan" class="card row-link">
    <Icon name="book" />
    <span class="row-link__words">
      <strong>Pelatihan</strong>
      <span class="soft">Belajar, berlatih, dapat sertifikat</span>
    </span>
    <Icon name="next" />
  </Link>
);

/** What this phone keeps, and whether the browser has promised to keep it. */
const ToPhone = (): VNode => (
  <Link to="/perubahan" class="card row-link">
    <Icon name="save" />
    <span class="row-link__words">
      <strong>HP ini</strong>
      <span class="soft">Yang belum terkirim, simpanan, dan jam</span>
    </span>
    <Icon name="next" />
  </Link>
);

/** Only the owner says who works here. */
function ToStaff(): VNode {
  return (
    <Link to="/toko/pembantu" class="card row-link">
      <Icon name="person" />
      <span class="row-link__words">
        <strong>Pembantu toko</strong>
        <span class="soft">Siapa yang ikut mengurus</span>
      </span>
      <Icon name="next" />
    </Link>
  );
}

function PublicPage({ shop }: { shop: ShopView }): VNode {
  const path = `/toko/${shop.slug}`;
  return (
    <section class="card stack-s" aria-label="Halaman toko">
      <p class="with-icon">
        <Icon name="store" /> <strong>Toko Anda di internet</strong>
      </p>
      <p class="soft">
        {window.location.host}
        {path}
      </p>
      <div class="duo">
        <ButtonLink href={path} icon="search" target="_blank">
          Lihat
        </ButtonLink>
        <Button type="button" icon="share" onClick={() => void shareLink(shop.name, `${window.location.origin}${path}`)}>
          Bagikan
        </Button>
      </div>
      <ButtonLink href={`https://wa.me/?text=${encodeURIComponent(`${shop.name} sudah ada di Etalase Desa. Lihat dan pesan di sini: ${window.location.origin}${path}`)}`} icon="chat" target="_blank" rel="noopener" isFull>
        Kirim lewat WhatsApp
      </ButtonLink>
      <p class="with-icon with-icon--top">
        <Icon name="qr" />
        <span>
          <strong>Lembar kode QR</strong>
          <br />
          <span class="soft">Cetak, lalu pasang di meja atau dinding toko.</span>
        </span>
      </p>
      <div class="duo">
        <ButtonLink href={`/api/shops/${shop.id}/papers/qr?size=a4`} icon="save" target="_blank">
          Kertas A4
        </ButtonLink>
        <ButtonLink href={`/api/shops/${shop.id}/papers/qr?size=a5`} icon="save" target="_blank">
          Kertas A5
        </ButtonLink>
      </div>
    </section>
  );
}

function Profile({ shop }: { shop: ShopView }): VNode {
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    void doing.act(async () => {
      const sent = await send(newCommand('shop.revise', { shopId: shop.id, name: text('name'), story: text('story'), openHours: text('openHours') }, 'Tentang toko'));
      cache.invalidate(meQuery.key);
      saySent(sent, 'Sudah disimpan.');
    });
  };
  const { problem } = doing;
  return (
    <Section title="Tentang toko">
      <form class="stack" onSubmit={submit} noValidate>
        <TextField name="name" label="Nama toko" maxlength={80} value={shop.name} error={problem?.of('name')} />
        <TextArea name="story" label="Cerita toko" hint="Siapa Anda, sejak kapan, apa yang khas. Pembeli senang membacanya." maxlength={2000} rows={6} value={shop.story} error={problem?.of('story')} />
        <TextField name="openHours" label="Jam buka" placeholder="Senin–Sabtu 08.00–16.00" maxlength={120} value={shop.openHours} error={problem?.of('openHours')} />
        {problem && problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy}>
          {doing.isBusy ? 'Menyimpan…' : 'Simpan'}
        </Button>
      </form>
    </Section>
  );
}
