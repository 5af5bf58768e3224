import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { newId } from '@etalase/kernel';
import { Button, Notice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { MoneyField } from '../../parts/money-field';
import { Sheet } from '../../parts/sheet';
import { typedIn } from '../../parts/typed';
import { cache } from '../../queries/use-query';
import type { OwnPlan, PlanItem } from './plans-api';

const EXAMPLES = ['Foto ulang semua produk saya', 'Tampilkan satu produk baru', 'Buka rekening usaha', 'Ajari dua tetangga'];
const digits = (typed: string): number => Number(typed.replace(/\D/g, '') || '0');

/** One step: what, what it costs, until when. */
export function PlanStepSheet({ plan, step, onClose }: { plan: OwnPlan; step: PlanItem | null; onClose: () => void }): VNode {
  const [what, setWhat] = useState(step?.what ?? '');
  const [budget, setBudget] = useState(step ? String(step.budgetRupiah) : '');
  const [dueOn, setDueOn] = useState(step?.dueOn ?? '');
  const doing = useDoing();
  const others = plan.items.filter(({ id, isDone }) => !isDone && id !== step?.id);
  const save = (items: readonly Omit<PlanItem, 'isDone'>[]): void =>
    void doing.act(async () => {
      const body = { items: items.map(({ id, what: said, budgetRupiah, dueOn: due }) => ({ id, what: said, budgetRupiah, dueOn: due })) };
      await answerOf(api.PUT('/api/me/plans/{batchId}', { params: { path: { batchId: plan.batch.id } }, body }));
      cache.invalidate('plans/');
      onClose();
    });
  // The step in hand goes last, so its faults carry that place.
  const of = (field: string): string | undefined => doing.problem?.of(`items.${others.length}.${field}`);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    save([...others, { id: step?.id ?? newId(), what: what.trim(), budgetRupiah: digits(budget), dueOn }]);
  };
  const isKnown = ['what', 'budgetRupiah', 'dueOn'].some((field) => of(field) !== undefined);
  return (
    <Sheet title={step ? 'Ubah langkah' : 'Langkah baru'} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <TextField name="what" label="Apa yang akan Anda kerjakan?" hint="Satu hal saja, yang bisa difoto bila sudah jadi." autocomplete="off" maxlength={200} value={what} error={of('what')} onInput={(event) => setWhat(typedIn(event))} />
        {what === '' && (
          <div class="row">
            {EXAMPLES.map((one) => (
              <button key={one} type="button" class="chip" onClick={() => setWhat(one)}>
                {one}
              </button>
            ))}
          </div>
        )}
        <MoneyField name="budget" label="Perkiraan biaya" hint="Kosongkan bila tanpa biaya." typed={budget} onTyped={setBudget} error={of('budgetRupiah')} />
        <TextField name="dueOn" type="date" label="Selesai sebelum tanggal" value={dueOn} error={of('dueOn')} onInput={(event) => setDueOn(typedIn(event))} />
        {doing.problem && !isKnown && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || what.trim().length < 5 || dueOn === ''}>
          {doing.isBusy ? 'Menyimpan…' : 'Simpan langkah'}
        </Button>
        {step && plan.items.length > 1 && (
          <Button type="button" look="quiet" isFull icon="trash" disabled={doing.isBusy} onClick={() => save(others)}>
            Hapus langkah ini
          </Button>
        )}
      </form>
    </Sheet>
  );
}
