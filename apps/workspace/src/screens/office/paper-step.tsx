import type { VNode } from 'preact';
import { Button, Notice } from '@etalase/ui';
import { copyText } from '../../parts/copy';

/** Shown once: without phone and without paper nobody gets in. */
export function PaperStep({ codes, onKept }: { codes: readonly string[]; onKept: () => void }): VNode {
  return (
    <div class="stack">
      <h1>Simpan kode cadangan</h1>
      <p>Kalau HP Anda hilang, kantor dibuka dengan salah satu kode ini. Tulis di kertas atau cetak, lalu simpan di tempat aman.</p>
      <ul class="paper num">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Notice icon="warn" title="Kode ini hanya tampil sekali." />
      <Button type="button" isFull icon="copy" onClick={() => void copyText(codes.join('\n'), 'Semua kode sudah disalin')}>
        Salin semua
      </Button>
      <Button type="button" look="strong" isFull icon="check" onClick={onKept}>
        Sudah saya simpan
      </Button>
    </div>
  );
}
