import { backdrop, closer, FLOOR, shadow } from '../scene';
import { roundShade } from '../packs';
import { n, type Sheet } from '../sheet';
import { tampah } from './sea';
import { darker, lighter, polygon } from '../shapes';

const fibres: Record<string, readonly (readonly [string, string])[]> = {
  bambu: [['#d9b36c', '#9c6d34'], ['#e0c48a', '#6d8a4f'], ['#c99a55', '#7a1c26']],
  rotan: [['#b5793f', '#7d4c24'], ['#c98f55', '#5b3220'], ['#a86a36', '#e0c08a']],
  pandan: [['#d8c68a', '#8f1f2c'], ['#e3d39c', '#3f6b4d'], ['#cdb878', '#2f4f6c']],
  purun: [['#b9a468', '#7a1c26'], ['#c4b27a', '#3d2f24'], ['#a8965c', '#b5562c']],
};

/** Plain weave: short bars over and under, in two fibres; the caller clips it. */
function weave(sheet: Sheet, x: number, y: number, width: number, height: number, size: number, light: string, accent: string): void {
  sheet.rect(x, y, width, height, darker(light, 0.5));
  let over = '';
  let under = '';
  let coloured = '';
  for (let row = 0; row * size * 0.62 < height; row += 1) {
    for (let column = -1; column * size < width; column += 1) {
      const bx = x + column * size + (row % 2) * (size / 2);
      const by = y + row * size * 0.62;
      const bar = `M${n(bx + 2)} ${n(by + size * 0.3)}Q${n(bx + size / 2)} ${n(by - size * 0.06)} ${n(bx + size - 2)} ${n(by + size * 0.3)}Q${n(bx + size / 2)} ${n(by + size * 0.66)} ${n(bx + 2)} ${n(by + size * 0.3)}Z`;
      if (row % 7 === 3 || (row % 7 === 4 && column % 2 === 0)) coloured += bar;
      else if ((row + column) % 3 === 0) under += bar;
      else over += bar;
    }
  }
  sheet.path(over, lighter(light, 0.15));
  sheet.path(under, darker(light, 0.08));
  sheet.path(coloured, accent);
}

function rope(sheet: Sheet, d: string, width: number, colour: string): void {
  sheet.line(d, darker(colour, 0.45), width);
  sheet.line(d, colour, width * 0.72);
  sheet.line(d, lighter(colour, 0.45), width * 0.3, { 'stroke-dasharray': `${n(width * 0.5)} ${n(width * 0.55)}` });
}

export function basket(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const [light, accent] = sheet.inTurn(fibres[variation] ?? fibres['bambu'] ?? []);
  if (variation === 'tampah') {
    closer(sheet, 1.1, 120, () => { tampah(sheet, 540, FLOOR - 210, 400, accent === '#6d8a4f' ? '#c9a25a' : light); tampah(sheet, 590, FLOOR - 20, 400, light); });
    return;
  }
  if (variation === 'caping') {
    coneHat(sheet, light, accent);
    return;
  }
  const tall = sheet.turn % 3;
  const [w, h, taper] = tall === 0 ? [640, 420, 0.84] : tall === 1 ? [540, 540, 0.9] : [760, 330, 0.74];
  const top = FLOOR + 40 - h;
  const handle = `M${n(540 - w * 0.42)} ${top + 10}C${n(540 - w * 0.42)} ${top - 360} ${n(540 + w * 0.42)} ${top - 360} ${n(540 + w * 0.42)} ${top + 10}`;
  if (tall !== 1) rope(sheet, handle, 34, light);
  shadow(sheet, 540, FLOOR + 40, w * 0.5, w * 0.12, 0.6);
  sheet.ellipse(540, top, w / 2, w * 0.13, darker(light, 0.62));
  if (tall === 2) fruitIn(sheet, top, w);
  const body = `M${n(540 - w / 2)} ${top}Q540 ${n(top + w * 0.26)} ${n(540 + w / 2)} ${top}C${n(540 + w / 2)} ${n(top + h * 0.5)} ${n(540 + (w / 2) * taper * 1.06)} ${n(top + h * 0.86)} ${n(540 + (w / 2) * taper)} ${top + h}Q540 ${n(top + h + w * 0.12)} ${n(540 - (w / 2) * taper)} ${top + h}C${n(540 - (w / 2) * taper * 1.06)} ${n(top + h * 0.86)} ${n(540 - w / 2)} ${n(top + h * 0.5)} ${n(540 - w / 2)} ${top}Z`;
  sheet.group({ 'clip-path': sheet.clip(body) }, () => {
    weave(sheet, 540 - w / 2, top, w, h + w * 0.14, 46, light, accent);
    sheet.path(body, roundShade(sheet));
    sheet.rect(540 - w / 2, top + h * 0.7, w, h * 0.5, sheet.linear([[0, '#2b120c', 0], [1, '#2b120c', 0.45]]));
  });
  rope(sheet, `M${n(540 - w / 2)} ${top}Q540 ${n(top + w * 0.26)} ${n(540 + w / 2)} ${top}`, 30, light);
  if (tall === 1) {
    for (const side of [-1, 1]) rope(sheet, `M${n(540 + side * w * 0.44)} ${top + 60}c${n(side * 96)} -6 ${n(side * 96)} 108 ${n(-side * 2)} 104`, 24, light);
  }
}

function coneHat(sheet: Sheet, light: string, accent: string): void {
  shadow(sheet, 540, FLOOR + 20, 470, 110, 0.55);
  const hat = `M540 ${FLOOR - 480}Q700 ${FLOOR - 180} 990 ${FLOOR - 30}Q760 ${FLOOR + 90} 540 ${FLOOR + 90}Q320 ${FLOOR + 90} 90 ${FLOOR - 30}Q380 ${FLOOR - 180} 540 ${FLOOR - 480}Z`;
  sheet.group({ 'clip-path': sheet.clip(hat) }, () => {
    weave(sheet, 80, FLOOR - 490, 920, 600, 44, light, accent);
    sheet.path(hat, sheet.linear([[0, '#2b120c', 0.3], [0.34, '#fff3d6', 0.34], [0.52, '#fff3d6', 0.04], [1, '#2b120c', 0.5]], 0, 0, 1, 0.1));
  });
  rope(sheet, `M90 ${FLOOR - 30}Q320 ${FLOOR + 90} 540 ${FLOOR + 90}Q760 ${FLOOR + 90} 990 ${FLOOR - 30}`, 24, accent);
}

function fruitIn(sheet: Sheet, top: number, w: number): void {
  const { random } = sheet;
  for (let i = 0; i < 9; i += 1) {
    const x = 540 + (i - 4) * w * 0.095;
    const colour = random.pick(['#d98a2a', '#b5361f', '#8fa33a', '#c9a12c']);
    sheet.circle(x, top + 16 - (1 - ((i - 4) / 5) ** 2) * 40, 62, sheet.radial([[0, lighter(colour, 0.55)], [0.5, colour], [1, darker(colour, 0.5)]], 0.36, 0.32, 0.7));
  }
}

/** A flat woven tote or a rolled mat. */
export function wovenBag(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const [light, accent] = sheet.inTurn(fibres[variation === 'tikar' || variation === 'map' ? 'purun' : variation] ?? fibres['pandan'] ?? []);
  if (variation === 'tikar') {
    sheet.raw('<g transform="translate(-54 -150) scale(1.1)">');
    shadow(sheet, 540, FLOOR + 90, 480, 60, 0.5);
    const flat = polygon([[150, FLOOR - 150], [930, FLOOR - 150], [1040, FLOOR + 130], [40, FLOOR + 130]]);
    sheet.group({ 'clip-path': sheet.clip(flat) }, () => {
      sheet.group({ transform: `translate(0 ${FLOOR - 150}) scale(1 0.6)` }, () => weave(sheet, 0, 0, 1080, 480, 44, light, accent));
      sheet.path(flat, sheet.linear([[0, '#2b120c', 0.3], [0.4, '#fff3d6', 0.15], [1, '#2b120c', 0.12]]));
    });
    const roll = `M130 ${FLOOR - 320}H950V${FLOOR - 120}H130Z`;
    sheet.group({ 'clip-path': sheet.clip(roll) }, () => {
      weave(sheet, 130, FLOOR - 320, 820, 210, 44, light, accent);
      sheet.path(roll, sheet.linear([[0, '#2b120c', 0.3], [0.3, '#fff3d6', 0.4], [0.6, '#2b120c', 0.05], [1, '#2b120c', 0.6]]));
    });
    sheet.ellipse(950, FLOOR - 220, 46, 100, darker(light, 0.15));
    for (const r of [0.78, 0.54, 0.3]) sheet.ellipse(950, FLOOR - 220, 46 * r, 100 * r, 'none', { stroke: darker(light, 0.5), 'stroke-width': 6 });
    for (const at of [270, 790]) sheet.rect(at, FLOOR - 322, 22, 204, accent, { rx: 8 });
    sheet.raw('</g>');
    return;
  }
  if (variation === 'kotak' || variation === 'map') {
    box(sheet, light, accent, variation === 'kotak');
    return;
  }
  const top = FLOOR - 460;
  const d = `M300 ${top + 20}C300 ${top - 360} 480 ${top - 360} 480 ${top + 20}M600 ${top + 20}C600 ${top - 360} 780 ${top - 360} 780 ${top + 20}`;
  const arc = `M330 ${top + 30}C330 ${top - 330} 750 ${top - 330} 750 ${top + 30}`;
  rope(sheet, sheet.turn % 2 === 0 ? arc : d.split('M600')[0] ?? arc, 26, darker(light, 0.1));
  if (sheet.turn % 2 === 1) rope(sheet, `M600${d.split('M600')[1] ?? ''}`, 26, darker(light, 0.1));
  shadow(sheet, 540, FLOOR + 30, 330, 80, 0.6);
  const body = `M230 ${top}H850L890 ${FLOOR - 20}Q894 ${FLOOR + 34} 840 ${FLOOR + 34}H240Q186 ${FLOOR + 34} 190 ${FLOOR - 20}Z`;
  sheet.group({ 'clip-path': sheet.clip(body) }, () => {
    weave(sheet, 180, top, 720, 540, 54, light, accent);
    sheet.path(body, sheet.linear([[0, '#2b120c', 0.34], [0.28, '#fff3d6', 0.28], [0.55, '#fff3d6', 0], [1, '#2b120c', 0.45]], 0, 0, 1, 0.24));
  });
  rope(sheet, `M230 ${top}H850`, 26, accent);
}

/** A lidded box with a tissue in its slot, or a flat folder with a flap. */
function box(sheet: Sheet, light: string, accent: string, tissue: boolean): void {
  const [left, right, top] = tissue ? [190, 890, FLOOR - 270] : [170, 910, FLOOR - 480];
  shadow(sheet, 540, FLOOR + 40, 420, 84, 0.6);
  const front = polygon([[left, top], [right, top], [right - 14, FLOOR + 50], [left + 14, FLOOR + 50]]);
  sheet.group({ 'clip-path': sheet.clip(front) }, () => {
    weave(sheet, left, top, right - left, FLOOR + 60 - top, 46, light, accent);
    sheet.path(front, sheet.linear([[0, '#2b120c', 0.3], [0.3, '#fff3d6', 0.26], [1, '#2b120c', 0.46]], 0, 0, 1, 0.2));
  });
  const lidTop = tissue ? top - 150 : top + 190;
  const lid = tissue ? polygon([[left, top], [left + 70, lidTop], [right - 70, lidTop], [right, top]]) : `M${left} ${top}H${right}L${right - 60} ${lidTop}H${left + 60}Z`;
  sheet.group({ 'clip-path': sheet.clip(lid) }, () => {
    weave(sheet, left, Math.min(top, lidTop), right - left, Math.abs(lidTop - top), 34, lighter(light, 0.2), accent);
    sheet.path(lid, sheet.linear([[0, '#2b120c', 0.1], [1, '#fff3d6', 0.18]]));
  });
  if (!tissue) {
    sheet.line(`M${left + 60} ${lidTop}H${right - 60}`, darker(light, 0.5), 8, { opacity: '0.6' });
    sheet.circle(540, lidTop - 30, 26, accent);
    return;
  }
  rope(sheet, `M${left} ${top}H${right}`, 22, accent);
  sheet.ellipse(540, lidTop + 76, 150, 30, darker(light, 0.65));
  sheet.path(`M440 ${lidTop + 80}C420 ${lidTop - 60} 480 ${lidTop - 170} 560 ${lidTop - 150}C540 ${lidTop - 90} 640 ${lidTop - 120} 650 ${lidTop - 40}C600 ${lidTop - 20} 660 ${lidTop + 40} 640 ${lidTop + 80}Z`, sheet.linear([[0, '#ffffff'], [1, '#ddd6c8']]));
}
