import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextArea } from '@etalase/ui';
import { decideProducts, readReviewReasons } from '../../../api/office-desk';
import type { ProductInReview, ReviewReason } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { typedIn } from '../../../parts/typed';
import { Known } from '../../../parts/waiting';
import { useQuery } from '../../../queries/use-query';

const MOST_REASONS = 5;

interface Props {
  items: readonly ProductInReview[];
  onCancel: () => void;
  onDone: (outcomes: ReadonlyMap<string, string | null>) => void;
}

/** Why these go back, by reasons to pick and own words; each product is judged by itself on the server. */
export function ReturnForm({ items, onCancel, onDone }: Props): VNode {
  const reasons = useQuery({ key: 'office/review-reasons', load: readReviewReasons });
  const [codes, setCodes] = useState<readonly ReviewReason['code'][]>([]);
  const [own, setOwn] = useState('');
  const doing = useDoing();
  const needsWords = codes.length === 0 || (codes.length === 1 && codes[0] === 'other');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => onDone(await decideProducts(items, { outcome: 'returned', reasonCodes: [...codes], ...(own.trim() === '' ? {} : { reason: own.trim() }) })));
  };
  return (
    <form class="card stack" onSubmit={submit}>
      <fieldset class="stack-s">
        <legend class="field__label">Apa yang harus diperbaiki? Penjual membaca ini.</legend>
        <Known answer={reasons}>
          {(known) => (
            <ul class="reasons">
              {known.map(({ code, words }) => (
                <li key={code}>
                  <label class="reason">
                    <input type="checkbox" checked={codes.includes(code)} disabled={!codes.includes(code) && codes.length >= MOST_REASONS} onChange={() => setCodes(codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code])} />
                    <span>{words || 'Alasan lain, tulis sendiri di bawah'}</span>
                  </label>
                </li>
              ))}
            </ul>
          )}
        </Known>
      </fieldset>
      <TextArea name="reason" label="Tambahan dengan kata-kata sendiri" maxlength={500} rows={3} value={own} error={doing.problem?.of('reason')} onInput={(event) => setOwn(typedIn(event))} />
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <div class="duo">
        <Button look="strong" isFull disabled={doing.isBusy || (needsWords && own.trim().length < 5)}>
          {doing.isBusy ? 'Mengirim…' : items.length === 1 ? 'Kembalikan ke penjual' : `Kembalikan ${items.length} produk`}
        </Button>
        <Button type="button" look="quiet" isFull onClick={onCancel}>
          Tidak jadi
        </Button>
      </div>
    </form>
  );
}
