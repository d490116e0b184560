import { readFileSync } from 'node:fs';
import type { Tab } from './driver.ts';

/** The colours at nine places of a tab's window, as CSS writes them. @param picture where a picture of it may be kept */
export async function coloursOf(tab: Tab, picture: string): Promise<string[]> {
  await tab.screenshot(picture);
  return tab.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    if (!canvas) throw new Error('nothing to draw on');
    canvas.drawImage(image, 0, 0);
    const parts = [0.03, 0.5, 0.96];
    return parts.flatMap((x) =>
      parts.map((y) => {
        const [red, green, blue] = canvas.getImageData(x * width, y * height, 1, 1).data;
        return `rgb(${red} ${green} ${blue})`;
      }),
    );
  }, readFileSync(picture).toString('base64'));
}
