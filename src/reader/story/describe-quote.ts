import type { Span } from '../../core/index.ts';
import type { Language } from '../../ui/i18n/language.ts';
import { sourceRole } from '../speakers/naming.ts';
import type { ShownQuote } from '../speakers/sources.ts';
import { findWords } from '../text/find-words.ts';

/** One thing known of a quotation. */
export interface QuoteDetail {
  label: string | null;
  text: string;
  /** Words of the text that matter most: the cue within the evidence. */
  emphasis?: Span | undefined;
}

/** Describes who said a quotation and how: role, whom that one quotes, cue, evidence, and how sure we are. */
export function describeQuote(
  { t, percent }: Language,
  { quote, speaker, isUnsure, isByMarksAlone, isTranslated }: ShownQuote,
): QuoteDetail[] {
  const details: QuoteDetail[] = [];
  const role = sourceRole(speaker);
  if (role) details.push({ label: null, text: role });
  if (isTranslated) details.push({ label: null, text: t('detailTranslated') });
  if (!speaker)
    details.push({ label: null, text: t(isByMarksAlone ? 'languageUntold' : 'detailNotAttributed') });
  if (quote.quoting) details.push({ label: t('detailQuoting'), text: quote.quoting });
  if (quote.cue) details.push({ label: t('detailCue'), text: quote.cue });
  if (quote.evidence) {
    const emphasis = findWords(quote.evidence, quote.cue);
    details.push({ label: t('detailEvidence'), text: quote.evidence, emphasis });
  }
  if (speaker) {
    const share = percent(Math.max(0, Math.min(1, quote.confidence)));
    details.push({ label: t('detailSureness'), text: t(isUnsure ? 'sureLow' : 'sureHigh', share) });
  }
  return details;
}
