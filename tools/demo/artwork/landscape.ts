import { n, type Sheet } from './sheet';
import { darker, lighter, mix, polygon } from './shapes';
import { motifBand, siger } from './motifs';

/** What the land looks like where a shop stands. */
export const lands = ['coffee-hills', 'terraces', 'coast', 'river', 'plantation', 'town'] as const;
export type Land = (typeof lands)[number];

interface Hour { sky: readonly [string, string, string]; sun: string; haze: string }

const hours: readonly Hour[] = [
  { sky: ['#f3c98b', '#f8e3b8', '#fdf3da'], sun: '#fff3cf', haze: '#f6dcae' },
  { sky: ['#8fb3b5', '#cfdccb', '#f6ead0'], sun: '#fff6dc', haze: '#dfe3cf' },
  { sky: ['#c76b4f', '#eeb277', '#f9e1ab'], sun: '#ffe9b0', haze: '#eab488' },
  { sky: ['#7fa3b8', '#c3d6d8', '#f2eddc'], sun: '#fffaf0', haze: '#d3dfdc' },
];

/** A wide village view filling the sheet: sky, ridges, the land's own crop, a house or the crown gate in front. */
export function landscape(sheet: Sheet, land: Land, gate: boolean): void {
  const { width: w, height: h, random } = sheet;
  const hour = sheet.inTurn(hours);
  sheet.rect(0, 0, w, h, sheet.linear([[0, hour.sky[0]], [0.5, hour.sky[1]], [0.75, hour.sky[2]]]));
  const sunX = w * random.between(0.18, 0.78);
  const sunY = h * random.between(0.2, 0.34);
  sheet.circle(sunX, sunY, h * 0.42, sheet.radial([[0, hour.sun, 0.9], [0.25, hour.sun, 0.4], [1, hour.sun, 0]]));
  sheet.circle(sunX, sunY, h * 0.085, hour.sun);
  clouds(sheet, hour);
  const ridgeTone = land === 'coast' ? '#5f8a8f' : '#5f7f5a';
  for (let i = 0; i < 3; i += 1) ridge(sheet, h * (0.46 + i * 0.07), h * (land === 'coffee-hills' || land === 'terraces' ? 0.2 : 0.1) * (1 - i * 0.2), mix(ridgeTone, hour.haze, 0.62 - i * 0.2));
  if (land === 'coast') coast(sheet, hour);
  else if (land === 'river') river(sheet);
  else if (land === 'town') town(sheet);
  else fields(sheet, land);
  if (gate) crownGate(sheet, w * 0.5, h * 0.92, h * 0.5);
  sheet.rect(0, 0, w, h, sheet.linear([[0, '#2b120c', 0.06], [0.5, '#2b120c', 0], [1, '#2b120c', 0.22]]));
}

function clouds(sheet: Sheet, hour: Hour): void {
  const { width: w, height: h, random } = sheet;
  for (let i = 0; i < 4; i += 1) {
    const x = random.between(0, w);
    const y = h * random.between(0.06, 0.3);
    const s = h * random.between(0.05, 0.1);
    sheet.path(`M${n(x - s * 3)} ${n(y)}q${n(s * 0.4)} ${n(-s)} ${n(s * 1.5)} ${n(-s * 0.6)}q${n(s * 1.1)} ${n(-s * 1.2)} ${n(s * 2.4)} ${n(-s * 0.2)}q${n(s * 1.6)} ${n(-s * 0.4)} ${n(s * 2)} ${n(s * 0.8)}Z`, lighter(hour.sky[2], 0.6), { opacity: '0.6' });
  }
}

function ridge(sheet: Sheet, y: number, height: number, colour: string): void {
  const { width: w, height: h, random } = sheet;
  let d = `M0 ${n(h)}V${n(y)}`;
  const peaks = 5;
  for (let i = 0; i < peaks; i += 1) {
    const x = ((i + 0.5) * w) / peaks + random.between(-w * 0.05, w * 0.05);
    d += `Q${n(x)} ${n(y - height * random.between(0.6, 1.5))} ${n(((i + 1) * w) / peaks)} ${n(y + random.between(-8, 14))}`;
  }
  sheet.path(`${d}V${n(h)}Z`, sheet.linear([[0, colour], [0.6, lighter(colour, 0.25)]]));
}

function fields(sheet: Sheet, land: Land): void {
  const { width: w, height: h, random } = sheet;
  const greens = land === 'terraces' ? ['#a9b85a', '#8fa84c', '#c2bf63', '#7d9a48'] : land === 'plantation' ? ['#7d9a4c', '#94a650'] : ['#6d8a45', '#587a3d', '#4a6d38'];
  const steps = land === 'terraces' ? 8 : 5;
  for (let i = 0; i < steps; i += 1) {
    const y = h * (0.6 + (i * 0.4) / steps);
    const tilt = random.between(-h * 0.05, h * 0.05);
    const colour = greens[i % greens.length] as string;
    const edge = `M0 ${n(y + tilt)}C${n(w * 0.3)} ${n(y - h * 0.06)} ${n(w * 0.65)} ${n(y + h * 0.06)} ${n(w)} ${n(y - tilt)}`;
    sheet.path(`${edge}V${n(h)}H0Z`, sheet.linear([[0, lighter(colour, 0.3)], [0.25, colour], [1, darker(colour, 0.3)]]));
    if (land === 'terraces') {
      sheet.line(edge, '#f0e6b0', h * 0.006, { opacity: '0.8' });
      sheet.path(`${edge}V${n(y + h * 0.02)}Z`, '#dfeadf', { opacity: '0.4' });
      continue;
    }
    const size = h * (0.022 + i * 0.013);
    for (let x = (i % 2) * size; x < w + size; x += size * 2.1) {
      const t = x / w;
      const by = y + tilt * (1 - 2 * t) + Math.sin(t * Math.PI * 2) * -h * 0.018 + size * 0.9;
      bush(sheet, x + random.between(-3, 3), by, size, land === 'plantation' ? '#6b8a3f' : darker(colour, 0.12), land === 'coffee-hills' && i > 1);
    }
  }
  house(sheet, w * random.between(0.12, 0.3), h * 0.8, h * 0.24);
  palm(sheet, w * random.between(0.76, 0.94), h * 0.92, h * 0.56);
}

function bush(sheet: Sheet, x: number, y: number, size: number, colour: string, berries: boolean): void {
  sheet.ellipse(x + size * 0.2, y + size * 0.2, size, size * 0.3, '#2b120c', { opacity: '0.22' });
  sheet.ellipse(x, y - size * 0.5, size, size * 0.8, sheet.radial([[0, lighter(colour, 0.4)], [0.6, colour], [1, darker(colour, 0.3)]], 0.36, 0.28, 0.75));
  if (berries) for (const [dx, dy] of [[-0.4, -0.5], [0.2, -0.8], [0.4, -0.3]] as const) sheet.circle(x + dx * size, y + dy * size, size * 0.1, '#c2412a');
}

function coast(sheet: Sheet, hour: Hour): void {
  const { width: w, height: h, random } = sheet;
  sheet.rect(0, h * 0.58, w, h * 0.42, sheet.linear([[0, mix('#4f9199', hour.haze, 0.4)], [0.5, '#3f858c'], [1, '#2f6b73']]));
  let waves = '';
  for (let i = 0; i < 40; i += 1) waves += `M${n(random.between(0, w))} ${n(h * random.between(0.6, 0.82))}h${n(random.between(w * 0.02, w * 0.08))}`;
  sheet.line(waves, '#fffaf0', h * 0.005, { opacity: '0.45' });
  for (let i = 0; i < 3; i += 1) boat(sheet, w * (0.2 + i * 0.27) + random.between(-30, 30), h * (0.66 + (i % 2) * 0.07), h * (0.12 + (i % 2) * 0.06), ['#8f1f2c', '#2f5f5a', '#d39a2a'][i] as string);
  sheet.path(`M0 ${n(h * 0.86)}C${n(w * 0.3)} ${n(h * 0.76)} ${n(w * 0.6)} ${n(h * 0.92)} ${n(w)} ${n(h * 0.8)}V${n(h)}H0Z`, sheet.linear([[0, '#f3dfae'], [1, '#cfa866']]));
  sheet.line(`M0 ${n(h * 0.856)}C${n(w * 0.3)} ${n(h * 0.756)} ${n(w * 0.6)} ${n(h * 0.916)} ${n(w)} ${n(h * 0.796)}`, '#fffaf0', h * 0.012, { opacity: '0.8' });
  palm(sheet, w * 0.08, h * 0.98, h * 0.74);
  palm(sheet, w * 0.93, h * 0.96, h * 0.62);
}

function boat(sheet: Sheet, x: number, y: number, size: number, colour: string): void {
  sheet.ellipse(x, y + size * 0.12, size * 1.1, size * 0.1, '#1d3f44', { opacity: '0.4' });
  sheet.path(`M${n(x - size)} ${n(y - size * 0.26)}Q${n(x)} ${n(y + size * 0.06)} ${n(x + size)} ${n(y - size * 0.3)}Q${n(x + size * 0.7)} ${n(y + size * 0.14)} ${n(x)} ${n(y + size * 0.14)}Q${n(x - size * 0.7)} ${n(y + size * 0.14)} ${n(x - size)} ${n(y - size * 0.26)}Z`, sheet.linear([[0, lighter(colour, 0.3)], [1, darker(colour, 0.4)]]));
  sheet.line(`M${n(x)} ${n(y)}V${n(y - size * 1.3)}`, '#5b3a24', size * 0.05);
  sheet.path(`M${n(x + size * 0.06)} ${n(y - size * 1.24)}Q${n(x + size * 0.8)} ${n(y - size * 0.7)} ${n(x + size * 0.66)} ${n(y - size * 0.14)}L${n(x + size * 0.06)} ${n(y - size * 0.14)}Z`, '#fbf1dd');
}

function river(sheet: Sheet): void {
  const { width: w, height: h } = sheet;
  sheet.rect(0, h * 0.6, w, h * 0.4, sheet.linear([[0, '#8fa352'], [1, '#5d7a3d']]));
  sheet.path(`M${n(w * 0.52)} ${n(h * 0.6)}C${n(w * 0.4)} ${n(h * 0.68)} ${n(w * 0.7)} ${n(h * 0.74)} ${n(w * 0.44)} ${n(h * 0.84)}Q${n(w * 0.26)} ${n(h * 0.92)} ${n(w * 0.2)} ${n(h)}H${n(w * 0.86)}Q${n(w * 0.8)} ${n(h * 0.9)} ${n(w * 0.74)} ${n(h * 0.82)}C${n(w * 0.86)} ${n(h * 0.72)} ${n(w * 0.52)} ${n(h * 0.68)} ${n(w * 0.56)} ${n(h * 0.6)}Z`, sheet.linear([[0, '#cfe0d6'], [1, '#6f9fa3']]));
  for (const [x, s] of [[0.1, 0.2], [0.88, 0.24]] as const) house(sheet, w * x, h * 0.78, h * s);
  boat(sheet, w * 0.55, h * 0.88, h * 0.14, '#6b3f22');
  for (let i = 0; i < 26; i += 1) {
    const x = (i < 13 ? 0.02 + i * 0.016 : 0.78 + (i - 13) * 0.017) * w;
    sheet.line(`M${n(x)} ${n(h)}Q${n(x + 6)} ${n(h * 0.92)} ${n(x + sheet.random.between(-14, 18))} ${n(h * sheet.random.between(0.82, 0.9))}`, '#4a6d38', h * 0.008);
  }
  palm(sheet, w * 0.3, h * 0.84, h * 0.42);
}

function town(sheet: Sheet): void {
  const { width: w, height: h, random } = sheet;
  sheet.rect(0, h * 0.66, w, h * 0.34, sheet.linear([[0, '#c9a878'], [1, '#8f6a48']]));
  for (let i = 0; i < 9; i += 1) house(sheet, ((i + 0.4) * w) / 8.6, h * (0.74 + (i % 2) * 0.05), h * random.between(0.16, 0.24));
  palm(sheet, w * 0.06, h * 0.96, h * 0.5);
  palm(sheet, w * 0.95, h * 0.96, h * 0.56);
}

/** Rumah panggung: a house on stilts under a steep roof. */
function house(sheet: Sheet, x: number, y: number, size: number): void {
  const wall = sheet.random.pick(['#a8683a', '#b5794a', '#8a5a38', '#c9a06a']);
  const roof = sheet.random.pick(['#7a2a1e', '#5b3220', '#8f3f2a', '#4a3a34']);
  sheet.ellipse(x, y + size * 0.02, size * 0.8, size * 0.08, '#2b120c', { opacity: '0.35' });
  for (const dx of [-0.5, -0.17, 0.17, 0.5]) sheet.rect(x + dx * size - size * 0.025, y - size * 0.26, size * 0.05, size * 0.27, darker(wall, 0.5));
  sheet.rect(x - size * 0.6, y - size * 0.62, size * 1.2, size * 0.38, sheet.linear([[0, darker(wall, 0.3)], [1, lighter(wall, 0.12)]]));
  for (const dx of [-0.4, 0.16]) sheet.rect(x + dx * size, y - size * 0.54, size * 0.22, size * 0.2, '#f6dca0');
  sheet.path(polygon([[x - size * 0.78, y - size * 0.58], [x - size * 0.4, y - size * 1.05], [x + size * 0.4, y - size * 1.05], [x + size * 0.78, y - size * 0.58]]), sheet.linear([[0, lighter(roof, 0.3)], [1, darker(roof, 0.25)]], 0, 0, 1, 1));
  sheet.path(siger(x, y - size * 1.03, size * 0.34), '#e3b24a');
}

function palm(sheet: Sheet, x: number, y: number, size: number): void {
  const lean = sheet.random.between(-0.1, 0.1) * size;
  sheet.path(`M${n(x - size * 0.03)} ${n(y)}Q${n(x + lean * 0.3)} ${n(y - size * 0.5)} ${n(x + lean - size * 0.012)} ${n(y - size)}L${n(x + lean + size * 0.014)} ${n(y - size)}Q${n(x + lean * 0.3 + size * 0.04)} ${n(y - size * 0.5)} ${n(x + size * 0.035)} ${n(y)}Z`, '#6b4a30');
  for (let i = 0; i < 9; i += 1) {
    const a = -Math.PI + (i * Math.PI) / 8;
    const length = size * 0.42;
    const [ex, ey] = [x + lean + Math.cos(a) * length, y - size + Math.sin(a) * length * 0.55 + length * 0.34];
    sheet.path(`M${n(x + lean)} ${n(y - size)}Q${n(x + lean + Math.cos(a) * length * 0.55)} ${n(y - size + Math.sin(a) * length * 0.8 - length * 0.18)} ${n(ex)} ${n(ey)}Q${n(x + lean + Math.cos(a) * length * 0.5)} ${n(y - size + Math.sin(a) * length * 0.6 + length * 0.06)} ${n(x + lean)} ${n(y - size)}Z`, i % 2 === 0 ? '#4a6d38' : '#5f8344');
  }
  for (const dx of [-0.02, 0.025]) sheet.circle(x + lean + dx * size, y - size * 0.97, size * 0.024, '#8a5a30');
}

/** The gate at the mouth of a village: two carved pillars and a golden crown. */
function crownGate(sheet: Sheet, x: number, y: number, size: number): void {
  for (const side of [-1, 1]) {
    const px = x + side * size * 0.86;
    sheet.ellipse(px, y, size * 0.2, size * 0.05, '#2b120c', { opacity: '0.4' });
    sheet.rect(px - size * 0.1, y - size * 0.86, size * 0.2, size * 0.86, sheet.linear([[0, '#5d131c'], [0.35, '#a83a3a'], [1, '#4a0f17']], 0, 0, 1, 0));
    for (const at of [0.16, 0.44, 0.7]) motifBand(sheet, px - size * 0.1, y - size * at - size * 0.1, size * 0.2, size * 0.09, '#5d131c', '#e3b24a');
    sheet.rect(px - size * 0.13, y - size * 0.06, size * 0.26, size * 0.07, '#3d0f14');
    sheet.path(siger(px, y - size * 0.84, size * 0.3), '#e3b24a');
  }
  sheet.rect(x - size * 1.06, y - size * 0.92, size * 2.12, size * 0.1, '#3d0f14');
  motifBand(sheet, x - size * 1.04, y - size * 1.02, size * 2.08, size * 0.12, '#7a1c26', '#e3b24a');
  sheet.path(siger(x, y - size * 1.02, size * 0.72), sheet.linear([[0, '#f8e19a'], [0.5, '#d39a34'], [1, '#9c6d1c']]));
}
