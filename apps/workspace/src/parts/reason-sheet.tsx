import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextField } from '@etalase/ui';
import { useDoing } from '../commands/send';
import { Sheet } from './sheet';
import { typedIn } from './typed';

const FEWEST_LETTERS = 5;

interface Props {
  title: string;
  /** What is undone, and what comes of it. */
  children: ComponentChildren;
  /** Who reads the reason. */
  hint: string;
  act: { label: string; busy: string };
  /** @throws Problem */
  onReason: (reason: string) => Promise<void>;
  onClose: () => void;
}

/** Takes something back that others count on: not without a reason they can read. */
export function ReasonSheet({ title, children, hint, act, onReason, onClose }: Props): VNode {
  const [typed, setTyped] = useState('');
  const doing = useDoing();
  const reason = typed.trim();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(() => onReason(reason)).then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <p>{children}</p>
        <TextField name="reason" label="Alasan" hint={hint} autocomplete="off" maxlength={300} value={typed} error={doing.problem?.of('reason')} onInput={(event) => setTyped(typedIn(event))} />
        {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || reason.length < FEWEST_LETTERS}>
          {doing.isBusy ? act.busy : act.label}
        </Button>
      </form>
    </Sheet>
  );
}
