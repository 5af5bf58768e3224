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

interface Wording {
  type: 'order.answer' | 'order.appeal';
  title: string;
  label: string;
  hint: string;
  photoHint: string;
  send: string;
  done: string;
}

const ANSWER: Wording = {
  type: 'order.answer',
  title: 'Jawab keluhan',
  label: 'Cerita dari Anda',
  hint: 'Bagaimana barang dikemas dan dikirim. Pembeli dan petugas membaca ini.',
  photoHint: 'Misalnya foto waktu dikemas.',
  send: 'Kirim jawaban',
  done: 'Jawaban terkirim. Petugas membaca keduanya.',
};
const APPEAL: Wording = {
  type: 'order.appeal',
  title: 'Ajukan banding',
  label: 'Apa yang belum benar dari keputusan ini?',
  hint: 'Banding hanya satu kali. Petugas lain membaca semuanya, lalu keputusannya menjadi yang terakhir.',
  photoHint: 'Foto yang belum dilihat petugas.',
  send: 'Kirim banding',
  done: 'Banding terkirim. Uang tetap ditahan sampai petugas lain memutus.',
};

interface Props {
  order: SellerOrder;
  onClose: () => void;
}

/** The seller's side of a complaint. */
export const AnswerSheet = ({ order, onClose }: Props): VNode => <WordsSheet order={order} onClose={onClose} wording={ANSWER} before={order.complaint?.seller ?? null} quote={order.complaint?.text ?? ''} />;

/** The seller does not accept the decision. */
export const AppealSheet = ({ order, onClose }: Props): VNode => <WordsSheet order={order} onClose={onClose} wording={APPEAL} before={null} quote={order.complaint?.answer ?? ''} />;

/** Words and photos about a complaint. Works without signal: they wait on the phone. */
function WordsSheet({ order, onClose, wording, before, quote }: Props & { wording: Wording; before: { text: string; photoKeys: string[] } | null; quote: string }): VNode {
  const [text, setText] = useState(before?.text ?? '');
  const [photos, setPhotos] = useState<readonly PhonePhoto[]>([]);
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const ref = { shopId: order.sellerId, orderId: order.id };
    const [first, ...more] = photos;
    void doing
      .act(async () => {
        const words = newCommand(wording.type, { ...ref, text: text.trim(), photo: first?.blob ?? null }, order.number);
        const rest = more.map((photo) => newCommand(wording.type, { ...ref, text: null, photo: photo.blob }, order.number));
        saySent(await sendAll([words, ...rest]), wording.done);
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title={wording.title} onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        <blockquote class="quote">“{quote}”</blockquote>
        <TextArea name="text" label={wording.label} hint={wording.hint} maxlength={1000} rows={5} value={text} error={doing.problem?.of('text')} onInput={(event) => setText(typedIn(event))} />
        <PhotoPicker label="Foto (kalau ada)" hint={wording.photoHint} photos={photos} most={MOST_PHOTOS - (before?.photoKeys.length ?? 0)} onChange={setPhotos} error={doing.problem?.of('photos')} />
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || text.trim().length < 10}>
          {doing.isBusy ? 'Mengirim…' : wording.send}
        </Button>
      </form>
    </Sheet>
  );
}
