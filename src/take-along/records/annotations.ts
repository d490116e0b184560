import type { LineSpan, Story } from '../../core/index.ts';
import { storyLines } from '../../core/story-model/story-lines.ts';
import { cleanText } from '../clean-text.ts';
import type { QuoteRecord } from '../quote-record.ts';

/** Characters of the line that stand before and after the exact words. */
const CONTEXT_LENGTH = 32;

/** Makes the target of an annotation by the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/). */
function target(source: string, text: string, { start, end }: LineSpan) {
  const selector = {
    type: 'TextQuoteSelector',
    exact: cleanText(text.slice(start, end)),
    prefix: cleanText(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
    suffix: cleanText(text.slice(end, end + CONTEXT_LENGTH)),
  };
  return { source, selector };
}

export interface AnnotationStamp {
  /** Makes the name of an annotation: a UUID. */
  newId(): string;
  /** The time at which the annotations are made, ISO 8601. */
  now: string;
}

/**
 * Quotations as W3C Web Annotations (JSON-LD): one annotation a quotation, with the speaker for its body and a target for
 * each line that the quotation touches. The list is an annotation page.
 */
export function quoteAnnotations(
  story: Story,
  records: readonly QuoteRecord[],
  { newId, now }: AnnotationStamp,
): string {
  const lines = new Map(storyLines(story).map(({ id, text }) => [id, text]));
  const items = records.flatMap(({ quote, speaker, name, role, isUnsure }) => {
    const targets = quote.spans
      .map((span) => target(story.url, lines.get(span.line) ?? '', span))
      .filter(({ selector }) => selector.exact.trim());
    if (targets.length === 0) return [];
    const who = {
      type: 'TextualBody',
      purpose: 'identifying',
      format: 'text/plain',
      value: cleanText(role ? `${name}, ${role}` : name),
    };
    const tags = [quote.kind, ...(speaker === null ? ['not attributed'] : isUnsure ? ['not sure'] : [])];
    return [
      {
        id: `urn:uuid:${newId()}`,
        type: 'Annotation',
        motivation: 'identifying',
        created: now,
        generator: { type: 'Software', name: 'Clearstory' },
        body: [who, ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }))],
        target: targets.length === 1 ? targets[0] : targets,
      },
    ];
  });
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${newId()}`,
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
