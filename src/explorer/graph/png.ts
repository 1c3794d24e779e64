/** Browsers make no larger pictures. */
const LARGEST = 8000;
/** Pixels for each unit of the drawing, so that it can be enlarged. */
const SCALE = 2;

/**
 * A drawing as a picture of pixels.
 *
 * @throws where the browser makes none, of one that is too large for it
 */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, LARGEST / image.naturalWidth, LARGEST / image.naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (png === null) throw new Error(`the browser makes no picture of ${canvas.width} × ${canvas.height} pixels`);
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
