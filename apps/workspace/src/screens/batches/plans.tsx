import '../../styles/plans.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate, formatRupiah } from '@etalase/kernel';
import { Badge, Button, Icon, Notice, type Tone } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { Page } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { PlanStepSheet } from './plan-step-sheet';
import { type OwnPlan, type PlanItem, plansQuery } from './plans-api';
import { StepDoneSheet } from './step-done-sheet';

export const dayOf = (iso: string): string => formatDate(new Date(iso.length === 10 ? `${iso}T05:00:00Z` : iso));
export const PLAN_WORDS: Record<'draft' | 'running' | 'done' | 'none', { words: string; tone: Tone }> = {
  none: { words: 'Belum ditulis', tone: 'plain' },
  draft: { words: 'Belum dimulai', tone: 'gold' },
  running: { words: 'Sedang dijalankan', tone: 'leaf' },
  done: { words: 'Selesai', tone: 'leaf' },
};
export const MOST_STEPS = 10;

/** What one will do at home after the class: one card a class. */
export function Plans(): VNode {
  const answer = useQuery(plansQuery, { watch: true });
  return (
    <Page title="Rencana sesudah kelas" back="/angkatan">
      <Known answer={answer}>
        {(plans) =>
          plans.length === 0 ? (
            <Empty icon="check" title="Belum ada kelas yang Anda hadiri">
              <p>Sesudah kelas pertama ditutup pengajar, rencana Anda ditulis di sini.</p>
              <Link to="/angkatan" class="btn btn--plain">
                Lihat angkatan
              </Link>
            </Empty>
          ) : (
            <div class="stack">
              {plans.map((plan) => (
                <PlanCard key={plan.batch.id} plan={plan} />
              ))}
            </div>
          )
        }
      </Known>
    </Page>
  );
}

function PlanCard({ plan }: { plan: OwnPlan }): VNode {
  const { batch, state, items, late, alertOn, budgetRupiah } = plan;
  const [written, setWritten] = useState<PlanItem | 'new' | null>(null);
  const [finished, setFinished] = useState<PlanItem | null>(null);
  const doing = useDoing();
  const told = PLAN_WORDS[state ?? 'none'];
  const begin = (): void =>
    void doing.act(async () => {
      await answerOf(api.POST('/api/me/plans/{batchId}/beginning', { params: { path: { batchId: batch.id } } }));
      cache.invalidate('plans/');
    });
  const isBegun = state === 'running' || state === 'done';
  return (
    <article class="card batch plan">
      <p>
        <Badge tone={told.tone}>{told.words}</Badge>
      </p>
      <h2>{batch.title}</h2>
      {plan.approval && <Approval approval={plan.approval} reason={plan.approvalReason} />}
      {late === 'not_begun' && <Notice tone="gold" icon="clock" title={items.length === 0 ? 'Tulis satu langkah kecil dulu. Tidak harus banyak.' : 'Langkahnya sudah ada. Tinggal dimulai.'} />}
      {late === 'item_due' && <Notice tone="gold" icon="clock" title="Ada langkah yang sudah lewat tanggalnya. Kirim fotonya, atau ubah tanggalnya." />}
      {items.length === 0 && <p class="soft">Apa yang akan Anda kerjakan di rumah dengan ilmu dari kelas ini? Tulis sebelum {dayOf(alertOn)}.</p>}
      <ol class="steps-list">
        {items.map((item) => (
          <li key={item.id} class={item.isDone ? 'steps-list__item is-done' : 'steps-list__item'}>
            <strong class="with-icon">
              {item.isDone && <Icon name="check" />} {item.what}
            </strong>
            <span class="soft">
              {item.budgetRupiah === 0 ? 'Tanpa biaya' : formatRupiah(item.budgetRupiah)} · {item.isDone ? 'selesai' : `selesai sebelum ${dayOf(item.dueOn)}`}
            </span>
            {!item.isDone && (
              <span class="row">
                {isBegun && (
                  <Button type="button" icon="camera" onClick={() => setFinished(item)}>
                    Sudah selesai
                  </Button>
                )}
                <Button type="button" look="quiet" onClick={() => setWritten(item)} aria-label={`Ubah: ${item.what}`}>
                  Ubah
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {items.length > 1 && <p class="soft">Biaya seluruhnya {formatRupiah(budgetRupiah)}</p>}
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {state === 'draft' && items.length > 0 && (
        <Button type="button" look="strong" isFull disabled={doing.isBusy} onClick={begin}>
          {doing.isBusy ? 'Menyimpan…' : 'Mulai jalankan'}
        </Button>
      )}
      {items.length < MOST_STEPS && (
        <Button type="button" look={items.length === 0 ? 'strong' : 'plain'} isFull icon="plus" onClick={() => setWritten('new')}>
          {items.length === 0 ? 'Tulis langkah pertama' : 'Tambah langkah'}
        </Button>
      )}
      <Outcomes plan={plan} />
      {written && <PlanStepSheet plan={plan} step={written === 'new' ? null : written} onClose={() => setWritten(null)} />}
      {finished && <StepDoneSheet batchId={batch.id} step={finished} onClose={() => setFinished(null)} />}
    </article>
  );
}

/** What the class was for, as the shop's own facts tell it. */
function Outcomes({ plan: { listedAt, soldAt } }: { plan: OwnPlan }): VNode {
  return (
    <ul class="leaves" aria-label="Hasil di toko Anda">
      <li class="with-icon">
        <Icon name="store" /> <span>Produk pertama tampil: {listedAt ? dayOf(listedAt) : 'belum'}</span>
      </li>
      <li class="with-icon">
        <Icon name="orders" /> <span>Pesanan pertama selesai: {soldAt ? dayOf(soldAt) : 'belum'}</span>
      </li>
    </ul>
  );
}

/** What the head of the village says of it; the plan goes on meanwhile. */
const Approval = ({ approval, reason }: { approval: NonNullable<OwnPlan['approval']>; reason: string }): VNode =>
  approval === 'returned' ? (
    <Notice tone="gold" icon="person" title={`Kepala desa minta diubah: ${reason}`} />
  ) : (
    <p class="with-icon">
      <Icon name={approval === 'approved' ? 'check' : 'clock'} /> {approval === 'approved' ? 'Disetujui kepala desa' : 'Menunggu persetujuan kepala desa'}
    </p>
  );
