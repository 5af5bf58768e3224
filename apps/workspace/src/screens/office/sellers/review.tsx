import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Facts, Notice } from '@etalase/ui';
import type { ReviewFile, ReviewItem } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { Act, Page, Section } from '../../../parts/page';
import { say } from '../../../parts/toast';
import { Known } from '../../../parts/waiting';
import { useCategoryNames } from '../../../queries/category-names';
import { cache, useQuery } from '../../../queries/use-query';
import { go } from '../../../router/location';
import type { Desk, Verdict } from '../../join/join-api';
import { shopState } from '../../../words/states';
import { ReviewCard } from './review-card';
import { Stopping } from './stop-shop';

interface Props {
  desk: Desk;
  shopId: string;
  back: string;
  /** Everything of this desk is asked anew after a decision. */
  queueKey: string;
}

/** One shop on the desk: each requirement is accepted or given back with a reason, then all is sent at once. */
export function Review({ desk, shopId, back, queueKey }: Props): VNode {
  const answer = useQuery({ key: desk.key(shopId), load: () => desk.load(shopId) });
  const shop = answer.data?.shop;
  return (
    <Page title={shop?.name ?? 'Periksa toko'} back={back} side={shop && <Badge tone={shopState(shop.state).tone}>{shopState(shop.state).word}</Badge>}>
      <Known answer={answer}>{(file) => <Decide file={file} desk={desk} onDone={() => {
        cache.invalidate(queueKey);
        say('Keputusan terkirim. Penjual kami kabari.');
        go(back, { replace: true });
      }} />}</Known>
    </Page>
  );
}

function Decide({ file, desk, onDone }: { file: ReviewFile; desk: Desk; onDone: () => void }): VNode {
  const [verdicts, setVerdicts] = useState<Record<string, Verdict>>({});
  const doing = useDoing();
  const nameOf = useCategoryNames();
  const isMine = (item: ReviewItem): boolean => item.state === 'given' && (desk.hasMoney || item.kind !== 'payout');
  const waiting = file.items.filter(isMine);
  const rest = file.items.filter((item) => !isMine(item));
  const chosen = Object.values(verdicts).filter((verdict) => verdict.outcome === 'accepted' || verdict.reasonCode !== undefined || verdict.reason);
  const submit = (): void =>
    void doing.act(async () => {
      await desk.decide(file.shop.id, chosen);
      onDone();
    });
  return (
    <div class="review">
      <section class="card">
        <Facts
          rows={[
            ['Pemilik', file.ownerName ?? 'belum ditulis'],
            ['HP', <span class="num">{file.ownerPhone}</span>],
            ['Desa', file.place],
            ['Jenis', file.shop.categories.map(nameOf).join(', ') || '–'],
            ['Cerita', <span class="story">{file.shop.story}</span>],
          ]}
        />
      </section>
      <div class="review__work">
        {waiting.length === 0 ? (
          <Notice tone="leaf" icon="check" title="Tidak ada yang menunggu di meja ini." />
        ) : (
          <ul class="stack">
            {waiting.map((item) => (
              <li key={item.key}>
                <ReviewCard item={item} documentUrl={item.documentId === null ? null : desk.document(file.shop.id, item.documentId)} verdict={verdicts[item.key]} onVerdict={(verdict) => setVerdicts({ ...verdicts, [item.key]: verdict })} />
              </li>
            ))}
          </ul>
        )}
        {rest.length > 0 && (
          <Section title="Lainnya">
            <ul class="card card--flush lines">
              {rest.map((item) => (
                <li key={item.key} class="between line-row">
                  <span>{item.title}</span>
                  <Badge tone={item.state === 'accepted' ? 'leaf' : item.state === 'returned' ? 'danger' : 'gold'}>{item.state === 'accepted' ? 'Diterima' : item.state === 'returned' ? 'Dikembalikan' : 'Diperiksa provinsi'}</Badge>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {desk.mayStop && <Stopping shop={file.shop} />}
        {waiting.length > 0 && (
          <Act>
            {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
            <Button type="button" look="strong" isFull disabled={doing.isBusy || chosen.length === 0} onClick={submit}>
              {doing.isBusy ? 'Mengirim…' : `Kirim keputusan (${chosen.length} dari ${waiting.length})`}
            </Button>
          </Act>
        )}
      </div>
    </div>
  );
}
