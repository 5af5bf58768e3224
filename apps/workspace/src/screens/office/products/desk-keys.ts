import { useEffect } from 'preact/hooks';

interface Keys {
  down: () => void;
  up: () => void;
  choose: () => void;
  approve: () => void;
}

/** Single keys for whoever works a long pile; silent while somebody types or a sheet is open. */
export function useDeskKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const isTyping = target instanceof HTMLElement && (target.closest('textarea, select, dialog, input:not([type=checkbox]):not([type=radio])') !== null || target.isContentEditable);
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = { j: keys.down, k: keys.up, x: keys.choose, s: keys.approve }[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
