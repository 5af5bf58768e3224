import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@etalase/ui';
import type { PracticeWork } from './use-practice';

/** A practice photo from this phone's own store; on another phone of the learner it is not there, and a camera stands for it. */
export function KeptPhoto({ work, photoKey, alt }: { work: PracticeWork; photoKey: string; alt: string }): VNode {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    void work.store.photo(photoKey).then((photo) => {
      if (!photo || isGone) return;
      made = URL.createObjectURL(photo);
      setUrl(made);
    });
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [photoKey]);
  return url ? <img src={url} alt={alt} /> : <Icon name="camera" />;
}
