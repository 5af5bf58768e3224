/** As the server takes it: letters and digits of a courier's number. */
const RESI = /^[A-Z0-9-]{6,40}$/i;

/** @returns the number on a courier's paper: the code itself, or the last part of an address in a QR; `null` for any other code that came before the camera */
export function resiIn(text: string): string | null {
  const code = text.trim();
  const last = /^https?:\/\/\S+$/i.test(code) ? (code.split(/[/=]/).filter((part) => part !== '').pop() ?? '') : code;
  // An address of a page has letters alone; the number of a parcel never has.
  return RESI.test(last) && /\d{4}/.test(last) ? last.toUpperCase() : null;
}
