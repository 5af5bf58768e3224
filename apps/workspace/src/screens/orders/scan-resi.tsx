import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';
import { useCameraCodes } from '../../camera/use-camera-codes';
import { resiIn } from '../../words/resi';
import '../../styles/camera.css';

const TROUBLE = {
  no_reader: 'HP ini perlu sinyal untuk memindai. Tulis nomornya saja.',
  no_camera: 'Kamera tidak bisa dibuka. Izinkan kamera untuk situs ini, atau tulis nomornya.',
};

/** Bar code or QR of a courier's paper, straight into the field: nobody copies sixteen digits by hand without a slip. */
export function ScanResi({ onResi }: { onResi: (resi: string) => void }): VNode {
  const [isOpen, setIsOpen] = useState(false);
  const [isRead, setIsRead] = useState(false);
  if (isOpen)
    return (
      <Camera
        onClose={() => setIsOpen(false)}
        onResi={(resi) => {
          onResi(resi);
          setIsRead(true);
          setIsOpen(false);
        }}
      />
    );
  return (
    <>
      <Button type="button" isFull icon="camera" onClick={() => setIsOpen(true)}>
        Pindai resi
      </Button>
      {isRead && <Notice tone="leaf" icon="check" title="Resi terbaca. Cocokkan sekali lagi dengan kertasnya." />}
    </>
  );
}

function Camera({ onResi, onClose }: { onResi: (resi: string) => void; onClose: () => void }): VNode {
  const { video, trouble } = useCameraCodes(['code_128', 'code_39', 'itf', 'qr_code'], (text) => {
    const resi = resiIn(text);
    if (resi === null) return;
    navigator.vibrate?.(80);
    onResi(resi);
  });
  return (
    <div class="stack-s">
      {trouble ? <Notice icon="warn" title={TROUBLE[trouble]} /> : <video ref={video} class="scan scan--wide" muted playsInline aria-label="Kamera: arahkan ke kode batang di resi" />}
      {!trouble && <p class="soft">Arahkan kamera ke kode batang atau QR di kertas resi.</p>}
      <Button type="button" isFull onClick={onClose}>
        Tutup kamera
      </Button>
    </div>
  );
}
