import { letter } from './lettering';
import { motifBand, siger } from './motifs';
import { shadow } from './scene';
import { n, type Sheet } from './sheet';
import { darker, lighter, mix, roundedRect } from './shapes';

export const GOLD = '#d8a440';
export const MAROON = '#7a1c26';
export const PAPER = '#fbf3e2';

export interface LabelStyle {
  title: string;
  note?: string;
  ground: string;
  ink: string;
  band: string;
  gold: string;
  /** Small drawing in the middle of the label, centred on (0, 0), about 100 units wide. */
  emblem?: (sheet: Sheet) => void;
}

/** A printed label with woven bands above and below; the crown stands in when no emblem is given. */
export function label(sheet: Sheet, x: number, y: number, width: number, height: number, style: LabelStyle, radius = 10): void {
  const clip = sheet.clip(roundedRect(x, y, width, height, radius));
  sheet.group({ 'clip-path': clip }, () => {
    sheet.rect(x, y, width, height, style.ground);
    const band = Math.min(34, height * 0.13);
    motifBand(sheet, x, y, width, band, style.band, style.gold);
    motifBand(sheet, x, y + height - band, width, band, style.band, style.gold);
    const middle = x + width / 2;
    const room = height - band * 2;
    const roomy = room > 130;
    if (roomy) {
      sheet.at(middle, y + band + room * 0.34, 0, () => {
        if (style.emblem === undefined) sheet.path(siger(0, 34, 96), style.band);
        else style.emblem(sheet);
      }, Math.min(width / 240, room / 230));
    }
    const cap = Math.min(46, width * 0.15, room * (roomy ? 0.17 : 0.3));
    const base = y + band + room * (roomy ? 0.79 : 0.6);
    letter(sheet, style.title, { x: middle, y: base, capHeight: cap, colour: style.ink, anchor: 'middle', weight: 19, tracking: 6, maxWidth: width * 0.84 });
    if (style.note !== undefined) {
      letter(sheet, style.note, { x: middle, y: base + cap * 0.82, capHeight: cap * 0.42, colour: mix(style.ink, style.ground, 0.25), anchor: 'middle', weight: 14, tracking: 22, maxWidth: width * 0.76 });
    }
  });
}

/** Light and shade of something round, left lit: use over any flat fill. */
export function roundShade(sheet: Sheet): string {
  return sheet.linear([[0, '#2b120c', 0.34], [0.14, '#2b120c', 0.08], [0.27, '#fffaf0', 0.34], [0.4, '#fffaf0', 0.04], [0.72, '#2b120c', 0.12], [1, '#2b120c', 0.5]], 0, 0, 1, 0);
}

export interface PouchStyle {
  colour: string;
  style: LabelStyle;
  /** A clear window showing what is inside; drawn in a box of 0,0–width,height. */
  window?: (sheet: Sheet, width: number, height: number) => void;
  valve?: boolean;
}

/** A standing pouch with sealed top, soft belly and gusset; (x, y) is the middle of its foot. */
export function pouch(sheet: Sheet, x: number, y: number, width: number, height: number, look: PouchStyle): void {
  shadow(sheet, x, y - 4, width * 0.56, width * 0.13, 0.62);
  const w = width / 2;
  const outline = `M${n(-w * 0.95)} ${n(-height)}L${n(w * 0.95)} ${n(-height)}C${n(w * 0.93)} ${n(-height * 0.75)} ${n(w * 1.05)} ${n(-height * 0.35)} ${n(w)} ${n(-height * 0.03)}Q${n(w * 0.98)} ${n(4)} ${n(w * 0.86)} ${n(6)}Q0 ${n(height * 0.052)} ${n(-w * 0.86)} ${n(6)}Q${n(-w * 0.98)} ${n(4)} ${n(-w)} ${n(-height * 0.03)}C${n(-w * 1.05)} ${n(-height * 0.35)} ${n(-w * 0.93)} ${n(-height * 0.75)} ${n(-w * 0.95)} ${n(-height)}Z`;
  sheet.at(x, y, 0, () => {
    sheet.group({ 'clip-path': sheet.clip(outline) }, () => {
      sheet.rect(-w * 1.1, -height, width * 1.1, height * 1.08, look.colour);
      const labelTop = -height * 0.74;
      if (look.window !== undefined) {
        const window = { width: width * 0.72, height: height * 0.3 };
        const d = roundedRect(-window.width / 2, -height * 0.36, window.width, window.height, 60);
        sheet.group({ 'clip-path': sheet.clip(d) }, () => {
          sheet.rect(-w, -height * 0.36, width, window.height, darker(look.colour, 0.5));
          sheet.at(-window.width / 2, -height * 0.36, 0, () => look.window?.(sheet, window.width, window.height));
          sheet.path(d, sheet.linear([[0, '#2b120c', 0.35], [0.2, '#2b120c', 0], [0.8, '#fffaf0', 0], [1, '#fffaf0', 0.2]]));
        });
        sheet.line(d, lighter(look.colour, 0.45), 4, { opacity: '0.8' });
        label(sheet, -w * 0.84, labelTop, width * 0.84, height * 0.34, look.style);
      } else label(sheet, -w * 0.8, labelTop, width * 0.8, height * 0.58, look.style);
      sheet.path(`M${n(-w)} ${n(-height * 0.045)}Q0 ${n(-height * 0.11)} ${n(w)} ${n(-height * 0.045)}L${n(w)} 30L${n(-w)} 30Z`, '#2b120c', { opacity: '0.2' });
      sheet.rect(-w * 1.1, -height, width * 1.1, height * 1.08, roundShade(sheet));
      pouchTop(sheet, w, height, look.colour);
      creases(sheet, w, height);
    });
    if (look.valve === true) {
      sheet.circle(0, -height * 0.81, 15, darker(look.colour, 0.2));
      sheet.circle(0, -height * 0.81, 9, lighter(look.colour, 0.25));
    }
  });
}

function pouchTop(sheet: Sheet, w: number, height: number, colour: string): void {
  sheet.rect(-w, -height, w * 2, height * 0.075, sheet.linear([[0, lighter(colour, 0.35)], [1, colour]]));
  let ribs = '';
  for (let i = 1; i < 6; i += 1) ribs += `M${n(-w)} ${n(-height + (height * 0.075 * i) / 6)}H${n(w)}`;
  sheet.line(ribs, '#2b120c', 1.6, { opacity: '0.25' });
  sheet.rect(-w, -height * 0.895, w * 2, 5, '#2b120c', { opacity: '0.22' });
  sheet.rect(-w, -height * 0.887, w * 2, 3, '#fffaf0', { opacity: '0.35' });
}

function creases(sheet: Sheet, w: number, height: number): void {
  sheet.path(`M${n(-w * 0.86)} ${n(-height * 0.86)}C${n(-w * 0.7)} ${n(-height * 0.6)} ${n(-w * 0.72)} ${n(-height * 0.3)} ${n(-w * 0.84)} ${n(-height * 0.1)}C${n(-w * 0.8)} ${n(-height * 0.3)} ${n(-w * 0.8)} ${n(-height * 0.6)} ${n(-w * 0.86)} ${n(-height * 0.86)}Z`, '#fffaf0', { opacity: '0.4' });
  sheet.path(`M${n(w * 0.9)} ${n(-height * 0.88)}C${n(w * 0.76)} ${n(-height * 0.6)} ${n(w * 0.82)} ${n(-height * 0.3)} ${n(w * 0.92)} ${n(-height * 0.08)}C${n(w * 0.92)} ${n(-height * 0.3)} ${n(w * 0.88)} ${n(-height * 0.6)} ${n(w * 0.9)} ${n(-height * 0.88)}Z`, '#2b120c', { opacity: '0.22' });
  sheet.line(`M${n(-w * 0.3)} ${n(-height * 0.88)}Q${n(-w * 0.22)} ${n(-height * 0.83)} ${n(-w * 0.34)} ${n(-height * 0.79)}M${n(w * 0.38)} ${n(-height * 0.88)}Q${n(w * 0.3)} ${n(-height * 0.84)} ${n(w * 0.4)} ${n(-height * 0.78)}`, '#2b120c', 4, { opacity: '0.16' });
}
