import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, Notice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { Me } from '../../api/views';
import { useDoing } from '../../commands/send';
import { Page, Section } from '../../parts/page';
import { typedIn } from '../../parts/typed';
import { Known } from '../../parts/waiting';
import { useQuery } from '../../queries/use-query';
import { batchQuery, cardQuery, seatsQuery } from './batches-api';

/** The card is scanned by who teaches; it stays on the phone and needs no signal. The other way round, the code on the wall is typed. */
export function Card({ me }: { me: Me }): VNode {
  const card = useQuery(cardQuery);
  const seats = useQuery(seatsQuery);
  // Who has no shop has often no name here yet but the one the certificate will carry.
  const name = me.name ?? seats.data?.find(({ state }) => state === 'confirmed')?.printedName ?? 'Peserta';
  return (
    <Page title="Kartu peserta">
      <Known answer={card} rows={2}>
        {({ qrSvg }) => (
          <figure class="card peserta">
            <img class="peserta__qr" src={`data:image/svg+xml,${encodeURIComponent(qrSvg)}`} width={240} height={240} alt="Kode kartu peserta, untuk dipindai pengajar" />
            <figcaption>
              <strong class="peserta__name">{name}</strong>
              <span class="soft">Tunjukkan kepada pengajar. Tanpa sinyal pun kartu ini tetap tampil.</span>
            </figcaption>
          </figure>
        )}
      </Known>
      <TypeCode />
    </Page>
  );
}

function TypeCode(): VNode | null {
  const seats = useQuery(seatsQuery);
  const confirmed = (seats.data ?? []).filter(({ state }) => state === 'confirmed');
  if (confirmed.length === 0) return null;
  return (
    <Section title="Atau tulis kode di layar pengajar">
      <div class="stack">
        {confirmed.map(({ batch }) => (
          <CodeOf key={batch.id} batchId={batch.id} />
        ))}
      </div>
    </Section>
  );
}

function CodeOf({ batchId }: { batchId: string }): VNode {
  const page = useQuery(batchQuery(batchId), { watch: true });
  // A session opens while people stand at the door: what was read seconds ago is asked for again.
  useEffect(page.refresh, [batchId]);
  const [code, setCode] = useState('');
  const [isDone, setDone] = useState(false);
  const doing = useDoing();
  const session = page.data?.sessions.find(({ state }) => state === 'open');
  if (!session) return <p class="soft">Belum ada sesi yang dibuka pengajar.</p>;
  if (isDone) return <Notice tone="leaf" icon="check" title="Anda sudah tercatat hadir." />;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      await answerOf(api.POST('/api/me/attendance', { body: { sessionId: session.id, code } }));
      setDone(true);
    });
  };
  return (
    <form class="stack-s" onSubmit={submit} noValidate>
      <TextField name="code" label={`Kode sesi: ${session.title}`} hint="8 angka, berganti tiap setengah menit." inputmode="numeric" autocomplete="off" maxlength={8} class="input--code input--code-8" value={code} error={doing.problem?.message} onInput={(event) => setCode(typedIn(event).replace(/\D/g, ''))} />
      <Button look="strong" isFull disabled={doing.isBusy || code.length < 8}>
        {doing.isBusy ? 'Mencatat…' : 'Saya hadir'}
      </Button>
    </form>
  );
}
