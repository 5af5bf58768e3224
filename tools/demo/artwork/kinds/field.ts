import { ball, leaf, sprig } from '../produce';
import { GOLD, label, MAROON, PAPER, pouch } from '../packs';
import { backdrop, closer, FLOOR, shadow } from '../scene';
import { n, type Sheet } from '../sheet';
import { darker, lighter, polygon, roundedRect, wobble } from '../shapes';
import { bowl, mound } from '../vessels';
import { tampah } from './sea';

/** Jute sack, open, heaped; grains spilled on the table. */
export function riceSack(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  const grain = { merah: '#a5523c', hitam: '#3d2a38', jagung: '#e3ae34', kedelai: '#dcc184', tiwul: '#c9a878', tepung: '#f6efe0', kacang: '#d9b58c', kompos: '#4a3626' }[variation] ?? '#f4ecd8';
  const title = { merah: 'BERAS MERAH', hitam: 'BERAS HITAM', jagung: 'JAGUNG', kedelai: 'KEDELAI', tiwul: 'TIWUL', tepung: 'TEPUNG', kacang: 'KACANG', kompos: 'KOMPOS' }[variation] ?? 'BERAS';
  const jute = sheet.inTurn(['#c7a572', '#b98f5a', '#d3b98c']);
  const x = sheet.turn % 2 === 0 ? 460 : 620;
  const w = 320;
  shadow(sheet, x, FLOOR + 10, w * 1.06, 90, 0.6);
  sheet.at(x, FLOOR - 560, 0, () => mound(sheet, 520, w * 0.86, 70, 150, darker(grain, 0.25), (gx, gy) => sheet.ellipse(gx, gy, 13, 6, random.pick([grain, lighter(grain, 0.4), darker(grain, 0.14)]), { transform: `rotate(${random.int(0, 170)} ${n(gx)} ${n(gy)})` })));
  const body = `M${x - w * 0.95} ${FLOOR - 570}Q${x} ${FLOOR - 440} ${x + w * 0.95} ${FLOOR - 570}C${x + w * 1.1} ${FLOOR - 300} ${x + w * 1.12} ${FLOOR - 100} ${x + w} ${FLOOR - 6}Q${x} ${FLOOR + 60} ${x - w} ${FLOOR - 6}C${x - w * 1.12} ${FLOOR - 100} ${x - w * 1.1} ${FLOOR - 300} ${x - w * 0.95} ${FLOOR - 570}Z`;
  sheet.group({ 'clip-path': sheet.clip(body) }, () => {
    sheet.path(body, jute);
    let warp = '';
    for (let i = 0; i < 62; i += 1) warp += `M${n(x - 370 + i * 12)} ${FLOOR - 580}v660`;
    for (let i = 0; i < 54; i += 1) warp += `M${n(x - 380)} ${n(FLOOR - 570 + i * 12)}h760`;
    sheet.line(warp, darker(jute, 0.4), 2, { opacity: '0.28' });
    sheet.path(body, sheet.linear([[0, '#2b120c', 0.45], [0.26, '#fff3d6', 0.25], [0.5, '#fff3d6', 0], [1, '#2b120c', 0.5]], 0, 0, 1, 0.1));
    sheet.path(`M${x - 200} ${FLOOR}q40 -80 10 -160M${x + 240} ${FLOOR}q-50 -60 -30 -140`, 'none', { stroke: '#2b120c', 'stroke-width': 12, opacity: '0.2' });
  });
  const rim = `M${x - w * 0.98} ${FLOOR - 572}Q${x} ${FLOOR - 440} ${x + w * 0.98} ${FLOOR - 572}`;
  sheet.line(rim, darker(jute, 0.2), 46);
  sheet.line(rim, lighter(jute, 0.25), 32);
  label(sheet, x - 190, FLOOR - 350, 380, 240, { title, note: 'PANEN DESA', ground: PAPER, ink: '#4a2416', band: sheet.inTurn([MAROON, '#2f6b4d', '#8a4b18']), gold: GOLD, emblem: ear }, 8);
  const side = x < 540 ? 1 : -1;
  bowl(sheet, x + side * 420, FLOOR + 96, 160, '#8a5a38', (s, rx, ry) => mound(s, 150, rx, ry, 70, darker(grain, 0.2), (gx, gy) => s.ellipse(gx, gy, 10, 5, random.pick([grain, lighter(grain, 0.4)]), { transform: `rotate(${random.int(0, 170)} ${n(gx)} ${n(gy)})` })));
  for (let i = 0; i < 70; i += 1) {
    const [gx, gy] = [random.between(80, 1000), FLOOR + random.between(110, 180)];
    sheet.ellipse(gx, gy, 10, 5, grain, { transform: `rotate(${random.int(0, 170)} ${n(gx)} ${n(gy)})` });
  }
}

function ear(sheet: Sheet): void {
  sheet.line('M0 50Q-10 0 6 -50', '#b5762c', 6);
  for (let i = 0; i < 6; i += 1) for (const side of [-1, 1]) sheet.ellipse(side * 17 - 2 + i, 26 - i * 15, 8, 15, '#c98a2d', { transform: `rotate(${side * 34} ${side * 17} ${26 - i * 15})` });
}

export function pepper(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  const spices: Record<string, readonly [string, number, string, string]> = {
    hitam: ['#2f2622', 15, 'LADA HITAM', '#3a322c'], putih: ['#dccba6', 15, 'LADA PUTIH', '#8a7a56'], cengkeh: ['#5b2f1c', 13, 'CENGKEH', '#6b3a1c'], pala: ['#8a5a34', 36, 'PALA', '#7d4c24'], ketumbar: ['#c9a262', 12, 'KETUMBAR', '#9c7434'], damar: ['#e3b45a', 34, 'DAMAR', '#8a5a1c'], arang: ['#2b2624', 34, 'BRIKET', '#3a302a'],
  };
  const [colour, size, title, tone] = spices[variation] ?? (spices['hitam'] as readonly [string, number, string, string]);
  const flip = sheet.turn % 2 === 0 ? 1 : -1;
  const damar = variation === 'damar';
  const piece = (x: number, y: number, r: number): void => {
    if (!damar) return ball(sheet, x, y, r, random.pick([colour, darker(colour, 0.15), lighter(colour, 0.12)]));
    const radii = Array.from({ length: 6 }, () => random.between(0.7, 1.15));
    sheet.path(wobble(x, y, r, r * 0.8, radii), sheet.linear([[0, '#fdf0c0', 0.95], [0.5, '#e9b95a', 0.9], [1, '#a8641c', 0.95]], 0, 0, 1, 1));
    sheet.path(polygon([[x - r * 0.4, y - r * 0.3], [x, y - r * 0.5], [x + r * 0.1, y]]), '#fffdf0', { opacity: '0.6' });
  };
  sprig(sheet, 540 + flip * 190, FLOOR - 170, flip === 1 ? -40 : 220, 1.5, '#4b7340', damar ? undefined : colour === '#2f2622' ? '#55803c' : colour);
  pouch(sheet, 540 - flip * 210, FLOOR - 30, 430, 660, { colour: tone, style: { title, note: 'ASLI KEBUN', ground: PAPER, ink: darker(tone, 0.3), band: MAROON, gold: GOLD } });
  bowl(sheet, 540 + flip * 190, FLOOR + 90, 310, sheet.inTurn(['#8a5a38', '#efe4d0', '#b5623c']), (s, rx, ry) => mound(s, size > 30 ? 70 : 260, rx, ry, 150, darker(colour, 0.4), (x, y) => piece(x, y, size)), MAROON);
  for (let i = 0; i < 22; i += 1) piece(random.between(100, 980), FLOOR + random.between(110, 180), size);
}

export function cassava(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const skin = variation === 'ubi' ? '#8f4a5f' : variation === 'jahe' ? '#c9a267' : variation === 'kunyit' ? '#c97a2c' : '#7a5230';
  const flesh = variation === 'ubi' ? '#a86a9a' : variation === 'jahe' ? '#f0dc9a' : variation === 'kunyit' ? '#f0952c' : '#faf3e2';
  leaf(sheet, 560, FLOOR - 150, 440, -50, '#5d8a4a', 0.26);
  leaf(sheet, 520, FLOOR - 150, 440, -110, '#4f7a43', 0.26);
  leaf(sheet, 540, FLOOR - 150, 460, -80, '#6d9450', 0.26);
  tampah(sheet, 540, FLOOR - 30, 470);
  const knobbly = variation === 'jahe' || variation === 'kunyit';
  for (const [x, y, turn, length] of [[230, -150, 8, 520], [330, -70, -12, 540], [220, 10, 4, 560], [300, 80, -6, 520]] as const) {
    sheet.at(x, FLOOR + y, turn, () => {
      const d = `M0 0C${n(length * 0.1)} -86 ${n(length * 0.6)} -80 ${n(length)} -8C${n(length * 0.7)} 84 ${n(length * 0.12)} 76 0 0Z`;
      sheet.path(d, '#2b120c', { opacity: '0.35', transform: 'translate(10 22)' });
      sheet.path(d, sheet.linear([[0, lighter(skin, 0.4)], [0.4, skin], [1, darker(skin, 0.5)]]));
      if (knobbly) for (const [kx, ky, r] of [[0.2, -50, 54], [0.55, 44, 50], [0.8, -34, 42]] as const) sheet.ellipse(length * kx, ky, r * 1.3, r, sheet.radial([[0, lighter(skin, 0.4)], [0.6, skin], [1, darker(skin, 0.35)]], 0.4, 0.3, 0.7));
      let rings = '';
      for (let i = 1; i < 9; i += 1) rings += `M${n(length * i * 0.1)} ${n(-44 + (i % 3) * 9)}q14 ${n(34 - (i % 2) * 12)} -4 70`;
      sheet.line(rings, darker(skin, 0.45), 4, { opacity: '0.5' });
      sheet.ellipse(8, 0, 26, 44, darker(skin, 0.3));
      sheet.ellipse(6, 0, 20, 37, flesh);
    });
  }
}

export function cocoa(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  const podShape = (x: number, y: number, length: number, turn: number, colour: string, cut: boolean): void => {
    sheet.at(x, y, turn, () => {
      shadow(sheet, length * 0.5, length * 0.24, length * 0.5, length * 0.12, 0.5);
      const d = `M0 0C${n(length * 0.12)} ${n(-length * 0.34)} ${n(length * 0.7)} ${n(-length * 0.34)} ${n(length)} 0C${n(length * 0.7)} ${n(length * 0.34)} ${n(length * 0.12)} ${n(length * 0.34)} 0 0Z`;
      sheet.path(d, sheet.linear([[0, lighter(colour, 0.4)], [0.45, colour], [1, darker(colour, 0.5)]]));
      if (!cut) {
        sheet.line(`M10 0C${n(length * 0.3)} ${n(-length * 0.24)} ${n(length * 0.6)} ${n(-length * 0.22)} ${n(length * 0.96)} 0M10 0C${n(length * 0.3)} ${n(-length * 0.06)} ${n(length * 0.6)} ${n(-length * 0.05)} ${n(length * 0.96)} 0M10 0C${n(length * 0.3)} ${n(length * 0.14)} ${n(length * 0.6)} ${n(length * 0.14)} ${n(length * 0.96)} 0`, darker(colour, 0.35), 7, { opacity: '0.6' });
        return;
      }
      sheet.ellipse(length * 0.48, 0, length * 0.38, length * 0.17, '#f3e3c0');
      for (let i = 0; i < 12; i += 1) sheet.ellipse(length * (0.2 + (i % 6) * 0.11), -length * 0.05 + Math.floor(i / 6) * length * 0.1, length * 0.06, length * 0.05, sheet.radial([[0, '#fffaf0'], [1, '#d9b8a0']]));
    });
  };
  leaf(sheet, 500, FLOOR - 190, 560, -36, '#4f7a43', 0.36);
  podShape(90, FLOOR - 150, 430, -14, '#b5532a', false);
  podShape(520, FLOOR - 210, 430, 10, '#c98a2c', false);
  podShape(70, FLOOR + 40, 420, 8, '#8f3324', true);
  if (variation === 'biji') {
    bowl(sheet, 740, FLOOR + 100, 260, '#b5793f', (s, rx, ry) => mound(s, 120, rx, ry, 130, '#3d1f12', (x, y) => s.ellipse(x, y, 25, 16, s.radial([[0, '#a8684a'], [0.6, '#6b3a24'], [1, '#3d1f12']], 0.36, 0.3, 0.7), { transform: `rotate(${random.int(0, 170)} ${n(x)} ${n(y)})` })), MAROON);
    return;
  }
  if (variation === 'bubuk') {
    pouch(sheet, 760, FLOOR + 70, 380, 560, { colour: '#5b3220', style: { title: 'KAKAO', note: 'BUBUK MURNI', ground: '#f3e3c4', ink: '#4a2416', band: MAROON, gold: GOLD } });
    return;
  }
  sheet.at(720, FLOOR + 60, -7, () => {
    shadow(sheet, 20, 70, 330, 70, 0.5);
    sheet.path(roundedRect(-260, -140, 560, 230, 10), '#3d1f12');
    for (let row = 0; row < 2; row += 1) for (let i = 0; i < 4; i += 1) sheet.path(roundedRect(-250 + i * 70, -132 + row * 108, 64, 100, 8), sheet.linear([[0, '#8a5234'], [0.2, '#5e331e'], [1, '#3d1f12']], 0, 0, 1, 1));
    label(sheet, 20, -146, 290, 242, { title: 'COKELAT', note: 'BIJI LOKAL', ground: sheet.inTurn(['#8f1f2c', '#2f5f4a', '#d9a53a']), ink: PAPER, band: '#2b1a12', gold: GOLD });
    sheet.path(polygon([[20, -146], [0, -120], [22, -96], [2, -70], [22, -40], [0, -10], [20, 20], [2, 50], [20, 96]]), '#e8e2d4');
  });
}

export function mushrooms(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  const colour = variation === 'kuping' ? '#6b4434' : variation === 'merang' ? '#cdb9a0' : '#e6ddd0';
  closer(sheet, 1.1, 60, () => {
    tampah(sheet, 540, FLOOR - 10, 430);
    for (let i = 0; i < 34; i += 1) {
      const a = random.next() * Math.PI * 2;
      const r = Math.sqrt(random.next());
      const [x, y, s] = [540 + Math.cos(a) * r * 290, FLOOR - 70 - (1 - r) * 190 + Math.sin(a) * r * 100, random.between(62, 104)];
      sheet.at(x, y, random.int(-30, 30), () => {
        sheet.path(`M${n(-s * 0.2)} 0Q${n(-s * 0.1)} ${n(s * 0.7)} ${n(-s * 0.24)} ${n(s * 0.9)}H${n(s * 0.22)}Q${n(s * 0.1)} ${n(s * 0.6)} ${n(s * 0.2)} 0Z`, sheet.linear([[0, darker(colour, 0.3)], [0.4, lighter(colour, 0.5)], [1, darker(colour, 0.25)]], 0, 0, 1, 0));
        sheet.path(`M${n(-s)} ${n(s * 0.1)}C${n(-s * 0.9)} ${n(-s * 0.62)} ${n(s * 0.86)} ${n(-s * 0.7)} ${n(s)} ${n(s * 0.08)}C${n(s * 0.6)} ${n(s * 0.34)} ${n(-s * 0.6)} ${n(s * 0.38)} ${n(-s)} ${n(s * 0.1)}Z`, sheet.linear([[0, lighter(colour, 0.6)], [0.6, colour], [1, darker(colour, 0.4)]], 0, 0, 0.4, 1));
        let gills = '';
        for (let k = -4; k <= 4; k += 1) gills += `M${n(k * s * 0.06)} ${n(s * 0.3)}L${n(k * s * 0.19)} ${n(s * 0.12)}`;
        sheet.line(gills, darker(colour, 0.3), 2.4, { opacity: '0.6' });
      });
    }
  });
}

/** Seedlings in polybags, and other living things from the nursery. */
export function seedling(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const green = variation === 'anggrek' ? '#55803c' : sheet.inTurn(['#5d8a4a', '#4f7a43', '#6d9450']);
  for (const [x, y, s] of [[300, -60, 0.9], [770, -50, 0.95], [540, 50, 1.15]] as const) {
    sheet.at(x, FLOOR + y, 0, () => {
      shadow(sheet, 0, 0, 150, 40, 0.55);
      sheet.line('M0 -200Q-10 -330 6 -470', '#6d5a34', 13);
      for (const [ly, turn, length] of [[-250, -20, 220], [-270, 200, 220], [-330, -36, 240], [-350, 216, 240], [-410, -56, 230], [-430, 236, 230], [-460, -90, 220]] as const) leaf(sheet, 2, ly, length, turn, green, 0.44);
      if (variation === 'anggrek') for (const [fx, fy] of [[60, -420], [-70, -380], [20, -520]] as const) { for (let k = 0; k < 5; k += 1) sheet.ellipse(fx + Math.cos(k * 1.257) * 34, fy + Math.sin(k * 1.257) * 34, 34, 24, '#c2588f', { transform: `rotate(${k * 72} ${n(fx + Math.cos(k * 1.257) * 34)} ${n(fy + Math.sin(k * 1.257) * 34)})` }); sheet.circle(fx, fy, 15, '#f0cf7d'); }
      const bag = 'M-126 -220H126L110 -10Q0 26 -110 -10Z';
      sheet.path(bag, sheet.linear([[0, '#1d1a18'], [0.3, '#5b544e'], [0.5, '#2b2724'], [1, '#12100f']], 0, 0, 1, 0));
      sheet.ellipse(0, -220, 126, 32, '#4a3020');
    }, s);
  }
}
