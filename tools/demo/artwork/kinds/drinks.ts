import { leaf, lime, sprig } from '../produce';
import { GOLD, MAROON, PAPER, pouch } from '../packs';
import { backdrop, closer, FLOOR, shadow } from '../scene';
import { n, type Sheet } from '../sheet';
import { darker, lighter, polygon, roundedRect } from '../shapes';
import { bottle, bowl, mound } from '../vessels';

interface BottleLook { title: string; note: string; content: string; cap: string; prop: string; flesh: string }

const bottles: Record<string, BottleLook> = {
  sirup: { title: 'SIRUP', note: 'BUAH ASLI', content: '#c2432c', cap: '#d9a53a', prop: '#d98a2a', flesh: '#f6d97a' },
  jamu: { title: 'JAMU', note: 'BUATAN PAGI', content: '#d98a1c', cap: '#3f6b3a', prop: '#c97a2c', flesh: '#f0b04a' },
  susu: { title: 'SUSU', note: 'SEGAR DESA', content: '#f6efe0', cap: '#2f5f78', prop: '#8fa33a', flesh: '#e6ecc0' },
  vco: { title: 'VCO', note: 'MINYAK KELAPA', content: '#e9e6cf', cap: '#5b7a3a', prop: '#7a5330', flesh: '#fbf8ee' },
  minyak: { title: 'MINYAK', note: 'SULINGAN DESA', content: '#c9b04a', cap: '#2b2220', prop: '#6d9450', flesh: '#dbe6b0' },
  klentik: { title: 'KLENTIK', note: 'MINYAK KELAPA', content: '#e0c878', cap: '#8a4b18', prop: '#7a5330', flesh: '#fbf8ee' },
  yoghurt: { title: 'YOGHURT', note: 'SUSU SEGAR', content: '#f8efe2', cap: '#8f3f5f', prop: '#d99a2a', flesh: '#f6d97a' },
  propolis: { title: 'PROPOLIS', note: 'KELULUT', content: '#8a4f14', cap: '#2b2220', prop: '#b5762c', flesh: '#f0c060' },
  petis: { title: 'PETIS', note: 'UDANG', content: '#33170e', cap: '#2f5f78', prop: '#7d9a3c', flesh: '#d9e39a' },
  aren: { title: 'AREN CAIR', note: 'GULA AREN', content: '#6b3414', cap: '#b5762c', prop: '#8a4f1f', flesh: '#d9a56a' },
  kecap: { title: 'KECAP', note: 'KEDELAI LOKAL', content: '#2b140c', cap: '#8f1f2c', prop: '#c9a262', flesh: '#f0dfb0' },
  cuka: { title: 'CUKA', note: 'NIRA AREN', content: '#d9b26a', cap: '#7a1c26', prop: '#b5762c', flesh: '#f0dfa8' },
  sabun: { title: 'SABUN CAIR', note: 'RAMAH KALI', content: '#7fae8a', cap: '#f0e6d2', prop: '#6d9450', flesh: '#dbe6b0' },
};

export function bottleDrink(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const look = bottles[variation] ?? (bottles['sirup'] as BottleLook);
  const flip = sheet.turn % 2 === 0 ? 1 : -1;
  const style = { title: look.title, note: look.note, ground: PAPER, ink: darker(look.content, look.content > '#d0' ? 0.65 : 0.4), band: sheet.inTurn([MAROON, '#2f6b4d', '#8a4b18']), gold: GOLD };
  sprig(sheet, 540 + flip * 60, FLOOR - 130, flip === 1 ? -36 : 216, 1.4, '#5d8a4a');
  bottle(sheet, 540 + flip * 130, FLOOR - 90, 270, 660, { ...look, style });
  bottle(sheet, 540 - flip * 140, FLOOR, 330, 790, { ...look, style });
  const gx = 540 + flip * 360;
  shadow(sheet, gx, FLOOR + 80, 110, 30, 0.5);
  const glass = polygon([[gx - 104, FLOOR - 190], [gx + 104, FLOOR - 190], [gx + 78, FLOOR + 84], [gx - 78, FLOOR + 84]]);
  sheet.path(glass, '#f6f3e8', { opacity: '0.5' });
  sheet.path(polygon([[gx - 96, FLOOR - 110], [gx + 96, FLOOR - 110], [gx + 76, FLOOR + 76], [gx - 76, FLOOR + 76]]), sheet.linear([[0, lighter(look.content, 0.35)], [1, look.content]]), { opacity: '0.92' });
  sheet.ellipse(gx, FLOOR - 110, 96, 22, lighter(look.content, 0.5));
  sheet.path(polygon([[gx - 80, FLOOR - 176], [gx - 52, FLOOR - 176], [gx - 40, FLOOR + 60], [gx - 58, FLOOR + 60]]), '#ffffff', { opacity: '0.5' });
  for (const [dx, dy, r] of [[-330, 96, 62], [-210, 140, 54], [60, 140, 58]] as const) lime(sheet, 540 + flip * dx, FLOOR + dy, r, look.prop, look.flesh);
}

const herbs: Record<string, readonly [string, string, string, string]> = {
  jahe: ['JAHE MERAH', 'SERBUK INSTAN', '#a8442c', '#e3c48a'],
  kunyit: ['KUNYIT', 'SERBUK INSTAN', '#d0861c', '#eeb04a'],
  temulawak: ['TEMULAWAK', 'SERBUK INSTAN', '#b5861f', '#e6c45a'],
  kelor: ['DAUN KELOR', 'TEH HERBAL', '#4f7a43', '#8fae6a'],
  teh: ['TEH', 'DAUN PILIHAN', '#3f5a3a', '#6b4a2c'],
  bumbu: ['BUMBU TABUR', 'REMPAH DESA', '#8f2f24', '#b5562c'],
  cokelat: ['COKELAT', 'MINUMAN SERBUK', '#5b3220', '#6b3a24'],
  susu: ['SUSU BUBUK', 'KAMBING ETAWA', '#4f7a8a', '#f6efe0'],
  lauk: ['LAUK KERING', 'SIAP SANTAP', '#a8592a', '#b5743a'],
  lulur: ['LULUR', 'BERAS & KOPI', '#7d5a4a', '#c9a88a'],
  tiwul: ['TIWUL INSTAN', 'SINGKONG PILIHAN', '#b5762c', '#d9bf94'],
  rumput: ['RUMPUT LAUT', 'KERING BERSIH', '#2f5f5a', '#8a9a6a'],
};

/** Powders, teas, instant drinks: a pouch, a bowl of the powder, leaves. */
export function herbPouch(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  const [title, note, colour, powder] = herbs[variation] ?? (herbs['jahe'] as readonly [string, string, string, string]);
  const flip = sheet.turn % 2 === 0 ? -1 : 1;
  const ground = sheet.inTurn([PAPER, '#f3e3c0', '#f6ecd9']);
  leaf(sheet, 540 + flip * 130, FLOOR - 60, 470, flip === 1 ? -44 : 224, '#5d8a4a', 0.34);
  leaf(sheet, 540 + flip * 160, FLOOR - 30, 430, flip === 1 ? -14 : 194, '#4f7a43', 0.34);
  pouch(sheet, 540 - flip * 90, FLOOR, 490, 710, { colour: sheet.turn % 2 === 0 ? colour : lighter(colour, 0.72), style: { title, note, ground: sheet.turn % 2 === 0 ? ground : colour, ink: sheet.turn % 2 === 0 ? darker(colour, 0.35) : PAPER, band: darker(colour, 0.4), gold: GOLD, emblem: leafEmblem } });
  bowl(sheet, 540 + flip * 320, FLOOR + 84, 190, '#e9dcc4', (s, rx, ry) => mound(s, 240, rx, ry, 96, powder, (x, y) => s.circle(x, y, random.between(4, 10), random.pick([powder, lighter(powder, 0.2), darker(powder, 0.14)]))), colour);
  sheet.at(540 - flip * 150, FLOOR + 130, flip * 8, () => {
    shadow(sheet, 90, 16, 190, 16, 0.35);
    sheet.rect(0, -10, 260, 18, sheet.linear([[0, '#d9a56a'], [1, '#8a5a30']]), { rx: 9 });
    sheet.ellipse(-24, 0, 64, 32, sheet.linear([[0, '#d9a56a'], [1, '#9c6a3a']]));
    sheet.ellipse(-24, -6, 50, 22, powder);
  });
}

function leafEmblem(sheet: Sheet): void {
  for (const [turn, length] of [[-90, 92], [-140, 74], [-40, 74]] as const) leaf(sheet, 0, 46, length, turn, '#6d8a3f', 0.44);
}

/** Tempe in banana leaf, tofu, fresh kitchen things wrapped in green. */
export function leafWrap(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  closer(sheet, 1.16, 40, () => {
    shadow(sheet, 540, FLOOR + 70, 430, 100, 0.5);
    sheet.path(roundedRect(110, FLOOR - 90, 860, 170, 60), sheet.linear([[0, '#c98f57'], [1, '#7d5336']]));
    sheet.path(roundedRect(110, FLOOR - 110, 860, 150, 60), sheet.linear([[0, '#e3b57f'], [1, '#c08a52']]));
    if (variation === 'tahu') {
      for (const [x, y] of [[300, -60], [500, -70], [700, -60], [400, -170], [600, -180]] as const) {
        sheet.path(roundedRect(x - 96, FLOOR + y - 50, 192, 112, 16), sheet.linear([[0, '#f6e6b8'], [1, '#cfae6c']]));
        sheet.path(polygon([[x - 80, FLOOR + y - 90], [x + 106, FLOOR + y - 90], [x + 94, FLOOR + y - 42], [x - 94, FLOOR + y - 42]]), '#fdf3d3');
      }
      return;
    }
    for (const [x, y, turn] of [[320, -110, -6], [610, -120, 5], [460, -220, -2]] as const) sheet.at(x, FLOOR + y, turn, () => {
      sheet.path(roundedRect(-170, -70, 340, 150, 18), sheet.linear([[0, '#86a95a'], [0.4, '#5f8744'], [1, '#34552a']]));
      let veins = '';
      for (let i = 0; i < 16; i += 1) veins += `M${n(-160 + i * 21)} -66l${n(10)} 142`;
      sheet.line(veins, '#a3c278', 2.4, { opacity: '0.5' });
      sheet.rect(-14, -74, 26, 158, '#d9c08a');
    });
    const tempe = polygon([[640, FLOOR + 30], [900, FLOOR + 10], [920, FLOOR + 66], [650, FLOOR + 92]]);
    sheet.path(tempe, '#f6ecd6');
    sheet.group({ 'clip-path': sheet.clip(tempe) }, () => { for (let i = 0; i < 60; i += 1) sheet.ellipse(random.between(640, 920), random.between(FLOOR, FLOOR + 96), 13, 9, random.pick(['#dcb876', '#e6cb92', '#c9a262'])); });
  });
}
