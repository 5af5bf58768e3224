import { n, type Sheet } from './sheet';
import { darker, lighter, mix, polygon } from './shapes';
import { motifBand } from './motifs';

/** Where things stand: the product stands around this line of the 1080 square. */
export const FLOOR = 884;

export interface Tone {
  wall: string;
  table: string;
  surface: 'wood' | 'plain' | 'linen' | 'stone' | 'tiles';
}

const tones: readonly Tone[] = [
  { wall: '#f3e7d3', table: '#c98f57', surface: 'wood' },
  { wall: '#efe3d0', table: '#e9dac2', surface: 'plain' },
  { wall: '#e7e0cf', table: '#9a6a43', surface: 'wood' },
  { wall: '#e9d3bd', table: '#f3e6d3', surface: 'linen' },
  { wall: '#dfe3d3', table: '#d9ccb4', surface: 'stone' },
  { wall: '#f0dcc0', table: '#e8c99a', surface: 'plain' },
  { wall: '#ead9cf', table: '#b87a4b', surface: 'wood' },
  { wall: '#d6ddd8', table: '#ece4d6', surface: 'linen' },
  { wall: '#f4ead9', table: '#c8a27a', surface: 'tiles' },
  { wall: '#e3d5b8', table: '#7d5336', surface: 'wood' },
  { wall: '#e2cfc4', table: '#efe0cf', surface: 'plain' },
  { wall: '#dcd9c2', table: '#c99f6a', surface: 'wood' },
  { wall: '#c4cfbd', table: '#a9794d', surface: 'wood' },
  { wall: '#dfb493', table: '#f0dfc8', surface: 'plain' },
  { wall: '#bccaca', table: '#e6d8c0', surface: 'stone' },
  { wall: '#e6c48c', table: '#8f5f3b', surface: 'wood' },
  { wall: '#d8b7aa', table: '#ecdcc8', surface: 'linen' },
];

/** Wall, daylight from the upper left, table. Returns the tone so that props can agree with it. */
export function backdrop(sheet: Sheet, wanted?: number): Tone {
  const { random } = sheet;
  const tone = tones[(wanted ?? random.int(0, 16) + sheet.turn * 7) % tones.length] as Tone;
  const edge = random.int(560, 620);
  sheet.rect(0, 0, 1080, edge + 4, sheet.linear([[0, lighter(tone.wall, 0.35)], [0.7, tone.wall], [1, darker(tone.wall, 0.12)]], 0, 0, 1, 0.75));
  daylight(sheet, tone, edge);
  table(sheet, tone, edge);
  sheet.circle(346, 340, 340, sheet.radial([[0, '#fff3d6', 0.32], [0.6, '#fff3d6', 0.07], [1, '#fff3d6', 0]]));
  return tone;
}

function daylight(sheet: Sheet, tone: Tone, edge: number): void {
  const { random } = sheet;
  const style = random.int(0, 2);
  if (style === 0) {
    const x = random.int(40, 420);
    const pane = sheet.linear([[0, '#fffaf0', 0.75], [1, '#fffaf0', 0.12]]);
    for (let row = 0; row < 2; row += 1) {
      for (let column = 0; column < 2; column += 1) {
        const px = x + column * 190 + row * 70;
        const py = 40 + row * 232;
        sheet.path(polygon([[px, py], [px + 170, py + 18], [px + 238, py + 232], [px + 66, py + 214]]), pane);
      }
    }
  } else if (style === 1) {
    leafShadow(sheet, random.int(760, 1000), random.int(-20, 60), random.int(104, 128), darker(tone.wall, 0.5));
    leafShadow(sheet, random.int(900, 1080), random.int(120, 260), random.int(150, 172), darker(tone.wall, 0.5));
  } else {
    const y = random.int(250, 330);
    sheet.rect(0, y, 1080, edge - y, sheet.linear([[0, darker(tone.wall, 0.1)], [1, darker(tone.wall, 0.2)]]));
    sheet.rect(0, y, 1080, 7, lighter(tone.wall, 0.55));
    sheet.rect(0, y + 7, 1080, 10, darker(tone.wall, 0.26), { opacity: '0.6' });
  }
}

/** The shade of a palm frond on the wall: says "village" without a word. */
function leafShadow(sheet: Sheet, x: number, y: number, degrees: number, colour: string): void {
  let d = '';
  for (let i = 0; i < 15; i += 1) {
    const along = 40 + i * 34;
    const length = 150 * Math.sin(((i + 2) / 17) * Math.PI) + 34;
    for (const side of [-1, 1]) {
      d += `M${n(along)} 0Q${n(along + length * 0.45)} ${n(side * length * 0.34)} ${n(along + length * 0.82)} ${n(side * length)}Q${n(along + length * 0.24)} ${n(side * length * 0.6)} ${n(along - 14)} 0Z`;
    }
  }
  sheet.at(x, y, degrees, () => sheet.path(`${d}M0 -4L560 -1V1L0 4Z`, colour, { opacity: '0.13' }));
}

function table(sheet: Sheet, tone: Tone, edge: number): void {
  const { random } = sheet;
  const height = 1080 - edge;
  const top = sheet.linear([[0, darker(tone.table, 0.1)], [0.18, lighter(tone.table, 0.14)], [0.55, tone.table], [1, darker(tone.table, 0.24)]]);
  sheet.rect(0, edge, 1080, height, top);
  if (tone.surface === 'wood') {
    for (const at of [0.12, 0.3, 0.56, 0.86]) {
      const y = edge + height * at;
      sheet.rect(0, y, 1080, 3 + at * 4, darker(tone.table, 0.42), { opacity: '0.55' });
      sheet.rect(0, y + 3 + at * 4, 1080, 2, lighter(tone.table, 0.4), { opacity: '0.4' });
    }
    let grain = '';
    for (let i = 0; i < 26; i += 1) {
      const y = edge + 14 + random.next() * (height - 20);
      const x = random.int(-80, 900);
      const length = random.int(120, 420);
      grain += `M${x} ${n(y)}q${n(length / 2)} ${n(random.between(-9, 9))} ${length} 0`;
    }
    sheet.line(grain, darker(tone.table, 0.4), 2.2, { opacity: '0.26' });
  } else if (tone.surface === 'linen') {
    for (const fold of [0.2, 0.52, 0.8]) {
      const y = edge + height * fold;
      const bend = random.int(-40, 40);
      sheet.path(`M-10 ${n(y)}C260 ${n(y - 30 + bend)} 700 ${n(y + 46)} 1090 ${n(y + bend)}L1090 ${n(y + bend + 36)}C700 ${n(y + 96)} 260 ${n(y + 20 + bend)} -10 ${n(y + 42)}Z`, sheet.linear([[0, '#fffdf6', 0.5], [0.5, '#7c5a3a', 0.1], [1, '#7c5a3a', 0]]));
    }
    const ribbon = edge + height * 0.87;
    sheet.group({ opacity: '0.9' }, () => motifBand(sheet, -6, ribbon, 1092, 40, '#7d1f27', '#d9a847'));
  } else if (tone.surface === 'stone') {
    let light = '';
    let dark = '';
    for (let i = 0; i < 90; i += 1) {
      const y = edge + random.next() * height;
      const size = 3 + ((y - edge) / height) * 9 * random.next();
      const chip = polygon([[random.int(0, 1080), y], [0, 0], [0, 0]].map(([x, yy], k, all) => {
        const bx = all[0]?.[0] ?? 0;
        return k === 0 ? [x ?? 0, yy ?? 0] : [bx + size * (k === 1 ? 1.8 : 0.7), y + (k === 1 ? -size * 0.2 : size * 0.8)];
      }));
      if (i % 3 === 0) dark += chip;
      else light += chip;
    }
    sheet.path(light, lighter(tone.table, 0.6), { opacity: '0.7' });
    sheet.path(dark, mix(tone.table, '#a5543a', 0.55), { opacity: '0.5' });
  } else if (tone.surface === 'tiles') {
    let joints = '';
    for (let i = -7; i <= 7; i += 1) joints += `M${n(540 + i * 110)} ${edge}L${n(540 + i * 250)} 1080`;
    for (const at of [0.13, 0.34, 0.66]) joints += `M0 ${n(edge + height * at)}H1080`;
    sheet.line(joints, lighter(tone.table, 0.6), 4, { opacity: '0.6' });
  }
  sheet.rect(0, edge - 3, 1080, 14, sheet.linear([[0, darker(tone.wall, 0.4), 0.5], [1, darker(tone.table, 0.5), 0]]));
}

/** Soft contact shadow: light comes from the upper left, so it leans to the right. */
export function shadow(sheet: Sheet, x: number, y: number, rx: number, ry = rx * 0.22, strength = 0.5): void {
  const soft = sheet.radial([[0, '#2b120c', strength], [0.55, '#2b120c', strength * 0.55], [1, '#2b120c', 0]]);
  sheet.ellipse(x + rx * 0.16, y + ry * 0.08, rx * 1.24, ry * 1.2, soft);
  const contact = sheet.radial([[0, '#220d08', strength * 0.9], [0.7, '#220d08', strength * 0.4], [1, '#220d08', 0]]);
  sheet.ellipse(x, y - ry * 0.06, rx * 0.96, ry * 0.5, contact);
}

/** Draw nearer to the eye: things that lie low would leave the upper half of the picture empty. */
export function closer(sheet: Sheet, factor: number, lift: number, draw: () => void): void {
  sheet.group({ transform: `translate(${n(540 - 540 * factor)} ${n(FLOOR - FLOOR * factor - lift)}) scale(${factor})` }, draw);
}
