import { useRef } from 'preact/hooks';
import { type Crop, moved, nearnessOf, pinched, zoomedTo } from '../photos/crop';
import type { Size } from '../photos/fit';

interface Point {
  x: number;
  y: number;
}

type Touch = PointerEvent & { currentTarget: HTMLCanvasElement };

export interface CropFingers {
  onPointerDown: (event: Touch) => void;
  onPointerMove: (event: Touch) => void;
  onPointerUp: (event: Touch) => void;
  onPointerCancel: (event: Touch) => void;
}

/** One finger moves the picture, two bring it nearer; places are measured across the square, 0 to 1. */
export function useCropFingers(size: Size, crop: Crop, onCrop: (crop: Crop) => void): CropFingers {
  const fingers = useRef(new Map<number, Point>());
  // Two moves can come before the next drawing.
  const latest = useRef(crop);
  latest.current = crop;
  const place = (event: Touch): Point => {
    const frame = event.currentTarget.getBoundingClientRect();
    return { x: (event.clientX - frame.left) / frame.width, y: (event.clientY - frame.top) / frame.height };
  };
  const lift = (event: Touch): void => void fingers.current.delete(event.pointerId);
  return {
    onPointerDown: (event) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      fingers.current.set(event.pointerId, place(event));
    },
    onPointerMove: (event) => {
      const before = fingers.current.get(event.pointerId);
      if (!before) return;
      const now = place(event);
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      fingers.current.set(event.pointerId, now);
      const slid = moved(latest.current, size, (now.x - before.x) / (other ? 2 : 1), (now.y - before.y) / (other ? 2 : 1));
      latest.current = other ? pinched(slid, size, distance(now, other) / Math.max(0.01, distance(before, other)), middle(now, other)) : slid;
      onCrop(latest.current);
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const STEP = 0.05;
const MOVES: Record<string, [number, number]> = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };

/** What a key does: arrows look to their side, plus and minus bring nearer and farther. `null`: not ours. */
export function cropKey(key: string, crop: Crop, size: Size): Crop | null {
  const move = MOVES[key];
  if (move) return moved(crop, size, ...move);
  if (key === '+' || key === '=') return zoomedTo(crop, size, nearnessOf(crop, size) + 0.1);
  if (key === '-') return zoomedTo(crop, size, nearnessOf(crop, size) - 0.1);
  return null;
}
