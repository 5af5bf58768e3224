import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice, TextField } from '@etalase/ui';
import type { SellerOrder } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { PhotoPicker } from '../../parts/photo-picker';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import type { PhonePhoto } from '../../photos/compress';
import { ScanResi } from './scan-resi';

const COURIERS = ['JNE', 'J&T', 'SiCepat', 'POS Indonesia', 'AnterAja', 'Travel / bus'];

/** `JNE REG` was chosen and paid by the buyer, so JNE is offered first. */
function courierOf(service: string): string {
  return COURIERS.find((courier) => service.toLowerCase().startsWith((courier.split(' ')[0] ?? courier).toLowerCase())) ?? COURIERS[0] ?? service;
}

export function ShipSheet({ order, isAgain, onClose }: { order: SellerOrder; isAgain: boolean; onClose: () => void }): VNode {
  const isOwn = order.shipping.kind === 'seller_delivery';
  const [courier, setCourier] = useState(() => courierOf(order.shipping.service));
  const [resi, setResi] = useState('');
  const [photos, setPhotos] = useState<readonly PhonePhoto[]>([]);
  const doing = useDoing();

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        const parcel = isOwn ? null : { courier, resi: resi.trim() };
        saySent(await send(newCommand(isAgain ? 'order.reship' : 'order.ship', { shopId: order.sellerId, orderId: order.id, parcel, photo: photos[0]?.blob ?? null }, order.number)), 'Terkirim. Pembeli sudah kami kabari.');
      })
      .then((isDone) => isDone && onClose());
  };

  return (
    <Sheet title={isOwn ? (isAgain ? 'Antar lagi' : 'Antar sendiri') : isAgain ? 'Kirim ulang paket' : 'Kirim paket'} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        {!isOwn && (
          <fieldset class="stack-s">
            <legend class="field__label">Kurir</legend>
            <div class="choices choices--two">
              {COURIERS.map((name) => (
                <Choice key={name} name="courier" title={name} checked={courier === name} onChange={() => setCourier(name)} />
              ))}
            </div>
          </fieldset>
        )}
        {!isOwn && <TextField name="resi" label="Nomor resi" hint="Ada di kertas dari kurir." autocomplete="off" maxlength={40} class="input--large" value={resi} onInput={(event) => setResi((event.currentTarget as HTMLInputElement).value)} error={doing.problem?.of('resi')} />}
        {!isOwn && <ScanResi onResi={setResi} />}
        <PhotoPicker label={isOwn ? 'Foto paket (boleh dilewati)' : 'Foto resi (boleh dilewati)'} photos={photos} onChange={setPhotos} most={1} />
        {doing.problem && !doing.problem.of('resi') && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull icon="truck" disabled={doing.isBusy}>
          {doing.isBusy ? 'Mengirim…' : isOwn ? 'Saya berangkat' : 'Sudah saya kirim'}
        </Button>
      </form>
    </Sheet>
  );
}
