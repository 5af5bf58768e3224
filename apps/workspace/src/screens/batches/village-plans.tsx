import '../../styles/plans.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Button, Icon, Notice, TextField, type Tone } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useDoing } from '../../commands/send';
import { Page } from '../../parts/page';
import { Sheet } from '../../parts/sheet';
import { typedIn } from '../../parts/typed';
import { Empty, Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { dayOf } from './plans';
import { HeadDesks } from './head-desks';

type VillagePlan = components['schemas']['VillagePlanDto'];

const STATES: Record<VillagePlan['approval'], { words: string; tone: Tone }> = { asked: { words: 'Menunggu Anda', tone: 'gold' }, approved: { words: 'Disetujui', tone: 'leaf' }, returned: { words: 'Dikembalikan', tone: 'danger' } };
const queryOf = (villageCode: string) => ({ key: `village-plans/${villageCode}`, load: () => answerOf(api.GET('/api/villages/{villageCode}/plans', { params: { path: { villageCode } } })) });

/** What people of the village will do after their class; its head agrees, or says what should be different. */
export function VillagePlans({ villageCode }: { villageCode: string }): VNode {
  const answer = useQuery(queryOf(villageCode), { watch: true });
  return (
    <Page title="Rencana warga">
      <HeadDesks here="plans" />
      <Known answer={answer}>
        {({ villageName, items }) => (
          <>
            <p class="lead">{villageName}</p>
            {items.length === 0 ? (
              <Empty icon="hand" title="Belum ada rencana">
                <p>Rencana warga tampil di sini begitu mereka memulainya sesudah kelas.</p>
              </Empty>
            ) : (
              <ul class="stack">
                {items.map((plan) => (
                  <li key={plan.id}>
                    <PlanCard plan={plan} villageCode={villageCode} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Known>
    </Page>
  );
}

function PlanCard({ plan, villageCode }: { plan: VillagePlan; villageCode: string }): VNode {
  const [isReturning, setReturning] = useState(false);
  const doing = useDoing();
  const { printedName, batchTitle, approval, approvalReason, budgetRupiah, items } = plan;
  const decide = async (isApproved: boolean, reason?: string): Promise<void> => {
    cache.learn(queryOf(villageCode).key, await answerOf(api.POST('/api/villages/{villageCode}/plans/{planId}/decision', { params: { path: { villageCode, planId: plan.id } }, body: { isApproved, ...(reason ? { reason } : {}) } })));
  };
  return (
    <article class="card batch plan">
      <p>
        <Badge tone={STATES[approval].tone}>{STATES[approval].words}</Badge>
      </p>
      <h2>{printedName}</h2>
      <p class="soft">{batchTitle}</p>
      <ol class="lines">
        {items.map(({ id, what, budgetRupiah: cost, dueOn, isDone }) => (
          <li key={id}>
            {isDone && <Icon name="check" />} {what}
            <span class="soft">
              {' '}
              · {cost === 0 ? 'tanpa biaya' : formatRupiah(cost)} · {isDone ? 'sudah selesai' : `sampai ${dayOf(dueOn)}`}
            </span>
          </li>
        ))}
      </ol>
      <p>
        Biaya seluruhnya <strong class="num">{formatRupiah(budgetRupiah)}</strong>
      </p>
      {approval === 'returned' && <p>Yang diminta diubah: {approvalReason}</p>}
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {approval === 'asked' && (
        <>
          <Button type="button" look="strong" isFull disabled={doing.isBusy} aria-label={`Setujui rencana ${printedName}`} onClick={() => void doing.act(() => decide(true))}>
            Setujui rencana
          </Button>
          <Button type="button" look="quiet" isFull disabled={doing.isBusy} aria-label={`Minta diubah: ${printedName}`} onClick={() => setReturning(true)}>
            Minta diubah
          </Button>
        </>
      )}
      {isReturning && <ReturnSheet name={printedName} onReturn={(reason) => decide(false, reason)} onClose={() => setReturning(false)} />}
    </article>
  );
}

function ReturnSheet({ name, onReturn, onClose }: { name: string; onReturn: (reason: string) => Promise<void>; onClose: () => void }): VNode {
  const [reason, setReason] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(() => onReturn(reason.trim())).then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Minta diubah" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <TextField name="reason" label="Apa yang perlu diubah?" hint={`Dibaca ${name}. Contoh: biaya sewa tenda memakai aula desa saja.`} autocomplete="off" maxlength={300} value={reason} error={doing.problem?.of('reason')} onInput={(event) => setReason(typedIn(event))} />
        {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || reason.trim().length < 5}>
          Kembalikan
        </Button>
      </form>
    </Sheet>
  );
}
