import type { VNode } from 'preact';
import { Button, Icon, Notice } from '@etalase/ui';
import type { Me } from '../../api/views';
import { Door } from '../../parts/door';
import { go } from '../../router/location';
import { askToLeave } from '../../session/leave-phone';

/** Several shops, or none: the question before everything else. */
export function ChooseShop({ me, onChosen }: { me: Me; onChosen: (shopId: string) => void }): VNode {
  return (
    <Door>
      <h1>{me.shops.length === 0 ? 'Belum ada toko' : 'Kerja di toko mana?'}</h1>
      {me.shops.length === 0 && (
        <Notice icon="store" title="Nomor ini belum punya toko.">
          <p>Buka sendiri sekarang, sekitar sepuluh menit. Atau temui operator desa untuk didampingi.</p>
        </Notice>
      )}
      <ul class="stack-s">
        {me.shops.map((shop) => (
          <li key={shop.id}>
            <button type="button" class="card row-link" onClick={() => onChosen(shop.id)}>
              <Icon name="store" />
              <span class="row-link__words">
                <strong>{shop.name}</strong>
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
      <Button type="button" look={me.shops.length === 0 ? 'strong' : 'plain'} isFull icon="store" onClick={() => go('/buka-toko')}>
        {me.shops.length === 0 ? 'Buka toko' : 'Buka toko baru'}
      </Button>
      <Button type="button" look="plain" isFull icon="book" onClick={() => go('/pelatihan')}>
        {me.shops.length === 0 ? 'Belajar dulu' : 'Pelatihan'}
      </Button>
      <Button type="button" look="plain" isFull icon="shield" onClick={() => go('/sertifikat')}>
        Sertifikat saya
      </Button>
      <Button type="button" look="quiet" isFull onClick={askToLeave}>
        Keluar
      </Button>
    </Door>
  );
}
