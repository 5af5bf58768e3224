import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Button, Notice } from '@etalase/ui';
import { type Reconciliation, reconcileNow, type SettlementFile } from '../../../api/tickets';
import { useDoing } from '../../../commands/send';
import { nearMoment } from '../../../words/deadline';
import { dayWords } from '../../../words/figures';

const FILES_SHOWN = 4;

/** What Midtrans wrote of the last days: what came in, what it kept. */
function Files({ files }: { files: readonly SettlementFile[] }): VNode {
  return (
    <table class="rail-files">
      <caption>Berkas harian Midtrans</caption>
      <thead>
        <tr>
          <th scope="col">Hari</th>
          <th scope="col">Masuk</th>
          <th scope="col">Biaya</th>
          <th scope="col">Selisih</th>
        </tr>
      </thead>
      <tbody>
        {files.slice(0, FILES_SHOWN).map(({ day, grossRupiah, feeRupiah, differences }) => (
          <tr key={day}>
            <th scope="row">{dayWords(day)}</th>
            <td class="num" data-of="Masuk">{formatRupiah(grossRupiah)}</td>
            <td class="num" data-of="Biaya">{formatRupiah(feeRupiah)}</td>
            <td data-of="Selisih">{differences === 0 ? 'Cocok' : differences}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Somebody who pressed the button waits for its answer. */
const LOOK_MS = 3_000;

/** How the last comparison came out, and asking for one now. @param onLook asks the server again */
export function LastRun({ run, files, onLook }: { run: Reconciliation | undefined; files: readonly SettlementFile[]; onLook: () => void }): VNode {
  const doing = useDoing();
  const last = run?.ranAt ?? '';
  const [askedAfter, setAskedAfter] = useState<string | null>(null);
  const isComparing = askedAfter === last;
  const isSound = run !== undefined && run.differences === 0 && files.every(({ differences }) => differences === 0) && run.booksRupiah === 0 && run.booksDifferences === 0;
  const compare = (): void =>
    void doing.act(async () => {
      await reconcileNow();
      setAskedAfter(last);
    });
  useEffect(() => {
    if (!isComparing) return;
    const timer = window.setInterval(onLook, LOOK_MS);
    return () => window.clearInterval(timer);
  }, [isComparing]);
  return (
    <section class="card stack">
      {run ? (
        <div class="desk__words">
          <p>
            <Badge tone={isSound ? 'leaf' : 'danger'}>{isSound ? 'Cocok' : 'Ada selisih'}</Badge>
          </p>
          <p>
            Terakhir dicocokkan {nearMoment(new Date(run.ranAt), new Date())}: {run.payouts} pencairan dengan {run.movements} catatan Iris.
          </p>
          {(run.booksRupiah !== 0 || run.booksDifferences > 0) && <p>Neraca saldo: {formatRupiah(run.booksRupiah)}, {run.booksDifferences} akun tidak cocok.</p>}
        </div>
      ) : (
        <p>Belum pernah dicocokkan. Setiap malam dicocokkan sendiri.</p>
      )}
      {files.length > 0 && <Files files={files} />}
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {isComparing && (
        <p role="status" class="with-icon">
          <span class="spin" aria-hidden="true" /> Sedang dicocokkan. Hasilnya tampil di sini.
        </p>
      )}
      <Button type="button" disabled={doing.isBusy} onClick={compare}>
        Cocokkan sekarang
      </Button>
    </section>
  );
}
