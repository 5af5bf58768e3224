import { bean, sprig } from '../produce';
import { GOLD, MAROON, PAPER, pouch, type LabelStyle } from '../packs';
import { backdrop, FLOOR, shadow } from '../scene';
import type { Sheet } from '../sheet';
import { darker, lighter } from '../shapes';
import { bowl, mound } from '../vessels';

const ROASTED = '#5b3320';
const GREEN = '#a9a873';

interface CoffeeLook {
  colour: string;
  style: Pick<LabelStyle, 'title' | 'note' | 'ground' | 'ink' | 'band'>;
}

const looks: Record<string, readonly CoffeeLook[]> = {
  bubuk: [
    { colour: '#6b3f2a', style: { title: 'KOPI', note: 'ROBUSTA ASLI', ground: PAPER, ink: '#4a2416', band: MAROON } },
    { colour: '#8a1f2b', style: { title: 'KOPI BUBUK', note: 'ROBUSTA', ground: '#f7e9cf', ink: MAROON, band: '#3d2317' } },
    { colour: '#c79a5b', style: { title: 'KOPI', note: 'BUBUK MURNI', ground: '#4a2a1b', ink: '#f5e2bd', band: MAROON } },
    { colour: '#2f3a34', style: { title: 'KOPI', note: 'GILING HALUS', ground: '#efe2c6', ink: '#2f3a34', band: '#2f3a34' } },
  ],
  biji: [
    { colour: '#2b2522', style: { title: 'ROBUSTA', note: 'BIJI SANGRAI', ground: '#e9c98a', ink: '#2b1a12', band: MAROON } },
    { colour: '#e6d9c2', style: { title: 'FINE ROBUSTA', note: 'PETIK MERAH', ground: '#7a1c26', ink: '#f8e7c4', band: '#4d1018' } },
    { colour: '#4a3a58', style: { title: 'ROBUSTA', note: 'SANGRAI GELAP', ground: '#f0dfc0', ink: '#33283f', band: '#33283f' } },
  ],
  honey: [
    { colour: '#3f5a4b', style: { title: 'HONEY', note: 'FINE ROBUSTA', ground: PAPER, ink: '#2d4136', band: '#c27c2c' } },
    { colour: '#d9a441', style: { title: 'HONEY', note: 'FINE ROBUSTA', ground: '#4a2a1b', ink: '#f8e2b0', band: MAROON } },
  ],
  natural: [
    { colour: '#b6532f', style: { title: 'NATURAL', note: 'FINE ROBUSTA', ground: '#fbeed6', ink: '#6e2a14', band: '#3d2317' } },
    { colour: '#7a2f4a', style: { title: 'NATURAL', note: 'FINE ROBUSTA', ground: PAPER, ink: '#5a1f36', band: '#c27c2c' } },
  ],
  jahe: [
    { colour: '#b9772d', style: { title: 'KOPI JAHE', note: 'SIAP SEDUH', ground: PAPER, ink: '#6b3d10', band: '#6b3d10' } },
    { colour: '#7d5a3a', style: { title: 'KOPI JAHE', note: 'GULA AREN', ground: '#f6e3be', ink: '#53331a', band: MAROON } },
  ],
  drip: [
    { colour: '#e6d9c2', style: { title: 'KOPI SASET', note: 'TINGGAL SEDUH', ground: '#2f5f5a', ink: '#f6e7c8', band: MAROON } },
    { colour: '#2f5f5a', style: { title: 'KOPI SASET', note: 'TINGGAL SEDUH', ground: PAPER, ink: '#24504b', band: '#b6532f' } },
  ],
  lada: [
    { colour: '#38342f', style: { title: 'KOPI LADA', note: 'HANGAT DI BADAN', ground: '#e8ddc8', ink: '#38342f', band: '#a33327' } },
  ],
};

export function coffeePouch(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  const look = sheet.inTurn(looks[variation] ?? looks['bubuk'] ?? []);
  const flip = random.chance(0.5) ? -1 : 1;
  const x = 540 - flip * 80;
  sprig(sheet, x + flip * 190, FLOOR - 70, flip === 1 ? -26 : 206, 1.2, '#4b7340', '#b3321f');
  pouch(sheet, x, FLOOR, 500, 740, { colour: look.colour, valve: true, style: { ...look.style, gold: GOLD, emblem: beanEmblem(look.style.band) } });
  if (random.chance(0.6)) cup(sheet, x + flip * 346, FLOOR + 60, 150);
  else bowl(sheet, x + flip * 340, FLOOR + 66, 156, '#efe4d0', (s, rx, ry) => mound(s, 84, rx, ry, 74, darker(ROASTED, 0.5), (bx, by) => bean(s, bx, by, 20, ROASTED)), MAROON);
  for (let i = 0; i < 17; i += 1) {
    const bx = x - flip * 60 + random.between(-300, 360);
    const by = FLOOR + random.between(84, 178);
    shadow(sheet, bx, by + 8, 18, 7, 0.35);
    bean(sheet, bx, by, random.between(17, 22), ROASTED);
  }
}

export function coffeeBeans(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  const colour = variation === 'hijau' ? GREEN : variation === 'cascara' ? '#8c2f24' : variation === 'luwak' ? '#4a2b1c' : ROASTED;
  sprig(sheet, 200, FLOOR - 200, -40, 1.5, '#4b7340', '#b3321f');
  sprig(sheet, 880, FLOOR - 190, 218, 1.4, '#57803f', '#c4472a');
  const pot = random.pick(['#b5623c', '#e9dcc4', '#6d4a33', '#3f4a45']);
  bowl(sheet, 540, FLOOR + 70, 400, pot, (s, rx, ry) => mound(s, 300, rx, ry, 190, darker(colour, 0.55), (x, y) => bean(s, x, y, random.between(25, 32), colour)), lighter(pot, 0.4));
  for (let i = 0; i < 16; i += 1) {
    const x = random.between(90, 990);
    const y = FLOOR + random.between(100, 186);
    shadow(sheet, x, y + 10, 26, 9, 0.36);
    bean(sheet, x, y, random.between(20, 26), colour);
  }
}

function cup(sheet: Sheet, x: number, y: number, rx: number): void {
  shadow(sheet, x, y + 8, rx * 1.35, rx * 0.36, 0.5);
  sheet.ellipse(x, y, rx * 1.36, rx * 0.4, sheet.linear([[0, '#fdf7ea'], [1, '#d8c7aa']]));
  sheet.ellipse(x, y - 4, rx * 1.05, rx * 0.28, '#e9dcc4');
  sheet.line(`M${x + rx * 0.86} ${y - rx * 0.86}q${rx * 0.62} ${-rx * 0.02} ${rx * 0.34} ${rx * 0.44}q${-rx * 0.18} ${rx * 0.22} ${-rx * 0.46} ${rx * 0.2}`, '#efe4cf', 22);
  bowl(sheet, x, y - 2, rx, '#fbf4e6', (s, cx, cy) => {
    s.ellipse(0, 3, cx, cy, s.radial([[0, '#7a4526'], [0.75, '#4a2613'], [1, '#2b140a']]));
    s.line(`M${-cx * 0.6} ${-cy * 0.2}Q${-cx * 0.1} ${-cy * 0.66} ${cx * 0.5} ${-cy * 0.4}`, '#e3b987', 5, { opacity: '0.75' });
  }, '#b33a2b');
  for (const shift of [-34, 10]) sheet.line(`M${x + shift} ${y - rx * 1.1}c-34 -46 30 -76 0 -128c-16 -30 8 -52 14 -70`, '#fffaf0', 12, { opacity: '0.42' });
}

export function beanEmblem(colour: string): (sheet: Sheet) => void {
  return (sheet) => {
    for (const [x, turn] of [[-24, -28], [24, 28]] as const) {
      sheet.at(x, -4, turn, () => {
        sheet.ellipse(0, 0, 27, 42, colour);
        sheet.line('M0 -38C-16 -12 16 12 0 38', '#f6e7c8', 5);
      });
    }
    sheet.path('M0 -46C-8 -66 8 -80 0 -92C22 -84 22 -60 0 -46Z', colour, { opacity: '0.8' });
  };
}
