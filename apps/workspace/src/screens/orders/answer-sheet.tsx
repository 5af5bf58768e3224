import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextArea } from '@etalase/ui';
import type { SellerOrder } from '../../api/views';
import { newCommand, sendAll, useDoing } from '../../commands/send';
import { PhotoPicker } from '../../parts/photo-picker';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import type { PhonePhoto } from '../../photos/compress';

const MOST_PHOTOS = 5;

/** The seller's side of a complaint. Works without signal: words and photos wait on the phone. */
export function AnswerSheet({ order, onClose }: { order: SellerOrder; onClose: () => void }): VNode {
  const before = order.complaint?.seller ?? null;
  const [text, setText] = useState(before?.text ?? '');
  const [photos, setPhotos] = useState<readonly PhonePhoto[]>([]);
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const ref = { shopId: order.sellerId, orderId: order.id };
    const [first, ...more] = photos;
    void doing
      .act(async () => {
        const words = newCommand('order.answer', { ...ref, text: text.trim(), photo: first?.blob ?? null }, order.number);
        const rest = more.map((photo) => newCommand('order.answer', { ...ref, text: null, photo: photo.blob }, order.number));
        saySent(await sendAll([words, ...rest]), 'Jawaban terkirim. Petugas membaca keduanya.');
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Jawab keluhan" onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        <blockquote class="quote">“{order.complaint?.text}”</blockquote>
        <TextArea name="text" label="Cerita dari Anda" hint="Bagaimana barang dikemas dan dikirim. Pembeli dan petugas membaca ini." maxlength={1000} rows={5} value={text} error={doing.problem?.of('text')} onInput={(event) => setText(typedIn(event))} />
        <PhotoPicker label="Foto (kalau ada)" hint="Misalnya foto waktu dikemas." photos={photos} most={MOST_PHOTOS - (before?.photoKeys.length ?? 0)} onChange={setPhotos} error={doing.problem?.of('photos')} />
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || text.trim().length < 10}>
          {doing.isBusy ? 'Mengirim…' : 'Kirim jawaban'}
        </Button>
      </form>
    </Sheet>
  );
}
