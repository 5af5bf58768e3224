import { leaf } from '../produce';
import { backdrop, closer, FLOOR, shadow } from '../scene';
import { n, type Sheet } from '../sheet';
import { darker, lighter, polygon } from '../shapes';
import { tampah } from './sea';

function pineappleFruit(sheet: Sheet, x: number, y: number, size: number, turn: number): void {
  sheet.at(x, y, turn, () => {
    const [rx, ry] = [size * 0.42, size * 0.58];
    for (const [angle, length] of [[-150, 0.5], [-30, 0.5], [-132, 0.66], [-48, 0.66], [-114, 0.8], [-66, 0.8], [-100, 0.92], [-80, 0.92], [-90, 1]] as const) leaf(sheet, 0, -ry * 1.86, size * length * 0.72, angle, angle % 4 === 0 ? '#4f7a3f' : '#6d9450', 0.17);
    const d = `M0 ${n(-ry * 2)}C${n(rx * 1.25)} ${n(-ry * 2)} ${n(rx * 1.25)} 0 0 0C${n(-rx * 1.25)} 0 ${n(-rx * 1.25)} ${n(-ry * 2)} 0 ${n(-ry * 2)}Z`;
    sheet.path(d, '#d99422');
    sheet.group({ 'clip-path': sheet.clip(d) }, () => {
      let cells = '';
      let eyes = '';
      for (let row = 0; row < 12; row += 1) for (let i = -5; i <= 5; i += 1) {
        const [cx, cy] = [i * size * 0.15 + (row % 2) * size * 0.075, -row * size * 0.1 - 10];
        cells += `M${n(cx - size * 0.07)} ${n(cy)}L${n(cx)} ${n(cy - size * 0.09)}L${n(cx + size * 0.07)} ${n(cy)}L${n(cx)} ${n(cy + size * 0.09)}Z`;
        eyes += `M${n(cx - 6)} ${n(cy + 4)}l6 -14l6 14z`;
      }
      sheet.path(cells, '#eab440', { stroke: '#9c5f14', 'stroke-width': 4 });
      sheet.path(eyes, '#7d4a12');
      sheet.path(d, sheet.linear([[0, '#fff3d6', 0.35], [0.35, '#fff3d6', 0.08], [0.7, '#7a3a08', 0.25], [1, '#3d1a05', 0.6]], 0, 0, 1, 0.2));
    });
  });
}

export function pineapple(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const flip = sheet.turn % 2 === 0 ? 1 : -1;
  shadow(sheet, 540 - flip * 120, FLOOR, 240, 62, 0.6);
  pineappleFruit(sheet, 540 - flip * 130, FLOOR + 10, 490, -4 * flip);
  if (variation === 'pasang' || sheet.turn % 3 === 1) {
    shadow(sheet, 540 + flip * 230, FLOOR - 20, 200, 50, 0.5);
    pineappleFruit(sheet, 540 + flip * 220, FLOOR - 20, 420, 9 * flip);
  }
  for (const [dx, dy, r] of [[190, 120, 118], [330, 70, 104], [40, 150, 96]] as const) {
    const x = 540 + flip * dx;
    const y = FLOOR + dy;
    shadow(sheet, x, y + 16, r * 1.1, r * 0.32, 0.45);
    sheet.ellipse(x, y + 12, r, r * 0.46, '#b5741a');
    sheet.ellipse(x, y, r, r * 0.46, sheet.radial([[0, '#fbe6a0'], [0.2, '#f3cf62'], [0.9, '#eebb3a'], [1, '#c98a1f']]));
    let rays = '';
    for (let i = 0; i < 18; i += 1) rays += `M${n(x + Math.cos(i * 0.349) * r * 0.3)} ${n(y + Math.sin(i * 0.349) * r * 0.14)}L${n(x + Math.cos(i * 0.349) * r * 0.86)} ${n(y + Math.sin(i * 0.349) * r * 0.4)}`;
    sheet.line(rays, '#fdf0b8', 4, { opacity: '0.7' });
  }
}

export function banana(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const colour = variation === 'hijau' ? '#9cb045' : variation === 'tanduk' ? '#dba832' : '#efc53c';
  leaf(sheet, 60, FLOOR + 50, 980, -12, '#5f8f45', 0.42);
  closer(sheet, 1.14, 40, () => {
    shadow(sheet, 540, FLOOR + 40, 400, 90, 0.55);
    for (let i = 0; i < 6; i += 1) {
      sheet.at(560, FLOOR - 400, 62 - i * 21, () => {
        const d = 'M-30 0C-70 140 -50 330 60 440Q78 470 96 448C66 330 60 160 34 -4Z';
        sheet.path(d, '#2b120c', { opacity: '0.25', transform: 'translate(12 14)' });
        sheet.path(d, sheet.linear([[0, darker(colour, 0.28)], [0.35, lighter(colour, 0.3)], [0.6, colour], [1, darker(colour, 0.35)]], 0, 0, 1, 0.1));
        sheet.line('M-6 20C-30 170 -8 320 70 436', darker(colour, 0.3), 5, { opacity: '0.5' });
        sheet.path('M60 440Q78 470 96 448L90 430L64 426Z', '#4a3018');
      });
    }
    sheet.path(`M520 ${FLOOR - 420}Q560 ${FLOOR - 520} 620 ${FLOOR - 510}L640 ${FLOOR - 470}Q600 ${FLOOR - 450} 606 ${FLOOR - 390}Q560 ${FLOOR - 350} 520 ${FLOOR - 420}Z`, sheet.linear([[0, '#8a7a34'], [1, '#5b4a20']]));
  });
}

interface FruitLook { r: number; draw: (sheet: Sheet, x: number, y: number, r: number) => void }

const round = (colour: string, cap?: string) => (sheet: Sheet, x: number, y: number, r: number): void => {
  sheet.circle(x, y, r, sheet.radial([[0, lighter(colour, 0.6)], [0.5, colour], [1, darker(colour, 0.5)]], 0.36, 0.32, 0.72));
  if (cap !== undefined) {
    sheet.path(polygon([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => [x + Math.cos(i * 0.628) * r * (i % 2 === 0 ? 0.42 : 0.2), y - r * 0.7 + Math.sin(i * 0.628) * r * (i % 2 === 0 ? 0.2 : 0.1)] as const)), cap);
  }
};

const spiky = (colour: string) => (sheet: Sheet, x: number, y: number, r: number): void => {
  let spikes = '';
  for (let ring = 0; ring < 5; ring += 1) for (let i = 0; i < 7 + ring * 4; i += 1) {
    const a = (i / (7 + ring * 4)) * Math.PI * 2 + ring;
    const reach = (ring + 0.6) / 5;
    const [px, py] = [x + Math.cos(a) * r * reach, y + Math.sin(a) * r * 0.86 * reach];
    spikes += `M${n(px - r * 0.1)} ${n(py + r * 0.05)}L${n(px + Math.cos(a) * r * 0.12)} ${n(py - r * 0.12)}L${n(px + r * 0.1)} ${n(py + r * 0.05)}Z`;
  }
  sheet.ellipse(x, y, r, r * 0.88, sheet.radial([[0, lighter(colour, 0.4)], [0.6, colour], [1, darker(colour, 0.55)]], 0.36, 0.32, 0.72));
  sheet.path(spikes, lighter(colour, 0.26), { stroke: darker(colour, 0.5), 'stroke-width': 2 });
};

const pear = (colour: string) => (sheet: Sheet, x: number, y: number, r: number): void => {
  sheet.path(`M${n(x)} ${n(y - r * 1.3)}C${n(x + r * 0.5)} ${n(y - r * 1.2)} ${n(x + r * 0.4)} ${n(y - r * 0.4)} ${n(x + r * 0.9)} ${n(y)}C${n(x + r * 1.1)} ${n(y + r * 0.9)} ${n(x - r * 1.1)} ${n(y + r * 0.9)} ${n(x - r * 0.9)} ${n(y)}C${n(x - r * 0.4)} ${n(y - r * 0.4)} ${n(x - r * 0.5)} ${n(y - r * 1.2)} ${n(x)} ${n(y - r * 1.3)}Z`, sheet.radial([[0, lighter(colour, 0.55)], [0.5, colour], [1, darker(colour, 0.5)]], 0.36, 0.4, 0.7));
};

const salak = (sheet: Sheet, x: number, y: number, r: number): void => {
  pear('#7a4424')(sheet, x, y, r);
  let scales = '';
  for (let row = 0; row < 6; row += 1) for (let i = -2; i <= 2; i += 1) scales += `M${n(x + i * r * 0.3 * (0.5 + row * 0.1) - 6)} ${n(y - r * 0.8 + row * r * 0.26)}q6 10 12 0`;
  sheet.line(scales, '#c98a5a', 3, { opacity: '0.7' });
};

const pod = (sheet: Sheet, x: number, y: number, r: number): void => {
  sheet.at(x, y, sheet.random.int(-8, 8), () => {
    sheet.line(`M${n(-r * 1.6)} 0Q0 ${n(-r * 0.5)} ${n(r * 1.6)} ${n(r * 0.1)}`, '#3f5f2a', r * 0.62);
    for (let i = -3; i <= 3; i += 1) sheet.ellipse(i * r * 0.44, -r * 0.2 + Math.abs(i) * r * 0.06, r * 0.22, r * 0.26, sheet.radial([[0, '#a3c05f'], [0.6, '#6d8f3a'], [1, '#4a6b2a']], 0.4, 0.3, 0.7));
  });
};

const fruits: Record<string, FruitLook> = {
  petai: { r: 74, draw: pod },
  durian: { r: 150, draw: spiky('#9c9a3c') },
  alpukat: { r: 96, draw: pear('#5f7f3a') },
  salak: { r: 84, draw: salak },
  manggis: { r: 84, draw: round('#5b2036', '#7d9a4c') },
  jeruk: { r: 88, draw: round('#e08a24', '#5d8045') },
  duku: { r: 62, draw: round('#d9bf84') },
  pepaya: { r: 130, draw: pear('#dd8a34') },
  jambu: { r: 90, draw: pear('#b5304a') },
  naga: { r: 104, draw: spiky('#c2336a') },
  kelapa: { r: 120, draw: round('#7a5330', '#a97f4c') },
  cabai: { r: 62, draw: round('#c3261d', '#5d8045') },
  tomat: { r: 80, draw: round('#cf3a22', '#5d8045') },
  labu: { r: 120, draw: round('#d0802a', '#6d7a3a') },
};

/** A bamboo tray heaped with one fruit. */
export function fruitTray(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const look = fruits[variation] ?? (fruits['jeruk'] as FruitLook);
  closer(sheet, 1.08, 60, () => heapedTray(sheet, look));
}

function heapedTray(sheet: Sheet, look: FruitLook): void {
  const y = FLOOR - 30;
  leaf(sheet, 120, FLOOR - 160, 560, -34, '#4f7a43', 0.34);
  leaf(sheet, 960, FLOOR - 140, 520, 214, '#5d8a4a', 0.34);
  tampah(sheet, 540, y, 460, sheet.inTurn(['#d0a45c', '#b98a4a', '#c9b06a']));
  const rows = look.r > 110 ? [2, 3] : look.r > 75 ? [3, 4, 5] : [4, 5, 6, 6];
  rows.forEach((count, row) => {
    const level = rows.length - 1 - row;
    for (let i = 0; i < count; i += 1) {
      const x = 540 + (i - (count - 1) / 2) * look.r * 1.72;
      look.draw(sheet, x, y + 26 - level * look.r * 1.16 + (i % 2) * 8, look.r);
    }
  });
}
