import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import type { LocalLearning } from '../../learning/local-learning';
import { isOffline } from '../../line/line';
import { useStore } from '../../store';

/** Takes a course along, showing how far it is; a broken line goes on where it was. */
export function Download({ learning, enrolmentId }: { learning: LocalLearning; enrolmentId: string }): VNode {
  const doing = useDoing();
  const offline = useStore(isOffline);
  const [hasTried, setTried] = useState(false);
  const here = learning.downloading?.enrolmentId === enrolmentId ? learning.downloading : null;
  const take = (): void => {
    setTried(true);
    void doing.act(() => learning.take(enrolmentId));
  };
  return (
    <div class="stack-s">
      {here && (
        <div role="status" class="reading">
          <progress class="progress" max={here.of} value={here.bytes} aria-label="Bahan yang sudah terunduh" />
          <p class="num soft">
            {kilobytes(here.bytes)} dari {kilobytes(here.of)} KB
          </p>
        </div>
      )}
      {doing.problem && <Notice tone={doing.problem.isOffline ? 'gold' : 'danger'} icon="warn" title={doing.problem.isOffline ? 'Sinyal terputus. Yang sudah terunduh tidak hilang.' : doing.problem.message} />}
      <Button type="button" look="strong" isFull icon="save" disabled={doing.isBusy || offline} onClick={take}>
        {doing.isBusy ? 'Mengunduh…' : offline ? 'Menunggu sinyal' : hasTried ? 'Lanjutkan unduhan' : 'Unduh ke HP ini'}
      </Button>
    </div>
  );
}

const kilobytes = (bytes: number): string => Math.ceil(bytes / 1024).toLocaleString('id-ID');
