import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatMoment, formatRupiah } from '@etalase/kernel';
import { Badge, Button, Icon, Notice, TextArea, TextField, type Tone } from '@etalase/ui';
import { decideDispute, type Dispute, type DisputeDetail, noteDispute, readDispute, readDisputes } from '../../../api/disputes';
import { useDoing } from '../../../commands/send';
import { MoreRows } from '../../../parts/more-rows';
import { Page, Section } from '../../../parts/page';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { Empty, Known } from '../../../parts/waiting';
import type { Query } from '../../../queries/query-cache';
import { cache, useQuery } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { groupThousands, readWhole } from '../../../words/numbers';

type Tab = 'open' | 'decided';
const listQuery = (tab: Tab): Query<{ items: Dispute[]; nextCursor: string | null }> => ({ key: `office/disputes/${tab}`, load: () => readDisputes(tab) });
const oneQuery = (id: string): Query<DisputeDetail> => ({ key: `office/disputes/one/${id}`, load: () => readDispute(id) });

function stateOf({ state, bearer, ageDays }: Dispute): { word: string; tone: Tone } {
  if (state === 'open') return { word: ageDays === 0 ? 'Hari ini' : `${ageDays} hari`, tone: ageDays >= 3 ? 'danger' : 'gold' };
  if (state === 'won') return { word: 'Uang kembali ke kita', tone: 'leaf' };
  return { word: bearer === 'seller' ? 'Ditanggung penjual' : 'Ditanggung etalase', tone: 'plain' };
}

/** Of a part the bank does not say at once how much. */
const sumOf = ({ amountRupiah, isSumKnown }: Dispute): string => (isSumKnown ? formatRupiah(amountRupiah) : `sampai ${formatRupiah(amountRupiah)}`);

/** Payments whose bank took the money back. */
export function DisputesPage(): VNode {
  const [tab, setTab] = useState<Tab>('open');
  const answer = useQuery(listQuery(tab), { watch: true });
  return (
    <Page title="Ditarik bank" back="/kantor/buku">
      <p class="soft book-gap">Bank atau penerbit kartu mengambil kembali uang yang sudah dibayar. Selama belum diputuskan, uang pesanan itu tidak diteruskan ke penjual.</p>
      <div class="tabs" role="group" aria-label="Tampilkan">
        {(['open', 'decided'] as const).map((one) => (
          <button key={one} type="button" class="tabs__tab" aria-pressed={tab === one} onClick={() => setTab(one)}>
            {one === 'open' ? 'Belum diputuskan' : 'Sudah diputuskan'}
          </button>
        ))}
      </div>
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="check" title={tab === 'open' ? 'Tidak ada uang yang ditarik bank' : 'Belum ada keputusan'} />
          ) : (
            <MoreRows first={page} load={(cursor) => readDisputes(tab, cursor)}>
              {(items) => (
                <ul class="card card--flush lines">
                  {items.map((dispute) => (
                    <li key={dispute.id}>
                      <Link to={`/kantor/sengketa/${dispute.id}`} class="book-row">
                        <span class="book-row__words">
                          <strong>{dispute.description}</strong>
                          <span class="soft">ditarik {formatMoment(new Date(dispute.openedAt))}</span>
                          <span>
                            <Badge tone={stateOf(dispute).tone}>{stateOf(dispute).word}</Badge>
                          </span>
                        </span>
                        <strong class="num">{sumOf(dispute)}</strong>
                        <Icon name="next" />
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </MoreRows>
          )
        }
      </Known>
    </Page>
  );
}

/** One of them: what is known, what is added, and the last word. */
export function DisputePage({ disputeId }: { disputeId: string }): VNode {
  const answer = useQuery(oneQuery(disputeId), { watch: true });
  return (
    <Known answer={answer}>
      {(dispute) => (
        <Page title={dispute.description} back="/kantor/sengketa">
          <section class="card stack">
            <div class="desk__words">
              <p>
                <Badge tone={stateOf(dispute).tone}>{stateOf(dispute).word}</Badge>
              </p>
              <p class="desk__amount num">{sumOf(dispute)}</p>
              {!dispute.isSumKnown && <p>Bank menarik sebagian. Jumlahnya tertulis di berkas harian Midtrans, paling lambat besok siang; sampai itu seluruh uang pesanan ini ditahan.</p>}
              <p>Ditarik bank {formatMoment(new Date(dispute.openedAt))}.</p>
              {dispute.reason && (
                <p>
                  {dispute.reason} <span class="soft">({dispute.decidedBy}, {dispute.decidedAt && formatMoment(new Date(dispute.decidedAt))})</span>
                </p>
              )}
              <p>
                <Link to={`/kantor/pembayaran/${dispute.paymentIntentId}`}>Riwayat pembayarannya, dengan catatan bukunya</Link>
              </p>
            </div>
            {dispute.state === 'open' && <Decide dispute={dispute} />}
          </section>
          <Section title="Bukti dan surat-menyurat">
            {dispute.notes.length === 0 && <p class="soft book-gap">Belum ada catatan. Tulis apa yang Anda temukan: bukti kirim, foto, jawaban penjual, surat ke bank.</p>}
            <ol class="life">
              {dispute.notes.map(({ id, words, writtenBy, writtenAt }) => (
                <li key={id}>
                  <p>{words}</p>
                  <p class="soft">
                    {writtenBy}, {formatMoment(new Date(writtenAt))}
                  </p>
                </li>
              ))}
            </ol>
            {dispute.state === 'open' && <AddNote disputeId={dispute.id} />}
          </Section>
        </Page>
      )}
    </Known>
  );
}

function AddNote({ disputeId }: { disputeId: string }): VNode {
  const [words, setWords] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      await noteDispute(disputeId, words);
      setWords('');
      await cache.refresh(oneQuery(disputeId));
      say('Tercatat.');
    });
  };
  return (
    <form class="card stack" noValidate onSubmit={submit}>
      <TextArea name="words" label="Tambah catatan" rows={3} maxlength={2000} value={words} error={doing.problem?.of('words') ?? doing.problem?.message} onInput={(event) => setWords(typedIn(event))} />
      <Button disabled={doing.isBusy || words.trim().length < 10}>Simpan catatan</Button>
    </form>
  );
}

const ENDS = {
  won: { title: 'Bank mengembalikan uangnya', what: 'Uang itu kembali ke pembukuan, dan pesanan yang menunggu diteruskan ke penjual.', outcome: 'won', bearer: 'platform' },
  platform: { title: 'Uang hilang, etalase yang menanggung', what: 'Dana yang masih ditahan dipakai lebih dulu. Yang sudah diteruskan ke penjual tidak diambil lagi.', outcome: 'lost', bearer: 'platform' },
  seller: { title: 'Uang hilang, penjual yang menanggung', what: 'Yang sudah diteruskan diambil dari saldo penjual; saldonya bisa menjadi utang.', outcome: 'lost', bearer: 'seller' },
} as const;

function Decide({ dispute }: { dispute: DisputeDetail }): VNode {
  const [end, setEnd] = useState<keyof typeof ENDS | null>(null);
  return (
    <div class="stack-s deeds">
      <p>
        <strong>Bagaimana akhirnya?</strong>
      </p>
      {(['won', 'platform', 'seller'] as const).map((one) => (
        <Button key={one} type="button" isFull onClick={() => setEnd(one)}>
          {ENDS[one].title}
        </Button>
      ))}
      {end && <DecideSheet dispute={dispute} end={end} onClose={() => setEnd(null)} />}
    </div>
  );
}

function DecideSheet({ dispute, end, onClose }: { dispute: DisputeDetail; end: keyof typeof ENDS; onClose: () => void }): VNode {
  const [reason, setReason] = useState('');
  const [sum, setSum] = useState('');
  const asksSum = end !== 'won' && !dispute.isSumKnown;
  const doing = useDoing();
  const { title, what, outcome, bearer } = ENDS[end];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        await decideDispute(dispute.id, { outcome, bearer, reason, ...(asksSum ? { amountRupiah: readWhole(sum) ?? 0 } : {}) });
        await Promise.all([cache.refresh(oneQuery(dispute.id)), cache.refresh(listQuery('open')), cache.refresh(listQuery('decided'))]);
        say('Keputusan tercatat di pembukuan.');
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form class="stack" noValidate onSubmit={submit}>
        <Notice icon="info" title={sumOf(dispute)}>
          {what} Keputusan ini tidak bisa diubah.
        </Notice>
        {asksSum && <TextField name="sum" label="Berapa rupiah yang ditarik bank" hint={`Seperti di surat banknya, paling banyak ${formatRupiah(dispute.amountRupiah)}.`} inputmode="numeric" autocomplete="off" maxlength={13} value={sum} error={doing.problem?.of('amountRupiah')} onInput={(event) => setSum(groupThousands(typedIn(event)))} />}
        <TextArea name="reason" label="Alasannya" rows={3} maxlength={500} value={reason} error={doing.problem?.of('reason') ?? doing.problem?.message} onInput={(event) => setReason(typedIn(event))} />
        <Button look="strong" isFull disabled={doing.isBusy || reason.trim().length < 10 || (asksSum && readWhole(sum) === null)}>
          Putuskan
        </Button>
      </form>
    </Sheet>
  );
}
