import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Facts, Notice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { Me } from '../../api/views';
import { useDoing } from '../../commands/send';
import { Page, Section } from '../../parts/page';
import { typedIn } from '../../parts/typed';
import { type Village, VillageField } from '../../parts/village-field';
import { Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { go } from '../../router/location';
import { Save } from '../join/number-tasks';
import { batchQuery, daysOf, timesOf } from './batches-api';
import { NOBODY, PersonFields } from './person-fields';

/** What the batch is, then five answers; the seat or the place in the line is told at once. */
export function AskSeat({ batchId, me }: { batchId: string; me: Me }): VNode {
  const page = useQuery(batchQuery(batchId));
  const [name, setName] = useState(me.name ?? '');
  const [village, setVillage] = useState<Village | null>(null);
  const [kind, setKind] = useState(NOBODY);
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { sex, ageBand, participantType } = kind;
    if (!sex || !ageBand || !village) return;
    void doing.act(async () => {
      await answerOf(api.POST('/api/me/seats', { body: { batchId, printedName: name.trim(), villageCode: village.code, sex, ageBand, participantType } }));
      cache.invalidate('batches/');
      go('/angkatan', { replace: true });
    });
  };
  const isFilled = name.trim().length > 1 && village !== null && kind.sex !== null && kind.ageBand !== null && kind.participantType.trim().length > 1;
  return (
    <Page title="Ikut angkatan" back="/angkatan" isForm>
      <Known answer={page}>
        {(batch) => (
          <>
            <article class="card batch">
              <h2>{batch.title}</h2>
              <Facts
                rows={[
                  ['Kursus', batch.courseTitle],
                  ['Tanggal', daysOf(batch)],
                  ['Wilayah', batch.regionName],
                  ['Penyelenggara', batch.organiser],
                  ['Kursi', batch.taken < batch.quota ? `sisa ${batch.quota - batch.taken} dari ${batch.quota}` : `penuh, ${batch.waiting} orang menunggu`],
                ]}
              />
              {batch.note && <p>{batch.note}</p>}
              {batch.sessions.length > 0 && (
                <ol class="meetings">
                  {batch.sessions.map(({ id, title, venue, ...times }) => (
                    <li key={id}>
                      <strong>{title}</strong>
                      <span class="soft">{timesOf(times)}</span>
                      <span class="soft">{venue}</span>
                    </li>
                  ))}
                </ol>
              )}
            </article>
            <Section title="Data peserta">
              <form class="stack" onSubmit={submit} noValidate>
                {batch.taken >= batch.quota && <Notice icon="info" title="Kursi sudah penuh. Anda masuk daftar tunggu, dan kami kabari bila ada kursi." />}
                <TextField name="printedName" label="Nama lengkap" hint="Seperti di KTP: nama ini dicetak di sertifikat." autocomplete="name" maxlength={80} class="input--large" value={name} error={doing.problem?.of('printedName')} onInput={(event) => setName(typedIn(event))} />
                <VillageField label="Desa tempat tinggal" chosen={village} onChosen={setVillage} />
                <PersonFields value={kind} onChange={setKind} error={doing.problem?.of('participantType')} />
                {!isFilled && <p class="soft">Isi semuanya dulu, lalu tombol bisa ditekan.</p>}
                <Save doing={doing} isOff={!isFilled} label={batch.taken < batch.quota ? 'Minta kursi' : 'Masuk daftar tunggu'} />
              </form>
            </Section>
          </>
        )}
      </Known>
    </Page>
  );
}
