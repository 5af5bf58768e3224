import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextArea, TextField } from '@etalase/ui';
import { useDoing } from '../commands/send';
import { Sheet } from './sheet';
import { typedIn } from './typed';

/** What the words are called where they are sent, and how many letters the server takes. */
interface Field {
  name: string;
  label: string;
  fewest: number;
  most: number;
  /** More than a line is expected. */
  isLong?: boolean;
}
const REASON: Field = { name: 'reason', label: 'Alasan', fewest: 5, most: 300 };
/** Acts about money: kept for years, and read by whoever checks them. */
export const MONEY_REASON: Field = { name: 'reason', label: 'Alasannya', fewest: 10, most: 500, isLong: true };

interface Props {
  title: string;
  /** What is done or undone, and what comes of it. */
  children: ComponentChildren;
  /** What else is to know or to choose before the words. */
  more?: ComponentChildren;
  /** Who reads the reason, or an example of a good one. */
  hint?: string;
  field?: Field;
  act: { label: string; busy: string };
  /** @throws Problem */
  onReason: (reason: string) => Promise<void>;
  onClose: () => void;
}

/** An act that others count on: not without words they can read. */
export function ReasonSheet({ title, children, more, hint, field = REASON, act, onReason, onClose }: Props): VNode {
  const [typed, setTyped] = useState('');
  const doing = useDoing();
  const { name, label, fewest, most, isLong } = field;
  const reason = typed.trim();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(() => onReason(reason)).then((isDone) => isDone && onClose());
  };
  const shared = { name, label, hint, maxlength: most, value: typed, error: doing.problem?.of(name), onInput: (event: Event) => setTyped(typedIn(event)) };
  return (
    <Sheet title={title} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <p>{children}</p>
        {more}
        {isLong ? <TextArea rows={3} {...shared} /> : <TextField autocomplete="off" {...shared} />}
        {doing.problem && !doing.problem.of(name) && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || reason.length < fewest}>
          {doing.isBusy ? act.busy : act.label}
        </Button>
      </form>
    </Sheet>
  );
}
