import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, TextField } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { typedIn } from '../../parts/typed';

const LENGTH = 6;

/** Six digits, sent as soon as they are there. A refusal empties the field: the next code is another one. */
export function AppCode({ label, send }: { label: string; send: (code: string) => Promise<void> }): VNode {
  const [code, setCode] = useState('');
  const doing = useDoing();
  const enter = (digits: string): void => void doing.act(() => send(digits)).then((isDone) => !isDone && setCode(''));
  const type = (typed: string): void => {
    const digits = typed.replace(/\D/g, '').slice(0, LENGTH);
    setCode(digits);
    if (digits.length === LENGTH) enter(digits);
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        enter(code);
      }}
    >
      <TextField name="code" label={label} inputmode="numeric" autocomplete="one-time-code" maxlength={12} class="input--code" value={code} error={doing.problem?.message} onInput={(event) => type(typedIn(event))} />
      <Button look="strong" isFull disabled={doing.isBusy || code.length < LENGTH}>
        {doing.isBusy ? 'Memeriksa…' : 'Lanjut'}
      </Button>
    </form>
  );
}
