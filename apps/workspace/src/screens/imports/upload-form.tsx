import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, ButtonLink, Icon, Notice } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { FileInput } from '../../parts/file-input';
import { Section } from '../../parts/page';
import { cache } from '../../queries/use-query';
import { importsQuery, sheetAddress, uploadSheet } from './import-questions';
import { Bar } from './running';

const MEGABYTE = 1024 * 1024;
const MOST = { sheet: 15, photos: 40 } as const;

/** Said before a byte is sent: a slow line should not carry what will be refused. */
const tooLarge = (file: File | null, most: number): string | null => (file && file.size > most * MEGABYTE ? `Berkas ini ${Math.ceil(file.size / MEGABYTE)} MB, paling besar ${most} MB. Bagi menjadi beberapa berkas.` : null);

export function UploadForm({ shopId }: { shopId: string }): VNode {
  const [sheet, setSheet] = useState<File | null>(null);
  const [photos, setPhotos] = useState<File | null>(null);
  const [part, setPart] = useState<number | null>(null);
  const doing = useDoing();
  const sheetProblem = tooLarge(sheet, MOST.sheet) ?? doing.problem?.of('sheet') ?? null;
  const photosProblem = tooLarge(photos, MOST.photos) ?? doing.problem?.of('photos') ?? null;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!sheet || tooLarge(sheet, MOST.sheet) || tooLarge(photos, MOST.photos)) return;
    void doing
      .act(async () => {
        await uploadSheet(shopId, { sheet, photos }, setPart);
        await cache.refresh(importsQuery(shopId));
      })
      .finally(() => setPart(null));
  };
  return (
    <>
      <Section title="1. Unduh berkasnya">
        <div class="stack-s">
          <p class="soft">Buka di komputer atau HP dengan Excel, Google Sheets, atau sejenisnya. Isi, lalu simpan.</p>
          <div class="choices">
            <ButtonLink href={sheetAddress(shopId, '/example', 'xlsx')} icon="save" download="contoh-produk.xlsx">
              Contoh kosong
            </ButtonLink>
            <ButtonLink href={sheetAddress(shopId, '', 'xlsx')} icon="save" download="produk.xlsx">
              Produk saya sekarang
            </ButtonLink>
          </div>
          <p class="soft">
            Lebih suka CSV? <a href={sheetAddress(shopId, '/example', 'csv')}>Contoh CSV</a> atau <a href={sheetAddress(shopId, '', 'csv')}>produk saya CSV</a>.
          </p>
        </div>
      </Section>
      <Section title="2. Unggah">
        <form class="stack" onSubmit={submit}>
          <Choice label="Pilih lembar produk" hint="Excel (.xlsx) atau CSV, paling besar 15 MB" accept=".xlsx,.csv,text/csv" file={sheet} problem={sheetProblem} onFile={(file) => (doing.forget(), setSheet(file))} />
          <Choice label="Pilih zip foto (boleh dilewati)" hint="Nama fotonya sama dengan kolom Foto, paling besar 40 MB" accept=".zip,application/zip" file={photos} problem={photosProblem} onFile={(file) => (doing.forget(), setPhotos(file))} />
          {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
          {part !== null && <Bar part={part} words={part < 1 ? `Mengunggah ${Math.round(part * 100)}%` : 'Terkirim, sebentar'} />}
          <Button look="strong" isFull disabled={!sheet || doing.isBusy}>
            {doing.isBusy ? 'Mengunggah…' : 'Periksa berkas'}
          </Button>
          <p class="soft">Belum ada yang berubah di toko Anda. Kami periksa dulu, lalu Anda yang memutuskan.</p>
        </form>
      </Section>
    </>
  );
}

function Choice({ label, hint, accept, file, problem, onFile }: { label: string; hint: string; accept: string; file: File | null; problem: string | null; onFile: (file: File) => void }): VNode {
  return (
    <div>
      <label class="pick__add pick__add--wide">
        <Icon name={file ? 'check' : 'plus'} />
        <span>{file ? file.name : label}</span>
        <span class="soft">{file ? `${Math.max(1, Math.round(file.size / 1024)).toLocaleString('id-ID')} KB · ketuk untuk ganti` : hint}</span>
        <FileInput accept={accept} label={label} onFiles={([chosen]) => onFile(chosen)} />
      </label>
      {problem && (
        <p class="field__error" role="alert">
          <Icon name="warn" /> {problem}
        </p>
      )}
    </div>
  );
}
