import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '@etalase/kernel';
import { Badge, Button, Notice, TextArea } from '@etalase/ui';
import { decideAppeal, resumeShop } from '../../../api/office-shops';
import type { Suspension } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { cache } from '../../../queries/use-query';

/** Why a shop is stopped, what its seller says to it, and the office's next word. */
export function SuspensionCard({ suspension, title }: { suspension: Suspension; title: ComponentChildren }): VNode {
  const { sellerId, state, reason, suspendedAt, appeal, answer: given } = suspension;
  const [answer, setAnswer] = useState('');
  const doing = useDoing();
  const isAppealed = state === 'appealed';
  const act = (work: () => Promise<void>, done: string): void =>
    void doing.act(async () => {
      await work();
      cache.invalidate('office/');
      say(done);
    });
  const lift = (): void => act(() => (isAppealed ? decideAppeal(sellerId, 'lifted', answer.trim()) : resumeShop(sellerId, answer.trim())), 'Toko boleh buka lagi. Penjual kami kabari.');
  const uphold = (): void => act(() => decideAppeal(sellerId, 'upheld', answer.trim()), 'Sanggahan dijawab. Penjual kami kabari.');
  return (
    <article class="card stack-s">
      <div class="between">
        {title}
        {isAppealed ? <Badge tone="danger">Disanggah</Badge> : state === 'upheld' ? <Badge>Sanggahan ditolak</Badge> : <Badge tone="gold">Dihentikan</Badge>}
      </div>
      <p class="soft">Sejak {formatDate(new Date(suspendedAt))}</p>
      <p>{reason}</p>
      {appeal && (
        <>
          <p class="field__label">Kata penjual</p>
          <blockquote class="quote">{appeal}</blockquote>
        </>
      )}
      {given && (
        <p>
          <strong>Jawaban kita:</strong> {given}
        </p>
      )}
      <TextArea name={`answer-${sellerId}`} label={isAppealed ? 'Jawaban untuk penjual' : 'Pesan untuk penjual (boleh kosong)'} maxlength={500} rows={2} value={answer} error={doing.problem?.of('answer')} onInput={(event) => setAnswer(typedIn(event))} />
      {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <div class={isAppealed ? 'duo' : undefined}>
        <Button type="button" isFull icon="check" disabled={doing.isBusy} onClick={lift}>
          {isAppealed ? 'Cabut penghentian' : 'Buka lagi tokonya'}
        </Button>
        {isAppealed && (
          <Button type="button" isFull disabled={doing.isBusy} onClick={uphold}>
            Tetap berlaku
          </Button>
        )}
      </div>
    </article>
  );
}
