import { leaf, sprig } from '../produce';
import { roundShade } from '../packs';
import { backdrop, closer, FLOOR, shadow } from '../scene';
import { n, type Point, type Sheet } from '../sheet';
import { darker, lighter, polygon, roundedRect, through } from '../shapes';
import { pucukRebung, rosette, siger } from '../motifs';
import { bowl } from '../vessels';

/** A turned pot from a profile: widths at heights, both as parts of the size. */
function pot(sheet: Sheet, x: number, y: number, size: number, profile: readonly (readonly [number, number])[], colour: string, band: boolean): void {
  const right: Point[] = profile.map(([w, h]) => [x + w * size, y - h * size]);
  const left: Point[] = profile.map(([w, h]): Point => [x - w * size, y - h * size]).reverse();
  const first = profile[0] ?? [0.3, 0];
  const last = profile[profile.length - 1] ?? [0.3, 1];
  shadow(sheet, x, y, first[0] * size * 1.6, first[0] * size * 0.4, 0.6);
  const d = `M${n(x - first[0] * size)} ${n(y)}Q${n(x)} ${n(y + first[0] * size * 0.3)} ${n(x + first[0] * size)} ${n(y)}${through(right)}L${n(x - last[0] * size)} ${n(y - last[1] * size)}${through(left)}Z`;
  sheet.path(d, colour);
  sheet.group({ 'clip-path': sheet.clip(d) }, () => {
    if (band) {
      const widest = Math.max(...profile.map(([w]) => w)) * size;
      sheet.path(pucukRebung(x - widest, y - size * 0.46, widest * 2, size * 0.14, 13), lighter(colour, 0.5), { opacity: '0.75' });
      sheet.rect(x - widest, y - size * 0.44, widest * 2, 7, lighter(colour, 0.5), { opacity: '0.75' });
      sheet.rect(x - widest, y - size * 0.64, widest * 2, 7, lighter(colour, 0.5), { opacity: '0.75' });
    }
    let rings = '';
    for (let i = 1; i < 12; i += 1) rings += `M${n(x - size)} ${n(y - (size * i) / 12)}q${n(size)} ${n(size * 0.12)} ${n(size * 2)} 0`;
    sheet.line(rings, darker(colour, 0.4), 2, { opacity: '0.2' });
    sheet.path(d, roundShade(sheet));
  });
  sheet.ellipse(x, y - last[1] * size, last[0] * size, last[0] * size * 0.26, lighter(colour, 0.3));
  sheet.ellipse(x, y - last[1] * size + 3, last[0] * size * 0.8, last[0] * size * 0.18, darker(colour, 0.65));
}

const urn = [[0.22, 0], [0.4, 0.25], [0.46, 0.55], [0.3, 0.86], [0.2, 0.95], [0.26, 1]] as const;
const wide = [[0.26, 0], [0.5, 0.22], [0.52, 0.42], [0.4, 0.6], [0.44, 0.66]] as const;
const planter = [[0.28, 0], [0.34, 0.3], [0.4, 0.6], [0.44, 0.66]] as const;

export function clayPots(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const clay = sheet.inTurn(['#b5623c', '#a5532f', '#c47a4f']);
  if (variation === 'cobek') {
    bowl(sheet, 540, FLOOR + 60, 440, darker(clay, 0.25), (s, rx, ry) => {
      s.ellipse(0, 6, rx, ry, s.radial([[0, darker(clay, 0.5)], [1, darker(clay, 0.2)]]));
      s.at(60, -30, -38, () => { s.rect(-30, -28, 420, 70, darker(clay, 0.1), { rx: 34 }); s.rect(-30, -28, 420, 70, s.linear([[0, '#fff3d6', 0.4], [0.5, '#fff3d6', 0], [1, '#2b120c', 0.5]]), { rx: 34 }); });
    });
    return;
  }
  if (variation === 'genteng') {
    shadow(sheet, 560, FLOOR + 120, 470, 80, 0.55);
    for (let row = 0; row < 4; row += 1) for (let i = 0; i < 4; i += 1) {
      const x = 130 + i * 210 + (row % 2) * 20;
      const y = FLOOR + 110 - row * 150;
      sheet.path(`M${x} ${y}q96 -84 200 0l-12 -190q-90 -70 -176 0Z`, sheet.linear([[0, darker(clay, 0.15)], [0.3, lighter(clay, 0.3)], [0.7, clay], [1, darker(clay, 0.5)]], 0, 0, 1, 0.2));
      sheet.line(`M${x + 6} ${y}q92 -80 188 0`, darker(clay, 0.5), 10);
    }
    return;
  }
  const plants = variation === 'vas';
  pot(sheet, 330, FLOOR - 60, plants ? 420 : 560, plants ? planter : urn, darker(clay, 0.12), true);
  if (plants) for (const turn of [-130, -100, -72, -44]) leaf(sheet, 330, FLOOR - 330, 330, turn, '#5d8045', 0.3);
  pot(sheet, 720, FLOOR + 10, plants ? 560 : 600, plants ? urn : wide, clay, true);
  if (plants) sprig(sheet, 720, FLOOR - 540, -80, 1.05, '#7a9152');
  pot(sheet, 470, FLOOR + 110, 270, sheet.turn % 2 === 0 ? wide : planter, lighter(clay, 0.14), false);
}

export function woodCraft(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const wood = sheet.inTurn(['#a8683a', '#7d4c2a', '#c48f55']);
  if (variation === 'siger') {
    shadow(sheet, 540, FLOOR + 10, 330, 80, 0.6);
    sheet.path(roundedRect(280, FLOOR - 70, 520, 90, 16), sheet.linear([[0, lighter(wood, 0.2)], [1, darker(wood, 0.4)]]));
    sheet.path(roundedRect(330, FLOOR - 116, 420, 56, 12), sheet.linear([[0, lighter(wood, 0.3)], [1, darker(wood, 0.25)]]));
    sheet.path(siger(548, FLOOR - 104, 610), '#2b120c', { opacity: '0.25' });
    sheet.path(siger(540, FLOOR - 112, 600), sheet.linear([[0, '#f6dc8e'], [0.4, '#d19a34'], [0.7, '#f1cf77'], [1, '#8f6318']], 0, 0, 1, 0.5));
    for (const dx of [-180, -92, 0, 92, 180]) sheet.path(rosette(540 + dx, FLOOR - 218 - (190 - Math.abs(dx)) * 0.16, 34), '#8f1f2c');
    return;
  }
  if (variation === 'sendok') {
    bowl(sheet, 360, FLOOR + 60, 300, wood, (s, rx, ry) => s.ellipse(0, 6, rx, ry, s.radial([[0, lighter(wood, 0.25)], [1, darker(wood, 0.35)]])));
    for (let i = 0; i < 4; i += 1) sheet.at(640 + i * 78, FLOOR + 130 - i * 18, -84 + i * 5, () => {
      shadow(sheet, 240, 26, 260, 18, 0.3);
      sheet.rect(0, -13, 430, 26, sheet.linear([[0, lighter(wood, 0.35)], [1, darker(wood, 0.3)]]), { rx: 13 });
      sheet.ellipse(470, 0, 96, 52, sheet.linear([[0, lighter(wood, 0.4)], [1, darker(wood, 0.2)]]));
      sheet.ellipse(474, 4, 74, 36, darker(wood, 0.25));
    });
    return;
  }
  for (const [x, y, turn, tone] of [[390, FLOOR - 40, -12, 0.12], [660, FLOOR + 60, 8, -0.1]] as const) {
    const colour = tone > 0 ? darker(wood, tone) : lighter(wood, -tone);
    sheet.at(x, y, turn, () => {
      shadow(sheet, 20, 10, 230, 40, 0.5);
      const board = `M-190 -560Q-190 -610 -140 -610H140Q190 -610 190 -560V-40Q190 0 140 0H-140Q-190 0 -190 -40ZM-44 -606V-700Q-44 -748 0 -748Q44 -748 44 -700V-606Z`;
      sheet.path(board, darker(colour, 0.55), { transform: 'translate(12 12)' });
      sheet.group({ 'clip-path': sheet.clip(board) }, () => {
        sheet.path(board, sheet.linear([[0, lighter(colour, 0.3)], [0.5, colour], [1, darker(colour, 0.25)]], 0, 0, 1, 0.6));
        let grain = '';
        for (let i = 0; i < 15; i += 1) grain += `M${n(-200 + i * 28)} -760q${n(sheet.random.between(-26, 26))} 380 0 780`;
        sheet.line(grain, darker(colour, 0.4), 4, { opacity: '0.28' });
      });
      sheet.circle(0, -698, 17, darker(colour, 0.65));
      sheet.path(siger(0, -60, 120), darker(colour, 0.5), { opacity: '0.75' });
    });
  }
}

export function furniture(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const wood = variation === 'bambu' ? sheet.inTurn(['#d3ab62', '#c49a4f', '#b98c48']) : sheet.inTurn(['#8a5530', '#a8683a', '#6b3f22']);
  const rod = (x1: number, y1: number, x2: number, y2: number, width: number): void => {
    sheet.line(`M${x1} ${y1}L${x2} ${y2}`, darker(wood, 0.4), width);
    sheet.line(`M${x1 - width * 0.12} ${y1}L${x2 - width * 0.12} ${y2}`, wood, width * 0.66);
    sheet.line(`M${x1 - width * 0.2} ${y1}L${x2 - width * 0.2} ${y2}`, lighter(wood, 0.5), width * 0.18);
  };
  const low = FLOOR + 90;
  if (variation === 'meja') {
    shadow(sheet, 540, low, 430, 70, 0.5);
    for (const [x, y] of [[230, low - 40], [850, low - 40], [170, low + 20], [910, low + 20]] as const) rod(x, low - 350, x, y, 44);
    sheet.path(polygon([[190, low - 460], [890, low - 460], [990, low - 340], [90, low - 340]]), sheet.linear([[0, lighter(wood, 0.4)], [1, wood]]));
    sheet.rect(90, low - 342, 900, 44, sheet.linear([[0, darker(wood, 0.15)], [1, darker(wood, 0.5)]]));
    sheet.path(pucukRebung(110, low - 302, 860, 32, 26), lighter(wood, 0.4), { opacity: '0.5' });
    return;
  }
  shadow(sheet, 560, low, 360, 80, 0.55);
  rod(330, 230, 290, low - 70, 40);
  rod(750, 230, 790, low - 70, 40);
  for (let i = 0; i < 5; i += 1) rod(400 + i * 70, 270, 392 + i * 74, 590, 24);
  rod(326, 250, 754, 250, 44);
  rod(310, 430, 770, 430, 26);
  sheet.path(polygon([[300, 590], [780, 590], [850, 720], [230, 720]]), sheet.linear([[0, lighter(wood, 0.25)], [1, wood]]));
  for (let i = 0; i < 7; i += 1) sheet.line(`M${n(318 + i * 74)} 594L${n(256 + i * 95)} 716`, darker(wood, 0.35), 5, { opacity: '0.6' });
  rod(230, 724, 850, 724, 42);
  rod(240, 724, 220, low + 20, 44);
  rod(840, 724, 862, low + 20, 44);
  rod(228, low - 90, 852, low - 90, 26);
}

export function soap(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const colour = variation === 'kopi' ? '#6b4228' : variation === 'madu' ? '#dba53f' : variation === 'sereh' ? '#a3b56a' : '#efe0c2';
  closer(sheet, 1.32, 60, () => soapBars(sheet, colour));
}

function soapBars(sheet: Sheet, colour: string): void {
  const { random } = sheet;
  leaf(sheet, 640, FLOOR + 40, 420, -24, '#5d8045', 0.34);
  sprig(sheet, 420, FLOOR - 30, 200, 1, '#6d8a4f');
  for (const [x, y, turn] of [[420, 60, -4], [690, 90, 6], [550, -70, 2]] as const) {
    sheet.at(x, FLOOR + y, turn, () => {
      shadow(sheet, 0, 6, 210, 46, 0.5);
      sheet.path(roundedRect(-180, -130, 360, 140, 30), sheet.linear([[0, colour], [1, darker(colour, 0.38)]]));
      sheet.path(polygon([[-160, -200], [190, -200], [176, -108], [-176, -108]]), sheet.linear([[0, lighter(colour, 0.45)], [1, lighter(colour, 0.12)]]));
      sheet.path(rosette(6, -156, 34), darker(colour, 0.3), { transform: 'translate(0 -62) scale(1 0.6)' });
      for (let i = 0; i < 16; i += 1) sheet.circle(random.between(-160, 160), random.between(-100, 0), random.between(2, 5), darker(colour, 0.4), { opacity: '0.5' });
      sheet.rect(-60, -134, 120, 146, '#f7ecd6', { opacity: '0.94' });
      sheet.path(siger(0, -46, 70), '#8f1f2c');
    });
  }
}

export function beads(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const sets = variation === 'tembaga' ? [['#b5653a', '#e0a06a', '#7a3a1c']] : [['#8f1f2c', '#d9a53a', '#f0e2c8'], ['#2f5f5a', '#d9a53a', '#b5562c'], ['#24345a', '#e3c98a', '#8f1f2c']];
  const colours = sheet.inTurn(sets);
  closer(sheet, 1.24, 110, () => beadLoops(sheet, colours));
}

function beadLoops(sheet: Sheet, colours: readonly string[]): void {
  shadow(sheet, 540, FLOOR + 70, 330, 90, 0.45);
  sheet.ellipse(540, FLOOR + 40, 400, 120, sheet.linear([[0, '#f6ead2'], [1, '#cdb48c']]));
  sheet.ellipse(540, FLOOR + 26, 370, 104, '#efe0c4');
  for (const [cx, cy, rx] of [[450, -10, 220], [650, 40, 190], [520, -150, 170]] as const) for (let i = 0; i < 34; i += 1) {
    const a = (i / 34) * Math.PI * 2 - Math.PI / 2;
    const colour = colours[i % colours.length] ?? '#8f1f2c';
    const r = i % 6 === 0 ? 25 : 18;
    const [x, y] = [cx + Math.cos(a) * rx, FLOOR + cy + Math.sin(a) * rx * 0.36];
    sheet.circle(x + 4, y + 10, r, '#2b120c', { opacity: '0.25' });
    sheet.circle(x, y, r, sheet.radial([[0, lighter(colour, 0.75)], [0.4, colour], [1, darker(colour, 0.5)]], 0.34, 0.3, 0.72));
  }
}
