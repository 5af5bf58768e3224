import { goldThread, batik, foldedStack, hangingCloth, sulam, tapis, type WovenPattern } from '../textiles';
import { backdrop, FLOOR, shadow } from '../scene';
import { roundShade } from '../packs';
import { n, type Sheet } from '../sheet';
import { darker, lighter, roundedRect } from '../shapes';
import { siger } from '../motifs';

const tapisGrounds = [
  { ground: '#6b1420', stripes: ['#c2412a', '#1f2b4a', '#d9a53a'] },
  { ground: '#2a1518', stripes: ['#8f1f2c', '#b5762c', '#3f4f6c'] },
  { ground: '#1f2743', stripes: ['#8f1f2c', '#c98a2f', '#6b1420'] },
  { ground: '#7a2a17', stripes: ['#3d2317', '#d9a53a', '#8f1f2c'] },
  { ground: '#3a4a2c', stripes: ['#8f1f2c', '#d9a53a', '#2a1518'] },
] as const;

function present(sheet: Sheet, patterns: readonly { pattern: WovenPattern; edge: string }[], fringe: string): void {
  const first = patterns[0];
  if (first === undefined) return;
  if (sheet.turn % 2 === 0) {
    hangingCloth(sheet, 170, 120, 740, 830, first.pattern, fringe);
    return;
  }
  foldedStack(sheet, 530, FLOOR + 70, 800, [...patterns].reverse());
  spool(sheet, 880, FLOOR + 120, fringe);
  spool(sheet, 790, FLOOR + 168, darker(first.edge, 0.1));
}

function spool(sheet: Sheet, x: number, y: number, colour: string): void {
  shadow(sheet, x, y, 64, 18, 0.5);
  sheet.rect(x - 36, y - 108, 72, 104, colour);
  let wraps = '';
  for (let i = 0; i < 13; i += 1) wraps += `M${x - 36} ${y - 102 + i * 8}l72 -4`;
  sheet.line(wraps, lighter(colour, 0.5), 2.4, { opacity: '0.7' });
  sheet.rect(x - 36, y - 108, 72, 104, roundShade(sheet));
  for (const foot of [y - 112, y - 6]) sheet.ellipse(x, foot, 52, 14, sheet.linear([[0, '#e3bd83'], [1, '#a8743f']]));
}

export function tapisCloth(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const start = variation === 'hitam' ? 1 : variation === 'biru' ? 2 : variation === 'kreasi' ? 3 : 0;
  const use = [0, 1, 2].map((i) => tapisGrounds[(start + sheet.turn * 2 + i) % tapisGrounds.length] as (typeof tapisGrounds)[number]);
  present(sheet, use.map(({ ground, stripes }) => ({ pattern: tapis(ground, stripes), edge: ground })), '#c8922f');
}

export function batikCloth(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const colours = [['#6b1420', '#d9a53a', '#e07a3a'], ['#1f3350', '#d9b25a', '#5f9bab'], ['#3d2317', '#c98a3f', '#a8442c'], ['#24483c', '#e0b24a', '#b5532f'], ['#c28a2c', '#6b1420', '#2f5f4a'], ['#151a2b', '#4f7fb5', '#9fb8d0']] as const;
  const start = variation === 'baduy' ? 5 : variation === 'tulis' ? 2 : 0;
  const use = [0, 1, 2].map((i) => colours[(start + (variation === 'baduy' ? 0 : sheet.turn * 2) + i) % colours.length] as (typeof colours)[number]);
  if (variation === 'kemeja') {
    const [ground, first, second] = use[0] as (typeof colours)[number];
    shirt(sheet, batik(ground, first, second), false);
    return;
  }
  present(sheet, use.map(([a, b, c]) => ({ pattern: batik(a, b, c), edge: a })), use[0]?.[1] ?? '#d9a53a');
}

export function sulamUsus(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const colours = [['#7a1c26', '#e3b65a'], ['#f0e2c8', '#c08a3a'], ['#23443d', '#e6c98a'], ['#d8a7a0', '#8f2f3a'], ['#2b2f52', '#d9b25a']] as const;
  const use = [0, 1, 2].map((i) => colours[(sheet.turn + i) % colours.length] as (typeof colours)[number]);
  const first = use[0] as (typeof colours)[number];
  if (variation === 'kebaya') shirt(sheet, sulam(first[0], first[1]), true);
  else present(sheet, use.map(([a, b]) => ({ pattern: sulam(a, b), edge: a })), first[1]);
}

/** A blouse on a wooden hanger against the wall. */
function shirt(sheet: Sheet, pattern: WovenPattern, flared: boolean): void {
  const hem = flared ? 330 : 290;
  const body = `M430 200Q540 270 650 200L800 262Q846 282 862 330L960 640L822 690L776 500L${540 + hem} 950Q540 990 ${540 - hem} 950L304 500L258 690L120 640L218 330Q234 282 280 262Z`;
  sheet.line('M540 120c-4 -44 44 -46 40 -12c-4 18 -40 26 -40 60', '#8a6a4a', 11);
  sheet.path('M300 280Q540 90 780 280L760 300Q540 150 320 300Z', sheet.linear([[0, '#d9a56a'], [1, '#8a5a30']]));
  sheet.path(body, '#2b120c', { opacity: '0.22', transform: 'translate(26 26)' });
  sheet.group({ 'clip-path': sheet.clip(body) }, () => {
    sheet.at(100, 180, 0, () => pattern(sheet, 880, 830));
    sheet.path('M304 500C330 420 300 340 280 300L250 330L300 520ZM776 500C750 420 780 340 800 300L830 330L780 520Z', '#1d0b07', { opacity: '0.35' });
    sheet.rect(100, 180, 880, 830, sheet.linear([[0, '#1d0b07', 0.45], [0.2, '#fff3d6', 0.06], [0.34, '#fff3d6', 0.18], [0.5, '#1d0b07', 0.22], [0.6, '#fff3d6', 0.1], [0.8, '#1d0b07', 0.12], [1, '#1d0b07', 0.5]], 0, 0, 1, 0));
    sheet.line('M540 246V980', '#1d0b07', 5, { opacity: '0.4' });
  });
  sheet.line('M430 200Q540 270 650 200', goldThread(sheet), 12);
  for (let i = 0; i < 6; i += 1) sheet.circle(556, 320 + i * 104, 9, '#f1dcae');
}

/** Bags, purses, caps with a tapis panel. */
export function tapisBag(sheet: Sheet, variation: string): void {
  backdrop(sheet);
  const { ground, stripes } = tapisGrounds[(sheet.turn * 2 + (variation === 'dompet' ? 1 : 0)) % tapisGrounds.length] as (typeof tapisGrounds)[number];
  const leather = sheet.inTurn(['#5b3320', '#2b2220', '#8a5a34']);
  const pattern = tapis(ground, stripes);
  if (variation === 'peci') {
    shadow(sheet, 540, FLOOR, 330, 84, 0.6);
    const cap = `M220 ${FLOOR - 20}L262 ${FLOOR - 330}Q540 ${FLOOR - 420} 818 ${FLOOR - 330}L860 ${FLOOR - 20}Q540 ${FLOOR + 70} 220 ${FLOOR - 20}Z`;
    sheet.group({ 'clip-path': sheet.clip(cap) }, () => {
      sheet.at(200, FLOOR - 420, 0, () => pattern(sheet, 680, 500));
      sheet.path(cap, roundShade(sheet));
    });
    sheet.ellipse(540, FLOOR - 342, 276, 62, sheet.linear([[0, lighter(ground, 0.16)], [1, ground]]));
    return;
  }
  const wallet = variation === 'dompet';
  const [w, h] = wallet ? [720, 400] : [640, 520];
  const top = FLOOR + 30 - h;
  if (!wallet) {
    sheet.line(`M${n(540 - w * 0.3)} ${top + 40}C${n(540 - w * 0.3)} ${top - 330} ${n(540 + w * 0.3)} ${top - 330} ${n(540 + w * 0.3)} ${top + 40}`, darker(leather, 0.2), 34);
    sheet.line(`M${n(540 - w * 0.3)} ${top + 40}C${n(540 - w * 0.3)} ${top - 330} ${n(540 + w * 0.3)} ${top - 330} ${n(540 + w * 0.3)} ${top + 40}`, lighter(leather, 0.2), 10, { opacity: '0.5' });
  }
  shadow(sheet, 540, FLOOR + 26, w * 0.54, 84, 0.6);
  const body = wallet ? roundedRect(540 - w / 2, top, w, h, 46) : `M${n(540 - w * 0.44)} ${top}H${n(540 + w * 0.44)}L${n(540 + w * 0.5)} ${top + h - 30}Q${n(540 + w * 0.5)} ${top + h} ${n(540 + w * 0.44)} ${top + h}H${n(540 - w * 0.44)}Q${n(540 - w * 0.5)} ${top + h} ${n(540 - w * 0.5)} ${top + h - 30}Z`;
  sheet.group({ 'clip-path': sheet.clip(body) }, () => {
    sheet.at(540 - w / 2, top - 20, 0, () => pattern(sheet, w, h + 40));
    sheet.rect(540 - w / 2, top, w, h * 0.16, leather);
    sheet.rect(540 - w / 2, top + h * 0.84, w, h * 0.2, leather);
    sheet.rect(540 - w / 2, top, w, h, sheet.linear([[0, '#1d0b07', 0.4], [0.24, '#fff3d6', 0.22], [0.5, '#fff3d6', 0.02], [1, '#1d0b07', 0.45]], 0, 0, 1, 0.2));
    sheet.line(`M${540 - w / 2} ${n(top + h * 0.145)}h${w}M${540 - w / 2} ${n(top + h * 0.855)}h${w}`, '#f1d9a4', 3, { 'stroke-dasharray': '12 9' });
  });
  sheet.rect(508, top + h * 0.1, 64, 64, '#d9a840', { rx: 14 });
  sheet.path(siger(540, top + h * 0.1 + 48, 46), leather);
}
