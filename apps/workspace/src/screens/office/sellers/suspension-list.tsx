import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '@etalase/kernel';
import { Badge, Button, Notice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import type { Suspension } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { Page } from '../../../parts/page';
import { typedIn } from '../../../parts/typed';
import { Empty, Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';

const query = { key: 'office/suspensions', load: () => answerOf(api.GET('/api/office/suspensions', { params: { query: { limit: 50 } } })) };

export function SuspensionList(): VNode {
  const answer = useQuery(query);
  return (
    <Page title="Toko yang dihentikan">
      <Known answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="check" title="Tidak ada toko yang dihentikan" />
          ) : (
            <ul class="tiles">
              {[...items].sort((a, b) => Number(b.state === 'appealed') - Number(a.state === 'appealed')).map((suspension) => (
                <li key={suspension.id}>
                  <One suspension={suspension} />
                </li>
              ))}
            </ul>
          )
        }
      </Known>
    </Page>
  );
}

function One({ suspension }: { suspension: Suspension }): VNode {
  const { sellerId, sellerName, state, reason, suspendedAt, appeal } = suspension;
  const [answer, setAnswer] = useState('');
  const doing = useDoing();
  const path = { params: { path: { sellerId } } };
  const act = (work: () => Promise<unknown>): void =>
    void doing.act(async () => {
      await work();
      cache.invalidate(query.key);
    });
  const decide = (outcome: 'lifted' | 'upheld'): void => act(() => api.POST('/api/office/sellers/{sellerId}/appeal', { ...path, body: { outcome, answer } }));
  return (
    <article class="card stack-s">
      <div class="between">
        <strong>{sellerName}</strong>
        {state === 'appealed' && <Badge tone="danger">Disanggah</Badge>}
        {state === 'upheld' && <Badge>Sanggahan ditolak</Badge>}
      </div>
      <p class="soft">Sejak {formatDate(new Date(suspendedAt))}</p>
      <p>{reason}</p>
      {appeal && <blockquote class="quote">{appeal}</blockquote>}
      {state === 'appealed' && (
        <>
          <TextField name={`answer-${sellerId}`} label="Jawaban untuk penjual" maxlength={500} value={answer} onInput={(event) => setAnswer(typedIn(event))} />
          <div class="duo">
            <Button type="button" disabled={doing.isBusy} onClick={() => decide('lifted')}>
              Cabut penghentian
            </Button>
            <Button type="button" disabled={doing.isBusy} onClick={() => decide('upheld')}>
              Tetap berlaku
            </Button>
          </div>
        </>
      )}
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
    </article>
  );
}
