import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';
import { cutPhoto, type OpenedPhoto, openPhoto, type PhonePhoto, turnPhoto } from '../photos/compress';
import { type Crop, nearnessOf, wholeSquare, zoomedTo } from '../photos/crop';
import { cropKey, useCropFingers } from './crop-hands';
import { Sheet } from './sheet';
import { Waiting } from './waiting';

interface Props {
  title: string;
  file: File;
  onDone: (photo: PhonePhoto) => void;
  onClose: () => void;
}

/** Cuts a photo square, as the shop shows it: by finger, by two fingers, by the slider, by keys. */
export function CropSheet({ title, file, onDone, onClose }: Props): VNode {
  const [picture, setPicture] = useState<OpenedPhoto | null>(null);
  const [crop, setCrop] = useState<Crop>({ x: 0, y: 0, side: 1 });
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const show = (next: OpenedPhoto): void => {
    setPicture(next);
    setCrop(wholeSquare(next));
  };
  const fail = (error: unknown): void => setProblem(error instanceof Error ? error.message : String(error));
  useEffect(() => {
    let isGone = false;
    openPhoto(file).then((opened) => isGone || show(opened), fail);
    return () => {
      isGone = true;
    };
  }, [file]);
  const keep = (): void => {
    if (!picture || isBusy) return;
    setBusy(true);
    cutPhoto(picture, crop).then(onDone, fail).finally(() => setBusy(false));
  };
  return (
    <Sheet title={title} onClose={onClose}>
      {problem !== null && <Notice tone="danger" icon="warn" title={problem} />}
      {!picture && problem === null && <Waiting rows={3} />}
      {picture && (
        <div class="stack crop">
          <Stage picture={picture} crop={crop} onCrop={setCrop} />
          <div class="between">
            <span class="field__label" id="crop-zoom">
              Perbesar
            </span>
            <Button type="button" look="quiet" onClick={() => show(turnPhoto(picture))}>
              Putar foto
            </Button>
          </div>
          <input
            type="range"
            aria-labelledby="crop-zoom"
            min={0}
            max={100}
            value={Math.round(nearnessOf(crop, picture) * 100)}
            onInput={(event) => setCrop(zoomedTo(crop, picture, Number(event.currentTarget.value) / 100))}
          />
          <Button type="button" look="strong" icon="check" isFull disabled={isBusy} onClick={keep}>
            {isBusy ? 'Menyimpan…' : 'Pakai foto ini'}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

/** The square as it will be, drawn anew with every move. */
function Stage({ picture, crop, onCrop }: { picture: OpenedPhoto; crop: Crop; onCrop: (crop: Crop) => void }): VNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const fingers = useCropFingers(picture, crop, onCrop);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d', { alpha: false });
    if (!element || !context) return;
    const side = Math.round(element.clientWidth * Math.min(2, window.devicePixelRatio));
    if (element.width !== side) element.width = element.height = side;
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, crop.x, crop.y, crop.side, crop.side, 0, 0, side, side);
    context.strokeStyle = 'rgb(255 255 255 / 55%)';
    context.lineWidth = Math.max(1, side / 400);
    for (const third of [side / 3, (side * 2) / 3]) {
      context.strokeRect(third, -9, 0, side + 18);
      context.strokeRect(-9, third, side + 18, 0);
    }
  }, [picture, crop]);
  return (
    <div>
      <canvas
        ref={canvas}
        class="crop__stage"
        tabIndex={0}
        role="img"
        aria-label="Potongan foto. Geser dengan jari atau tombol panah, perbesar dengan + dan −."
        {...fingers}
        onKeyDown={(event) => {
          const next = cropKey(event.key, crop, picture);
          if (!next) return;
          event.preventDefault();
          onCrop(next);
        }}
      />
      <p class="field__hint crop__how">Geser dengan jari sampai barang di tengah.</p>
    </div>
  );
}
