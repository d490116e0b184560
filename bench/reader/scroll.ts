import type { Frame } from '@playwright/test';

/** Milliseconds between frames while the element of this selector is scrolled. */
export async function scrollFrames(frame: Frame, selector: string, count: number): Promise<number[]> {
  return frame.evaluate(
    ([scroller, frames]) =>
      new Promise<number[]>((resolve) => {
        const panel = document.querySelector(scroller);
        const gaps: number[] = [];
        let last = 0;
        const step = (now: number) => {
          if (last > 0) gaps.push(now - last);
          last = now;
          panel?.scrollBy({ top: 40, behavior: 'instant' });
          if (gaps.length < frames) requestAnimationFrame(step);
          else resolve(gaps);
        };
        requestAnimationFrame(step);
      }),
    [selector, count] as const,
  );
}
