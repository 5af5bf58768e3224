import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, SelectField, TextArea, TextField } from '@etalase/ui';
import { askWaiver, type Right, type Waiver } from '../../../api/certificates';
import { useDoing } from '../../../commands/send';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { RIGHT_WORDS } from '../../../words/certificates-held';
import { WAIVER_KIND_WORDS } from './waiver-words';

const optionsOf = <Value extends string>(words: Record<Value, string>): { value: string; label: string }[] => (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** Asked for here, decided by a colleague. */
export function AskWaiverSheet({ onClose, onDone }: { onClose: () => void; onDone: () => void }): VNode {
  const [isReady, setReady] = useState(false);
  const doing = useDoing();
  const read = (form: HTMLFormElement) => {
    const values = new FormData(form);
    const text = (name: string): string => String(values.get(name) ?? '').trim();
    return { phone: text('phone'), capability: text('capability') as Right['capability'], kind: text('kind') as Waiver['kind'], reason: text('reason'), ...(text('lastDay') === '' ? {} : { lastDay: text('lastDay') }) };
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const body = read(event.currentTarget as HTMLFormElement);
    void doing
      .act(async () => {
        await askWaiver(body);
        say('Diminta. Petugas lain yang memutus.');
        onDone();
      })
      .then((isDone) => isDone && onClose());
  };
  const { problem } = doing;
  return (
    <Sheet title="Minta keringanan" onClose={onClose}>
      <form
        class="stack"
        onSubmit={submit}
        onInput={(event) => {
          const { phone, reason } = read(event.currentTarget);
          setReady(phone.length >= 8 && reason.length >= 5);
        }}
        noValidate
      >
        <TextField name="phone" type="tel" inputmode="tel" label="Nomor HP orangnya" hint="Ia harus pernah masuk ke Etalase Desa." maxlength={30} autocomplete="off" error={problem?.of('phone')} />
        <SelectField name="capability" label="Izin yang diberikan" options={optionsOf(RIGHT_WORDS)} value="seller.listing.publish" />
        <SelectField name="kind" label="Dasarnya" options={optionsOf(WAIVER_KIND_WORDS)} value="equivalent" />
        <TextArea name="reason" label="Alasan" hint="Sebutkan buktinya: nomor surat, nama pelatihan, hasil uji." rows={3} maxlength={500} error={problem?.of('reason')} />
        <TextField name="lastDay" type="date" label="Sampai kapan (boleh kosong)" error={problem?.of('lastDay')} />
        {problem && problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || !isReady}>
          {doing.isBusy ? 'Mengirim…' : 'Minta keputusan'}
        </Button>
      </form>
    </Sheet>
  );
}
