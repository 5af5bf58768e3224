import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';

/**
 * A part that is not needed to open the app. Its script is on the phone with the rest (the service worker keeps it), but is
 * read only when it is shown; on the very first visit it comes over the line.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => VNode {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props): VNode {
    const [state, setState] = useState<'asked' | 'there' | 'lost'>(loaded ? 'there' : 'asked');
    useEffect(() => {
      if (state !== 'asked') return;
      load().then(
        (part) => {
          loaded = part;
          setState('there');
        },
        () => setState('lost'),
      );
    }, [state]);
    if (state === 'lost') {
      return (
        <Notice tone="danger" icon="warn" title="Bagian ini belum ada di HP. Coba lagi saat ada sinyal.">
          <Button type="button" onClick={() => setState('asked')}>
            Coba lagi
          </Button>
        </Notice>
      );
    }
    const Part = loaded;
    if (state === 'there' && Part) return <Part {...props} />;
    return (
      <p role="status" class="with-icon">
        <span class="spin" aria-hidden="true" /> Sebentar…
      </p>
    );
  };
}
