import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Notice } from '@etalase/ui';
import { Page } from '../../parts/page';
import { Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useShopId } from '../../session/session';
import { exchange } from '../../sync/sync';
import { Checked } from './checked';
import { importsQuery, type ImportView } from './import-questions';
import { Running } from './running';
import { UploadForm } from './upload-form';

/** How often the bar asks how far it is. */
const ASK_MS = 1_500;
/** Work that has not moved for so long is not waited for: another file may be sent. */
const GIVEN_UP_MS = 3_600_000;
const isRunning = (one: ImportView | undefined): boolean => (one?.state === 'checking' || one?.state === 'saving') && Date.now() - Date.parse(one.updatedAt) < GIVEN_UP_MS;

/** Many products at once by spreadsheet. The work goes on at the server: this screen can be left and found again. */
export function Imports(): VNode {
  const shopId = useShopId();
  const answer = useQuery(importsQuery(shopId));
  const latest = answer.data?.[0];
  const runs = isRunning(latest);
  useEffect(() => {
    if (!runs) return undefined;
    const timer = window.setInterval(() => void cache.refresh(importsQuery(shopId)), ASK_MS);
    return () => {
      window.clearInterval(timer);
      // What was saved belongs on this phone too.
      void exchange();
    };
  }, [shopId, runs]);
  return (
    <Page title="Banyak produk lewat berkas" back="/produk" isForm>
      <Known answer={answer}>
        {([current]) => (
          <div class="stack">
            {current && isRunning(current) && <Running shopId={shopId} current={current} />}
            {current?.state === 'checked' && <Checked key={current.updatedAt} shopId={shopId} current={current} />}
            {current?.state === 'refused' && <Notice tone="danger" icon="warn" title={`${current.fileName} belum bisa dipakai`}>{current.note && <p>{current.note}</p>}</Notice>}
            {current?.state === 'done' && <Done current={current} />}
            {!isRunning(current) && current?.state !== 'checked' && <UploadForm shopId={shopId} />}
          </div>
        )}
      </Known>
    </Page>
  );
}

function Done({ current: { fileName, summary, submitted, notSubmitted } }: { current: ImportView }): VNode {
  const { newProducts = 0, changedProducts = 0, lostRows = 0 } = summary ?? {};
  return (
    <Notice tone="leaf" icon="check" title={`${fileName} sudah disimpan`}>
      <p>
        <strong>{newProducts}</strong> produk baru, <strong>{changedProducts}</strong> produk diubah.
        {lostRows > 0 && ` ${lostRows} baris dilewati karena masih ada yang salah.`}
      </p>
      {submitted > 0 && <p>{submitted} produk baru sudah diajukan dan sedang kami periksa.</p>}
      {notSubmitted > 0 && <p>{notSubmitted} produk baru masih draf. Tambahkan fotonya, lalu ajukan.</p>}
      {newProducts > 0 && submitted + notSubmitted === 0 && <p>Produk baru masuk sebagai draf. Buka satu per satu untuk menambah foto dan mengajukannya.</p>}
      <Link to="/produk" class="btn btn--plain">
        Lihat produk
      </Link>
    </Notice>
  );
}
