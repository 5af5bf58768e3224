/** Reads a QR with the camera where the browser can do that by itself (Android). Nothing of the picture leaves the phone. */

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;

const PAUSE_MS = 200;

/** @param block with the picture and its two buttons; stays hidden where there is no way */
export function offerScan(block: HTMLElement | null, onFound: (text: string) => void): void {
  const { BarcodeDetector } = globalThis as unknown as { BarcodeDetector?: DetectorClass };
  const view = block?.querySelector<HTMLVideoElement>('[data-view]');
  const [start, stop] = [block?.querySelector<HTMLElement>('[data-start]'), block?.querySelector<HTMLElement>('[data-stop]')];
  if (!block || !view || !start || !stop || !BarcodeDetector || !navigator.mediaDevices) return;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  let stream: MediaStream | null = null;

  const show = (isOn: boolean): void => {
    view.hidden = stop.hidden = !isOn;
    start.hidden = isOn;
  };
  const close = (): void => {
    stream?.getTracks().forEach((track) => track.stop());
    stream = null;
    show(false);
  };
  const look = async (): Promise<void> => {
    if (!stream) return;
    // A picture that is not there yet is no fault: the next one is.
    const [found] = await detector.detect(view).catch(() => []);
    if (!found) return void setTimeout(() => void look(), PAUSE_MS);
    close();
    onFound(found.rawValue);
  };
  const open = async (): Promise<void> => {
    const refused = block.querySelector<HTMLElement>('[data-camera-refused]');
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch {
      if (refused) refused.hidden = false;
      return;
    }
    if (refused) refused.hidden = true;
    view.srcObject = stream;
    show(true);
    await view.play();
    await look();
  };
  start.addEventListener('click', () => void open());
  stop.addEventListener('click', close);
  addEventListener('pagehide', close);
  block.hidden = false;
}
