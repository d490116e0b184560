import type { Language } from '../../ui/i18n/language.ts';
import type { SpokenWords } from './announce.ts';
import packed from './spoken-words.json';

/** Folders of languages that are not called as stories call them. */
const FOLDERS: Record<string, string> = { no: 'nb', nn: 'nb', pt: 'pt_BR', 'pt-pt': 'pt_PT', zh: 'zh_CN' };

function textsIn(lang: string | null): readonly string[] {
  const tag = (lang ?? '').replaceAll('_', '-').toLowerCase();
  const primary = tag.split('-')[0] ?? '';
  const folder = FOLDERS[tag] ?? FOLDERS[primary] ?? primary;
  return Object.hasOwn(packed, folder) ? packed[folder as keyof typeof packed] : [];
}

/** Returns the words said around quotations: in the story's language where it is one of ours, else in the interface's. */
export function spokenWords({ t }: Language, lang: string | null): SpokenWords {
  const [endOfQuote, ofNobody, unnamedSource, perhaps] = textsIn(lang);
  return {
    endOfQuote: endOfQuote ?? t('aloudEndOfQuote'),
    ofNobody: ofNobody ?? t('aloudQuoteOfNobody'),
    unnamedSource: unnamedSource ?? t('unnamedSource'),
    perhaps: (name) => perhaps?.replace('$NAME$', () => name) ?? t('aloudPerhaps', name),
  };
}
