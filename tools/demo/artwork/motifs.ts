import { n, type Sheet } from './sheet';

/** The woven motifs of kain tapis, each as one path so that a cloth full of them stays light. */

/** Pucuk rebung: bamboo shoots in a row, point up (or down with a negative height). */
export function pucukRebung(x: number, y: number, width: number, height: number, count: number): string {
  const step = width / count;
  let d = '';
  for (let i = 0; i < count; i += 1) {
    const left = x + i * step;
    const mid = left + step / 2;
    d += `M${n(left + step * 0.04)} ${n(y)}L${n(mid)} ${n(y - height)}L${n(left + step * 0.96)} ${n(y)}Z`;
  }
  return d;
}

/** The stepped heart inside each shoot; drawn in the ground colour over pucukRebung. */
export function pucukHeart(x: number, y: number, width: number, height: number, count: number): string {
  const step = width / count;
  let d = '';
  for (let i = 0; i < count; i += 1) {
    const mid = x + (i + 0.5) * step;
    const w = step * 0.2;
    d += `M${n(mid - w)} ${n(y - height * 0.1)}L${n(mid)} ${n(y - height * 0.5)}L${n(mid + w)} ${n(y - height * 0.1)}Z`;
    d += `M${n(mid - w * 0.28)} ${n(y - height * 0.62)}L${n(mid)} ${n(y - height * 0.76)}L${n(mid + w * 0.28)} ${n(y - height * 0.62)}Z`;
  }
  return d;
}

/** Belah ketupat: a row of diamonds. */
export function diamonds(x: number, cy: number, width: number, height: number, count: number, fullness = 0.9): string {
  const step = width / count;
  let d = '';
  for (let i = 0; i < count; i += 1) {
    const cx = x + (i + 0.5) * step;
    const w = (step / 2) * fullness;
    const h = (height / 2) * fullness;
    d += `M${n(cx - w)} ${n(cy)}L${n(cx)} ${n(cy - h)}L${n(cx + w)} ${n(cy)}L${n(cx)} ${n(cy + h)}Z`;
  }
  return d;
}

/** Rows of couched gold thread: hair-thin lines across a band. */
export function threads(x: number, y: number, width: number, height: number, count: number): string {
  let d = '';
  for (let i = 0; i < count; i += 1) d += `M${n(x)} ${n(y + ((i + 0.5) * height) / count)}h${n(width)}`;
  return d;
}

/** Kapal: the ship of souls, hull with raised ends, mast and two sails; fits a box centred on x, standing on y. */
export function ship(x: number, y: number, width: number): string {
  const u = width / 20;
  const p = (dx: number, dy: number): string => `${n(x + dx * u)} ${n(y + dy * u)}`;
  return (
    `M${p(-10, -5)}C${p(-9, -1)} ${p(-6, 0)} ${p(-4, 0)}L${p(4, 0)}C${p(6, 0)} ${p(9, -1)} ${p(10, -5)}L${p(8.6, -5.6)}C${p(8, -3.6)} ${p(6, -2.8)} ${p(4, -2.8)}L${p(-4, -2.8)}C${p(-6, -2.8)} ${p(-8, -3.6)} ${p(-8.6, -5.6)}Z` +
    `M${p(-0.35, -3)}V${n(y - 13 * u)}H${n(x + 0.35 * u)}V${n(y - 3 * u)}Z` +
    `M${p(-1, -4)}L${p(-1, -12)}L${p(-6.4, -4)}ZM${p(1, -4)}L${p(1, -12)}L${p(6.4, -4)}Z`
  );
}

/** Siger: the bride's crown and Lampung's sign; seven points fanned over a curved band. */
export function siger(x: number, y: number, width: number): string {
  const u = width / 20;
  const p = (dx: number, dy: number): string => `${n(x + dx * u)} ${n(y + dy * u)}`;
  const tips: [number, number][] = [[-10.4, -8.2], [-7.4, -9.4], [-3.9, -10.6], [0, -12.6], [3.9, -10.6], [7.4, -9.4], [10.4, -8.2]];
  const valleys: [number, number][] = [[-7.6, -5.4], [-5, -6.2], [-1.9, -6.8], [1.9, -6.8], [5, -6.2], [7.6, -5.4]];
  let d = `M${p(-7.4, 0)}C${p(-9.4, -2.4)} ${p(-10.4, -5.2)} ${p(tips[0]?.[0] ?? 0, tips[0]?.[1] ?? 0)}`;
  valleys.forEach(([vx, vy], i) => {
    const tip = tips[i + 1] ?? [0, 0];
    d += `L${p(vx, vy)}L${p(tip[0], tip[1])}`;
  });
  d += `C${p(10.4, -5.2)} ${p(9.4, -2.4)} ${p(7.4, 0)}C${p(4, -1.4)} ${p(-4, -1.4)} ${p(-7.4, 0)}Z`;
  for (const [tx, ty] of tips) d += dot(x + tx * u, y + (ty - 0.9) * u, 0.62 * u);
  return d;
}

export function dot(cx: number, cy: number, r: number): string {
  return `M${n(cx - r)} ${n(cy)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
}

/** Eight-petalled rosette (bintang) used on labels, tiles and batik. */
export function rosette(cx: number, cy: number, r: number, petals = 8): string {
  let d = '';
  for (let i = 0; i < petals; i += 1) {
    const a = (i / petals) * Math.PI * 2;
    const b = Math.PI / petals / 1.25;
    const at = (angle: number, reach: number): string => `${n(cx + Math.cos(angle) * reach)} ${n(cy + Math.sin(angle) * reach)}`;
    d += `M${n(cx)} ${n(cy)}Q${at(a - b, r * 0.72)} ${at(a, r)}Q${at(a + b, r * 0.72)} ${n(cx)} ${n(cy)}Z`;
  }
  return d;
}

/** A band as on labels and ribbons: ground, two gold threads, shoots from both sides meeting diamonds. */
export function motifBand(sheet: Sheet, x: number, y: number, width: number, height: number, ground: string, gold: string): void {
  const count = Math.max(3, Math.round(width / (height * 0.62)));
  sheet.rect(x, y, width, height, ground);
  sheet.path(pucukRebung(x, y + height * 0.88, width, height * 0.62, count), gold);
  sheet.path(pucukHeart(x, y + height * 0.88, width, height * 0.62, count), ground);
  sheet.path(diamonds(x - width / count / 2, y + height * 0.3, width + width / count, height * 0.26, count + 1, 0.8), gold);
  sheet.line(`M${n(x)} ${n(y + height * 0.06)}h${n(width)}M${n(x)} ${n(y + height * 0.94)}h${n(width)}`, gold, Math.max(1, height * 0.05), { 'stroke-linecap': 'butt' });
}
