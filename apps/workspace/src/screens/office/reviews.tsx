import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextArea } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';
import type { PageOf } from '../../api/views';
import { useDoing } from '../../commands/send';
import { MoreRows } from '../../parts/more-rows';
import { Page } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import type { Query } from '../../queries/query-cache';
import { cache, useQuery } from '../../queries/use-query';
import { REASONS } from '../../words/review-reasons';
import { ReviewCard } from '../reviews/review-card';

type Case = components['schemas']['ReviewCaseDto'];
type Tab = 'reported' | 'hidden';

const load = (state: Tab, cursor?: string): Promise<PageOf<Case>> => answerOf(api.GET('/api/office/reviews', { params: { query: { state, limit: 20, ...(cursor ? { cursor } : {}) } } }));
const casesQuery = (state: Tab): Query<PageOf<Case>> => ({ key: `office/reviews/${state}`, load: () => load(state) });

/** Reviews somebody has reported: hide or keep, each with a reason that stays on record. */
export function OfficeReviews(): VNode {
  const [tab, setTab] = useState<Tab>('reported');
  const answer = useQuery(casesQuery(tab), { watch: true });
  const refresh = (): void => void Promise.all([cache.refresh(casesQuery('reported')), cache.refresh(casesQuery('hidden'))]);
  return (
    <Page title="Ulasan dilaporkan">
      <div class="tabs" role="group" aria-label="Tampilkan">
        {(['reported', 'hidden'] as const).map((one) => (
          <button key={one} type="button" class="tabs__tab" aria-pressed={tab === one} onClick={() => setTab(one)}>
            {one === 'reported' ? 'Perlu diputus' : 'Disembunyikan'}
          </button>
        ))}
      </div>
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="check" title={tab === 'reported' ? 'Tidak ada laporan' : 'Tidak ada yang disembunyikan'}>
              <p>{tab === 'reported' ? 'Ulasan yang dilaporkan pembeli atau toko muncul di sini, yang paling lama menunggu lebih dulu.' : 'Ulasan yang disembunyikan bisa ditampilkan lagi dari sini.'}</p>
            </Empty>
          ) : (
            <MoreRows first={page} load={(cursor) => load(tab, cursor)}>
              {(items) => (
                <ul class="tiles">
                  {items.map((one) => (
                    <ReviewCard key={one.id} review={one}>
                      <p class="soft">Toko {one.sellerName}</p>
                      <ul>
                        {one.reports.map((report, index) => (
                          <li key={index}>
                            <strong>{REASONS[report.reason]}</strong> <span class="soft">({report.by === 'seller' ? 'toko' : 'pengunjung'})</span> {report.note}
                          </li>
                        ))}
                      </ul>
                      <Decide review={one} onDone={refresh} />
                    </ReviewCard>
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

function Decide({ review, onDone }: { review: Case; onDone: () => void }): VNode {
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const outcome = (event.submitter as HTMLButtonElement | null)?.value === 'hide' ? 'hide' : 'keep';
    const reason = String(new FormData(event.currentTarget as HTMLFormElement).get(`reason-${review.id}`) ?? '');
    void doing.act(async () => void (await api.POST('/api/office/reviews/{reviewId}/decision', { params: { path: { reviewId: review.id } }, body: { outcome, reason } }))).then((isDone) => isDone && onDone());
  };
  return (
    <form class="stack-s" onSubmit={submit} noValidate>
      <TextArea name={`reason-${review.id}`} label="Alasan keputusan" hint="Dibaca penulis dan toko kalau disembunyikan." maxlength={300} rows={2} error={doing.problem?.of('reason')} />
      {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <div class="duo">
        {review.state === 'shown' && (
          <Button value="hide" look="strong" disabled={doing.isBusy}>
            Sembunyikan
          </Button>
        )}
        <Button value="keep" disabled={doing.isBusy}>
          {review.state === 'hidden' ? 'Tampilkan lagi' : 'Tetap tampil'}
        </Button>
      </div>
    </form>
  );
}
