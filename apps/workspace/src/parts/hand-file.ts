/** Share sheets know a few kinds of files only; plain text is one of them everywhere. */
const asText = (file: File): File => new File([file], `${file.name}.txt`, { type: 'text/plain' });

/** Gives a file out of the app: by the phone's share sheet where it takes files, else into the downloads. */
export async function handFile(file: File): Promise<void> {
  const shared = [file, asText(file)].find((one) => navigator.canShare?.({ files: [one] }));
  if (shared) {
    try {
      await navigator.share({ files: [shared], title: file.name });
      return;
    } catch (error) {
      // The person closed the share sheet; anything else falls through to the downloads.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
