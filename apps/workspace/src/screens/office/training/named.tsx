import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Icon, Notice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import { useDoing } from '../../../commands/send';
import { Sheet } from '../../../parts/sheet';
import { typedIn } from '../../../parts/typed';
import { Empty, Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import type { Nomination } from '../../batches/batches-api';
import { namedQuery } from './training-api';
import { NAMED_WORDS } from './training-words';

type To = 'verified' | 'accepted' | 'rejected';
const STEP: Partial<Record<Nomination['state'], { to: To; label: string }>> = { submitted: { to: 'verified', label: 'Surat benar' }, verified: { to: 'accepted', label: 'Terima' } };

/** Whom villages named: the letter is checked first, then the seat is given. Who was replaced stays readable. */
export function Named({ batchId }: { batchId: string }): VNode {
  const answer = useQuery(namedQuery(batchId), { watch: true });
  const [refuses, setRefuses] = useState<Nomination | null>(null);
  const doing = useDoing();
  const decide = async (nominationId: string, to: To, reason?: string): Promise<void> => {
    await answerOf(api.POST('/api/office/training/batches/{batchId}/nominations/{nominationId}/decision', { params: { path: { batchId, nominationId } }, body: { to, ...(reason ? { reason } : {}) } }));
    cache.invalidate('desk/');
  };
  return (
    <div class="stack">
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <Known answer={answer}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="orders" title="Belum ada usulan desa">
              <p>Kepala desa mengirim usulan dari menu Usulan di HP-nya.</p>
            </Empty>
          ) : (
            <ul class="register">
              {items.map((one) => (
                <Row key={one.id} one={one} before={items.find(({ id }) => id === one.replaces)} isBusy={doing.isBusy} onStep={(to) => void doing.act(() => decide(one.id, to))} onRefuse={() => setRefuses(one)} />
              ))}
            </ul>
          )
        }
      </Known>
      {refuses && <RefuseSheet one={refuses} onRefuse={(reason) => decide(refuses.id, 'rejected', reason)} onClose={() => setRefuses(null)} />}
    </div>
  );
}

interface RowProps {
  one: Nomination;
  /** Whose place it takes. */
  before: Nomination | undefined;
  isBusy: boolean;
  onStep: (to: To) => void;
  onRefuse: () => void;
}

function Row({ one, before, isBusy, onStep, onRefuse }: RowProps): VNode {
  const { words, tone } = NAMED_WORDS[one.state];
  const step = STEP[one.state];
  return (
    <li class="named">
      <span class="register__who">
        <strong>{one.name}</strong>
        <span class="soft">
          {one.villageName} · kursi {one.slot} · {one.participantType} · surat {one.letterNumber}
        </span>
        {before && <span class="soft">Menggantikan {before.name}</span>}
        {one.hasLetter ? (
          <a class="btn btn--quiet" href={`/api/office/training/batches/${one.batchId}/nominations/${one.id}/letter`} target="_blank" rel="noopener">
            <Icon name="orders" /> Lihat surat
          </a>
        ) : (
          <span class="soft">Suratnya belum dikirim</span>
        )}
        {one.reason !== '' && <span class="soft">Alasan: {one.reason}</span>}
      </span>
      <span class="named__side">
        <Badge tone={tone}>{words}</Badge>
        {step && (
          <span class="row">
            <Button type="button" disabled={isBusy} aria-label={`${step.label}: ${one.name}`} onClick={() => onStep(step.to)}>
              {step.label}
            </Button>
            <Button type="button" look="quiet" disabled={isBusy} aria-label={`Tolak ${one.name}`} onClick={onRefuse}>
              Tolak
            </Button>
          </span>
        )}
      </span>
    </li>
  );
}

function RefuseSheet({ one, onRefuse, onClose }: { one: Nomination; onRefuse: (reason: string) => Promise<void>; onClose: () => void }): VNode {
  const [reason, setReason] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(() => onRefuse(reason.trim())).then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Tolak usulan" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <p>
          <strong>{one.name}</strong>, {one.villageName}
        </p>
        <TextField name="reason" label="Alasan" hint="Dibaca kepala desa, supaya ia bisa mengusulkan orang lain." autocomplete="off" maxlength={300} value={reason} error={doing.problem?.of('reason')} onInput={(event) => setReason(typedIn(event))} />
        {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || reason.trim().length < 5}>
          Tolak usulan ini
        </Button>
      </form>
    </Sheet>
  );
}
