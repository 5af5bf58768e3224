import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Icon } from '@etalase/ui';
import { api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { ReasonSheet } from '../../parts/reason-sheet';
import { Sheet } from '../../parts/sheet';
import { say } from '../../parts/toast';
import { cache } from '../../queries/use-query';
import { Link } from '../../router/router';
import type { Nomination } from './batches-api';
import { type Letter, letterAddress, LetterField, sendLetter } from './letter-field';

const MAY_SEND = new Set<Nomination['state']>(['submitted', 'verified', 'accepted']);

/** What a village can still do about a name it sent: the letter, somebody else instead, and taking it back. */
export function NominationActs({ one, villageCode, replaceAt, mayWithdraw }: { one: Nomination; villageCode: string; replaceAt: string | null; mayWithdraw: boolean }): VNode {
  const [open, setOpen] = useState<'letter' | 'withdraw' | null>(null);
  const maySend = one.state === 'submitted' || (MAY_SEND.has(one.state) && !one.hasLetter);
  return (
    <>
      <p class="nominee-acts">
        {one.hasLetter && (
          <a class="btn btn--quiet" href={letterAddress(villageCode, one.id)} target="_blank" rel="noopener">
            <Icon name="orders" /> Lihat surat
          </a>
        )}
        {maySend && (
          <Button type="button" look={one.hasLetter ? 'quiet' : 'plain'} aria-label={`${one.hasLetter ? 'Ganti surat' : 'Kirim surat'}: ${one.name}`} onClick={() => setOpen('letter')}>
            {one.hasLetter ? 'Ganti surat' : 'Kirim surat'}
          </Button>
        )}
        {replaceAt && (
          <Link to={replaceAt} class="btn btn--quiet">
            Ganti orangnya
          </Link>
        )}
        {mayWithdraw && MAY_SEND.has(one.state) && (
          <Button type="button" look="quiet" aria-label={`Tarik usulan: ${one.name}`} onClick={() => setOpen('withdraw')}>
            Tarik usulan
          </Button>
        )}
      </p>
      {open === 'letter' && <LetterSheet one={one} villageCode={villageCode} onClose={() => setOpen(null)} />}
      {open === 'withdraw' && <WithdrawSheet one={one} villageCode={villageCode} onClose={() => setOpen(null)} />}
    </>
  );
}

interface SheetProps {
  one: Nomination;
  villageCode: string;
  onClose: () => void;
}

function LetterSheet({ one, villageCode, onClose }: SheetProps): VNode {
  const [letter, setLetter] = useState<Letter | null>(null);
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!letter) return;
    void doing
      .act(async () => {
        await sendLetter(villageCode, one.id, letter);
        cache.invalidate('nominations/');
        say('Surat terkirim.');
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Surat usulan" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <p>
          <strong>{one.name}</strong>, surat nomor {one.letterNumber}
        </p>
        <LetterField letter={letter} onLetter={setLetter} error={doing.problem?.message} />
        <Button look="strong" isFull disabled={doing.isBusy || letter === null}>
          {doing.isBusy ? 'Mengirim…' : 'Kirim surat'}
        </Button>
      </form>
    </Sheet>
  );
}

function WithdrawSheet({ one, villageCode, onClose }: SheetProps): VNode {
  const withdraw = async (reason: string): Promise<void> => {
    await api.POST('/api/villages/{villageCode}/nominations/{nominationId}/withdrawal', { params: { path: { villageCode, nominationId: one.id } }, body: { reason } });
    cache.invalidate('nominations/');
    say(`Usulan ${one.name} ditarik.`);
  };
  return (
    <ReasonSheet title="Tarik usulan" hint="Dibaca petugas angkatan ini." act={{ label: 'Ya, tarik usulan ini', busy: 'Menarik…' }} onReason={withdraw} onClose={onClose}>
      <strong>{one.name}</strong> tidak jadi ikut, dan kursinya bisa diisi orang lain. Kalau ada penggantinya dari desa ini, pilih "Ganti orangnya".
    </ReasonSheet>
  );
}
