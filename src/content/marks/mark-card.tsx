import { quoteName } from '../../reader/speakers/naming.ts';
import type { ShownQuote } from '../../reader/speakers/sources.ts';
import { describeQuote } from '../../reader/story/describe-quote.ts';
import { DetailText } from '../../reader/story/detail-text.tsx';
import { LanguageContext } from '../../ui/i18n/context.ts';
import type { Language } from '../../ui/i18n/language.ts';
import type { themeOverPage } from '../theme-over-page.ts';

/** What the card says: who said a quotation, or something about all of them. */
export type CardContent = { shown: ShownQuote } | { lines: readonly string[] };

interface Props {
  content: CardContent | null;
  language: Language;
  theme: ReturnType<typeof themeOverPage>;
}

/** The card beside a quotation in the page. A screen reader is told what it says. */
export function MarkCard({ content, language, theme }: Props) {
  return (
    <LanguageContext.Provider value={language}>
      <main class="clearstory mark-card" {...theme} lang={language.locale} dir={language.dir}>
        <div role="status">
          {content &&
            ('shown' in content ? (
              <Quotation shown={content.shown} language={language} />
            ) : (
              <Lines {...content} />
            ))}
        </div>
      </main>
    </LanguageContext.Provider>
  );
}

function Quotation({ shown, language }: { shown: ShownQuote; language: Language }) {
  return (
    <div class="mark-card-quote" data-tone={shown.tone}>
      <h1 class="mark-card-name">
        <bdi>{quoteName(language, shown)}</bdi>
      </h1>
      {describeQuote(language, shown).map((detail, n) => (
        <p key={n}>
          {detail.label && <span class="mark-card-label">{detail.label}</span>}{' '}
          <bdi>
            <DetailText {...detail} />
          </bdi>
        </p>
      ))}
    </div>
  );
}

/** What is said of all quotations: the first line, and what one can do. */
function Lines({ lines: [first, ...more] }: { lines: readonly string[] }) {
  return (
    <>
      <h1 class="mark-card-notice">{first}</h1>
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
