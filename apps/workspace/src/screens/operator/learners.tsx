import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatPhone, newId } from '@etalase/kernel';
import { Badge, Button, Icon, Notice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';
import type { Me } from '../../api/views';
import { send, useDoing } from '../../commands/send';
import { Page, Section } from '../../parts/page';
import { say } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { Empty, Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { openSync, useSync, useSyncOf } from '../../sync/sync';

type Registration = components['schemas']['RegistrationDto'];
type Likeness = components['schemas']['LikenessDto'];

const WHY: Record<Likeness['why'], string> = { same_phone: 'nomor HP sama', same_name_and_village: 'nama dan desa sama', like_name_and_village: 'nama mirip, desa sama' };

/** People who learn without a phone of their own or without a signal: written down here, also offline, and then recognised. */
export function Learners({ villageCode, me }: { villageCode: string; me: Me }): VNode {
  const sync = useSync();
  useEffect(() => void openSync(me.id), [me.id]);
  useSyncOf(null);
  const waiting = sync?.pending.filter(({ kind, payload }) => kind === 'training.register' && payload.villageCode === villageCode) ?? [];
  const key = `village/${villageCode}/registrations`;
  const query = { key, load: async () => (await answerOf(api.GET('/api/villages/{villageCode}/registrations', { params: { path: { villageCode } } }))).items };
  const answer = useQuery(query, { watch: true });
  // What was sent from this phone just now stands in the list of the server.
  useEffect(() => cache.invalidate(key), [key, waiting.length]);
  return (
    <Page title="Peserta tanpa HP atau sinyal">
      <WriteDown villageCode={villageCode} isReady={sync !== undefined && sync !== null} />
      {waiting.length > 0 && (
        <Section title="Menunggu sinyal">
          <ul class="stack-s">
            {waiting.map(({ clientId, payload }) => (
              <li key={clientId} class="card between">
                <strong>{String(payload.name)}</strong>
                <Badge tone="gold" icon="clock">
                  Tersimpan di HP ini
                </Badge>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Siapa mereka?">
        <Known answer={answer} rows={1}>
          {(items) =>
            items.length === 0 ? (
              <Empty icon="check" title="Semua sudah dikenali" />
            ) : (
              <ul class="stack-s">
                {items.map((one) => (
                  <li key={one.id}>
                    <Recognise one={one} villageCode={villageCode} />
                  </li>
                ))}
              </ul>
            )
          }
        </Known>
      </Section>
    </Page>
  );
}

function WriteDown({ villageCode, isReady }: { villageCode: string; isReady: boolean }): VNode {
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      const sent = await send({ clientId: newId(), type: 'training.register', at: new Date().toISOString(), about: name.trim(), payload: { name: name.trim(), phone: phone.trim() === '' ? null : phone.trim(), villageCode } });
      say(sent === 'done' ? `${name.trim()} dicatat.` : `${name.trim()} disimpan di HP ini, dikirim saat ada sinyal.`);
      setName('');
      setPhone('');
    });
  };
  return (
    <form class="card stack" onSubmit={submit} noValidate>
      <TextField name="name" label="Nama lengkap" hint="Seperti di KTP. Nomor KTP tidak perlu." autocomplete="off" maxlength={80} value={name} error={doing.problem?.of('name')} onInput={(event) => setName(typedIn(event))} />
      <TextField name="phone" label="Nomor HP (boleh kosong)" hint="Dengan nomor, ia bisa masuk sendiri kelak." type="tel" inputmode="tel" autocomplete="off" maxlength={24} value={phone} error={doing.problem?.of('phone')} onInput={(event) => setPhone(typedIn(event))} />
      {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <Button look="strong" isFull icon="plus" disabled={!isReady || doing.isBusy || name.trim().length < 2}>
        {doing.isBusy ? 'Menyimpan…' : 'Catat peserta'}
      </Button>
    </form>
  );
}

/** The operator knows the village: nothing is put together before a person has said so. */
function Recognise({ one, villageCode }: { one: Registration; villageCode: string }): VNode {
  const doing = useDoing();
  const decide = (body: { as: 'person' | 'new' | 'nobody'; personId?: string }): void =>
    void doing.act(async () => {
      await answerOf(api.POST('/api/villages/{villageCode}/registrations/{registrationId}/decision', { params: { path: { villageCode, registrationId: one.id } }, body }));
      cache.invalidate(`village/${villageCode}/registrations`);
    });
  const known = one.like.flatMap(({ personId, name, why, id }) => (personId === null ? [] : [{ id, personId, name, why }]));
  const twice = one.like.filter(({ personId }) => personId === null);
  return (
    <article class="card stack-s">
      <p>
        <strong>{one.name}</strong> <span class="soft num">{one.phone === null ? 'tanpa nomor HP' : formatPhone(one.phone)}</span>
      </p>
      {twice.map(({ id, name, why }) => (
        <p key={id} class="soft">
          Mungkin tercatat dua kali: {name} ({WHY[why]}). Kalau orangnya sama, hapus salah satu.
        </p>
      ))}
      {one.phone === null && known.length === 0 && <p class="soft">Tanpa nomor HP ia belum bisa punya akun. Biarkan di sini; ia tetap belajar di kelas dengan daftar kertas.</p>}
      {known.map(({ id, personId, name, why }) => (
        <Button key={id} type="button" isFull disabled={doing.isBusy} onClick={() => decide({ as: 'person', personId })}>
          <Icon name="person" /> Orang yang sama: {name} ({WHY[why]})
        </Button>
      ))}
      {one.phone !== null && (
        <Button type="button" isFull disabled={doing.isBusy} onClick={() => decide({ as: 'new' })}>
          Orang baru
        </Button>
      )}
      <Button type="button" look="quiet" isFull disabled={doing.isBusy} onClick={() => decide({ as: 'nobody' })}>
        Salah tulis, hapus
      </Button>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
    </article>
  );
}
