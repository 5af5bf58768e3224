import { diamonds, dot, pucukHeart, pucukRebung, rosette, ship, siger, threads } from './motifs';
import { n, type Sheet } from './sheet';
import { darker, lighter, polygon } from './shapes';

/** Gold that changes as it passes the light. */
export function goldThread(sheet: Sheet): string {
  return sheet.linear([[0, '#a9761f'], [0.18, '#f1cf77'], [0.34, '#c8922f'], [0.56, '#f6dc8e'], [0.78, '#b07e26'], [1, '#e8bf5c']], 0, 0, 1, 0.12);
}

export type WovenPattern = (sheet: Sheet, width: number, height: number) => void;

/** Kain tapis: coloured stripes in the ground, gold couched over it in bands; every seed orders the bands anew. */
export function tapis(ground: string, stripes: readonly string[]): WovenPattern {
  return (sheet, width, height) => {
    const { random } = sheet;
    const gold = goldThread(sheet);
    sheet.rect(0, 0, width, height, ground);
    const bands = random.shuffle(['shoots', 'diamonds', 'ships', 'crowns', 'lattice', 'threads', 'shoots', 'stars']);
    let y = 14;
    for (let i = 0; y < height; i += 1) {
      const stripe = stripes[i % stripes.length] as string;
      sheet.rect(0, y, width, 9, stripe);
      sheet.rect(0, y + 13, width, 5, gold);
      y += 26;
      y += tapisBand(sheet, bands[i % bands.length] as string, y, width, gold, ground, stripe);
      sheet.rect(0, y + 3, width, 5, gold);
      y += 14;
    }
  };
}

function tapisBand(sheet: Sheet, band: string, y: number, width: number, gold: string, ground: string, stripe: string): number {
  const count = (size: number): number => Math.round(width / size);
  if (band === 'shoots') {
    sheet.path(pucukRebung(0, y + 112, width, 108, count(62)), gold);
    sheet.path(pucukHeart(0, y + 112, width, 108, count(62)), ground);
    const step = width / count(62);
    sheet.path(pucukRebung(-step / 2, y + 4, width + step, -56, count(62) + 1), stripe, { opacity: '0.85' });
    sheet.path(diamonds(-step / 2, y + 24, width + step, 26, count(62) + 1, 0.5), gold);
    return 118;
  }
  if (band === 'diamonds') {
    sheet.path(diamonds(0, y + 44, width, 84, count(84)), gold);
    sheet.path(diamonds(0, y + 44, width, 54, count(84), 0.9), ground);
    sheet.path(diamonds(0, y + 44, width, 30, count(84), 0.9), stripe);
    sheet.path(diamonds(-width / count(84) / 2, y + 44, width + width / count(84), 30, count(84) + 1, 0.42), gold);
    return 90;
  }
  if (band === 'ships' || band === 'crowns') {
    let d = '';
    const total = count(150);
    for (let i = 0; i < total; i += 1) d += band === 'ships' ? ship(((i + 0.5) * width) / total, y + 92, 112) : siger(((i + 0.5) * width) / total, y + 88, 108);
    for (let i = 0; i <= total; i += 1) d += diamonds((i * width) / total - 14, y + 52, 28, 56, 1);
    sheet.path(d, gold);
    return 104;
  }
  if (band === 'stars') {
    let d = '';
    const total = count(78);
    for (let i = 0; i < total; i += 1) d += rosette(((i + 0.5) * width) / total, y + 38, 34) + dot((i * width) / total, y + 38, 6);
    sheet.path(d, gold);
    return 78;
  }
  if (band === 'lattice') {
    let d = '';
    for (let x = -60; x < width; x += 30) d += `M${n(x)} ${n(y)}l60 60M${n(x + 60)} ${n(y)}l-60 60`;
    sheet.line(d, gold, 5);
    return 62;
  }
  sheet.line(threads(0, y, width, 56, 8), gold, 4.5, { 'stroke-linecap': 'butt' });
  return 58;
}

/** Batik of Lampung: crowns, ships and coffee sprigs in wax-white outlines on a strong ground, dotted between. */
export function batik(ground: string, first: string, second: string): WovenPattern {
  return (sheet, width, height) => {
    const { random } = sheet;
    sheet.rect(0, 0, width, height, ground);
    let dots = '';
    for (let y = 0; y < height; y += 22) for (let x = (y % 44) / 2; x < width; x += 22) dots += dot(x, y, 1.9);
    sheet.path(dots, lighter(ground, 0.5), { opacity: '0.55' });
    const motifs = random.shuffle(['siger', 'ship', 'flower']);
    const cell = 168;
    for (let row = 0; row * cell * 0.8 < height + cell; row += 1) for (let column = -1; column * cell < width + cell; column += 1) {
      const x = column * cell + (row % 2) * (cell / 2) + 40;
      const y = row * cell * 0.8 + 40;
      const motif = motifs[(row + column + 8) % 3];
      sheet.circle(x, y - 14, 66, ground);
      if (motif === 'siger') sheet.path(siger(x, y + 24, 104), first, { stroke: '#fbf1dd', 'stroke-width': 4 });
      else if (motif === 'ship') sheet.path(ship(x, y + 30, 108), second, { stroke: '#fbf1dd', 'stroke-width': 4 });
      else {
        sheet.path(rosette(x, y - 12, 58), first, { stroke: '#fbf1dd', 'stroke-width': 4 });
        sheet.path(rosette(x, y - 12, 30), second);
        sheet.circle(x, y - 12, 9, '#fbf1dd');
      }
      sheet.line(`M${n(x + 62)} ${n(y + 30)}q24 -20 10 -44q-20 -10 -24 8`, second, 5);
    }
  };
}

/** Sulam usus: satin ribbon curled into flowers and joined by fine lattice. */
export function sulam(ground: string, ribbon: string): WovenPattern {
  return (sheet, width, height) => {
    sheet.rect(0, 0, width, height, ground);
    let lattice = '';
    for (let x = -height; x < width; x += 34) lattice += `M${n(x)} 0l${n(height)} ${n(height)}M${n(x + height)} 0l${n(-height)} ${n(height)}`;
    sheet.line(lattice, ribbon, 2.6, { opacity: '0.5' });
    const cell = 176;
    for (let row = 0; row * cell < height + cell; row += 1) for (let column = 0; column * cell < width + cell; column += 1) {
      const x = column * cell + (row % 2) * (cell / 2);
      const y = row * cell * 0.86 + 60;
      let loops = '';
      for (let k = 0; k < 6; k += 1) {
        const a = (k / 6) * Math.PI * 2;
        const [ux, uy] = [Math.cos(a), Math.sin(a)];
        loops += `M${n(x)} ${n(y)}C${n(x + ux * 74 - uy * 46)} ${n(y + uy * 74 + ux * 46)} ${n(x + ux * 74 + uy * 46)} ${n(y + uy * 74 - ux * 46)} ${n(x)} ${n(y)}`;
      }
      loops += `M${n(x + 84)} ${n(y + 10)}c24 -30 54 -6 34 16c-16 14 -34 -2 -22 -14`;
      sheet.circle(x, y, 60, ground);
      sheet.line(loops, darker(ribbon, 0.4), 11, { opacity: '0.5', transform: 'translate(2 4)' });
      sheet.line(loops, ribbon, 10);
      sheet.line(loops, lighter(ribbon, 0.65), 3);
      sheet.circle(x, y, 10, lighter(ribbon, 0.4));
    }
  };
}

/** Cloth hanging from a rod with soft folds and a fringe. */
export function hangingCloth(sheet: Sheet, x: number, y: number, width: number, height: number, pattern: WovenPattern, fringe: string): void {
  const outline = `M${n(x)} ${n(y)}H${n(x + width)}L${n(x + width)} ${n(y + height)}${[...Array(5).keys()].map((i) => `Q${n(x + width - (width * (i + 0.5)) / 5)} ${n(y + height + (i % 2 === 0 ? 22 : -14))} ${n(x + width - (width * (i + 1)) / 5)} ${n(y + height)}`).join('')}Z`;
  sheet.path(outline, '#2b120c', { opacity: '0.2', transform: 'translate(26 24)' });
  let tassels = '';
  for (let i = 1; i < 46; i += 1) tassels += `M${n(x + (width * i) / 46)} ${n(y + height - 12)}v${n(46 + (i % 3) * 7)}`;
  sheet.line(tassels, fringe, 4);
  sheet.group({ 'clip-path': sheet.clip(outline) }, () => {
    sheet.at(x, y, 0, () => pattern(sheet, width, height + 40));
    const folds: [number, string, number][] = [];
    for (let i = 0; i <= 10; i += 1) folds.push([i / 10, i % 2 === 0 ? '#1d0b07' : '#fff3d6', i % 2 === 0 ? 0.36 : 0.13]);
    sheet.rect(x, y, width, height + 40, sheet.linear(folds, 0, 0, 1, 0));
    sheet.rect(x, y, width, 90, sheet.linear([[0, '#1d0b07', 0.4], [1, '#1d0b07', 0]]));
  });
  sheet.rect(x - 60, y - 22, width + 120, 34, sheet.linear([[0, '#c99a5f'], [0.4, '#e3bd83'], [1, '#7d5330']]), { rx: 17 });
  for (const knot of [0.2, 0.5, 0.83]) sheet.rect(x - 60 + (width + 120) * knot, y - 23, 9, 36, '#8a6038', { rx: 4 });
}

/** A neat stack of folded cloths, the top one showing its pattern. (x, y) is the middle of the foot. */
export function foldedStack(sheet: Sheet, x: number, y: number, width: number, colours: readonly { pattern: WovenPattern; edge: string }[]): void {
  const thick = 92;
  sheet.ellipse(x + 20, y - 4, width * 0.6, 60, sheet.radial([[0, '#2b120c', 0.6], [0.7, '#2b120c', 0.3], [1, '#2b120c', 0]]));
  colours.forEach(({ pattern, edge }, i) => {
    const base = y - i * thick;
    const half = width / 2 - i * 10;
    const front = `M${n(x - half)} ${n(base - thick)}H${n(x + half)}C${n(x + half + 22)} ${n(base - thick + 8)} ${n(x + half + 22)} ${n(base - 8)} ${n(x + half)} ${n(base)}H${n(x - half)}C${n(x - half - 14)} ${n(base - 20)} ${n(x - half - 14)} ${n(base - thick + 20)} ${n(x - half)} ${n(base - thick)}Z`;
    sheet.group({ 'clip-path': sheet.clip(front) }, () => {
      sheet.at(x - half - 20, base - thick - 30, 0, () => pattern(sheet, half * 2 + 50, thick + 30));
      for (const fold of [0.3, 0.56, 0.8]) {
        sheet.rect(x - half - 20, base - thick * (1 - fold), half * 2 + 50, 5, '#1d0b07', { opacity: '0.4' });
        sheet.rect(x - half - 20, base - thick * (1 - fold) + 5, half * 2 + 50, 3, '#fff3d6', { opacity: '0.25' });
      }
      sheet.rect(x - half - 20, base - thick, half * 2 + 50, thick, sheet.linear([[0, '#fff3d6', 0.22], [0.3, '#fff3d6', 0], [1, '#1d0b07', 0.5]]));
      sheet.rect(x - half - 20, base - thick, half * 2 + 50, thick, sheet.linear([[0, '#1d0b07', 0.3], [0.3, '#fff3d6', 0.1], [1, '#1d0b07', 0.4]], 0, 0, 1, 0));
    });
    sheet.line(`M${n(x - half)} ${n(base - thick)}H${n(x + half)}`, lighter(edge, 0.3), 3, { opacity: '0.6' });
  });
  const top = colours[colours.length - 1];
  if (top === undefined) return;
  const half = width / 2 - (colours.length - 1) * 10;
  const base = y - colours.length * thick;
  const face = polygon([[x - half, base], [x - half * 0.8, base - 190], [x + half * 0.92, base - 190], [x + half, base]]);
  sheet.group({ 'clip-path': sheet.clip(face) }, () => {
    sheet.group({ transform: `translate(${n(x - half)} ${n(base - 200)}) scale(1 0.42)` }, () => top.pattern(sheet, half * 2, 490));
    sheet.path(face, sheet.linear([[0, '#fff3d6', 0.02], [0.6, '#fff3d6', 0.24], [1, '#fff3d6', 0]], 0, 0, 0.6, 1));
  });
}
