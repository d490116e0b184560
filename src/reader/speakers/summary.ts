import type { SpeakerKind } from '../../core/index.ts';
import type { Language } from '../../ui/i18n/language.ts';
import type { CountedKey } from '../../ui/i18n/translate.ts';
import type { Source } from './sources.ts';

const COUNTED: readonly [SpeakerKind, CountedKey][] = [
  ['person', 'countNamed'],
  ['organisation', 'countOrganisations'],
  ['group', 'countGroups'],
  ['document', 'countDocuments'],
  ['unnamed', 'countUnnamed'],
];

/** A name of which nothing tells what it is counts with those named. */
const countedAs = (kind: SpeakerKind): SpeakerKind => (kind === 'unknown' ? 'person' : kind);

/**
 * The sources of a story in one line: "2 named, 1 organisation, 0 unnamed". Named persons and unnamed sources are
 * counted even where there are none, because that is what one wants to know.
 */
export function summarise(language: Language, sources: readonly Source[]): string {
  const parts: string[] = [];
  for (const [kind, key] of COUNTED) {
    const n = sources.filter(({ speaker }) => speaker && countedAs(speaker.kind) === kind).length;
    if (n > 0 || kind === 'person' || kind === 'unnamed') parts.push(language.count(key, n));
  }
  const unattributed = sources.find(({ speaker }) => speaker === null)?.quotes.length ?? 0;
  if (unattributed > 0) parts.push(language.count('countUnattributed', unattributed));
  return language.list(parts);
}
