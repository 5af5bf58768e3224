import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@etalase/ui';

/** A sheet from below for one question. The phone's own back gesture and Escape close it. */
export function Sheet({ title, onClose, children }: { title: string; onClose: () => void; children: ComponentChildren }): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  // A sheet that gives way to the next one says "closed" a moment later: that is not the person's wish.
  const isThere = useRef(true);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      isThere.current = false;
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-label={title}
      onClose={() => isThere.current && onClose()}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="sheet__head">
        <h2>{title}</h2>
        <button type="button" class="btn btn--quiet" onClick={onClose}>
          <Icon name="close" /> Tutup
        </button>
      </div>
      <div class="sheet__body">{children}</div>
    </dialog>
  );
}
