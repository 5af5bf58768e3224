import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Photo } from '@etalase/ui';
import { localPhotoOf } from '../sync/foresee-product';
import { useSync } from '../sync/sync';

type Props = Parameters<typeof Photo>[0];

/** A photo of the shop's goods, from the server or, while it waits to be sent, from this phone. */
export function GoodsPhoto(props: Props): VNode {
  const local = props.photo && localPhotoOf(props.photo.hash);
  return local ? <WaitingPhoto clientId={local} alt={props.alt ?? props.photo?.alt ?? ''} /> : <Photo {...props} />;
}

function WaitingPhoto({ clientId, alt }: { clientId: string; alt: string }): VNode | null {
  const blob = useSync()?.pending.find((command) => command.clientId === clientId)?.photo ?? null;
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [clientId, blob === null]);
  return url === null ? null : <img src={url} alt={alt} />;
}
