import { useEffect, useState } from 'preact/hooks';
import type { Match } from './choice.ts';
import type { PickerPage, PickerPhase } from './picker-page.ts';
import type { RulePreview } from './preview-rule.ts';

/** A slider is moved faster than a story is read: the preview waits for it to rest, in ms. */
const PREVIEW_DELAY_MS = 80;

/** Shows what is pointed at or chosen: outlines on the page, and the effect that the rule would have on the story. */
export function usePreview(
  page: PickerPage,
  phase: PickerPhase,
  element: Element | null,
  match: Match | null,
): RulePreview | null {
  const [preview, setPreview] = useState<RulePreview | null>(null);
  useEffect(() => {
    const meant = element ? [element] : [];
    if (phase === 'pointing') page.outline(meant);
    else page.outline(phase === 'chosen' ? (match?.elements ?? meant) : []);
  }, [phase, element, match]);
  useEffect(() => {
    if (phase !== 'chosen') return setPreview(null);
    const timer = setTimeout(() => setPreview(match && page.preview(match.elements)), PREVIEW_DELAY_MS);
    return () => clearTimeout(timer);
  }, [phase, match]);
  return preview;
}
