import { chilli, fish, leaf, lime } from '../produce';
import { GOLD, label, MAROON, PAPER, roundShade } from '../packs';
import { backdrop, closer, FLOOR, shadow } from '../scene';
import { n, type Sheet } from '../sheet';
import { darker, lighter, polygon, roundedRect } from '../shapes';
import { bowl } from '../vessels';

/** A round bamboo tray (tampah), the drying place of everything. */
export function tampah(sheet: Sheet, x: number, y: number, rx: number, colour = '#d0a45c'): void {
  const ry = rx * 0.5;
  shadow(sheet, x, y + ry * 0.5, rx * 1.02, ry * 0.8, 0.5);
  sheet.ellipse(x, y + 16, rx, ry, darker(colour, 0.45));
  sheet.ellipse(x, y, rx, ry, sheet.linear([[0, lighter(colour, 0.4)], [1, darker(colour, 0.12)]], 0, 0, 1, 1));
  const inner = `M${n(x - rx * 0.93)} ${n(y + 4)}a${n(rx * 0.93)} ${n(ry * 0.91)} 0 1 0 ${n(rx * 1.86)} 0a${n(rx * 0.93)} ${n(ry * 0.91)} 0 1 0 ${n(-rx * 1.86)} 0z`;
  sheet.group({ 'clip-path': sheet.clip(inner) }, () => {
    sheet.path(inner, darker(colour, 0.25));
    let bars = '';
    for (let row = -14; row < 14; row += 1) for (let column = -12; column < 12; column += 1) bars += `M${n(x + column * 44 + (row % 2) * 22)} ${n(y + row * 20)}h34`;
    sheet.line(bars, lighter(colour, 0.25), 13, { 'stroke-linecap': 'butt' });
    sheet.path(inner, sheet.linear([[0, '#2b120c', 0.3], [0.4, '#2b120c', 0], [1, '#fff3d6', 0.15]]));
  });
}

export function driedFish(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  closer(sheet, 1.06, 84, () => fishTray(sheet, variation));
}

function fishTray(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  const y = FLOOR - 90;
  leaf(sheet, 130, FLOOR - 260, 620, -24, '#5f8344', 0.3);
  tampah(sheet, 540, y, 490);
  if (variation === 'teri' || variation === 'rebon') {
    const small = variation === 'rebon';
    for (let i = 0; i < 330; i += 1) {
      const a = random.next() * Math.PI * 2;
      const r = Math.sqrt(random.next());
      const [fx, fy] = [540 + Math.cos(a) * r * 380, y + 6 + Math.sin(a) * r * 170 - (1 - r) * 70];
      if (small) sheet.line(`M${n(fx)} ${n(fy)}q${n(random.between(-14, 14))} -16 ${n(random.between(10, 30))} ${n(random.between(-6, 8))}`, random.pick(['#d98a6a', '#e0a07f', '#b5623f']), 7);
      else fish(sheet, fx, fy, random.between(64, 92), random.int(-35, 215), random.pick(['#d5d3c8', '#c2c2b8', '#dcd6c4']), 0.11);
    }
  } else if (variation === 'cumi') {
    for (let i = 0; i < 12; i += 1) sheet.at(310 + (i % 4) * 150 + random.int(-20, 20), y - 90 + Math.floor(i / 4) * 92, random.int(-30, 30), () => {
      sheet.path('M0 0C34 -64 100 -64 150 0C100 60 34 60 0 0Z', sheet.linear([[0, '#f0d9c0'], [0.5, '#d8a98a'], [1, '#9a6650']]));
      sheet.line('M0 0q-40 -30 -78 -22M0 4q-44 -4 -88 8M2 8q-36 20 -74 38', '#b57f66', 10);
      sheet.circle(26, -6, 6, '#2a2420');
    });
  } else {
    const salted = sheet.inTurn(['#b9a98a', '#a8a49a', '#c9a86a']);
    for (let i = 0; i < 15; i += 1) fish(sheet, 210 + (i % 3) * 210 + random.int(-16, 16), y - 130 + Math.floor(i / 3) * 66, 270, random.int(-14, 14), i % 2 === 0 ? salted : darker(salted, 0.12), 0.24);
  }
  lime(sheet, 880, FLOOR + 110, 64);
  chilli(sheet, 120, FLOOR + 118, 200, -14);
  chilli(sheet, 170, FLOOR + 156, 180, 8);
}

/** Pempek and kin on a plate with dark vinegar sauce. */
export function fishPlate(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  closer(sheet, 1.1, 96, () => servedPlate(sheet, variation));
}

function servedPlate(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  const y = FLOOR - 20;
  leaf(sheet, 80, y + 60, 900, -8, '#5f8344', 0.46);
  shadow(sheet, 500, y + 90, 400, 110, 0.5);
  sheet.ellipse(500, y + 26, 420, 186, sheet.linear([[0, '#fdf8ec'], [1, '#d5c5aa']]));
  sheet.ellipse(500, y + 16, 340, 138, '#efe4cf');
  if (variation === 'bandeng') {
    for (const dy of [-90, -10, 70]) sheet.at(190, y + dy, -4, () => {
      fish(sheet, 0, 0, 600, 0, '#9a5a2c', 0.17);
      sheet.line('M-40 6H640', '#d9b072', 16);
      sheet.line('M60 -46q20 46 0 92M220 -62q20 60 0 122M380 -54q18 50 0 104', '#4a240f', 9, { opacity: '0.6' });
    });
  } else for (let i = 0; i < 12; i += 1) {
    const colour = variation === 'otak' ? '#c7a45a' : variation === 'nugget' ? '#d08a34' : random.pick(['#e6c087', '#d9a862', '#f0d6a6']);
    sheet.at(300 + (i % 4) * 118 + random.int(-14, 14), y - 70 + Math.floor(i / 4) * 64, random.int(-24, 24), () => {
      sheet.ellipse(6, 18, 86, 34, '#2b120c', { opacity: '0.25' });
      if (variation === 'bakso') {
        sheet.circle(0, -8, 52, sheet.radial([[0, '#f7efe2'], [0.6, '#d9c9b4'], [1, '#98826c']], 0.36, 0.3, 0.72));
        return;
      }
      sheet.rect(-82, -36, 164, 70, sheet.linear([[0, lighter(colour, 0.5)], [0.5, colour], [1, darker(colour, 0.4)]]), { rx: variation === 'otak' || variation === 'nugget' ? 14 : 35 });
      for (let k = 0; k < 4; k += 1) sheet.ellipse(random.between(-60, 60), random.between(-20, 20), 15, 6, '#8a4f1f', { opacity: '0.4' });
      if (variation === 'otak') sheet.rect(-92, -30, 26, 58, '#6d8a3f', { rx: 8 });
    });
  }
  bowl(sheet, 850, FLOOR + 106, 150, '#f3e7d0', (s, rx, ry) => {
    s.ellipse(0, 4, rx, ry, s.radial([[0, '#6b3416'], [1, '#2b120a']]));
    for (let i = 0; i < 9; i += 1) s.circle(random.between(-rx * 0.7, rx * 0.7), random.between(-ry * 0.5, ry * 0.6), 7, random.pick(['#c3261d', '#e3b65a', '#6d8a3f']));
  }, MAROON);
  lime(sheet, 180, FLOOR + 130, 54);
}

export function saltedEggs(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const shell = variation === 'ayam' ? '#d9a878' : variation === 'asap' ? '#b08a68' : '#b9d0c4';
  shadow(sheet, 540, FLOOR + 60, 400, 90, 0.5);
  const egg = (x: number, y: number, r: number): void => {
    sheet.path(`M${n(x)} ${n(y - r * 1.3)}C${n(x + r * 0.8)} ${n(y - r * 1.3)} ${n(x + r * 1.1)} ${n(y + r)} ${n(x)} ${n(y + r)}C${n(x - r * 1.1)} ${n(y + r)} ${n(x - r * 0.8)} ${n(y - r * 1.3)} ${n(x)} ${n(y - r * 1.3)}Z`, sheet.radial([[0, lighter(shell, 0.75)], [0.5, shell], [1, darker(shell, 0.4)]], 0.36, 0.36, 0.72));
  };
  for (let i = 0; i < 4; i += 1) egg(300 + i * 160, FLOOR - 230, 88);
  for (let i = 0; i < 5; i += 1) egg(220 + i * 160, FLOOR - 120, 92);
  const box = `M110 ${FLOOR - 130}H970L920 ${FLOOR + 80}H160Z`;
  sheet.group({ 'clip-path': sheet.clip(box) }, () => {
    sheet.path(box, '#c79a5e');
    let straw = '';
    for (let i = 0; i < 120; i += 1) straw += `M${n(sheet.random.between(100, 980))} ${n(sheet.random.between(FLOOR - 130, FLOOR + 80))}l${n(sheet.random.between(-60, 60))} ${n(sheet.random.between(-18, 18))}`;
    sheet.line(straw, '#e6c48c', 5, { opacity: '0.7' });
    sheet.path(box, roundShade(sheet));
  });
  label(sheet, 370, FLOOR - 96, 340, 150, { title: { ayam: 'TELUR AYAM', segar: 'TELUR BEBEK' }[variation] ?? 'TELUR ASIN', ground: PAPER, ink: MAROON, band: sheet.inTurn([MAROON, '#2f6b4d', '#2f5f78']), gold: GOLD }, 8);
  shadow(sheet, 840, FLOOR + 150, 100, 28, 0.4);
  egg(800, FLOOR + 100, 72);
  sheet.ellipse(930, FLOOR + 120, 82, 58, '#fbf4e4');
  sheet.circle(930, FLOOR + 122, 38, sheet.radial([[0, '#f6a13a'], [1, '#c9661a']]));
}

/** A cake box with its lid open behind: bolu, lapis, dodol, lempok. */
export function cakeBox(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const colour = sheet.inTurn(['#8f1f2c', '#2f6b4d', '#c98a2d']);
  shadow(sheet, 540, FLOOR + 80, 430, 90, 0.55);
  sheet.path(polygon([[170, FLOOR - 190], [910, FLOOR - 190], [860, FLOOR - 600], [220, FLOOR - 600]]), sheet.linear([[0, lighter(colour, 0.1)], [1, darker(colour, 0.35)]]));
  label(sheet, 330, FLOOR - 560, 420, 300, { title: { dodol: 'DODOL', wajik: 'WAJIK', lempok: 'LEMPOK', lapis: 'KUE LAPIS', engkak: 'ENGKAK' }[variation] ?? 'BOLU', note: 'BUATAN RUMAHAN', ground: PAPER, ink: darker(colour, 0.3), band: colour, gold: GOLD });
  sheet.path(polygon([[170, FLOOR - 190], [910, FLOOR - 190], [960, FLOOR - 20], [120, FLOOR - 20]]), darker(colour, 0.6));
  const wrapped = ['dodol', 'lempok', 'wajik'].includes(variation);
  for (let row = 0; row < 3; row += 1) for (let i = 0; i < (wrapped ? 7 : 4); i += 1) {
    const step = wrapped ? 108 : 190;
    const [x, y] = [540 + (i - (wrapped ? 3 : 1.5)) * step * (0.95 + row * 0.06), FLOOR - 150 + row * 58];
    if (wrapped) {
      const wrap = variation === 'lempok' ? '#d9a53a' : sheet.random.pick(['#6b3a1c', '#8a4f24', '#5b2f16']);
      sheet.path(`M${x - 54} ${y - 26}L${x - 34} ${y - 14}H${x + 34}L${x + 54} ${y - 26}V${y + 26}L${x + 34} ${y + 16}H${x - 34}L${x - 54} ${y + 26}Z`, lighter(wrap, 0.4), { opacity: '0.8' });
      sheet.rect(x - 36, y - 24, 72, 48, sheet.linear([[0, lighter(wrap, 0.4)], [0.4, wrap], [1, darker(wrap, 0.4)]]), { rx: 14 });
    } else slice(sheet, x, y, variation);
  }
  const front = polygon([[120, FLOOR - 20], [960, FLOOR - 20], [920, FLOOR + 110], [160, FLOOR + 110]]);
  sheet.path(front, sheet.linear([[0, colour], [1, darker(colour, 0.3)]]));
  let band = '';
  for (let i = 0; i < 17; i += 1) band += `M${170 + i * 44} ${FLOOR + 74}l22 -44l22 44Z`;
  sheet.path(band, GOLD);
}

function slice(sheet: Sheet, x: number, y: number, variation: string): void {
  const layers = variation === 'lapis' || variation === 'engkak' ? ['#8a4f1f', '#f0d27a', '#8a4f1f', '#f0d27a', '#8a4f1f', '#f0d27a'] : ['#7a4526', '#e8bf6a', '#e3b45a', '#e8bf6a', '#d9a548', '#a86a30'];
  sheet.path(polygon([[x - 74, y - 60], [x + 84, y - 60], [x + 74, y - 30], [x - 84, y - 30]]), sheet.linear([[0, '#a8682f'], [1, '#8a4f22']]));
  sheet.path(roundedRect(x - 84, y - 32, 158, 84, 8), '#e3b45a');
  layers.forEach((colour, i) => sheet.rect(x - 84, y - 32 + i * 14, 158, 14, colour));
  sheet.rect(x - 84, y - 32, 158, 84, sheet.linear([[0, '#fff3d6', 0.2], [1, '#2b120c', 0.3]], 0, 0, 1, 1));
}
