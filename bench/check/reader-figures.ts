import { keyTimeAt, measureKeyPairs } from '../reader/key-pairs.ts';
import { LONG, PLAIN } from '../reader/pages.ts';
import { measurePairs, ratioAt, type Step, timeAt } from '../reader/popup-pairs.ts';
import { inSession } from '../reader/session.ts';
import type { Figure, Figures } from './floors.ts';

/** Pairs of presses for each page. */
const PAIRS = 9;

const STEPS: Record<Step, string> = {
  firstPaint: 'first paint',
  story: 'story',
  quotes: 'quotations in view',
};

const ratio = (value: number): Figure => ({ value, better: 'lower', volatile: true });

/**
 * Measures the floors' figures of the built extension: its times in proportion to those of the bare extension, at the
 * median.
 * @throws SetupError as `inSession` does
 */
export async function measureReaderFigures(): Promise<Figures> {
  const figures: Figures = {};
  await inSession(async (session) => {
    const short = await measurePairs(session, PLAIN.url, PAIRS);
    const long = await measurePairs(session, LONG.url, PAIRS);
    const keys = await measureKeyPairs(session, PLAIN.url, PAIRS);
    const bareStory = timeAt(short, 'bare', 'story', 0.5);
    for (const step of Object.keys(STEPS) as Step[]) {
      figures[`popup ${STEPS[step]} over bare`] = ratio(ratioAt(short, step, 0.5));
      if (step !== 'firstPaint')
        figures[`popup, 500 paragraphs: ${STEPS[step]} over bare of 6,000 characters`] = ratio(
          timeAt(long, 'ours', step, 0.5) / bareStory,
        );
    }
    figures['key to story over bare'] = ratio(keyTimeAt(keys, 'ours', 0.5) / keyTimeAt(keys, 'bare', 0.5));
  });
  return figures;
}
