import type { VNode } from 'preact';
import { Button, Notice } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { cache } from '../../queries/use-query';
import { dropImport, importsQuery, type ImportView } from './import-questions';

const STEPS: Record<ImportView['step'], { title: string; unit: string }> = {
  reading: { title: 'Membaca berkas', unit: '' },
  photos: { title: 'Menyiapkan foto', unit: 'foto' },
  saving: { title: 'Menyimpan produk', unit: 'produk' },
  submitting: { title: 'Mengajukan produk baru', unit: 'produk' },
  none: { title: 'Sebentar', unit: '' },
};

export function Running({ shopId, current }: { shopId: string; current: ImportView }): VNode {
  const doing = useDoing();
  const { title, unit } = STEPS[current.step];
  const isCounted = current.step === 'photos' || current.step === 'submitting';
  const drop = (): void =>
    void doing.act(async () => {
      await dropImport(shopId, current.id);
      await cache.refresh(importsQuery(shopId));
    });
  return (
    <section class="card stack-s" aria-label="Sedang dikerjakan">
      <h2>{title}</h2>
      <p class="soft">{current.fileName}</p>
      <Bar {...(isCounted ? { part: current.total === 0 ? 0 : current.done / current.total } : {})} words={isCounted ? `${current.done} dari ${current.total} ${unit}` : current.step === 'saving' ? `${current.total} produk, sebentar lagi selesai` : 'Beberapa detik saja'} />
      <p>Halaman ini boleh ditinggal. Pekerjaan tetap jalan, dan Anda temukan lagi di sini.</p>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {current.state === 'checking' && (
        <Button type="button" disabled={doing.isBusy} onClick={drop}>
          Batalkan
        </Button>
      )}
    </section>
  );
}

/** A bar with its figures beside; without a part it only shows that something goes on. */
export function Bar({ part, words }: { part?: number; words: string }): VNode {
  return (
    <div class="progress" role="status">
      <progress max={1} {...(part === undefined ? {} : { value: part })} aria-label={words} />
      <span class="num">{words}</span>
    </div>
  );
}
