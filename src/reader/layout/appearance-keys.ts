import { type Appearance, LINE_FOCUS, SCALES, THEMES } from '../../settings/appearance.ts';
import type { Language } from '../../ui/i18n/language.ts';

/** The changes of the appearance that have a key. */
export type AppearanceChange = 'larger' | 'smaller' | 'theme' | 'line-focus' | 'highlights';

/** Percent of text size for one press: two steps of the slider. */
const SIZE_STEP = 2 * SCALES.textSize.step;

function next<T>(values: readonly T[], value: T): T {
  return values[(values.indexOf(value) + 1) % values.length] ?? value;
}

function resized(percent: number): number {
  return Math.max(SCALES.textSize.min, Math.min(SCALES.textSize.max, percent));
}

/** The change that a key asks for. */
export function changeFor(wanted: AppearanceChange, settings: Appearance): Partial<Appearance> {
  switch (wanted) {
    case 'larger':
      return { textSize: resized(settings.textSize + SIZE_STEP) };
    case 'smaller':
      return { textSize: resized(settings.textSize - SIZE_STEP) };
    case 'theme':
      return { theme: next(THEMES, settings.theme) };
    case 'line-focus':
      return { lineFocus: next(LINE_FOCUS, settings.lineFocus) };
    case 'highlights':
      return { showQuotes: !settings.showQuotes };
  }
}

/** A change in words, for screen readers. */
export function describeChange({ t, percent }: Language, change: Partial<Appearance>): string {
  if (change.textSize !== undefined) return t('statusTextSize', percent(change.textSize / 100));
  if (change.theme !== undefined) return t('statusTheme', t(`theme_${change.theme}`));
  if (change.lineFocus !== undefined) return t('statusLineFocus', t(`lineFocus_${change.lineFocus}`));
  return t(change.showQuotes ? 'statusMarksOn' : 'statusMarksOff');
}
