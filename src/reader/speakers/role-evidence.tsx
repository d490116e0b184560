import type { StoryEvidence } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { DetailText } from '../story/detail-text.tsx';
import { findWords } from '../text/find-words.ts';

interface Props {
  /** The role as it was read. */
  role: string | null;
  /** The sentence that it was read in. */
  evidence: StoryEvidence;
  onGoToLine(line: string): void;
  /** Direction and language of the story, in which the sentence is written. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** The sentence that says what a speaker is: a button that goes to its place in the story. */
export function RoleEvidence({ role, evidence: { text, line }, onGoToLine, lang, dir }: Props) {
  const { t } = useLanguage();
  return (
    <button type="button" class="role-evidence" onClick={() => onGoToLine(line)}>
      <span class="detail-label">{t('roleFrom')}</span>{' '}
      {/* no marks around it: the sentence often has its own */}
      <span lang={lang} dir={dir}>
        <DetailText text={text} emphasis={findWords(text, role)} />
      </span>
    </button>
  );
}
