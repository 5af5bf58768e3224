import { shadow } from './scene';
import { n, type Sheet } from './sheet';
import { darker, lighter, wobble } from './shapes';

/** Small things that lie about: each drawn at (x, y), with its own light and turn. */

export function bean(sheet: Sheet, x: number, y: number, size: number, colour: string): void {
  sheet.at(x, y, sheet.random.int(0, 179), () => {
    sheet.ellipse(0, 0, size, size * 0.68, sheet.radial([[0, lighter(colour, 0.4)], [0.5, colour], [1, darker(colour, 0.55)]], 0.38, 0.3, 0.7));
    sheet.line(`M${n(-size * 0.82)} ${n(size * 0.06)}C${n(-size * 0.3)} ${n(-size * 0.22)} ${n(size * 0.3)} ${n(size * 0.26)} ${n(size * 0.82)} ${n(-size * 0.06)}`, darker(colour, 0.7), size * 0.16);
  });
}

export function ball(sheet: Sheet, x: number, y: number, r: number, colour: string): void {
  sheet.circle(x, y, r, sheet.radial([[0, lighter(colour, 0.6)], [0.45, colour], [1, darker(colour, 0.55)]], 0.36, 0.32, 0.72));
}

export function chip(sheet: Sheet, x: number, y: number, size: number, colour: string, dust?: string): void {
  const { random } = sheet;
  const radii = Array.from({ length: 8 }, () => random.between(0.88, 1.1));
  sheet.at(x, y, random.int(-70, 70), () => {
    const d = wobble(0, 0, size, size * random.between(0.5, 0.8), radii);
    sheet.path(d, darker(colour, 0.5), { transform: 'translate(3 6)', opacity: '0.55' });
    sheet.path(d, sheet.linear([[0, lighter(colour, 0.5)], [0.5, colour], [1, darker(colour, 0.26)]], 0, 0, 1, 1));
    sheet.path(wobble(size * 0.05, 0, size * 0.6, size * 0.34, radii), darker(colour, 0.16), { opacity: '0.35' });
    if (dust !== undefined) {
      for (let i = 0; i < 7; i += 1) sheet.circle(random.between(-size * 0.7, size * 0.7), random.between(-size * 0.4, size * 0.4), random.between(1.5, size * 0.07 + 1.5), dust, { opacity: '0.85' });
    }
  });
}

export function leaf(sheet: Sheet, x: number, y: number, length: number, degrees: number, colour = '#5d7f3f', fat = 0.34): void {
  const w = length * fat * 0.5;
  sheet.at(x, y, degrees, () => {
    sheet.path(`M0 0C${n(length * 0.2)} ${n(-w * 1.5)} ${n(length * 0.7)} ${n(-w * 1.3)} ${n(length)} 0C${n(length * 0.7)} ${n(w * 1.3)} ${n(length * 0.2)} ${n(w * 1.5)} 0 0Z`, '#2b120c', { opacity: '0.16', transform: 'translate(6 10)' });
    sheet.path(`M0 0C${n(length * 0.2)} ${n(-w * 1.5)} ${n(length * 0.7)} ${n(-w * 1.3)} ${n(length)} 0Z`, sheet.linear([[0, lighter(colour, 0.36)], [1, colour]]));
    sheet.path(`M0 0C${n(length * 0.2)} ${n(w * 1.5)} ${n(length * 0.7)} ${n(w * 1.3)} ${n(length)} 0Z`, sheet.linear([[0, darker(colour, 0.08)], [1, darker(colour, 0.34)]]));
    let veins = `M0 0H${n(length * 0.97)}`;
    for (let i = 1; i < 6; i += 1) veins += `M${n(length * i * 0.15)} 0L${n(length * (i * 0.15 + 0.12))} ${n(-w * 0.7)}M${n(length * i * 0.15)} 0L${n(length * (i * 0.15 + 0.12))} ${n(w * 0.7)}`;
    sheet.line(veins, lighter(colour, 0.5), Math.max(1.4, length * 0.008), { opacity: '0.55' });
  });
}

export function sprig(sheet: Sheet, x: number, y: number, degrees: number, scale: number, colour = '#4f7a43', berries?: string): void {
  sheet.at(x, y, degrees, () => {
    sheet.line('M0 0Q120 -16 250 8', darker(colour, 0.4), 7);
    for (let i = 0; i < 4; i += 1) {
      leaf(sheet, 30 + i * 58, -2, 120 - i * 10, -48 + i * 4, colour, 0.42);
      leaf(sheet, 44 + i * 58, 2, 120 - i * 10, 46 - i * 4, darker(colour, 0.1), 0.42);
    }
    leaf(sheet, 246, 8, 110, 4, lighter(colour, 0.08), 0.42);
    if (berries !== undefined) for (const [bx, by] of [[62, -14], [84, 10], [66, 14], [128, -10], [146, 12], [128, 16], [190, 6]] as const) ball(sheet, bx, by, 15, berries);
  }, scale);
}

export function chilli(sheet: Sheet, x: number, y: number, length: number, degrees: number, colour = '#c3261d'): void {
  sheet.at(x, y, degrees, () => {
    const d = `M0 ${n(-length * 0.075)}C${n(length * 0.3)} ${n(-length * 0.14)} ${n(length * 0.75)} ${n(-length * 0.1)} ${n(length)} ${n(length * 0.13)}C${n(length * 0.7)} ${n(length * 0.1)} ${n(length * 0.25)} ${n(length * 0.16)} 0 ${n(length * 0.08)}Z`;
    sheet.path(d, '#2b120c', { opacity: '0.25', transform: 'translate(4 9)' });
    sheet.path(d, sheet.linear([[0, lighter(colour, 0.35)], [0.4, colour], [1, darker(colour, 0.45)]]));
    sheet.line(`M${n(length * 0.12)} ${n(-length * 0.05)}Q${n(length * 0.45)} ${n(-length * 0.09)} ${n(length * 0.72)} ${n(-length * 0.01)}`, '#ffffff', length * 0.022, { opacity: '0.6' });
    sheet.path(`M${n(length * 0.06)} ${n(-length * 0.09)}Q${n(-length * 0.02)} 0 ${n(length * 0.06)} ${n(length * 0.1)}L${n(-length * 0.04)} ${n(length * 0.05)}Q${n(-length * 0.12)} ${n(length * 0.02)} ${n(-length * 0.2)} ${n(-length * 0.04)}L${n(-length * 0.18)} ${n(-length * 0.07)}Q${n(-length * 0.1)} ${n(-length * 0.03)} ${n(-length * 0.03)} ${n(-length * 0.05)}Z`, '#55803c');
  });
}

export function shallot(sheet: Sheet, x: number, y: number, size: number, colour = '#a23b56'): void {
  sheet.at(x, y, sheet.random.int(-40, 40), () => {
    shadow(sheet, 0, size * 0.72, size * 0.8, size * 0.24, 0.35);
    const d = `M0 ${n(-size * 1.25)}C${n(size * 0.16)} ${n(-size * 0.8)} ${n(size * 0.86)} ${n(-size * 0.6)} ${n(size * 0.86)} ${n(size * 0.1)}C${n(size * 0.86)} ${n(size * 0.62)} ${n(size * 0.4)} ${n(size * 0.8)} 0 ${n(size * 0.84)}C${n(-size * 0.4)} ${n(size * 0.8)} ${n(-size * 0.86)} ${n(size * 0.62)} ${n(-size * 0.86)} ${n(size * 0.1)}C${n(-size * 0.86)} ${n(-size * 0.6)} ${n(-size * 0.16)} ${n(-size * 0.8)} 0 ${n(-size * 1.25)}Z`;
    sheet.path(d, sheet.radial([[0, lighter(colour, 0.6)], [0.5, colour], [1, darker(colour, 0.5)]], 0.36, 0.42, 0.7));
    sheet.line(`M0 ${n(-size)}C${n(-size * 0.6)} ${n(-size * 0.3)} ${n(-size * 0.4)} ${n(size * 0.5)} 0 ${n(size * 0.8)}M0 ${n(-size)}C${n(size * 0.6)} ${n(-size * 0.3)} ${n(size * 0.4)} ${n(size * 0.5)} 0 ${n(size * 0.8)}`, darker(colour, 0.3), 2, { opacity: '0.5' });
  });
}

export function lime(sheet: Sheet, x: number, y: number, r: number, rind = '#7d9a3c', flesh = '#d9e39a'): void {
  shadow(sheet, x, y + r * 0.7, r * 0.95, r * 0.26, 0.4);
  sheet.circle(x, y, r, darker(rind, 0.1));
  sheet.circle(x - 2, y - 2, r * 0.93, lighter(flesh, 0.6));
  let segments = '';
  for (let i = 0; i < 8; i += 1) {
    const a = (i / 8) * Math.PI * 2;
    segments += `M${n(x + Math.cos(a) * r * 0.1)} ${n(y + Math.sin(a) * r * 0.1)}L${n(x + Math.cos(a - 0.32) * r * 0.8)} ${n(y + Math.sin(a - 0.32) * r * 0.8)}Q${n(x + Math.cos(a) * r * 0.92)} ${n(y + Math.sin(a) * r * 0.92)} ${n(x + Math.cos(a + 0.32) * r * 0.8)} ${n(y + Math.sin(a + 0.32) * r * 0.8)}Z`;
  }
  sheet.path(segments, flesh, { stroke: darker(flesh, 0.15), 'stroke-width': 1.5 });
}

/** A little fish, silver, for anchovies and salted fish. */
export function fish(sheet: Sheet, x: number, y: number, length: number, degrees: number, colour = '#b9bcb4', slim = 0.16): void {
  sheet.at(x, y, degrees, () => {
    const h = length * slim;
    const d = `M0 0C${n(length * 0.18)} ${n(-h)} ${n(length * 0.6)} ${n(-h)} ${n(length * 0.84)} ${n(-h * 0.12)}L${n(length)} ${n(-h * 0.75)}Q${n(length * 0.94)} 0 ${n(length)} ${n(h * 0.75)}L${n(length * 0.84)} ${n(h * 0.14)}C${n(length * 0.6)} ${n(h)} ${n(length * 0.18)} ${n(h)} 0 0Z`;
    sheet.path(d, '#2b120c', { opacity: '0.25', transform: `translate(2 ${n(h * 0.35 + 2)})` });
    sheet.path(d, sheet.linear([[0, darker(colour, 0.42)], [0.36, lighter(colour, 0.62)], [0.66, colour], [1, darker(colour, 0.2)]]));
    sheet.circle(length * 0.1, -h * 0.16, Math.max(1.4, h * 0.17), '#2a2420');
  });
}
