import type { Wording } from '../../take-along/wording.ts';
import type { Language } from '../../ui/i18n/language.ts';
import { publishedDate } from '../text/dates.ts';

/** The words around what is taken along, in the language of the interface. */
export function wordingOf({ t, locale }: Language): Wording {
  return {
    lang: locale,
    byline: (authors) => t('byline', new Intl.ListFormat(locale, { type: 'conjunction' }).format(authors)),
    date: (iso) => publishedDate(iso, locale)?.text ?? null,
    untitled: (host) => t('noHeadline', host),
    unsure: (name) => t('unsureName', name),
    notAttributed: t('notAttributed'),
    unnamedSource: t('unnamedSource'),
    whoSaidWhat: t('viewVoices'),
    indirect: t('indirectTag'),
    inTranslation: t('translatedTag'),
    translated: t('storyTranslated'),
    correction: t('noticeCorrection'),
    update: t('noticeUpdate'),
    note: t('noticeNote'),
    cutOff: t('storyCutOff'),
    unread: t('noticeUnread'),
    sponsored: t('noticeSponsored'),
    post: t('embedPost'),
    video: t('embedVideo'),
    audio: t('embedAudio'),
  };
}
