import { chip, leaf, shallot } from '../produce';
import { GOLD, label, MAROON, PAPER, pouch, roundShade, type LabelStyle } from '../packs';
import { backdrop, FLOOR, shadow } from '../scene';
import { n, type Sheet } from '../sheet';
import { darker, lighter, roundedRect, wobble } from '../shapes';
import { bowl, mound } from '../vessels';

interface ChipLook {
  title: string;
  note: string;
  chip: string;
  dust?: string;
  packs: readonly string[];
}

const chips: Record<string, ChipLook> = {
  pisang: { title: 'KERIPIK PISANG', note: 'ASLI RENYAH', chip: '#e9c25c', packs: ['#d99a1f', '#2f6b4d', '#7a1c26'] },
  cokelat: { title: 'KERIPIK PISANG', note: 'RASA COKELAT', chip: '#8a5530', dust: '#4a2613', packs: ['#5b3220', '#8f1f2c', '#c98a2d'] },
  kopi: { title: 'KERIPIK PISANG', note: 'RASA KOPI', chip: '#a8713a', dust: '#4a2613', packs: ['#4a3a30', '#7d4c24', '#2f5f5a'] },
  keju: { title: 'KERIPIK PISANG', note: 'RASA KEJU', chip: '#f0cb63', dust: '#fbe9a8', packs: ['#e2a11e', '#b6472a', '#3c6d77'] },
  susu: { title: 'KERIPIK PISANG', note: 'RASA SUSU', chip: '#f1dca4', dust: '#fffaf0', packs: ['#6d93a6', '#e6d6b8', '#a8553b'] },
  balado: { title: 'KERIPIK', note: 'BALADO PEDAS', chip: '#d98a3a', dust: '#b0251a', packs: ['#b3241d', '#7a1c26', '#d76d22'] },
  matcha: { title: 'KERIPIK PISANG', note: 'RASA MATCHA', chip: '#c9c36a', dust: '#6d8b3a', packs: ['#5c7f3d', '#31563f', '#a9a352'] },
  singkong: { title: 'KERIPIK SINGKONG', note: 'GURIH RENYAH', chip: '#f2e1b6', dust: '#fffaf0', packs: ['#3f6f5a', '#c9772d', '#7a1c26'] },
  ubi: { title: 'KERIPIK UBI UNGU', note: 'MANIS ALAMI', chip: '#7b4a86', packs: ['#5f3a70', '#8d5a97', '#d2a13f'] },
  talas: { title: 'KERIPIK TALAS', note: 'TIPIS RENYAH', chip: '#d9c9b8', dust: '#8d6d7d', packs: ['#7d5a6d', '#4f6d56', '#b88a3a'] },
  tempe: { title: 'KERIPIK TEMPE', note: 'GURIH BUMBU', chip: '#dcb071', dust: '#fbf0d0', packs: ['#b5762c', '#3d5f3f', '#933024'] },
  emping: { title: 'EMPING', note: 'MELINJO PILIHAN', chip: '#e8d59c', packs: ['#4e7043', '#a4502c', '#c79a3a'] },
  jamur: { title: 'JAMUR KRISPI', note: 'GURIH RENYAH', chip: '#d8ad6d', dust: '#f5e4bd', packs: ['#8a6a4a', '#3f6258', '#b4562c'] },
  ikan: { title: 'KRIUK IKAN', note: 'RENYAH PEDAS', chip: '#c79a5e', dust: '#a3301f', packs: ['#2f5f78', '#b3361f', '#3f4f5c'] },
  buah: { title: 'BUAH KERING', note: 'TANPA PEWARNA', chip: '#efb446', packs: ['#d0802a', '#4d7a45', '#a83f2f'] },
  jagung: { title: 'MARNING JAGUNG', note: 'RENYAH GURIH', chip: '#f0c04a', dust: '#b0251a', packs: ['#d7961f', '#9c2f22', '#55703a'] },
};

export function chipPouch(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  const look = chips[variation] ?? (chips['pisang'] as ChipLook);
  const colour = sheet.inTurn(look.packs);
  const flip = sheet.turn % 2 === 0 ? 1 : -1;
  const x = 540 - flip * 90;
  const style: LabelStyle = { title: look.title, note: look.note, ground: PAPER, ink: darker(colour, 0.35), band: darker(colour, 0.25), gold: GOLD };
  const each = (size: number) => (s: Sheet, w: number, h: number): void => {
    for (let i = 0; i < 34; i += 1) chip(s, s.random.between(0, w), s.random.between(0, h), size, look.chip, look.dust);
  };
  leaf(sheet, x + flip * 100, FLOOR - 30, 520, flip === 1 ? -30 : 210, '#5b8045', 0.4);
  pouch(sheet, x, FLOOR, 510, 740, { colour, style, window: each(46) });
  bowl(sheet, x + flip * 356, FLOOR + 72, 190, random.pick(['#c98f57', '#efe4d0', '#8a5a38', '#5f7466']), (s, rx, ry) =>
    mound(s, 38, rx, ry, 130, darker(look.chip, 0.45), (cx, cy) => chip(s, cx, cy, 46, look.chip, look.dust)));
  for (let i = 0; i < 5; i += 1) {
    const cx = x - flip * 40 + random.between(-250, 150);
    const cy = FLOOR + random.between(90, 160);
    shadow(sheet, cx, cy + 16, 52, 15, 0.4);
    chip(sheet, cx, cy, 50, look.chip, look.dust);
  }
}

/** Crackers in a clear bag tied at the top, a plate of them in front. */
export function kemplang(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  const colour = variation === 'panggang' ? '#e6c79a' : variation === 'kerupuk' ? '#f0c9a0' : variation === 'opak' ? '#ead9ae' : variation === 'emping' ? '#e3c97e' : '#f1e3c4';
  const cracker = (x: number, y: number, r: number): void => {
    const radii = Array.from({ length: 11 }, () => random.between(0.93, 1.06));
    const squash = random.between(0.5, 0.95);
    sheet.at(x, y, random.int(-60, 60), () => {
      const d = wobble(0, 0, r, r * squash, radii);
      sheet.path(d, '#6b4326', { opacity: '0.35', transform: 'translate(4 7)' });
      sheet.path(d, sheet.radial([[0, lighter(colour, 0.5)], [0.7, colour], [1, darker(colour, 0.3)]], 0.42, 0.36, 0.62));
      for (let i = 0; i < 6; i += 1) sheet.ellipse(random.between(-0.6, 0.6) * r, random.between(-0.5, 0.5) * r * squash, r * random.between(0.08, 0.17), r * 0.08, variation === 'panggang' ? '#8a5a30' : darker(colour, 0.14), { opacity: '0.5' });
    });
  };
  const x = sheet.turn % 2 === 0 ? 430 : 650;
  shadow(sheet, x, FLOOR - 4, 300, 76, 0.6);
  const bag = `M${x - 250} ${FLOOR - 540}C${x - 300} ${FLOOR - 380} ${x - 300} ${FLOOR - 120} ${x - 256} ${FLOOR - 10}Q${x} ${FLOOR + 34} ${x + 256} ${FLOOR - 10}C${x + 300} ${FLOOR - 120} ${x + 300} ${FLOOR - 380} ${x + 250} ${FLOOR - 540}C${x + 170} ${FLOOR - 590} ${x + 70} ${FLOOR - 600} ${x + 46} ${FLOOR - 640}L${x + 130} ${FLOOR - 760}Q${x} ${FLOOR - 720} ${x - 130} ${FLOOR - 760}L${x - 46} ${FLOOR - 640}C${x - 70} ${FLOOR - 600} ${x - 170} ${FLOOR - 590} ${x - 250} ${FLOOR - 540}Z`;
  sheet.group({ 'clip-path': sheet.clip(bag) }, () => {
    sheet.path(bag, '#fffdf4', { opacity: '0.55' });
    for (let i = 0; i < 46; i += 1) cracker(x + random.between(-250, 250), FLOOR - 560 + (i / 46) * 540, random.between(84, 112));
    sheet.path(bag, roundShade(sheet), { opacity: '0.75' });
    sheet.path(`M${x - 236} ${FLOOR - 520}C${x - 262} ${FLOOR - 330} ${x - 258} ${FLOOR - 180} ${x - 226} ${FLOOR - 40}C${x - 216} ${FLOOR - 220} ${x - 214} ${FLOOR - 380} ${x - 180} ${FLOOR - 540}Z`, '#ffffff', { opacity: '0.55' });
    sheet.line(`M${x - 40} ${FLOOR - 640}q-60 60 -120 84M${x + 40} ${FLOOR - 640}q60 60 130 90M${x} ${FLOOR - 640}q-6 60 4 90`, '#ffffff', 6, { opacity: '0.55' });
  });
  sheet.line(`M${x - 56} ${FLOOR - 640}q56 20 112 0M${x - 54} ${FLOOR - 628}q54 20 108 0`, sheet.inTurn([MAROON, '#2f6b4d', '#c98a1f']), 11);
  const title = { kerupuk: 'KERUPUK', opak: 'OPAK', emping: 'EMPING' }[variation] ?? 'KEMPLANG';
  label(sheet, x - 150, FLOOR - 350, 300, 200, { title, note: variation === 'panggang' ? 'PANGGANG ARANG' : 'GURIH RENYAH', ground: PAPER, ink: MAROON, band: sheet.inTurn([MAROON, '#2f6b4d', '#8a4b18']), gold: GOLD }, 14);
  const px = x + (x < 540 ? 330 : -330);
  shadow(sheet, px, FLOOR + 92, 230, 60, 0.5);
  sheet.ellipse(px, FLOOR + 80, 220, 62, '#8a5a38');
  sheet.ellipse(px, FLOOR + 72, 220, 62, sheet.linear([[0, '#d9a56c'], [1, '#a06b40']]));
  for (let i = 0; i < 9; i += 1) cracker(px + random.between(-120, 120), FLOOR + 66 - i * 13, 92);
}

interface CookieLook { title: string; note: string; draw: (sheet: Sheet, x: number, y: number) => void; colour: string }

const cookies: Record<string, CookieLook> = {
  peyek: { title: 'PEYEK', note: 'KACANG TERI', colour: '#e0a950', draw: (s, x, y) => chip(s, x, y, 56, '#e3ae55', '#8a4f20') },
  kering: { title: 'KUE KERING', note: 'DAPUR DESA', colour: '#e5c07c', draw: (s, x, y) => { s.circle(x, y + 4, 34, '#8a5a2c', { opacity: '0.4' }); s.circle(x, y, 33, s.radial([[0, '#f8e2ac'], [0.7, '#e3b468'], [1, '#b57b36']], 0.4, 0.36, 0.6)); s.circle(x, y - 3, 12, '#9c3a24'); } },
  kacang: { title: 'KACANG', note: 'SANGRAI GURIH', colour: '#c78a4c', draw: (s, x, y) => s.at(x, y, s.random.int(0, 180), () => { s.ellipse(0, 3, 30, 17, '#5b3418', { opacity: '0.45' }); s.ellipse(0, 0, 29, 16, s.radial([[0, '#f0c98e'], [0.6, '#c98d4f'], [1, '#8a5527']], 0.38, 0.32, 0.7)); }) },
  stik: { title: 'STIK GURIH', note: 'KEJU BAWANG', colour: '#e6bd6c', draw: (s, x, y) => s.at(x, y, s.random.int(-40, 40), () => { s.rect(-62, -9, 124, 20, '#8a5a2c', { rx: 9, opacity: '0.5' }); s.rect(-62, -12, 124, 19, s.linear([[0, '#f6d992'], [1, '#cf9440']]), { rx: 9 }); }) },
};

/** A big clear tin of crisp things with a coloured lid. */
export function cookieJar(sheet: Sheet, variation: string): void {
  const { random } = sheet;
  backdrop(sheet);
  const look = cookies[variation] ?? (cookies['peyek'] as CookieLook);
  const lid = sheet.inTurn(['#b3361f', '#2f6b4d', '#d39a2a']);
  const x = sheet.turn % 2 === 0 ? 440 : 640;
  shadow(sheet, x, FLOOR - 4, 270, 74, 0.6);
  const body = roundedRect(x - 250, FLOOR - 560, 500, 574, 44);
  sheet.group({ 'clip-path': sheet.clip(body) }, () => {
    sheet.path(body, '#f6f1e2', { opacity: '0.8' });
    for (let row = 0; row < 11; row += 1) for (let i = 0; i < 8; i += 1) look.draw(sheet, x - 250 + i * 70 + random.between(-14, 14), FLOOR - 500 + row * 50 + random.between(-8, 8));
    sheet.path(body, roundShade(sheet));
    sheet.rect(x - 222, FLOOR - 540, 34, 520, '#ffffff', { rx: 17, opacity: '0.45' });
  });
  const top = roundedRect(x - 262, FLOOR - 640, 524, 104, 26);
  sheet.path(top, lid);
  let ribs = '';
  for (let i = 0; i < 26; i += 1) ribs += `M${n(x - 250 + i * 20)} ${FLOOR - 606}v58`;
  sheet.line(ribs, darker(lid, 0.4), 4, { opacity: '0.4' });
  sheet.path(top, roundShade(sheet));
  label(sheet, x - 176, FLOOR - 390, 352, 240, { title: look.title, note: look.note, ground: PAPER, ink: darker(lid, 0.4), band: lid, gold: GOLD }, 18);
  const side = x < 540 ? 1 : -1;
  shadow(sheet, x + side * 380, FLOOR + 96, 150, 40, 0.5);
  sheet.ellipse(x + side * 380, FLOOR + 88, 170, 46, sheet.linear([[0, '#fdf7ea'], [1, '#d9c8ab']]));
  for (let i = 0; i < 12; i += 1) look.draw(sheet, x + side * 380 + random.between(-100, 100), FLOOR + 92 - i * 8);
  shallot(sheet, x - side * 330, FLOOR + 96, 42);
}
