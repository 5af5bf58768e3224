import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CodeFormat, type CodeReader, codeReader } from './code-reader';

const LOOK_MS = 250;
/** The same code held before the camera is one scan. */
const SAME_MS = 4_000;

export type CameraTrouble = 'no_reader' | 'no_camera';

/**
 * The camera behind the phone, looked at four times a second while the part is shown.
 * @param onCode each code once; the next look waits for it
 */
export function useCameraCodes(formats: CodeFormat[], onCode: (text: string) => Promise<void> | void): { video: Ref<HTMLVideoElement>; trouble: CameraTrouble | null } {
  const video = useRef<HTMLVideoElement>(null);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const take = useRef(onCode);
  take.current = onCode;

  useEffect(() => {
    let isOpen = true;
    let stream: MediaStream | undefined;
    let seen = { text: '', at: 0 };
    const look = async (reader: CodeReader): Promise<void> => {
      if (!isOpen) return;
      const [found] = video.current && video.current.readyState >= 2 ? await reader.detect(video.current).catch(() => []) : [];
      const now = Date.now();
      if (isOpen && found && (found.rawValue !== seen.text || now - seen.at > SAME_MS)) {
        seen = { text: found.rawValue, at: now };
        await take.current(found.rawValue);
      }
      if (isOpen) window.setTimeout(() => void look(reader), LOOK_MS);
    };
    const open = async (): Promise<void> => {
      const reader = await codeReader(formats).catch(() => null);
      // Closed while the reader was on its way: no camera is asked for.
      if (!isOpen) return;
      if (!reader) return setTrouble('no_reader');
      const given = await navigator.mediaDevices?.getUserMedia({ video: { facingMode: 'environment' } }).catch(() => undefined);
      if (!given) return setTrouble('no_camera');
      stream = given;
      if (!isOpen || !video.current) return given.getTracks().forEach((track) => track.stop());
      video.current.srcObject = given;
      await video.current.play().catch(() => undefined);
      await look(reader);
    };
    void open();
    return () => {
      isOpen = false;
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);

  return { video, trouble };
}
