import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { slugify } from '@etalase/kernel';
import { Button, Notice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import { useDoing } from '../../../commands/send';
import { Pick } from '../../../parts/pick';
import { Sheet } from '../../../parts/sheet';
import { typedIn } from '../../../parts/typed';
import { cache, useQuery } from '../../../queries/use-query';
import { go } from '../../../router/location';
import { coverageQuery, type OfficeBatch } from './training-api';

const DAY_MS = 86_400_000;

/** The same class elsewhere and later: rules and sessions come along, people do not. */
export function CopySheet({ batch, isProvince, onClose }: { batch: OfficeBatch; isProvince: boolean; onClose: () => void }): VNode {
  const regencies = useQuery(coverageQuery('')).data?.regencies ?? [];
  const [regionCode, setRegion] = useState(batch.regionCode);
  const [startsOn, setStart] = useState('');
  const doing = useDoing();
  const byDays = startsOn === '' ? -1 : Math.round((Date.parse(startsOn) - Date.parse(batch.startsOn)) / DAY_MS);
  const regions = [...(isProvince && regencies[0] ? [{ value: regencies[0].code.slice(0, 2), label: 'Seluruh provinsi' }] : []), ...regencies.map(({ code, name }) => ({ value: code, label: name }))];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        const place = regions.find(({ value }) => value === regionCode)?.label ?? regionCode;
        const code = `${slugify(`${batch.code.slice(0, 24)} ${place}`).slice(0, 51)}-${startsOn.replaceAll('-', '').slice(2)}`;
        const { id } = await answerOf(api.POST('/api/office/training/batches/{batchId}/copies', { params: { path: { batchId: batch.id } }, body: { code, regionCode, byDays } }));
        cache.invalidate('desk/');
        go(`/kantor/pelatihan/angkatan?id=${id}`);
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Salin angkatan" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <p>Kuota, aturan kursi, dan semua sesi ikut disalin dan bergeser tanggalnya. Peserta dan tempat tidak ikut.</p>
        <Pick name="copyRegion" label="Untuk wilayah" options={regions} value={regionCode} error={doing.problem?.of('regionCode')} onPick={setRegion} />
        <TextField name="copyStart" label="Pelatihan mulai" type="date" value={startsOn} error={doing.problem?.of('byDays') ?? doing.problem?.of('code')} hint="Sama atau sesudah angkatan ini." onInput={(event) => setStart(typedIn(event))} />
        {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || byDays < 0 || byDays > 1_000}>
          {doing.isBusy ? 'Menyalin…' : 'Salin sebagai rencana'}
        </Button>
      </form>
    </Sheet>
  );
}
