import type { VNode } from 'preact';
import { Choice } from '@etalase/ui';

/** Whether goods must be eaten soon, and what it means for whoever buys them: a shorter time to complain. */
export function FreshChoice({ isFresh, onChange }: { isFresh: boolean; onChange: (isFresh: boolean) => void }): VNode {
  return (
    <Choice type="checkbox" name="isFresh" title="Makanan segar, harus segera dimakan" checked={isFresh} onChange={() => onChange(!isFresh)}>
      <span class="soft">Seperti kue basah, lauk, ikan, sayur, atau buah. Pembeli harus melapor dalam 1×24 jam kalau ada masalah. Barang lain paling sedikit 2 hari kerja.</span>
    </Choice>
  );
}
