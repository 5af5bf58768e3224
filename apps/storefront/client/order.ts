/** Photos of a complaint are made small on the phone before they leave it: a 4 MB picture never gets through a village's network. */
const LONGEST_SIDE = 1600;
const ENOUGH_BYTES = 200 * 1024;
const QUALITIES = [0.8, 0.65, 0.5];

async function shrink(file: File): Promise<File> {
  if (file.size <= ENOUGH_BYTES) return file;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  let smallest: Blob = file;
  for (const quality of QUALITIES) {
    const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (made && made.size < smallest.size) smallest = made;
    if (smallest.size <= ENOUGH_BYTES) break;
  }
  return smallest === file ? file : new File([smallest], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' });
}

for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file][data-shrink]')) {
  const most = Number(input.dataset.shrink);
  input.addEventListener('change', async () => {
    const submit = input.form?.querySelector('button');
    if (submit) submit.disabled = true;
    const list = new DataTransfer();
    // A file the phone cannot read goes as it is; the server says what is wrong with it.
    for (const file of [...(input.files ?? [])].slice(0, most)) list.items.add(await shrink(file).catch(() => file));
    input.files = list.files;
    if (submit) submit.disabled = false;
  });
}
