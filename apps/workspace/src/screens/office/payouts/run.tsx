import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatMoment, formatRupiah } from '@etalase/kernel';
import { Badge, Button, Notice } from '@etalase/ui';
import { type PayoutItem, readRun, readStatement, type RunDetail, type RunPayout } from '../../../api/payouts';
import { useDoing } from '../../../commands/send';
import { Page } from '../../../parts/page';
import { Known } from '../../../parts/waiting';
import type { Query } from '../../../queries/query-cache';
import { cache, useQuery } from '../../../queries/use-query';
import { nearMoment } from '../../../words/deadline';
import { ApproveSheet, RejectSheet, SettleSheet } from './payout-sheets';
import type { Hands } from './payout-room';
import { itemWords, RUN_STATES, runTitle, standingWords, statusOf } from './payout-words';

/** One list: looked over by another officer, sent, and what became of each. */
export function RunPage({ batchId, hands }: { batchId: string; hands: Hands }): VNode {
  const query: Query<RunDetail> = { key: `office/payouts/run/${batchId}`, load: () => readRun(batchId) };
  const answer = useQuery(query, { watch: true });
  const refresh = (): void => void cache.refresh(query);
  return (
    <Page title="Daftar pencairan" back="/kantor/pencairan">
      <Known answer={answer}>
        {(run) => (
          <div class="stack">
            <Head run={run} hands={hands} onDone={refresh} />
            <ul class="desk">
              {run.payouts.map((payout) => (
                <Row key={payout.id} payout={payout} isMine={run.isMine} hands={hands} onDone={refresh} />
              ))}
            </ul>
          </div>
        )}
      </Known>
    </Page>
  );
}

function Head({ run, hands, onDone }: { run: RunDetail; hands: Hands; onDone: () => void }): VNode {
  const [open, setOpen] = useState<'approve' | 'reject' | null>(null);
  const state = RUN_STATES[run.state];
  const isOpen = run.state === 'made';
  return (
    <section class="card stack">
      <div class="desk__words">
        <p>
          <Badge tone={state.tone}>{state.word}</Badge>
        </p>
        <p class="desk__amount num">{runTitle(run)}</p>
        <p class="soft">
          Dibuat {run.isMine ? 'Anda' : run.madeBy}, {nearMoment(new Date(run.madeAt), new Date())}
          {run.decidedAt && ` · ${run.state === 'approved' ? 'disetujui' : 'ditolak'} ${run.decidedBy}, ${nearMoment(new Date(run.decidedAt), new Date())}`}
        </p>
        {run.reason && <p>{run.reason}</p>}
        {run.state === 'approved' && <p>{standingWords(run)}</p>}
        <p>
          <a href={`/api/office/payouts/batches/${run.id}/sheet`} download>
            Unduh daftar dan rinciannya (Excel)
          </a>
        </p>
        <p>
          <a href={`/api/office/payouts/batches/${run.id}/paper`} target="_blank" rel="noopener">
            Cetak (PDF)
          </a>
        </p>
      </div>
      {isOpen && run.isMine && <Notice icon="info" title="Menunggu petugas lain">Daftar ini Anda yang membuat. Supaya aman, petugas lain yang menyetujui.</Notice>}
      {isOpen && !run.isMine && !hands.canApprove && <Notice icon="info" title="Menunggu petugas pemeriksa" />}
      {isOpen && hands.canApprove && (
        <div class="row">
          {!run.isMine && (
            <Button type="button" look="strong" icon="check" onClick={() => setOpen('approve')}>
              Setujui dan kirim
            </Button>
          )}
          <Button type="button" onClick={() => setOpen('reject')}>
            Tolak
          </Button>
        </div>
      )}
      {open === 'approve' && <ApproveSheet run={run} onClose={() => setOpen(null)} onDone={onDone} />}
      {open === 'reject' && <RejectSheet run={run} onClose={() => setOpen(null)} onDone={onDone} />}
    </section>
  );
}

function Row({ payout, isMine, hands, onDone }: { payout: RunPayout; isMine: boolean; hands: Hands; onDone: () => void }): VNode {
  const [isAsked, setIsAsked] = useState(false);
  const status = statusOf(payout);
  return (
    <li class="card">
      <div class="desk__row">
        <div class="desk__words">
          <p class="desk__amount num">{formatRupiah(payout.amountRupiah)}</p>
          <p>
            <strong>{payout.label}</strong>
          </p>
          <p class="soft">{payout.masked}</p>
        </div>
        <div class="desk__side">
          <Badge tone={status.tone}>{status.word}</Badge>
          {payout.endedAt && <p class="soft">{nearMoment(new Date(payout.endedAt), new Date())}</p>}
          {payout.failure && <p class="soft">{payout.failure}</p>}
          {payout.isUnclear && payout.railReference && <p class="soft">Nomor di Iris {payout.railReference}</p>}
          {payout.isUnclear && hands.canApprove && !isMine && (
            <Button type="button" icon="bank" onClick={() => setIsAsked(true)}>
              Catat jawaban bank
            </Button>
          )}
        </div>
      </div>
      <Statement payoutId={payout.id} />
      {isAsked && <SettleSheet payout={payout} onClose={() => setIsAsked(false)} onDone={onDone} />}
    </li>
  );
}

/** Read only when somebody wants to know. */
function Statement({ payoutId }: { payoutId: string }): VNode {
  const [items, setItems] = useState<PayoutItem[] | null>(null);
  const doing = useDoing();
  return (
    <details class="payout-items" onToggle={(event) => event.currentTarget.open && items === null && void doing.act(async () => setItems((await readStatement(payoutId)).items))}>
      <summary>Rincian</summary>
      {doing.problem && <p class="error">{doing.problem.message}</p>}
      {items && (
        <dl>
          {items.map((item) => (
            <div key={`${item.reference}-${item.at}-${item.kind}`}>
              <dt>
                {itemWords(item)} <span class="soft">{formatMoment(new Date(item.at))}</span>
              </dt>
              <dd class="num">{formatRupiah(item.amountRupiah)}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
