import { say } from './toast';

/** Puts text on the clipboard and says so; browsers inside other apps may refuse, then the person is told what to do. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say('HP ini tidak mengizinkan menyalin. Tekan lama tulisannya lalu pilih Salin.');
  }
}

/** The phone's own share sheet, or the clipboard where there is none. */
export async function shareLink(title: string, url: string): Promise<void> {
  if (!navigator.share) return copyText(url, 'Tautan sudah disalin');
  try {
    await navigator.share({ title, url });
  } catch {
    // The person closed the share sheet: nothing to say.
  }
}
