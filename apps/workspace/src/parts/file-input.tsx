import type { VNode } from 'preact';

interface Props {
  accept?: string;
  label?: string;
  isMany?: boolean;
  /** Straight to the camera: some phones' choosers show the gallery only. */
  isCamera?: boolean;
  isOff?: boolean;
  /** Never empty: who closes the chooser has chosen nothing. */
  onFiles: (files: readonly [File, ...File[]]) => void;
}

/** Forgets its choice at once: the same file may be chosen again after it was taken away, or failed. */
export function FileInput({ accept, label, isMany = false, isCamera = false, isOff = false, onFiles }: Props): VNode {
  return (
    <input
      type="file"
      multiple={isMany}
      disabled={isOff}
      {...(accept === undefined ? {} : { accept })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isCamera ? { capture: 'environment' as const } : {})}
      onChange={(event) => {
        const [first, ...others] = event.currentTarget.files ?? [];
        event.currentTarget.value = '';
        if (first) onFiles([first, ...others]);
      }}
    />
  );
}
