import { n, type Point } from './sheet';

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Blend two #rrggbb colours; t = 0 is the first. */
export function mix(first: string, second: string, t: number): string {
  const a = channels(first);
  const b = channels(second);
  const blended = a.map((value, i) => Math.round(value + ((b[i] ?? 0) - value) * t));
  return `#${blended.map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0')).join('')}`;
}

/** Shadows in daylight are warm brown, never grey. */
export const darker = (colour: string, t: number): string => mix(colour, '#2b120c', t);
export const lighter = (colour: string, t: number): string => mix(colour, '#fff6e4', t);

export function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;
}

/** A closed curve through the points (Catmull–Rom turned into Béziers). */
export function blob(points: readonly Point[]): string {
  const count = points.length;
  const at = (i: number): Point => points[(i + count) % count] as Point;
  let d = `M${n(at(0)[0])} ${n(at(0)[1])}`;
  for (let i = 0; i < count; i += 1) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${n(p1[0] + (p2[0] - p0[0]) / 6)} ${n(p1[1] + (p2[1] - p0[1]) / 6)} ${n(p2[0] - (p3[0] - p1[0]) / 6)} ${n(p2[1] - (p3[1] - p1[1]) / 6)} ${n(p2[0])} ${n(p2[1])}`;
  }
  return `${d}Z`;
}

/** An uneven round: radius wobbles by the given numbers, which the caller draws from its seed. */
export function wobble(cx: number, cy: number, rx: number, ry: number, radii: readonly number[]): string {
  return blob(
    radii.map((radius, i) => {
      const angle = (i / radii.length) * Math.PI * 2;
      return [cx + Math.cos(angle) * rx * radius, cy + Math.sin(angle) * ry * radius] as const;
    }),
  );
}

export function roundedRect(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  return `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(r)}v${n(height - 2 * r)}a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(r)}h${n(2 * r - width)}a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(-r)}v${n(2 * r - height)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(-r)}z`;
}

/** Points spread over an ellipse like a heap: dense in the middle, sorted so that the front covers the back. */
export function heap(count: number, rx: number, ry: number, next: () => number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < count; i += 1) {
    const angle = next() * Math.PI * 2;
    const reach = Math.sqrt(next());
    points.push([Math.cos(angle) * reach * rx, Math.sin(angle) * reach * ry]);
  }
  return points.sort((a, b) => a[1] - b[1]);
}

/** An open curve through the points, to be appended to a path that already stands on the first. */
export function through(points: readonly Point[]): string {
  let d = '';
  for (let i = 0; i < points.length - 1; i += 1) {
    const p0 = points[Math.max(0, i - 1)] as Point;
    const p1 = points[i] as Point;
    const p2 = points[i + 1] as Point;
    const p3 = points[Math.min(points.length - 1, i + 2)] as Point;
    d += `C${n(p1[0] + (p2[0] - p0[0]) / 6)} ${n(p1[1] + (p2[1] - p0[1]) / 6)} ${n(p2[0] - (p3[0] - p1[0]) / 6)} ${n(p2[1] - (p3[1] - p1[1]) / 6)} ${n(p2[0])} ${n(p2[1])}`;
  }
  return d;
}
