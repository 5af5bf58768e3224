import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { cache } from '../../queries/use-query';
import type { OwnSeat } from './batches-api';

const WORDS: Record<number, string> = { 1: 'Tidak berguna', 2: 'Kurang berguna', 3: 'Cukup berguna', 4: 'Berguna', 5: 'Sangat berguna' };

/** One question to who came to a class: a tap is the answer, another one changes it. */
export function Useful({ seat }: { seat: OwnSeat }): VNode {
  const [said, setSaid] = useState(seat.useful);
  const doing = useDoing();
  const say = (useful: number): void =>
    void doing.act(async () => {
      await answerOf(api.PUT('/api/me/seats/{seatId}/reaction', { params: { path: { seatId: seat.id } }, body: { useful } }));
      setSaid(useful);
      cache.invalidate('batches/');
    });
  return (
    <fieldset class="useful stack-s">
      <legend>Seberapa berguna kelas ini untuk Anda?</legend>
      <div class="useful__row">
        {[1, 2, 3, 4, 5].map((useful) => (
          <button key={useful} type="button" class={said === useful ? 'chip chip--on' : 'chip'} aria-pressed={said === useful} aria-label={`${useful}: ${WORDS[useful]}`} disabled={doing.isBusy} onClick={() => say(useful)}>
            {useful}
          </button>
        ))}
      </div>
      <p class="soft useful__ends">
        <span>1 tidak berguna</span> <span>5 sangat berguna</span>
      </p>
      {said !== null && <p role="status">{WORDS[said]}. Terima kasih, jawaban Anda membantu kelas berikutnya. Nama Anda tidak ikut.</p>}
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
    </fieldset>
  );
}
