import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon';

interface Labelled {
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong and what to do; shown under the input and announced. */
  error?: string | undefined;
}

/** What the shop's and the workspace's forms use of `<input>`; more is added when a form needs it. */
export interface InputProps {
  type?: 'text' | 'tel' | 'number' | 'search' | 'email' | 'date' | 'time' | 'file' | 'radio' | 'checkbox';
  value?: string | number | undefined;
  checked?: boolean | undefined;
  disabled?: boolean | undefined;
  required?: boolean | undefined;
  multiple?: boolean;
  accept?: string;
  autocomplete?: string;
  inputmode?: 'text' | 'tel' | 'numeric' | 'search';
  enterkeyhint?: 'search' | 'next' | 'done';
  placeholder?: string;
  maxlength?: number;
  minlength?: number;
  min?: number;
  max?: number;
  pattern?: string;
  autofocus?: boolean;
  class?: string;
  onInput?: (event: InputEvent) => void;
  onChange?: (event: Event) => void;
  [data: `data-${string}`]: string | number | boolean | undefined;
}

/** Preact types `<input>` as a union by `type`; a field whose type is a prop cannot be told apart by it. */
const asInput = (props: InputProps & { id?: string; name: string }): JSX.IntrinsicElements['input'] => props as JSX.IntrinsicElements['input'];

function Frame({ name, label, hint, error, children }: Labelled & { children: ComponentChildren }): JSX.Element {
  return (
    <div class="field">
      <label class="field__label" for={name}>
        {label}
      </label>
      {hint && (
        <p class="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p class="field__error" id={`${name}-error`}>
          <Icon name="warn" />
          {error}
        </p>
      )}
    </div>
  );
}

function wiring({ name, hint, error }: Labelled): { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return { id: name, name, ...(described ? { 'aria-describedby': described } : {}), ...(error ? { 'aria-invalid': 'true' as const } : {}) };
}

/** A field nobody listens to is read when its form is sent: with `value` each redrawing would write what it began with over what was typed since. */
const begun = ({ value, ...rest }: InputProps): InputProps & { defaultValue?: string | number } => (value === undefined || rest.onInput || rest.onChange ? { ...rest, value } : { ...rest, defaultValue: value });

export function TextField({ name, label, hint, error, class: more, ...rest }: Labelled & InputProps): JSX.Element {
  return (
    <Frame name={name} label={label} hint={hint} error={error}>
      <input {...asInput({ ...begun(rest), ...wiring({ name, label, hint, error }), class: more ? `input ${more}` : 'input' })} />
    </Frame>
  );
}

export function TextArea({ name, label, hint, error, value, ...rest }: Labelled & { value?: string | undefined; maxlength?: number; rows?: number; required?: boolean; autocomplete?: string; onInput?: (event: InputEvent) => void }): JSX.Element {
  return (
    <Frame name={name} label={label} hint={hint} error={error}>
      <textarea {...rest} {...wiring({ name, label, hint, error })} class="input">
        {value}
      </textarea>
    </Frame>
  );
}

export interface Option {
  value: string;
  label: string;
}

export function SelectField({ name, label, hint, error, options, value }: Labelled & { options: readonly Option[]; value?: string }): JSX.Element {
  return (
    <Frame name={name} label={label} hint={hint} error={error}>
      <select {...wiring({ name, label, hint, error })} class="input">
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A large radio or checkbox: the whole card is the target. */
export function Choice({ type = 'radio', title, side, children, ...rest }: { title: ComponentChildren; side?: ComponentChildren; children?: ComponentChildren } & InputProps & { name: string }): JSX.Element {
  return (
    <label class="choice">
      <input {...asInput({ ...rest, type })} />
      <span class="choice__body">
        <span class="choice__head">
          <span class="choice__title">{title}</span>
          {side && <span class="choice__side num">{side}</span>}
        </span>
        {children}
      </span>
    </label>
  );
}

/** Works as a plain number input; the shop's script shows the − and + buttons. */
export function Stepper({ name, label, value, min = 1, max, minusLabel, plusLabel }: { name: string; label: string; value: number; min?: number; max?: number; minusLabel: string; plusLabel: string }): JSX.Element {
  return (
    <span class="stepper" data-stepper>
      <button type="button" class="stepper__btn" data-step="-1" aria-label={minusLabel} hidden>
        −
      </button>
      <input type="number" inputmode="numeric" name={name} value={value} min={min} max={max} aria-label={label} required />
      <button type="button" class="stepper__btn" data-step="1" aria-label={plusLabel} hidden>
        +
      </button>
    </span>
  );
}
