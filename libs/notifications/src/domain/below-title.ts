/**
 * What a message says beyond its title, for the inbox and a push, where the title stands right above: on WhatsApp there is none, so
 * most begin with its words ("Pesanan baru ED-1, sudah dibayar: …" under "Pesanan baru ED-1").
 */
export function belowTitle({ title, text }: { title: string; text: string }): string {
  const bare = text.replace(/^(Pesanan|Order) /, '');
  const whole = [text, bare].find((words) => words.startsWith(title));
  const rest = whole?.slice(title.length);
  // Cut only where a word ends: "Stok Kopi tinggal 1" is not the beginning of "Stok Kopi tinggal 12".
  if (rest === undefined || !/^([\s,.:;!]|$)/.test(rest)) return text;
  const said = rest.replace(/^[ ,.:;!]+/, '').replace(/^(dan|and) /, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
