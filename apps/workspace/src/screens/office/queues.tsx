import type { VNode } from 'preact';
import { Chip } from './chip';

/** The piles of the office, one tap apart. */
export function Queues({ here }: { here: 'sellers' | 'products' | 'photos' | 'complaints' }): VNode {
  return (
    <nav class="row queues" aria-label="Antrean">
      <Chip to="/kantor" isOn={here === 'sellers'}>
        Penjual
      </Chip>
      <Chip to="/kantor/produk" isOn={here === 'products'}>
        Produk
      </Chip>
      <Chip to="/kantor/foto" isOn={here === 'photos'}>
        Foto toko
      </Chip>
      <Chip to="/kantor/keluhan" isOn={here === 'complaints'}>
        Keluhan
      </Chip>
    </nav>
  );
}

/** What the province has laid down. */
export function Rules({ here }: { here: 'requirements' | 'categories' }): VNode {
  return (
    <nav class="row queues" aria-label="Aturan">
      <Chip to="/kantor/syarat" isOn={here === 'requirements'}>
        Syarat
      </Chip>
      <Chip to="/kantor/kategori" isOn={here === 'categories'}>
        Kategori
      </Chip>
    </nav>
  );
}
