import type { Frame } from '@playwright/test';

/** Milliseconds between frames while the story is scrolled. */
export async function scrollFrames(reader: Frame, frames: number): Promise<number[]> {
  return reader.evaluate(
    (count) =>
      new Promise<number[]>((resolve) => {
        const panel = document.querySelector<HTMLElement>('.panel[data-current=true]');
        const gaps: number[] = [];
        let last = 0;
        const step = (now: number) => {
          if (last > 0) gaps.push(now - last);
          last = now;
          panel?.scrollBy({ top: 40, behavior: 'instant' });
          if (gaps.length < count) requestAnimationFrame(step);
          else resolve(gaps);
        };
        requestAnimationFrame(step);
      }),
    frames,
  );
}
