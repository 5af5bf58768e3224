import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Icon, Notice } from '@etalase/ui';
import type { ShopPhoto } from '../../api/views';
import type { PhotoPlace } from '../../commands/payloads';
import { newCommand, send, type Sent, useDoing } from '../../commands/send';
import { isOffline } from '../../line/line';
import { FileInput } from '../../parts/file-input';
import { GoodsPhoto } from '../../parts/goods-photo';
import { Section } from '../../parts/page';
import { saySent } from '../../parts/toast';
import { Known } from '../../parts/waiting';
import { compressPhoto, forgetPhoto } from '../../photos/compress';
import { cache } from '../../queries/use-query';
import { useStore } from '../../store';
import { shopPhotosQuery, useShopPhotos } from './shop-face';

const PLACES: Record<PhotoPlace, { title: string; hint: string }> = {
  front: { title: 'Foto depan', hint: 'Tempat usaha, kebun, atau Anda sedang bekerja. Lebar, di tempat terang.' },
  sign: { title: 'Tanda toko', hint: 'Wajah Anda, papan nama, atau produk andalan. Persegi.' },
};

/** What buyers see of the shop before they read a word; each photo is looked at first, as photos of goods are. */
export function ShopPhotos({ shopId }: { shopId: string }): VNode {
  const answer = useShopPhotos(shopId);
  return (
    <Section title="Foto toko">
      <Known answer={answer}>
        {(photos) => (
          <div class="stack">
            {photos.map((photo) => (
              <OnePlace key={photo.place} shopId={shopId} photo={photo} />
            ))}
          </div>
        )}
      </Known>
    </Section>
  );
}

function OnePlace({ shopId, photo }: { shopId: string; photo: ShopPhoto }): VNode {
  const { place, shown, waiting, returned } = photo;
  const { title, hint } = PLACES[place];
  const doing = useDoing();
  const [isLooking, setLooking] = useState(false);
  const settle = async (sent: Sent, done: string): Promise<void> => {
    if (sent === 'done') await cache.refresh(shopPhotosQuery(shopId));
    saySent(sent, done);
  };
  const put = (file: File): void =>
    void doing.act(async () => {
      const taken = await compressPhoto(file);
      const sent = await send(newCommand('shop.photo', { shopId, place, photo: taken.blob }, title));
      forgetPhoto(taken);
      await settle(sent, 'Foto terkirim. Petugas melihatnya dulu.');
    });
  const drop = (): void => void doing.act(async () => settle(await send(newCommand('shop.photo-drop', { shopId, place }, title)), 'Foto dihapus.'));
  const has = shown !== null || waiting !== null;
  // Beside what waits, what people see meanwhile is one tap away.
  const face = waiting && !isLooking ? waiting.hash : shown;
  return (
    <div class="stack-s">
      <p>
        <strong>{title}</strong>
        <br />
        <span class="soft">{hint}</span>
      </p>
      <div class={`shop-photo shop-photo--${place}`}>{face ? <GoodsPhoto photo={{ hash: face, width: place === 'front' ? 1200 : 640, height: place === 'front' ? 500 : 640, alt: '' }} sizes="(min-width: 60rem) 40rem, 100vw" alt={waiting && !isLooking ? `${title} yang diajukan` : `${title} sekarang`} /> : <Icon name="camera" />}</div>
      {waiting && <Waiting isLocal={waiting.hash.startsWith('local:')} hasShown={shown !== null} isLooking={isLooking} onLook={() => setLooking(!isLooking)} />}
      {returned && <Notice tone="danger" icon="warn" title={`${title} dikembalikan petugas`}><p>{returned.reason}</p></Notice>}
      <div class={has ? 'duo' : undefined}>
        <label class="btn btn--plain btn--full file">
          <Icon name="camera" />
          {doing.isBusy ? 'Mengirim…' : has ? 'Ganti' : 'Pilih foto'}
          <FileInput accept="image/*" label={title} isOff={doing.isBusy} onFiles={([file]) => put(file)} />
        </label>
        {has && (
          <Button type="button" look="quiet" icon="trash" isFull disabled={doing.isBusy} aria-label={`Hapus ${title.toLowerCase()}`} onClick={drop}>
            Hapus
          </Button>
        )}
      </div>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
    </div>
  );
}

/** Nobody has seen it yet: whether it still lies here or with the office, and what buyers see until then. */
function Waiting({ isLocal, hasShown, isLooking, onLook }: { isLocal: boolean; hasShown: boolean; isLooking: boolean; onLook: () => void }): VNode {
  const offline = useStore(isOffline);
  return (
    <p class="shop-photo__state">
      <Badge tone="gold" icon="clock">
        {isLocal ? (offline ? 'Menunggu sinyal' : 'Sedang dikirim') : 'Menunggu diperiksa'}
      </Badge>
      {hasShown ? (
        <button type="button" class="btn btn--quiet" aria-pressed={isLooking} onClick={onLook}>
          {isLooking ? 'Lihat yang diajukan' : 'Lihat yang tampil sekarang'}
        </button>
      ) : (
        <span class="soft">Pembeli melihatnya setelah petugas setuju.</span>
      )}
    </p>
  );
}
