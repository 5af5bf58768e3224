import type { VNode } from 'preact';
import { TextField } from '@etalase/ui';
import { groupThousands } from '../words/numbers';
import { typedIn } from './typed';

interface Props {
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  typed: string;
  onTyped: (typed: string) => void;
}

/** Whole rupiah, grouped while typing. */
export function MoneyField({ name, label, hint, error, typed, onTyped }: Props): VNode {
  const shown = groupThousands(typed);
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      error={error}
      inputmode="numeric"
      autocomplete="off"
      maxlength={18}
      class="input--money"
      placeholder="Rp0"
      value={shown === '' ? '' : `Rp${shown}`}
      onInput={(event) => {
        const grouped = groupThousands(typedIn(event));
        onTyped(grouped);
        // The same digits in another shape change no state, yet the input must show them grouped.
        if (event.target instanceof HTMLInputElement) event.target.value = grouped === '' ? '' : `Rp${grouped}`;
      }}
    />
  );
}
