import type { VNode } from 'preact';
import { Icon, type Option } from '@etalase/ui';

interface Props {
  name: string;
  label: string;
  options: readonly Option[];
  value: string;
  onPick: (value: string) => void;
  /** What stands there before anything is chosen. */
  empty?: string;
  hint?: string;
  error?: string | undefined;
}

/** One of many, whose choice the screen holds. */
export function Pick({ name, label, options, value, onPick, empty, hint, error }: Props): VNode {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
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
      <select id={name} name={name} class="input" value={value} {...(described ? { 'aria-describedby': described } : {})} {...(error ? { 'aria-invalid': 'true' as const } : {})} onChange={(event) => onPick(event.currentTarget.value)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error && (
        <p class="field__error" id={`${name}-error`}>
          <Icon name="warn" />
          {error}
        </p>
      )}
    </div>
  );
}
