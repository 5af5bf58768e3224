import { label, roundShade, type LabelStyle } from './packs';
import { shadow } from './scene';
import { n, type Sheet } from './sheet';
import { darker, heap, lighter, polygon } from './shapes';

export interface JarStyle {
  content: string;
  /** Flecks floating in the content: seeds, chilli, spice. */
  flecks?: readonly string[];
  lid: string;
  /** A cloth cap tied with string instead of a bare lid. */
  cloth?: string;
  style: LabelStyle;
  fill?: number;
}

/** A glass jar standing on (x, y). */
export function jar(sheet: Sheet, x: number, y: number, width: number, height: number, look: JarStyle): void {
  const { random } = sheet;
  shadow(sheet, x, y - 6, width * 0.55, width * 0.15, 0.6);
  const w = width / 2;
  const shoulder = -height * 0.8;
  const body = `M${n(-w * 0.78)} ${n(-height * 0.88)}L${n(w * 0.78)} ${n(-height * 0.88)}C${n(w * 0.8)} ${n(-height * 0.84)} ${n(w)} ${n(-height * 0.82)} ${n(w)} ${n(shoulder + height * 0.08)}L${n(w)} ${n(-height * 0.07)}Q${n(w)} ${n(4)} ${n(w * 0.8)} ${n(6)}Q0 ${n(w * 0.2)} ${n(-w * 0.8)} ${n(6)}Q${n(-w)} ${n(4)} ${n(-w)} ${n(-height * 0.07)}L${n(-w)} ${n(shoulder + height * 0.08)}C${n(-w)} ${n(-height * 0.82)} ${n(-w * 0.8)} ${n(-height * 0.84)} ${n(-w * 0.78)} ${n(-height * 0.88)}Z`;
  sheet.at(x, y, 0, () => {
    sheet.group({ 'clip-path': sheet.clip(body) }, () => {
      sheet.rect(-w, -height, width, height * 1.1, '#eef2ea', { opacity: '0.75' });
      const top = -height * (look.fill ?? 0.76);
      sheet.rect(-w, top, width, -top + 40, sheet.linear([[0, lighter(look.content, 0.18)], [0.5, look.content], [1, darker(look.content, 0.35)]]));
      for (let i = 0; i < (look.flecks === undefined ? 0 : 90); i += 1) {
        const fx = random.between(-w, w);
        const fy = random.between(top + 8, 10);
        sheet.ellipse(fx, fy, random.between(3, 9), random.between(2, 5), random.pick(look.flecks ?? ['#fff']), { transform: `rotate(${random.int(0, 170)} ${n(fx)} ${n(fy)})`, opacity: '0.85' });
      }
      sheet.ellipse(0, top, w * 0.98, w * 0.13, lighter(look.content, 0.3));
      sheet.ellipse(0, top + 4, w * 0.9, w * 0.09, look.content);
      sheet.rect(-w, -height, width, height * 1.1, roundShade(sheet));
    });
    label(sheet, -w * 0.86, -height * 0.62, width * 0.86, height * 0.46, look.style, 6);
    sheet.group({ 'clip-path': sheet.clip(body) }, () => {
      sheet.rect(-w * 0.86, -height * 0.62, width * 0.86, height * 0.46, roundShade(sheet), { opacity: '0.6' });
      sheet.path(`M${n(-w * 0.86)} ${n(-height * 0.76)}Q${n(-w * 0.74)} ${n(-height * 0.8)} ${n(-w * 0.66)} ${n(-height * 0.76)}L${n(-w * 0.7)} ${n(-height * 0.06)}Q${n(-w * 0.8)} ${n(-height * 0.02)} ${n(-w * 0.86)} ${n(-height * 0.08)}Z`, '#ffffff', { opacity: '0.38' });
      sheet.path(`M${n(w * 0.8)} ${n(-height * 0.7)}L${n(w * 0.88)} ${n(-height * 0.7)}L${n(w * 0.88)} ${n(-height * 0.1)}L${n(w * 0.82)} ${n(-height * 0.1)}Z`, '#ffffff', { opacity: '0.22' });
    });
    lid(sheet, w, height, look);
  });
}

function lid(sheet: Sheet, w: number, height: number, look: JarStyle): void {
  const top = -height;
  const side = `M${n(-w * 0.84)} ${n(top)}L${n(w * 0.84)} ${n(top)}L${n(w * 0.84)} ${n(top + height * 0.13)}Q0 ${n(top + height * 0.13 + w * 0.18)} ${n(-w * 0.84)} ${n(top + height * 0.13)}Z`;
  if (look.cloth === undefined) {
    sheet.path(side, look.lid);
    sheet.path(side, roundShade(sheet));
    sheet.ellipse(0, top, w * 0.84, w * 0.17, sheet.linear([[0, lighter(look.lid, 0.5)], [1, look.lid]], 0, 0, 1, 1));
    sheet.ellipse(0, top, w * 0.7, w * 0.13, lighter(look.lid, 0.12), { opacity: '0.6' });
    return;
  }
  const skirt: [number, number][] = [];
  for (let i = 0; i <= 16; i += 1) skirt.push([-w * 1.12 + (w * 2.24 * i) / 16, top + height * (i % 2 === 0 ? 0.245 : 0.2) + Math.sin((i / 16) * Math.PI) * w * 0.16]);
  const cap = `M${n(-w * 0.8)} ${n(top + height * 0.02)}C${n(-w * 0.6)} ${n(top - w * 0.24)} ${n(w * 0.6)} ${n(top - w * 0.24)} ${n(w * 0.8)} ${n(top + height * 0.02)}L${n(w * 0.84)} ${n(top + height * 0.1)}L${[...skirt].reverse().map(([sx, sy]) => `${n(sx)} ${n(sy)}`).join('L')}L${n(-w * 0.84)} ${n(top + height * 0.1)}Z`;
  sheet.path(cap, look.cloth);
  let dots = '';
  for (let row = 0; row < 5; row += 1) for (let i = -5; i <= 5; i += 1) dots += polygon([[i * w * 0.2 + (row % 2) * w * 0.1, top - w * 0.1 + row * height * 0.065], [i * w * 0.2 + (row % 2) * w * 0.1 + 6, top - w * 0.1 + row * height * 0.065 + 6], [i * w * 0.2 + (row % 2) * w * 0.1, top - w * 0.1 + row * height * 0.065 + 12], [i * w * 0.2 + (row % 2) * w * 0.1 - 6, top - w * 0.1 + row * height * 0.065 + 6]]);
  sheet.group({ 'clip-path': sheet.clip(cap) }, () => sheet.path(dots, lighter(look.cloth ?? '#ffffff', 0.55), { opacity: '0.8' }));
  sheet.path(cap, roundShade(sheet));
  sheet.path(`M${n(-w * 0.85)} ${n(top + height * 0.085)}Q0 ${n(top + height * 0.085 + w * 0.2)} ${n(w * 0.85)} ${n(top + height * 0.085)}L${n(w * 0.85)} ${n(top + height * 0.125)}Q0 ${n(top + height * 0.125 + w * 0.2)} ${n(-w * 0.85)} ${n(top + height * 0.125)}Z`, '#c9a36a');
  sheet.line(`M${n(w * 0.1)} ${n(top + height * 0.2)}q${n(-w * 0.3)} ${n(height * 0.02)} ${n(-w * 0.24)} ${n(height * 0.11)}M${n(w * 0.1)} ${n(top + height * 0.2)}q${n(w * 0.14)} ${n(height * 0.04)} ${n(w * 0.1)} ${n(height * 0.13)}`, '#a87f45', 6);
}

/** A slim glass bottle standing on (x, y). */
export function bottle(sheet: Sheet, x: number, y: number, width: number, height: number, look: { content: string; cap: string; style: LabelStyle; fill?: number }): void {
  shadow(sheet, x, y - 4, width * 0.58, width * 0.17, 0.6);
  const w = width / 2;
  const neck = w * 0.36;
  const body = `M${n(-neck)} ${n(-height * 0.96)}L${n(neck)} ${n(-height * 0.96)}L${n(neck)} ${n(-height * 0.76)}C${n(neck)} ${n(-height * 0.68)} ${n(w)} ${n(-height * 0.68)} ${n(w)} ${n(-height * 0.56)}L${n(w)} ${n(-height * 0.04)}Q${n(w)} 4 ${n(w * 0.8)} 5Q0 ${n(w * 0.18)} ${n(-w * 0.8)} 5Q${n(-w)} 4 ${n(-w)} ${n(-height * 0.04)}L${n(-w)} ${n(-height * 0.56)}C${n(-w)} ${n(-height * 0.68)} ${n(-neck)} ${n(-height * 0.68)} ${n(-neck)} ${n(-height * 0.76)}Z`;
  sheet.at(x, y, 0, () => {
    sheet.group({ 'clip-path': sheet.clip(body) }, () => {
      sheet.rect(-w, -height, width, height * 1.1, '#e9efe6', { opacity: '0.8' });
      const top = -height * (look.fill ?? 0.8);
      sheet.rect(-w, top, width, -top + 30, sheet.linear([[0, lighter(look.content, 0.25)], [0.6, look.content], [1, darker(look.content, 0.35)]]));
      sheet.rect(-w, -height, width, height * 1.1, roundShade(sheet));
    });
    label(sheet, -w * 0.98, -height * 0.5, width * 0.98, height * 0.36, look.style, 2);
    sheet.group({ 'clip-path': sheet.clip(body) }, () => {
      sheet.rect(-w, -height * 0.5, width, height * 0.36, roundShade(sheet), { opacity: '0.75' });
      sheet.path(`M${n(-w * 0.8)} ${n(-height * 0.55)}Q${n(-w * 0.7)} ${n(-height * 0.62)} ${n(-neck * 0.7)} ${n(-height * 0.74)}L${n(-neck * 0.7)} ${n(-height * 0.94)}L${n(-neck * 0.4)} ${n(-height * 0.94)}L${n(-neck * 0.4)} ${n(-height * 0.72)}Q${n(-w * 0.56)} ${n(-height * 0.6)} ${n(-w * 0.62)} ${n(-height * 0.5)}L${n(-w * 0.62)} ${n(-height * 0.05)}L${n(-w * 0.8)} ${n(-height * 0.05)}Z`, '#ffffff', { opacity: '0.45' });
    });
    sheet.rect(-neck * 1.25, -height, neck * 2.5, height * 0.1, look.cap, { rx: 6 });
    sheet.rect(-neck * 1.25, -height, neck * 2.5, height * 0.1, roundShade(sheet), { rx: 6 });
    sheet.ellipse(0, -height, neck * 1.24, neck * 0.3, lighter(look.cap, 0.3));
  });
}

/** A round bowl seen from a little above; `fillWith` draws the heap over the opening, centred on the rim. */
export function bowl(sheet: Sheet, x: number, y: number, rx: number, colour: string, fillWith: (sheet: Sheet, rx: number, ry: number) => void, band?: string): void {
  const ry = rx * 0.3;
  const depth = rx * 0.62;
  shadow(sheet, x, y - depth * 0.02, rx * 0.82, rx * 0.2, 0.6);
  sheet.at(x, y - depth, 0, () => {
    const body = `M${n(-rx)} 0C${n(-rx * 0.96)} ${n(depth * 0.7)} ${n(-rx * 0.62)} ${n(depth)} ${n(-rx * 0.42)} ${n(depth)}Q0 ${n(depth * 1.14)} ${n(rx * 0.42)} ${n(depth)}C${n(rx * 0.62)} ${n(depth)} ${n(rx * 0.96)} ${n(depth * 0.7)} ${n(rx)} 0Z`;
    sheet.path(body, colour);
    if (band !== undefined) {
      sheet.group({ 'clip-path': sheet.clip(body) }, () => {
        for (let i = 0; i < 22; i += 1) {
          const t = -1 + (2 * (i + 0.5)) / 22;
          const bx = Math.sin(t * 1.45) * rx * 0.97;
          const by = ry * 0.95 * Math.sqrt(Math.max(0, 1 - (bx / rx) ** 2)) + depth * 0.2;
          sheet.path(`M${n(bx - rx * 0.05)} ${n(by)}L${n(bx)} ${n(by - depth * 0.13)}L${n(bx + rx * 0.05)} ${n(by)}L${n(bx)} ${n(by + depth * 0.13)}Z`, band);
        }
      });
    }
    sheet.path(body, roundShade(sheet));
    sheet.ellipse(0, 0, rx, ry, lighter(colour, 0.35));
    sheet.ellipse(0, 2, rx * 0.93, ry * 0.88, sheet.linear([[0, darker(colour, 0.55)], [1, darker(colour, 0.2)]]));
    fillWith(sheet, rx * 0.9, ry * 0.84);
  });
}

/** Heap of small things in a bowl, basket or tray: a dome of points from the back to the front. */
export function mound(sheet: Sheet, count: number, rx: number, ry: number, rise: number, ground: string, each: (x: number, y: number) => void): void {
  sheet.path(`M${n(-rx)} 0C${n(-rx * 0.7)} ${n(-rise)} ${n(rx * 0.7)} ${n(-rise)} ${n(rx)} 0C${n(rx)} ${n(ry * 1.3)} ${n(-rx)} ${n(ry * 1.3)} ${n(-rx)} 0Z`, ground);
  for (const [px, py] of heap(count, rx * 0.95, ry * 0.95, sheet.random.next)) {
    const height = rise * 0.78 * (1 - (px / rx) ** 2) * (1 - Math.max(0, py / ry) * 0.8) * 0.9;
    each(px, py - height);
  }
}
