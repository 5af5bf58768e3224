// Draws the icons of public/ from the sign of the shop: `node apps/workspace/build/draw-icons.mjs`. The pictures are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const source = readFileSync(at('../../../libs/ui/src/tokens/tokens.ts'), 'utf8');
const colour = (name) => source.match(new RegExp(`${name}: '(#[0-9a-f]{6})'`))[1];
const [maroon, gold, light] = ['maroon', 'gold', 'goldLight'].map(colour);

const shoot = (ground, a, b, c) =>
  `${ground}<path d="M20 5 34 31H6z" fill="${a}"/><path d="M20 14l9 17H11z" fill="${b}"/><path d="M20 21l5.3 10h-10.6z" fill="${c}"/><path d="M6 34h28" stroke="${c}" stroke-width="2"/>`;
const svg = (inside, box = '0 0 40 40') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`;

const sign = svg(shoot(`<rect width="40" height="40" rx="9" fill="${maroon}"/>`, gold, maroon, light));
// Launchers cut a maskable icon to any shape: the sign stays within the middle 80 %.
const maskable = svg(shoot(`<path fill="${maroon}" d="M-10-10h60v60h-60z"/>`, gold, maroon, light), '-7 -7 54 54');
// Android tints the badge by its alpha channel only.
const badge = svg('<path d="M20 5 34 31H25L20 21 15 31H6z" fill="#fff"/><path d="M6 34h28" stroke="#fff" stroke-width="2.5"/>');

const png = (drawing, size, name) => sharp(Buffer.from(drawing), { density: 1200 }).resize(size, size).png({ compressionLevel: 9, palette: true }).toFile(at(`../public/${name}`));
writeFileSync(at('../public/icon.svg'), sign);
await Promise.all([png(sign, 192, 'icon-192.png'), png(sign, 512, 'icon-512.png'), png(maskable, 512, 'icon-maskable-512.png'), png(badge, 96, 'badge-96.png')]);
