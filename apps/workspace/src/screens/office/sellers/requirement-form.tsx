import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice, SelectField, TextArea, TextField } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import type { Requirement } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { typedIn } from '../../../parts/typed';
import { categoriesQuery } from '../../../queries/questions';
import { useQuery } from '../../../queries/use-query';

const STEPS = ['Etalase', 'Ambil sendiri', 'Bayar online', 'Belanja pemerintah'].map((label, step) => ({ value: String(step), label }));
const KINDS = [['photo', 'Foto dokumen'], ['number', 'Nomor'], ['certificate', 'Surat izin: nomor, masa berlaku, foto']].map(([value = '', label = '']) => ({ value, label }));

/** Today where the browser is; the server has the last word on what is past. */
const today = (): string => new Date().toLocaleDateString('en-CA');

export function RequirementForm({ rule, onDone }: { rule: Requirement; onDone: () => void }): VNode {
  const isNew = rule.version === 0;
  const [draft, setDraft] = useState({ ...rule, validFrom: today() });
  const [slug, setSlug] = useState('');
  const doing = useDoing();
  const parents = (useQuery(categoriesQuery).data ?? []).filter((category) => category.parentSlug === null);
  const change = (part: Partial<Requirement>): void => setDraft({ ...draft, ...part });
  const { problem } = doing;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { key, version: _version, ...body } = draft;
    void doing.act(async () => {
      await answerOf(api.PUT('/api/office/requirements/{key}', { params: { path: { key: isNew ? `${draft.kind}.${slug.trim()}` : key } }, body }));
      onDone();
    });
  };
  const toggle = (one: string): void => change({ categories: draft.categories.includes(one) ? draft.categories.filter((other) => other !== one) : [...draft.categories, one] });
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {isNew && (
        <>
          <div onChange={(event) => change({ kind: typedIn(event) as Requirement['kind'] })}>
            <SelectField name="kind" label="Yang diminta" value={draft.kind} options={KINDS} />
          </div>
          <TextField name="slug" label="Nama singkat" hint="Huruf kecil, tanpa spasi, misalnya surat-desa." maxlength={40} value={slug} error={problem?.of('key')} onInput={(event) => setSlug(typedIn(event))} />
        </>
      )}
      <TextField name="title" label="Judul" maxlength={80} value={draft.title} error={problem?.of('title')} onInput={(event) => change({ title: typedIn(event) })} />
      <div onInput={(event) => change({ why: typedIn(event) })}>
        <TextArea name="why" label="Mengapa diminta" rows={2} maxlength={300} value={rule.why} error={problem?.of('why')} />
      </div>
      <div onInput={(event) => change({ help: typedIn(event) })}>
        <TextArea name="help" label="Cara memenuhinya" rows={2} maxlength={300} value={rule.help} error={problem?.of('help')} />
      </div>
      <div onChange={(event) => change({ step: Number(typedIn(event)) as Requirement['step'] })}>
        <SelectField name="step" label="Untuk jenjang" value={String(draft.step)} options={STEPS} error={problem?.of('step')} />
      </div>
      <fieldset class="stack-s">
        <legend class="field__label">Hanya untuk jenis produk (kosong: semua penjual)</legend>
        <div class="choices choices--two">
          {parents.map(({ slug: parent, name }) => (
            <Choice key={parent} type="checkbox" name={`c-${parent}`} title={name.id} checked={draft.categories.includes(parent)} onChange={() => toggle(parent)} />
          ))}
        </div>
      </fieldset>
      <div class="choices choices--two">
        <Choice type="checkbox" name="required" title="Wajib" checked={draft.isRequired} onChange={() => change({ isRequired: !draft.isRequired })} />
        <Choice type="checkbox" name="expires" title="Punya masa berlaku" checked={draft.mustExpire} onChange={() => change({ mustExpire: !draft.mustExpire })} />
        <Choice type="checkbox" name="on" title="Dipakai" checked={draft.isOn} onChange={() => change({ isOn: !draft.isOn })} />
      </div>
      <TextField name="from" type="date" label="Berlaku mulai" hint="Beri waktu supaya penjual sempat memenuhinya." value={draft.validFrom} error={problem?.of('validFrom')} onInput={(event) => change({ validFrom: typedIn(event) })} />
      {problem && <Notice tone="danger" icon="warn" title={problem.message} />}
      <Button look="strong" isFull disabled={doing.isBusy}>
        {doing.isBusy ? 'Menyimpan…' : 'Simpan versi baru'}
      </Button>
    </form>
  );
}
