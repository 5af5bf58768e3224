import { ball, chilli, leaf, lime, shallot } from '../produce';
import { GOLD, MAROON, PAPER } from '../packs';
import { backdrop, FLOOR, shadow } from '../scene';
import { n, type Sheet } from '../sheet';
import { darker, lighter, polygon, roundedRect } from '../shapes';
import { bowl, jar, mound } from '../vessels';

interface SauceLook { title: string; note: string; content: string; flecks: readonly string[]; chilli: string; cloths: readonly string[] }

const sauces: Record<string, SauceLook> = {
  merah: { title: 'SAMBAL', note: 'CABAI MERAH', content: '#b3261a', flecks: ['#f2c14a', '#7d140e', '#e2603a'], chilli: '#c3261d', cloths: ['#8f1f2c', '#d39a2a', '#2f5f4a'] },
  hijau: { title: 'SAMBAL IJO', note: 'CABAI HIJAU', content: '#6f8a2f', flecks: ['#dfe39a', '#3f5a1c', '#f0e3b0'], chilli: '#5f8a2d', cloths: ['#3f6b3a', '#8f1f2c', '#c98a1f'] },
  terasi: { title: 'SAMBAL', note: 'TERASI UDANG', content: '#8a2d1c', flecks: ['#e39a5a', '#4a120a', '#d8572f'], chilli: '#b3241d', cloths: ['#5b3220', '#8f1f2c', '#2f4f5c'] },
  teri: { title: 'SAMBAL TERI', note: 'TERI NASI', content: '#b5471f', flecks: ['#e8e0cf', '#d9d2c0', '#7d1a0f'], chilli: '#c3261d', cloths: ['#2f5f78', '#8f1f2c', '#d39a2a'] },
  tempoyak: { title: 'TEMPOYAK', note: 'FERMENTASI DURIAN', content: '#e3c45f', flecks: ['#f8e9ae', '#c99a2c', '#b3361f'], chilli: '#c3261d', cloths: ['#6b7a2c', '#8f1f2c', '#b5762c'] },
  cumi: { title: 'SAMBAL CUMI', note: 'CUMI ASIN', content: '#7a241c', flecks: ['#3a2a30', '#e2a36a', '#c2412a'], chilli: '#b3241d', cloths: ['#33404f', '#8f1f2c', '#b5762c'] },
  bumbu: { title: 'BUMBU', note: 'SIAP MASAK', content: '#c9862a', flecks: ['#f0cf7d', '#7d4a12', '#a8301c'], chilli: '#d1651f', cloths: ['#b5762c', '#7a1c26', '#3f6b3a'] },
  pecel: { title: 'SAMBAL PECEL', note: 'KACANG TANAH', content: '#a8682f', flecks: ['#e8c48a', '#6b3a16', '#b3361f'], chilli: '#c3261d', cloths: ['#8a4b18', '#3f6b3a', '#8f1f2c'] },
  oles: { title: 'COKELAT OLES', note: 'KAKAO & KACANG', content: '#4a2613', flecks: ['#7a4a2a', '#2b140a'], chilli: '#c3261d', cloths: ['#8f1f2c', '#d9a53a', '#2f5f4a'] },
  selai: { title: 'SELAI', note: 'BUAH PILIHAN', content: '#e0982a', flecks: ['#f8d88a', '#b56a14'], chilli: '#c3261d', cloths: ['#d9a53a', '#8f1f2c', '#4f7a45'] },
};

export function sambalJar(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  const look = sauces[variation] ?? (sauces['merah'] as SauceLook);
  const cloth = sheet.inTurn(look.cloths);
  const flip = sheet.turn % 2 === 0 ? 1 : -1;
  const style = { title: look.title, note: look.note, ground: PAPER, ink: darker(look.content, 0.4), band: MAROON, gold: GOLD };
  const x = 540 - flip * 60;
  const bare = sheet.turn % 3 === 1;
  jar(sheet, x + flip * 230, FLOOR - 96, 330, 430, { ...look, lid: darker(cloth, 0.2), cloth: bare ? undefined : darker(cloth, 0.1), style });
  jar(sheet, x - flip * 40, FLOOR, 440, 590, { ...look, lid: cloth, cloth: bare ? undefined : cloth, style });
  if (variation === 'selai' || variation === 'oles') {
    for (let i = 0; i < 5; i += 1) lime(sheet, x + flip * (210 + (i % 3) * 92), FLOOR + 92 + (i > 2 ? 62 : 0), 46, variation === 'oles' ? '#5b3220' : '#d99a2a', variation === 'oles' ? '#a8684a' : '#f6d97a');
    return;
  }
  bowl(sheet, x + flip * 330, FLOOR + 84, 148, '#5f5a55', (s, rx, ry) => mound(s, 60, rx, ry, 54, look.content, (bx, by) => s.ellipse(bx, by, 11, 6, random.pick(look.flecks), { transform: `rotate(${random.int(0, 90)} ${n(bx)} ${n(by)})` })));
  for (let i = 0; i < 4; i += 1) {
    const cx = x - flip * 150 + random.between(-180, 130);
    const cy = FLOOR + 66 + i * 32;
    shadow(sheet, cx + 70, cy + 20, 90, 12, 0.35);
    chilli(sheet, cx, cy, random.between(150, 200), random.int(-28, 28), i % 2 === 0 ? look.chilli : lighter(look.chilli, 0.15));
  }
  shallot(sheet, x - flip * 330, FLOOR + 26, 52);
  shallot(sheet, x - flip * 396, FLOOR + 84, 46, '#8f3350');
  lime(sheet, x + flip * 160, FLOOR + 134, 52);
}

/** Honey: jar and bottle glow, a comb in front, the dipper lies across. */
export function honeyJar(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const content = variation === 'hitam' ? '#5a2c0c' : variation === 'kelulut' ? '#b5651a' : variation === 'terang' ? '#ecb347' : '#d98c14';
  const title = variation === 'kelulut' ? 'MADU KELULUT' : variation === 'hitam' ? 'MADU HITAM' : variation === 'hutan' ? 'MADU HUTAN' : 'MADU';
  const flip = sheet.turn % 2 === 0 ? 1 : -1;
  const x = 540 - flip * 70;
  const style = { title, note: 'MURNI DISARING', ground: '#fdf3d8', ink: '#5a2f0c', band: sheet.inTurn(['#6b3a10', MAROON, '#3f5a33']), gold: '#e3ad3a', emblem: beeEmblem };
  leaf(sheet, x + flip * 160, FLOOR - 40, 480, flip === 1 ? -38 : 218, '#6d8a3f', 0.3);
  jar(sheet, x, FLOOR, 480, 620, { content, lid: '#8a5a2c', cloth: sheet.turn % 2 === 0 ? '#d9b06a' : undefined, style, fill: 0.8 });
  sheet.at(x + flip * 330, FLOOR + 30, flip * 6, () => comb(sheet, 190, content));
  const dx = x - flip * 180;
  sheet.at(dx, FLOOR + 120, flip * 12 - 4, () => {
    shadow(sheet, 40, 24, 220, 24, 0.4);
    sheet.rect(-10, -11, 290, 20, sheet.linear([[0, '#d9a56a'], [1, '#8a5a30']]), { rx: 10 });
    for (let i = 0; i < 6; i += 1) sheet.ellipse(-20 - i * 20, 0, 11, 40 - Math.abs(i - 2.5) * 6, sheet.linear([[0, lighter(content, 0.4)], [1, darker(content, 0.3)]]));
    sheet.path('M-130 20C-120 60 -60 66 -30 50C-6 60 20 44 8 26Z', content, { opacity: '0.85' });
  });
}

function comb(sheet: Sheet, size: number, content: string): void {
  shadow(sheet, 0, size * 0.42, size * 1.05, size * 0.26, 0.5);
  const block = polygon([[-size, -size * 0.1], [-size * 0.2, -size * 0.5], [size * 0.95, -size * 0.2], [size * 0.9, size * 0.12], [size * 0.1, size * 0.5], [-size * 0.95, size * 0.22]]);
  sheet.path(block, sheet.linear([[0, lighter(content, 0.55)], [1, darker(content, 0.15)]]));
  sheet.group({ 'clip-path': sheet.clip(block) }, () => {
    for (let row = -6; row < 7; row += 1) for (let column = -6; column < 7; column += 1) {
      const cx = (column + (row % 2) * 0.5) * 40;
      const cy = row * 20 - 20;
      const hexagon = [0, 1, 2, 3, 4, 5].map((k) => [cx + Math.cos((k * Math.PI) / 3 + Math.PI / 6) * 20, cy + Math.sin((k * Math.PI) / 3 + Math.PI / 6) * 12] as const);
      sheet.path(polygon(hexagon), sheet.linear([[0, darker(content, 0.3)], [1, lighter(content, 0.3)]]), { stroke: lighter(content, 0.6), 'stroke-width': 3 });
    }
    sheet.path(`M${-size} ${size * 0.2}L${size * 0.1} ${size * 0.5}L${size} ${size * 0.1}V${size}H${-size}Z`, darker(content, 0.3), { opacity: '0.35' });
  });
}

function beeEmblem(sheet: Sheet): void {
  sheet.ellipse(-20, -30, 28, 18, '#c9a24a', { transform: 'rotate(28 -20 -30)', opacity: '0.7' });
  sheet.ellipse(20, -30, 28, 18, '#c9a24a', { transform: 'rotate(-28 20 -30)', opacity: '0.7' });
  sheet.ellipse(0, 2, 26, 40, '#5a2f0c');
  sheet.rect(-25, -14, 50, 11, '#e3ad3a');
  sheet.rect(-25, 8, 50, 11, '#e3ad3a');
  ball(sheet, 0, -40, 14, '#5a2f0c');
}

/** Palm sugar: half-coconut moulds, fine "semut" sugar in a bowl, leaf wrap. */
export function palmSugar(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  const colour = sheet.inTurn(['#8a4f1f', '#9c5f28', '#6f3d1a']);
  leaf(sheet, 110, FLOOR + 20, 800, -16, '#5f8344', 0.3);
  leaf(sheet, 980, FLOOR + 30, 760, 194, '#557a3f', 0.3);
  if (variation === 'bening') {
    bowl(sheet, 540, FLOOR + 60, 390, '#b5623c', (s, rx, ry) => mound(s, 90, rx, ry, 180, '#d5d9cf', (x, y) => s.ellipse(x, y, 38, 27, s.radial([[0, '#ffffff', 0.98], [0.55, '#eef0e6', 0.92], [1, '#b3b9ac', 0.95]], 0.36, 0.3, 0.75), { transform: `rotate(${random.int(0, 170)} ${n(x)} ${n(y)})` })), '#f0dfc0');
    return;
  }
  if (variation === 'semut') {
    bowl(sheet, 540, FLOOR + 70, 380, '#7d5336', (s, rx, ry) => mound(s, 520, rx, ry, 200, colour, (x, y) => s.circle(x, y + 8, random.between(9, 15), random.pick([lighter(colour, 0.12), lighter(colour, 0.26), darker(colour, 0.12), colour]))), '#d9a56a');
    for (let i = 0; i < 60; i += 1) sheet.circle(random.between(120, 960), FLOOR + random.between(96, 170), random.between(4, 8), lighter(colour, 0.2));
    return;
  }
  const block = (x: number, y: number, r: number): void => {
    shadow(sheet, x, y, r * 1.02, r * 0.28, 0.55);
    const d = `M${n(x - r)} ${n(y - r * 0.5)}C${n(x - r)} ${n(y)} ${n(x - r * 0.7)} ${n(y + r * 0.14)} ${n(x)} ${n(y + r * 0.14)}C${n(x + r * 0.7)} ${n(y + r * 0.14)} ${n(x + r)} ${n(y)} ${n(x + r)} ${n(y - r * 0.5)}Z`;
    sheet.path(d, sheet.linear([[0, lighter(colour, 0.1)], [0.3, lighter(colour, 0.3)], [0.7, colour], [1, darker(colour, 0.5)]], 0, 0, 1, 0.4));
    sheet.ellipse(x, y - r * 0.5, r, r * 0.3, sheet.linear([[0, lighter(colour, 0.5)], [1, colour]], 0, 0, 1, 1));
    sheet.ellipse(x, y - r * 0.48, r * 0.8, r * 0.21, darker(colour, 0.1), { opacity: '0.35' });
    for (let i = 0; i < 9; i += 1) sheet.circle(x + random.between(-r * 0.7, r * 0.7), y - r * random.between(0.1, 0.4), random.between(2, 5), darker(colour, 0.35), { opacity: '0.5' });
  };
  if (variation === 'kotak') {
    for (const [x, y] of [[330, -90], [560, -110], [770, -80], [440, 20], [660, 30], [550, 130]] as const) {
      shadow(sheet, x, FLOOR + y + 30, 128, 36, 0.5);
      sheet.path(roundedRect(x - 105, FLOOR + y - 80, 210, 112, 16), sheet.linear([[0, colour], [1, darker(colour, 0.45)]]));
      sheet.path(polygon([[x - 92, FLOOR + y - 120], [x + 118, FLOOR + y - 120], [x + 105, FLOOR + y - 70], [x - 105, FLOOR + y - 70]]), lighter(colour, 0.32));
    }
    return;
  }
  for (const [x, y, r] of [[290, -130, 168], [780, -150, 172], [530, -90, 186], [370, 66, 190], [720, 80, 196]] as const) block(x, FLOOR + y, r);
  block(535, FLOOR - 280, 176);
}
