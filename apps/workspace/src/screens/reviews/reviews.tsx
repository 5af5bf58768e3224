import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Choice, Notice, TextArea } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';
import type { PageOf } from '../../api/views';
import { useDoing } from '../../commands/send';
import { MoreRows } from '../../parts/more-rows';
import { Page } from '../../parts/page';
import { Sheet } from '../../parts/sheet';
import { Empty, Known } from '../../parts/waiting';
import type { Query } from '../../queries/query-cache';
import { cache, useQuery } from '../../queries/use-query';
import { useShopId } from '../../session/session';
import { meanWords } from '../../words/figures';
import { REASONS } from '../../words/review-reasons';
import { ReviewCard, type ShopReview, StarRow } from './review-card';

type Summary = components['schemas']['ShopReviewsDto'];

const load = (sellerId: string, cursor?: string): Promise<PageOf<ShopReview>> => answerOf(api.GET('/api/shops/{sellerId}/reviews', { params: { path: { sellerId }, query: { limit: 20, ...(cursor ? { cursor } : {}) } } }));
const listQuery = (sellerId: string): Query<PageOf<ShopReview>> => ({ key: `shop/${sellerId}/reviews`, load: () => load(sellerId) });
const summaryQuery = (sellerId: string): Query<Summary> => ({ key: `shop/${sellerId}/reviews/summary`, load: () => answerOf(api.GET('/api/shops/{sellerId}/reviews/summary', { params: { path: { sellerId } } })) });

/** What buyers say, the shop's answer under each. */
export function Reviews(): VNode {
  const shopId = useShopId();
  const answer = useQuery(listQuery(shopId), { watch: true });
  const summary = useQuery(summaryQuery(shopId));
  const [act, setAct] = useState<{ kind: 'reply' | 'report'; review: ShopReview } | null>(null);
  const done = (): void => {
    setAct(null);
    void Promise.all([cache.refresh(listQuery(shopId)), cache.refresh(summaryQuery(shopId))]);
  };
  return (
    <Page title="Ulasan pembeli" back="/toko" isForm>
      <div class="stack">
        {summary.data && summary.data.score.count > 0 && <Score summary={summary.data} />}
        <Known answer={answer}>
          {(page) =>
            page.items.length === 0 ? (
              <Empty icon="star" title="Belum ada ulasan">
                <p>Pembeli bisa mengulas setelah pesanannya selesai. Kiriman yang rapi dan tepat waktu mengundang ulasan baik.</p>
              </Empty>
            ) : (
              <MoreRows first={page} load={(cursor) => load(shopId, cursor)}>
                {(items) => (
                  <ul class="stack">
                    {items.map((review) => (
                      <ReviewCard key={review.id} review={review}>
                        {review.hiddenBecause === null && (
                          <div class="duo">
                            <Button type="button" icon="chat" onClick={() => setAct({ kind: 'reply', review })}>
                              {review.reply ? 'Ubah balasan' : 'Balas'}
                            </Button>
                            {review.isReported ? <Badge tone="gold">Dilaporkan</Badge> : (
                              <Button type="button" look="quiet" onClick={() => setAct({ kind: 'report', review })}>
                                Laporkan
                              </Button>
                            )}
                          </div>
                        )}
                      </ReviewCard>
                    ))}
                  </ul>
                )}
              </MoreRows>
            )
          }
        </Known>
      </div>
      {act?.kind === 'reply' && <ReplySheet shopId={shopId} review={act.review} onClose={() => setAct(null)} onDone={done} />}
      {act?.kind === 'report' && <ReportSheet shopId={shopId} review={act.review} onClose={() => setAct(null)} onDone={done} />}
    </Page>
  );
}

function Score({ summary: { score, byStars, unanswered } }: { summary: Summary }): VNode {
  return (
    <section class="card stack-s" aria-label="Nilai toko">
      {score.mean === null ? <p>Baru {score.count} ulasan. Nilai rata-rata tampil mulai 3 ulasan.</p> : (
        <p>
          <strong class="money-line">{meanWords(score.mean)}</strong> dari 5, {score.count} ulasan
        </p>
      )}
      <ul>
        {byStars.map((row) => (
          <li key={row.stars} class="between">
            <StarRow count={row.stars} />
            <span class="num">{row.count}</span>
          </li>
        ))}
      </ul>
      {unanswered > 0 && <p class="soft">{unanswered} belum Anda balas.</p>}
    </section>
  );
}

interface SheetProps {
  shopId: string;
  review: ShopReview;
  onClose: () => void;
  onDone: () => void;
}

function ReplySheet({ shopId: sellerId, review, onClose, onDone }: SheetProps): VNode {
  const doing = useDoing();
  const path = { sellerId, reviewId: review.id };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get('text') ?? '');
    void doing.act(async () => void (await api.PUT('/api/shops/{sellerId}/reviews/{reviewId}/reply', { params: { path }, body: { text } }))).then((isDone) => isDone && onDone());
  };
  const takeBack = (): void => void doing.act(async () => void (await api.DELETE('/api/shops/{sellerId}/reviews/{reviewId}/reply', { params: { path } }))).then((isDone) => isDone && onDone());
  return (
    <Sheet title="Balasan Anda" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <TextArea name="text" label="Balasan" hint="Dibaca semua calon pembeli. Ucapkan terima kasih, jawab masalahnya, jangan menyalahkan." value={review.reply?.text ?? ''} maxlength={500} rows={5} error={doing.problem?.message} />
        <Button look="strong" isFull disabled={doing.isBusy}>
          {doing.isBusy ? 'Mengirim…' : 'Tampilkan balasan'}
        </Button>
        {review.reply && (
          <Button type="button" isFull disabled={doing.isBusy} onClick={takeBack}>
            Hapus balasan
          </Button>
        )}
      </form>
    </Sheet>
  );
}

function ReportSheet({ shopId: sellerId, review, onClose, onDone }: SheetProps): VNode {
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const body = { reason: String(form.get('reason') ?? '') as keyof typeof REASONS, note: String(form.get('note') ?? '') };
    void doing.act(async () => void (await api.POST('/api/shops/{sellerId}/reviews/{reviewId}/report', { params: { path: { sellerId, reviewId: review.id } }, body }))).then((isDone) => isDone && onDone());
  };
  return (
    <Sheet title="Laporkan ulasan" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <p>Ulasan tetap tampil sampai pengelola memutuskan. Nilai rendah saja bukan alasan.</p>
        <div class="choices">
          {Object.entries(REASONS).map(([value, title]) => (
            <Choice key={value} name="reason" value={value} title={title} />
          ))}
        </div>
        <TextArea name="note" label="Keterangan" maxlength={300} rows={3} />
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.fields[0]?.message ?? doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy}>
          Kirim laporan
        </Button>
      </form>
    </Sheet>
  );
}
