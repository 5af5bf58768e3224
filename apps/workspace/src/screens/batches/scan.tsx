import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';
import { toProblem } from '../../api/problem';
import { Sheet } from '../../parts/sheet';

/** Reads codes from the camera where the phone can (Chrome on Android); elsewhere people are marked by name. */
interface CodeReader {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type CodeReaderClass = new (options: { formats: string[] }) => CodeReader;
const readerClass = (): CodeReaderClass | undefined => (window as unknown as { BarcodeDetector?: CodeReaderClass }).BarcodeDetector;

const LOOK_MS = 250;
/** The same card held before the camera is one scan. */
const SAME_MS = 4_000;

interface Props {
  last: { name: string; isNew: boolean } | null;
  onCard: (card: string) => Promise<void>;
  onClose: () => void;
}

/** One card after the other, without a tap between them. */
export function Scan({ last, onCard, onClose }: Props): VNode {
  const video = useRef<HTMLVideoElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [count, setCount] = useState(0);
  const take = useRef(onCard);
  take.current = onCard;

  useEffect(() => {
    const Reader = readerClass();
    if (!Reader) {
      setTrouble('HP ini belum bisa memindai. Pilih nama peserta dari daftar, atau tampilkan kode sesi.');
      return;
    }
    let isOpen = true;
    let stream: MediaStream | undefined;
    let seen = { text: '', at: 0 };
    const reader = new Reader({ formats: ['qr_code'] });
    const look = async (): Promise<void> => {
      if (!isOpen) return;
      const [found] = video.current && video.current.readyState >= 2 ? await reader.detect(video.current).catch(() => []) : [];
      const now = Date.now();
      if (isOpen && found && (found.rawValue !== seen.text || now - seen.at > SAME_MS)) {
        seen = { text: found.rawValue, at: now };
        await take.current(found.rawValue).then(
          () => {
            setRefusal(null);
            setCount((so) => so + 1);
            navigator.vibrate?.(80);
          },
          (error: unknown) => setRefusal(toProblem(error).message),
        );
      }
      if (isOpen) window.setTimeout(() => void look(), LOOK_MS);
    };
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment' } })
      .then((given) => {
        stream = given;
        if (!isOpen || !video.current) return given.getTracks().forEach((track) => track.stop());
        video.current.srcObject = given;
        return video.current.play();
      })
      .then(() => look())
      .catch(() => setTrouble('Kamera tidak bisa dibuka. Izinkan kamera untuk situs ini, atau pilih nama peserta dari daftar.'));
    return () => {
      isOpen = false;
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);

  return (
    <Sheet title="Pindai kartu" onClose={onClose}>
      <div class="stack">
        {trouble ? <Notice icon="warn" title={trouble} /> : <video ref={video} class="scan" muted playsInline aria-label="Kamera: arahkan ke kartu peserta" />}
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
