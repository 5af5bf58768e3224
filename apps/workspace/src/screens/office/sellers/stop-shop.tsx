import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextArea } from '@etalase/ui';
import { readSuspension, stopShop } from '../../../api/office-shops';
import type { ReviewFile } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { Section } from '../../../parts/page';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import { SuspensionCard } from './suspension-card';

type Shop = ReviewFile['shop'];
const MAY_BE_STOPPED: ReadonlySet<Shop['state']> = new Set(['verified', 'active', 'holiday']);
const LEAST = 10;

/** Stopping a shop with a reason, or, when it is stopped, the office's next word on it. */
export function Stopping({ shop }: { shop: Shop }): VNode | null {
  if (shop.state === 'suspended') return <Stopped sellerId={shop.id} />;
  return MAY_BE_STOPPED.has(shop.state) ? <Stop shop={shop} /> : null;
}

function Stopped({ sellerId }: { sellerId: string }): VNode {
  // A box: the cache takes `null` for not asked yet.
  const answer = useQuery({ key: `office/suspension/${sellerId}`, load: async () => ({ standing: await readSuspension(sellerId) }) });
  return (
    <Section title="Penghentian">
      <Known answer={answer} rows={1}>
        {({ standing }) => standing && <SuspensionCard suspension={standing} title={<strong>Toko sedang dihentikan</strong>} />}
      </Known>
    </Section>
  );
}

function Stop({ shop }: { shop: Shop }): VNode {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        await stopShop(shop.id, reason.trim());
        cache.invalidate('office/');
        say('Toko dihentikan. Penjual kami kabari dan boleh menyanggah.');
      })
      .then((isDone) => isDone && setOpen(false));
  };
  return (
    <Section title="Ada masalah berat?">
      <div class="card stack-s">
        <p>Toko yang dihentikan tidak tampil dan tidak bisa dibeli. Pesanan yang sudah masuk tetap diselesaikan.</p>
        <Button type="button" icon="warn" onClick={() => setOpen(true)}>
          Hentikan toko…
        </Button>
      </div>
      {isOpen && (
        <Sheet title={`Hentikan ${shop.name}?`} onClose={() => setOpen(false)}>
          <form class="stack" onSubmit={submit} noValidate>
            <TextArea name="stop-reason" label="Alasan, dibaca penjual" hint="Tulis apa yang terjadi dan apa yang harus dibereskan." maxlength={500} rows={4} value={reason} error={doing.problem?.of('reason')} onInput={(event) => setReason(typedIn(event))} />
            <ul class="tips">
              <li>Toko dan produknya langsung tidak tampil.</li>
              <li>Pesanan yang berjalan tetap dikirim, uangnya tetap cair.</li>
              <li>Penjual boleh menyanggah satu kali; yang memutus petugas lain.</li>
            </ul>
            {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
            <Button look="strong" isFull disabled={doing.isBusy || reason.trim().length < LEAST}>
              {doing.isBusy ? 'Menghentikan…' : 'Hentikan toko ini'}
            </Button>
            <Button type="button" look="quiet" isFull onClick={() => setOpen(false)}>
              Tidak jadi
            </Button>
          </form>
        </Sheet>
      )}
    </Section>
  );
}
