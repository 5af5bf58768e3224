import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Button, Notice, TextField } from '@etalase/ui';
import { noteTransfer, openRefundAccount } from '../../api/office';
import type { HandRefund, OpenedAccount } from '../../api/views';
import { useDoing } from '../../commands/send';
import { copyText } from '../../parts/copy';
import { Sheet } from '../../parts/sheet';
import { say } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { Waiting } from '../../parts/waiting';

interface Props {
  refund: HandRefund;
  onClose: () => void;
  onDone: () => void;
}

/** The whole number, opened on record; then the bank's proof of the transfer. */
export function TransferSheet({ refund, onClose, onDone }: Props): VNode {
  const [account, setAccount] = useState<OpenedAccount | null>(null);
  const [proof, setProof] = useState('');
  const opening = useDoing();
  const noting = useDoing();
  useEffect(() => void opening.act(async () => setAccount(await openRefundAccount(refund.id))), [refund.id]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!account) return;
    void noting
      .act(async () => {
        await noteTransfer(refund.id, account.version, proof);
        say('Tercatat. Pembeli kami kabari.');
        onDone();
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title={`Transfer ${formatRupiah(refund.amountRupiah)}`} onClose={onClose}>
      {opening.problem && <Notice tone="danger" icon="warn" title={opening.problem.message} />}
      {!account && !opening.problem && <Waiting rows={2} />}
      {account && (
        <form class="stack" onSubmit={submit} noValidate>
          <p class="soft">Pembukaan nomor ini tercatat atas nama Anda.</p>
          <dl class="account">
            <dt>Bank</dt>
            <dd>{account.bank}</dd>
            <dt>Nomor rekening</dt>
            <dd class="account__number num">{account.number}</dd>
            <dt>Atas nama</dt>
            <dd>{account.holder}</dd>
            <dt>Jumlah</dt>
            <dd class="num">{formatRupiah(refund.amountRupiah)}</dd>
            <dt>Berita transfer</dt>
            <dd>{refund.label}</dd>
          </dl>
          <Button type="button" isFull icon="copy" onClick={() => void copyText(account.number, 'Nomor rekening disalin')}>
            Salin nomor rekening
          </Button>
          <TextField name="transferReference" label="Nomor bukti transfer" hint="Setelah transfer berhasil di bank." autocomplete="off" maxlength={60} value={proof} error={noting.problem?.of('transferReference') ?? noting.problem?.message} onInput={(event) => setProof(typedIn(event))} />
          <Button look="strong" isFull icon="check" disabled={noting.isBusy || proof.trim().length < 4}>
            {noting.isBusy ? 'Mencatat…' : 'Sudah saya transfer'}
          </Button>
        </form>
      )}
    </Sheet>
  );
}
