import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Choice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { Page } from '../../parts/page';
import { typedIn } from '../../parts/typed';
import { Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { go } from '../../router/location';
import { Save } from '../join/number-tasks';
import { nominationsQuery, type VillageNominations } from './batches-api';
import { type Letter, LetterField, sendLetter } from './letter-field';
import { NOBODY, PersonFields } from './person-fields';

interface Props {
  villageCode: string;
  batchId: string;
  /** The nomination whose person cannot come. */
  replaces: string | null;
}

const HOLDS = new Set(['draft', 'submitted', 'verified', 'accepted']);
/** The first place of the village that nobody holds. */
function freeSlot({ items }: VillageNominations, batchId: string): number {
  const held = new Set(items.filter((one) => one.batchId === batchId && HOLDS.has(one.state)).map(({ slot }) => slot));
  let slot = 1;
  while (held.has(slot)) slot += 1;
  return slot;
}

/** Who, with which letter, and that the person agreed. */
export function NominateForm({ villageCode, batchId, replaces }: Props): VNode {
  const known = useQuery(nominationsQuery(villageCode));
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [letterNumber, setLetterNumber] = useState('');
  const [letter, setLetter] = useState<Letter | null>(null);
  /** Sent already: only the letter is tried again. */
  const [made, setMade] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [kind, setKind] = useState(NOBODY);
  const [isResident, setResident] = useState(false);
  const [canCome, setCanCome] = useState(false);
  const [hasConsented, setConsented] = useState(false);
  const doing = useDoing();
  const isFilled = name.trim().length > 1 && phone.trim() !== '' && letterNumber.trim().length > 2 && kind.sex !== null && kind.ageBand !== null && kind.participantType.trim().length > 1 && isResident && canCome && hasConsented && (replaces === null || reason.trim().length > 4);
  const send = (all: VillageNominations) => (event: SubmitEvent): void => {
    event.preventDefault();
    const { sex, ageBand, participantType } = kind;
    if (!sex || !ageBand) return;
    const person = { name: name.trim(), phone, letterNumber, sex, ageBand, participantType, isResident, canCome, hasConsented };
    void doing.act(async () => {
      const make = async (): Promise<string> =>
        replaces === null
          ? (await answerOf(api.POST('/api/villages/{villageCode}/nominations', { params: { path: { villageCode } }, body: { ...person, batchId, slot: freeSlot(all, batchId) } }))).id
          : (await answerOf(api.POST('/api/villages/{villageCode}/nominations/{nominationId}/replacement', { params: { path: { villageCode, nominationId: replaces } }, body: { ...person, reason } }))).id;
      const id = made ?? (await make());
      setMade(id);
      if (letter) await sendLetter(villageCode, id, letter);
      cache.invalidate('nominations/');
      go('/angkatan/calon', { replace: true });
    });
  };
  const of = (field: string): string | undefined => doing.problem?.of(field);
  return (
    <Page title={replaces === null ? 'Calonkan warga' : 'Ganti peserta'} back="/angkatan/calon" isForm>
      <Known answer={known}>
        {(all) => (
          <form class="stack" onSubmit={send(all)} noValidate>
            {replaces !== null && <TextField name="reason" label="Mengapa diganti?" autocomplete="off" maxlength={300} value={reason} error={of('reason')} onInput={(event) => setReason(typedIn(event))} />}
            <TextField name="name" label="Nama lengkap warga" hint="Seperti di KTP." autocomplete="off" maxlength={80} class="input--large" value={name} error={of('name')} onInput={(event) => setName(typedIn(event))} />
            <TextField name="phone" label="Nomor HP warga" type="tel" inputmode="tel" autocomplete="off" placeholder="0812-3456-7890" maxlength={24} value={phone} error={of('phone')} onInput={(event) => setPhone(typedIn(event))} />
            <PersonFields value={kind} onChange={setKind} error={of('participantType')} />
            <TextField name="letterNumber" label="Nomor surat usulan (SK)" autocomplete="off" maxlength={60} value={letterNumber} error={of('letterNumber')} onInput={(event) => setLetterNumber(typedIn(event))} />
            <LetterField letter={letter} onLetter={setLetter} error={of('photo')} />
            <div class="choices">
              <Choice type="checkbox" name="isResident" title="Warga desa ini" checked={isResident} onChange={() => setResident(!isResident)} />
              <Choice type="checkbox" name="canCome" title="Bisa hadir di semua sesi" checked={canCome} onChange={() => setCanCome(!canCome)} />
              <Choice type="checkbox" name="hasConsented" title="Sudah ditanya dan setuju" checked={hasConsented} onChange={() => setConsented(!hasConsented)} />
            </div>
            <Save doing={doing} isOff={!isFilled} label={replaces === null ? 'Kirim usulan' : 'Kirim penggantinya'} />
          </form>
        )}
      </Known>
    </Page>
  );
}
