import { useEffect, useState } from 'preact/hooks';
import { forgetPhoto, photoOf } from '../../photos/compress';
import { dropDraftPhotos, keepDraftPhoto, loadDraftPhotos } from '../../photos/draft-photos';
import { inOrder, type Slot, type SlotPhoto, SLOTS } from './photo-slots';

export interface DraftPhotos {
  photos: readonly SlotPhoto[];
  put: (photo: SlotPhoto) => void;
  drop: (slot: Slot) => void;
  /** The product is on its way: nothing of the draft stays. */
  forget: () => void;
}

/** Photos of the product that is being made; they come back when the camera has closed the app. */
export function useDraftPhotos(shopId: string): DraftPhotos {
  const [photos, setPhotos] = useState<readonly SlotPhoto[]>([]);
  useEffect(() => {
    let isGone = false;
    void loadDraftPhotos(shopId, SLOTS).then((kept) => {
      // What was taken meanwhile is newer.
      if (!isGone) setPhotos((now) => inOrder([...now, ...kept.filter(({ name }) => !now.some(({ slot }) => slot === name)).map(({ name, blob }) => ({ ...photoOf(blob), slot: name }))]));
    });
    return () => {
      isGone = true;
    };
  }, [shopId]);

  const release = (slot: Slot): void => photos.filter((photo) => photo.slot === slot).forEach(forgetPhoto);
  return {
    photos,
    put: (photo) => {
      release(photo.slot);
      setPhotos((now) => inOrder([...now.filter(({ slot }) => slot !== photo.slot), photo]));
      void keepDraftPhoto(shopId, photo.slot, photo.blob);
    },
    drop: (slot) => {
      release(slot);
      setPhotos((now) => now.filter((photo) => photo.slot !== slot));
      void keepDraftPhoto(shopId, slot, null);
    },
    forget: () => {
      photos.forEach(forgetPhoto);
      void dropDraftPhotos(shopId, SLOTS);
    },
  };
}
