import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';
import { toProblem } from '../../api/problem';
import { useCameraCodes } from '../../camera/use-camera-codes';
import { Sheet } from '../../parts/sheet';
import '../../styles/camera.css';

const TROUBLE = {
  no_reader: 'HP ini belum bisa memindai. Pilih nama peserta dari daftar, atau tampilkan kode sesi.',
  no_camera: 'Kamera tidak bisa dibuka. Izinkan kamera untuk situs ini, atau pilih nama peserta dari daftar.',
};

interface Props {
  last: { name: string; isNew: boolean } | null;
  onCard: (card: string) => Promise<void>;
  onClose: () => void;
}

/** One card after the other, without a tap between them. */
export function Scan({ last, onCard, onClose }: Props): VNode {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [count, setCount] = useState(0);
  const { video, trouble } = useCameraCodes(['qr_code'], (card) =>
    onCard(card).then(
      () => {
        setRefusal(null);
        setCount((so) => so + 1);
        navigator.vibrate?.(80);
      },
      (error: unknown) => setRefusal(toProblem(error).message),
    ),
  );

  return (
    <Sheet title="Pindai kartu" onClose={onClose}>
      <div class="stack">
        {trouble ? <Notice icon="warn" title={TROUBLE[trouble]} /> : <video ref={video} class="scan" muted playsInline aria-label="Kamera: arahkan ke kartu peserta" />}
        {refusal && <Notice tone="danger" icon="warn" title={refusal} />}
        {!refusal && count > 0 && last && <Notice tone={last.isNew ? 'leaf' : 'gold'} icon="check" title={last.isNew ? `${last.name} hadir` : `${last.name} sudah tercatat`} />}
        {!trouble && <p class="soft">Arahkan kamera ke kartu. Kartu berikutnya bisa langsung ditunjukkan.</p>}
        <Button type="button" isFull onClick={onClose}>
          Selesai memindai
        </Button>
      </div>
    </Sheet>
  );
}
