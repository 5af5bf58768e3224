/** "0812-3456-789", "62812…", "+62812…" → "+62812…"; null when it cannot be a phone number. */
export function phoneNumber(typed: string): string | null {
  const digits = typed.replace(/[\s().-]/g, '').replace(/^\+/, '').replace(/^0(?=8)/, '62');
  return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : null;
}

/** +6281234567890 → "0812-3456-7890", the way people here write it. */
export function readablePhone(phone: string): string {
  if (!phone.startsWith('+62')) return phone;
  return `0${phone.slice(3)}`.replace(/^(\d{4})(\d{4})(\d+)$/, '$1-$2-$3');
}
