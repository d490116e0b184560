import type { SpeakerKind, StorySpeaker } from '../../core/index.ts';
import type { Language } from '../../ui/i18n/language.ts';
import type { MessageKey } from '../../ui/i18n/translate.ts';
import type { ShownQuote } from './sources.ts';

/** The name of a source: as the paper writes it, its description where it has no name, or "not attributed". */
export function sourceName({ t }: Language, speaker: StorySpeaker | null): string {
  if (!speaker) return t('notAttributed');
  return speaker.name ?? speaker.role ?? t('unnamedSource');
}

const KINDS: Record<SpeakerKind, MessageKey | null> = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  group: 'kindGroup',
  document: 'kindDocument',
  unnamed: 'kindUnnamed',
  unknown: null,
};

/** Returns the kind of a source in words; nothing where there is no source, or where its kind is not known. */
export function kindName({ t }: Language, speaker: StorySpeaker | null): string {
  const key = speaker && KINDS[speaker.kind];
  return key ? t(key) : '';
}

/** The role that stands beside a name, or null: an unnamed source's description is its name already. */
export function sourceRole(speaker: StorySpeaker | null): string | null {
  return speaker?.name ? speaker.role : null;
}

/** The name beside a quotation, with a question mark where we are not sure. */
export function quoteName(language: Language, { speaker, isUnsure }: ShownQuote): string {
  const name = sourceName(language, speaker);
  return isUnsure ? language.t('unsureName', name) : name;
}
