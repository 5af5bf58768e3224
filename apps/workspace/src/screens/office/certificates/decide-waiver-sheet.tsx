import type { VNode } from 'preact';
import { decideWaiver, type Waiver } from '../../../api/certificates';
import { ReasonSheet } from '../../../parts/reason-sheet';
import { say } from '../../../parts/toast';
import { RIGHT_WORDS } from '../../../words/certificates-held';

interface Props {
  waiver: Waiver;
  isApproved: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Who is refused may ask why; who is given it need not be told. */
const NOTE = { name: 'note', most: 500, isLong: true };
const GIVE = { title: 'Setujui keringanan', field: { ...NOTE, label: 'Catatan (boleh kosong)', fewest: 0 }, act: { label: 'Berikan izin ini', busy: 'Mencatat…' }, done: 'Keringanan diberikan.' };
const REFUSE = { title: 'Tolak permintaan', field: { ...NOTE, label: 'Alasan menolak', fewest: 5 }, act: { label: 'Tolak', busy: 'Menolak…' }, done: 'Permintaan ditolak.' };

export function DecideWaiverSheet({ waiver, isApproved, onClose, onDone }: Props): VNode {
  const { done, ...words } = isApproved ? GIVE : REFUSE;
  const decide = async (note: string): Promise<void> => {
    await decideWaiver(waiver.id, { isApproved, ...(note === '' ? {} : { note }) });
    say(done);
    onDone();
  };
  return (
    <ReasonSheet {...words} more={<p class="soft">{waiver.reason}</p>} onReason={decide} onClose={onClose}>
      <strong>{waiver.person === '' ? waiver.phone : waiver.person}</strong>: {RIGHT_WORDS[waiver.capability].toLowerCase()}.
    </ReasonSheet>
  );
}
