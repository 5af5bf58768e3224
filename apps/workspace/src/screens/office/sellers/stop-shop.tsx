import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@etalase/ui';
import { readSuspension, stopShop } from '../../../api/office-shops';
import type { ReviewFile } from '../../../api/views';
import { Section } from '../../../parts/page';
import { ReasonSheet } from '../../../parts/reason-sheet';
import { say } from '../../../parts/toast';
import { Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import { SuspensionCard } from './suspension-card';

type Shop = ReviewFile['shop'];
const MAY_BE_STOPPED: ReadonlySet<Shop['state']> = new Set(['verified', 'active', 'holiday']);
const REASON = { name: 'reason', label: 'Alasan, dibaca penjual', fewest: 10, most: 500, isLong: true };

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
  const close = (): void => setOpen(false);
  const stop = async (reason: string): Promise<void> => {
    await stopShop(shop.id, reason);
    cache.invalidate('office/');
    say('Toko dihentikan. Penjual kami kabari dan boleh menyanggah.');
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
        <ReasonSheet title={`Hentikan ${shop.name}?`} field={REASON} hint="Tulis apa yang terjadi dan apa yang harus dibereskan." act={{ label: 'Hentikan toko ini', busy: 'Menghentikan…' }} more={<Consequences />} onReason={stop} onClose={close}>
          Yang terjadi sesudah ini:
        </ReasonSheet>
      )}
    </Section>
  );
}

const Consequences = (): VNode => (
  <ul class="tips">
    <li>Toko dan produknya langsung tidak tampil.</li>
    <li>Pesanan yang berjalan tetap dikirim, uangnya tetap cair.</li>
    <li>Penjual boleh menyanggah satu kali; yang memutus petugas lain.</li>
  </ul>
);
