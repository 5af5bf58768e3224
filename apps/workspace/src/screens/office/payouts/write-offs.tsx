import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Button, Notice } from '@etalase/ui';
import { askWriteOff, type Candidate, decideWriteOff, type WriteOff } from '../../../api/payouts';
import { useDoing } from '../../../commands/send';
import { Section } from '../../../parts/page';
import { MONEY_REASON, ReasonSheet } from '../../../parts/reason-sheet';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { nearMoment } from '../../../words/deadline';
import type { Hands } from './payout-room';

const STATES = { asked: { word: 'Menunggu petugas lain', tone: 'gold' }, booked: { word: 'Dihapus', tone: 'leaf' }, refused: { word: 'Tidak jadi', tone: 'plain' } } as const;

/** Debts that were asked to be written off; empty while nobody has. */
export function WriteOffs({ rows, hands, onDone }: { rows: readonly WriteOff[]; hands: Hands; onDone: () => void }): VNode | null {
  if (rows.length === 0) return null;
  return (
    <Section title="Penghapusan utang">
      <ul class="desk">
        {rows.map((row) => (
          <Row key={row.id} row={row} hands={hands} onDone={onDone} />
        ))}
      </ul>
    </Section>
  );
}

function Row({ row, hands, onDone }: { row: WriteOff; hands: Hands; onDone: () => void }): VNode {
  const [isAsking, setAsking] = useState(false);
  const doing = useDoing();
  const keep = (): void =>
    void doing.act(async () => {
      await decideWriteOff(row.id, false);
      onDone();
      say('Utangnya tetap ada.');
    });
  return (
    <li class="card desk__row">
      <div class="desk__words">
        <p>
          <strong>{row.label}</strong>
        </p>
        <p class="num">{formatRupiah(row.amountRupiah)}</p>
        <p>{row.reason}</p>
        <p class="soft">
          Diminta {row.isMine ? 'Anda' : row.askedBy}, {nearMoment(new Date(row.askedAt), new Date())}
          {row.decidedBy && ` · diputuskan ${row.decidedBy}`}
        </p>
      </div>
      <div class="desk__side">
        <Badge tone={STATES[row.state].tone}>{STATES[row.state].word}</Badge>
        {row.state === 'asked' && hands.canApprove && (
          <>
            {!row.isMine && (
              <Button type="button" look="strong" disabled={doing.isBusy} onClick={() => setAsking(true)}>
                Setujui, hapus utangnya
              </Button>
            )}
            <Button type="button" disabled={doing.isBusy} onClick={keep}>
              Jangan dihapus
            </Button>
          </>
        )}
        {doing.problem && <span class="error">{doing.problem.message}</span>}
      </div>
      {isAsking && <ApproveWriteOffSheet row={row} onDone={onDone} onClose={() => setAsking(false)} />}
    </li>
  );
}

/** Once more, with whose debt and how much: what is written off is not written back. */
function ApproveWriteOffSheet({ row, onDone, onClose }: { row: WriteOff; onDone: () => void; onClose: () => void }): VNode {
  const doing = useDoing();
  const approve = (): void =>
    void doing
      .act(async () => {
        await decideWriteOff(row.id, true);
        say('Utangnya dihapus dan tercatat sebagai rugi.');
      })
      .then((isDone) => {
        if (!isDone) return;
        onClose();
        onDone();
      });
  return (
    <Sheet title="Hapus utang ini?" onClose={onClose}>
      <div class="stack">
        <p>
          Utang <strong>{row.label}</strong>
        </p>
        <p class="desk__amount num">{formatRupiah(row.amountRupiah)}</p>
        <p>Menjadi rugi etalase dan tidak bisa dikembalikan. Persetujuan ini tercatat atas nama Anda.</p>
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button type="button" look="strong" isFull icon="check" disabled={doing.isBusy} onClick={approve}>
          {doing.isBusy ? 'Menghapus…' : 'Ya, hapus utangnya'}
        </Button>
      </div>
    </Sheet>
  );
}

/** What a shop owes, and why it will never come. */
export function WriteOffSheet({ row, onDone, onClose }: { row: Candidate; onDone: () => void; onClose: () => void }): VNode {
  const ask = async (reason: string): Promise<void> => {
    await askWriteOff(row.account, reason);
    onDone();
    say('Tercatat. Minta petugas lain menyetujui.');
  };
  return (
    <ReasonSheet title="Minta utang dihapus" field={MONEY_REASON} hint="Misalnya: toko sudah tutup dan pemiliknya tidak bisa dihubungi." act={{ label: 'Minta dihapus', busy: 'Mengirim…' }} onReason={ask} onClose={onClose}>
      {row.label} berutang {formatRupiah(-row.balanceRupiah)}. Biasanya terbayar sendiri dari penjualan berikutnya. Mintalah dihapus hanya kalau itu tidak akan terjadi; setelah petugas lain setuju, menjadi rugi etalase.
    </ReasonSheet>
  );
}
