import type { VNode } from 'preact';
import { Chip } from '../chip';

/** Everything about classes, one tap apart. */
export function Desks({ here }: { here: 'batches' | 'reports' }): VNode {
  return (
    <nav class="row queues" aria-label="Pelatihan">
      <Chip to="/kantor/pelatihan" isOn={here === 'batches'}>
        Angkatan
      </Chip>
      <Chip to="/kantor/pelatihan/laporan" isOn={here === 'reports'}>
        Laporan
      </Chip>
      <Chip to="/kantor/kelas-desa" isOn={false}>
        Kelas desa
      </Chip>
    </nav>
  );
}
