/** Makes a chosen picture small enough to be taken, so that a photo of a phone can be sent as it is. */

/** Enough to read a card on a wall; in pixels, the longer side. */
const longestSide = 1600;
const qualities = [0.85, 0.7, 0.55, 0.4];

async function smaller(file: File, most: number): Promise<File | undefined> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  for (const quality of qualities) {
    const blob = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/jpeg', quality);
    });
    if (blob !== null && blob.size <= most)
      return new File([blob], 'bukti.jpg', { type: 'image/jpeg' });
  }
  return undefined;
}

const field = document.querySelector<HTMLInputElement>('#picture');
const told = field?.parentElement?.querySelector('[role="status"]');
field?.addEventListener('change', async () => {
  const file = field.files?.[0];
  const most = Number(field.dataset['most']);
  if (told) told.textContent = '';
  if (file === undefined || file.size <= most) return;
  // What is no picture is sent as it is, and refused with a reason.
  const made = await smaller(file, most).catch(() => undefined);
  if (made === undefined || field.files?.[0] !== file) return;
  const chosen = new DataTransfer();
  chosen.items.add(made);
  field.files = chosen.files;
  if (told) told.textContent = field.dataset['smaller'] ?? '';
});
