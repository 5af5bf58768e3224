export { mm, MILLIMETRE, Paper, printable, SIZES, type TextStyle, type Weight } from './paper';
export { dressHeading, harmless, MAROON, RUPIAH } from './sheet-parts';
