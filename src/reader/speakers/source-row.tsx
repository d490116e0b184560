import { useState } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Chevron } from '../../ui/icons.tsx';
import { kindName, sourceName, sourceRole } from './naming.ts';
import { QuoteList } from './quote-list.tsx';
import { RoleEvidence } from './role-evidence.tsx';
import { ShareBar } from './share-bar.tsx';
import type { ShownQuote, Source } from './sources.ts';
import { SpeakerSwatch } from './speaker-swatch.tsx';

export interface SourceActions {
  onGoTo(quote: ShownQuote): void;
  /** Goes to a line of the story by its id. */
  onGoToLine(line: string): void;
  /** Marks the quotations of a source alone, and goes to the first of them. */
  onFollow(source: Source): void;
}

interface Props extends SourceActions {
  source: Source;
  isOpenAtFirst: boolean;
  /** True if this source alone is marked in the story. */
  isChosen: boolean;
  /** Direction and language of the story, in which quotations are written. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** One source with its part in the story; opening it shows where its role was read, and lists what it said, in order. */
export function SourceRow({ source, isOpenAtFirst, isChosen, onGoToLine, onFollow, ...rest }: Props) {
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const { speaker, tone, quotes, share } = source;
  const id = `source-${speaker?.id ?? 'none'}`;
  const role = sourceRole(speaker);
  return (
    <li class="source" data-tone={tone}>
      <h3>
        <button
          type="button"
          class="source-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          <SpeakerSwatch tone={tone} />
          <span class="source-who">
            <span class="source-name">{sourceName(language, speaker)}</span>
            {role && <span class="source-role">{role}</span>}
          </span>
          <span class="source-kind">{kindName(language, speaker)}</span>
          <span class="source-count">{language.count('countQuotes', quotes.length)}</span>
          <span class="source-share">
            {speaker && <ShareBar share={share} hasWords={speaker.words > 0} />}
          </span>
          <Chevron />
        </button>
      </h3>
      {isOpen && (
        <div class="source-body">
          {speaker?.roleEvidence && (
            <RoleEvidence role={role} evidence={speaker.roleEvidence} onGoToLine={onGoToLine} {...rest} />
          )}
          <QuoteList id={id} quotes={quotes} {...rest} />
          {speaker && (
            <button type="button" class="button" aria-pressed={isChosen} onClick={() => onFollow(source)}>
              {language.t('chooseSpeaker')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
