import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '@etalase/kernel';
import { Button, Notice, TextField } from '@etalase/ui';
import type { Shop } from '../../api/views';
import { type Doing, newCommand, send, useDoing } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { useZone } from '../../session/session';

/** Closed for a while: goods stay visible, nobody can order. */
export function Holiday({ shop }: { shop: Shop }): VNode {
  const [isAsking, setAsking] = useState(false);
  const doing = useDoing();
  const zone = useZone();
  const { isOpen, holidayUntil } = shop;
  const means = isOpen ? 'Matikan kalau sedang tidak bisa melayani.' : holidayUntil ? `Buka lagi ${formatDate(new Date(`${holidayUntil}T12:00:00Z`), 'id', zone)}.` : 'Nyalakan untuk menerima pesanan lagi.';
  return (
    <section class="card stack-s" aria-label="Buka atau libur">
      <label class="switch">
        <span class="switch__words">
          <strong>{isOpen ? 'Toko buka' : 'Toko sedang tutup'}</strong>
          <span class="soft">{means}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={isOpen}
          disabled={doing.isBusy}
          onClick={(event) => {
            // The switch shows what the server knows; it moves when the server has moved.
            event.preventDefault();
            if (isOpen) setAsking(true);
            else void turn(doing, shop, true, null);
          }}
        />
      </label>
      {doing.problem && !isAsking && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {isAsking && <HolidaySheet shop={shop} doing={doing} onClose={() => setAsking(false)} />}
    </section>
  );
}

async function turn(doing: Doing, shop: Shop, isOpen: boolean, holidayUntil: string | null): Promise<boolean> {
  return doing.act(async () => {
    saySent(await send(newCommand('shop.opening', { shopId: shop.id, isOpen, holidayUntil }, isOpen ? 'Buka toko' : 'Toko libur')), isOpen ? 'Toko buka lagi.' : 'Toko libur. Pembeli melihat tulisan “sedang libur”.');
  });
}

function HolidaySheet({ shop, doing, onClose }: { shop: Shop; doing: Doing; onClose: () => void }): VNode {
  const [until, setUntil] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void turn(doing, shop, false, until || null).then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Toko libur dulu?" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <p>Pesanan yang sudah masuk tetap perlu dikirim. Pesanan baru berhenti sampai toko buka lagi.</p>
        <TextField name="until" type="date" label="Buka lagi tanggal" hint="Boleh dikosongkan; nyalakan sendiri nanti." value={until} error={doing.problem?.message} onInput={(event) => setUntil(typedIn(event))} />
        <Button look="strong" isFull disabled={doing.isBusy}>
          {doing.isBusy ? 'Sebentar…' : 'Ya, libur'}
        </Button>
      </form>
    </Sheet>
  );
}
