import type { VNode } from 'preact';
import { Button, Icon, Notice, photoUrl } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { Shop } from '../../api/views';
import { useDoing } from '../../commands/send';
import { Section } from '../../parts/page';
import { say } from '../../parts/toast';
import { compressPhoto, forgetPhoto, type PhonePhoto } from '../../photos/compress';
import { exchange } from '../../sync/sync';

type Place = 'front' | 'sign';
const pathOf = (sellerId: string, place: Place) => ({ params: { path: { sellerId, place } } });

async function sendPhoto(sellerId: string, place: Place, photo: PhonePhoto): Promise<void> {
  const form = new FormData();
  form.set('photo', photo.blob, 'foto.jpg');
  await answerOf(api.POST('/api/shops/{sellerId}/photos/{place}', { ...pathOf(sellerId, place), body: form as never, bodySerializer: (body: unknown) => body as FormData }));
  forgetPhoto(photo);
}

/** What buyers see of the shop before they read a word. Needs signal: it is not a day's work, and goes out at once. */
export function ShopPhotos({ shop }: { shop: Shop }): VNode {
  return (
    <Section title="Foto toko">
      <div class="stack">
        <OnePlace shop={shop} place="front" title="Foto depan" hint="Tempat usaha, kebun, atau Anda sedang bekerja. Lebar, di tempat terang." hash={shop.bannerHash} />
        <OnePlace shop={shop} place="sign" title="Tanda toko" hint="Wajah Anda, papan nama, atau produk andalan. Persegi." hash={shop.logoHash} />
      </div>
    </Section>
  );
}

interface Props {
  shop: Shop;
  place: Place;
  title: string;
  hint: string;
  hash: string | null;
}

function OnePlace({ shop, place, title, hint, hash }: Props): VNode {
  const doing = useDoing();
  const put = (file: File): void =>
    void doing.act(async () => {
      await sendPhoto(shop.id, place, await compressPhoto(file));
      await exchange();
      say('Foto toko tersimpan.');
    });
  const drop = (): void =>
    void doing.act(async () => {
      await api.DELETE('/api/shops/{sellerId}/photos/{place}', pathOf(shop.id, place));
      await exchange();
      say('Foto dihapus.');
    });
  return (
    <div class="stack-s">
      <p>
        <strong>{title}</strong>
        <br />
        <span class="soft">{hint}</span>
      </p>
      <div class={`shop-photo shop-photo--${place}`}>{hash ? <img src={photoUrl({ hash }, place === 'front' ? 640 : 320, 'webp')} alt={`${title} sekarang`} /> : <Icon name="camera" />}</div>
      <div class={hash ? 'duo' : undefined}>
        <label class="btn btn--plain btn--full file">
          <Icon name="camera" />
          {doing.isBusy ? 'Mengirim…' : hash ? 'Ganti' : 'Pilih foto'}
          <input
            type="file"
            accept="image/*"
            aria-label={title}
            disabled={doing.isBusy}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) put(file);
            }}
          />
        </label>
        {hash && (
          <Button type="button" look="quiet" icon="trash" isFull disabled={doing.isBusy} aria-label={`Hapus ${title.toLowerCase()}`} onClick={drop}>
            Hapus
          </Button>
        )}
      </div>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
    </div>
  );
}
