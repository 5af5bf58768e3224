import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextArea } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { typedIn } from '../../parts/typed';
import { Known } from '../../parts/waiting';
import type { Query } from '../../queries/query-cache';
import { useQuery } from '../../queries/use-query';

const MOST_REASONS = 5;

export interface Returned<Code extends string> {
  outcome: 'returned';
  reasonCodes: Code[];
  reason?: string;
}

interface Props<Code extends string> {
  reasons: Query<readonly { code: Code; words: string }[]>;
  /** On the button: what goes back. */
  label: string;
  /** @returns why nothing was decided on each; `null` where it was. */
  decide: (word: Returned<Code>) => Promise<ReadonlyMap<string, string | null>>;
  onCancel: () => void;
  onDone: (outcomes: ReadonlyMap<string, string | null>) => void;
}

/** Why these go back, by reasons to pick and own words; each is judged by itself on the server. */
export function ReturnForm<Code extends string>({ reasons, label, decide, onCancel, onDone }: Props<Code>): VNode {
  const answer = useQuery(reasons);
  const [codes, setCodes] = useState<readonly Code[]>([]);
  const [own, setOwn] = useState('');
  const doing = useDoing();
  const needsWords = codes.length === 0 || (codes.length === 1 && codes[0] === 'other');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => onDone(await decide({ outcome: 'returned', reasonCodes: [...codes], ...(own.trim() === '' ? {} : { reason: own.trim() }) })));
  };
  return (
    <form class="card stack" onSubmit={submit}>
      <fieldset class="stack-s">
        <legend class="field__label">Apa yang harus diperbaiki? Penjual membaca ini.</legend>
        <Known answer={answer}>
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
          {doing.isBusy ? 'Mengirim…' : label}
        </Button>
        <Button type="button" look="quiet" isFull onClick={onCancel}>
          Tidak jadi
        </Button>
      </div>
    </form>
  );
}
