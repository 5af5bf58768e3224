import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, Sums } from '@etalase/ui';
import { formatRupiah } from '@etalase/kernel';
import type { SellerOrder } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { Due } from '../../parts/due';
import { saySent } from '../../parts/toast';
import { useZone } from '../../session/session';
import { nearMoment } from '../../words/deadline';
import { DECIDED, lastWordOf } from '../../words/verdict';
import { Evidence } from '../office/evidence';
import { AppealSheet } from './words-sheet';

type Complaint = NonNullable<SellerOrder['complaint']>;

/** A complaint as its seller meets it: to be answered, decided, appealed against, over. */
export function ComplaintSituation({ order, complaint }: { order: SellerOrder; complaint: Complaint }): VNode | null {
  if (order.state === 'complained') return <Open complaint={complaint} />;
  if (order.state === 'decided') return <Decided order={order} complaint={complaint} />;
  if (order.state === 'appealed') return <Appealed complaint={complaint} />;
  return <Over order={order} complaint={complaint} />;
}

function Open({ complaint }: { complaint: Complaint }): VNode {
  return (
    <Notice tone="danger" icon="warn" title="Pembeli melaporkan masalah">
      <p>“{complaint.text}”</p>
      {complaint.seller ? <p>Jawaban Anda: “{complaint.seller.text}”</p> : <p>Jawab dengan cerita dan foto dari Anda di bawah. Petugas provinsi membaca keduanya, lalu memutuskan.</p>}
      <Evidence keys={complaint.photoKeys} of="pembeli" />
    </Notice>
  );
}

/** Nothing has moved yet: what was decided, until when one can appeal, what happens then. */
function Decided({ order, complaint }: { order: SellerOrder; complaint: Complaint }): VNode {
  const [isAppealing, setAppealing] = useState(false);
  const zone = useZone();
  const doing = useDoing();
  const { outcome, answer, agreed, appealBy } = complaint;
  const refund = complaint.refundRupiah ?? 0;
  const until = appealBy === null ? '' : nearMoment(new Date(appealBy), new Date(), zone);
  const mayAppeal = order.actions.includes('appeal');
  const agree = (): void =>
    void doing.act(async () => {
      saySent(await send(newCommand('order.agree', { shopId: order.sellerId, orderId: order.id }, order.number)), 'Persetujuan Anda tercatat.');
    });
  return (
    <section class="card stack" aria-label="Keputusan petugas">
      <h2>Petugas memutus: {outcome && DECIDED[outcome].toLowerCase()}</h2>
      <Sums rows={[{ label: 'Kembali ke pembeli', amount: refund }]} total={{ label: 'Untuk Anda', amount: order.totalRupiah - refund }} />
      {answer && <blockquote class="quote">“{answer}”</blockquote>}
      {mayAppeal && appealBy && <Due verb="Banding" at={new Date(appealBy)} />}
      <p>{wordsOf({ mayAppeal, hasAgreed: agreed.includes('seller'), until })}</p>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {mayAppeal && (
        <>
          <Button type="button" look="strong" isFull icon="check" disabled={doing.isBusy} onClick={agree}>
            {doing.isBusy ? 'Mencatat…' : 'Saya setuju'}
          </Button>
          <Button type="button" isFull disabled={doing.isBusy} onClick={() => setAppealing(true)}>
            Ajukan banding
          </Button>
        </>
      )}
      {isAppealing && <AppealSheet order={order} onClose={() => setAppealing(false)} />}
    </section>
  );
}

function wordsOf({ mayAppeal, hasAgreed, until }: { mayAppeal: boolean; hasAgreed: boolean; until: string }): string {
  if (mayAppeal) return 'Uang belum dipindahkan. Kalau Anda setuju, uang lebih cepat dibagi dan Anda tidak bisa banding lagi. Kalau tidak ada yang banding, keputusan ini dijalankan.';
  return hasAgreed ? `Anda sudah setuju. Pembeli bisa banding sampai ${until}; sesudah itu keputusan ini dijalankan.` : `Uang belum dipindahkan. Pembeli bisa banding sampai ${until}; sesudah itu keputusan ini dijalankan.`;
}

function Appealed({ complaint: { appeal } }: { complaint: Complaint }): VNode | null {
  const zone = useZone();
  if (!appeal) return null;
  const until = nearMoment(new Date(appeal.decideBy), new Date(), zone);
  return (
    <Notice icon="clock" title={appeal.by === 'seller' ? 'Banding Anda sedang diperiksa' : 'Pembeli mengajukan banding'}>
      <p>“{appeal.text}”</p>
      <Evidence keys={appeal.photoKeys} of={appeal.by === 'seller' ? 'Anda' : 'pembeli'} />
      <p>{Date.parse(appeal.decideBy) > Date.parse(appeal.at) ? `Petugas lain memutus sebelum ${until}.` : 'Petugas lain memutus.'} Uang tetap ditahan sampai saat itu.</p>
    </Notice>
  );
}

function Over({ order, complaint }: { order: SellerOrder; complaint: Complaint }): VNode | null {
  const word = lastWordOf(complaint);
  if (!word || !order.state.startsWith('resolved_')) return null;
  return (
    <Notice tone="leaf" icon="check" title={`Keluhan selesai: ${DECIDED[word.outcome].toLowerCase()}`}>
      <p class="num">
        Untuk Anda <strong>{formatRupiah(order.totalRupiah - word.refundRupiah)}</strong>, kembali ke pembeli <strong>{formatRupiah(word.refundRupiah)}</strong>.
      </p>
      {complaint.appeal?.outcome && <p>Diputus petugas lain setelah banding {complaint.appeal.by === 'seller' ? 'Anda' : 'pembeli'}.</p>}
      <p>{word.answer}</p>
    </Notice>
  );
}
