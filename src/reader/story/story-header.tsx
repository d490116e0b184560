import type { Story } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { Translate } from '../../ui/i18n/translate.ts';
import { publishedDate, type ShownDate, updatedDate } from '../text/dates.ts';
import { linkTarget } from '../text/links.ts';
import { FigureView } from './figure-view.tsx';
import { LineText } from './line-text.tsx';

function Time({ date }: { date: ShownDate }) {
  return (
    <time dateTime={date.machine} title={date.full ?? undefined} dir="auto">
      {date.text}
    </time>
  );
}

/** "updated 19:40" with the time as an element, wherever the language puts it in the sentence. */
function Updated({ date }: { date: ShownDate }) {
  const { t } = useLanguage();
  const [before, after] = t('updated', '\u0000').split('\u0000');
  return (
    <bdi>
      {before}
      <Time date={date} />
      {after}
    </bdi>
  );
}

function Meta({ story }: { story: Story }) {
  const { t, locale } = useLanguage();
  const published = publishedDate(story.datePublished, locale);
  const updated = updatedDate(story.dateModified, story.datePublished, locale);
  const authors = new Intl.ListFormat(locale, { type: 'conjunction' }).format(story.authors);
  if (!authors && !published && !updated) return null;
  return (
    <p class="meta">
      <span class="meta-items">
        {authors && (
          <span class="byline">
            <bdi>{t('byline', authors)}</bdi>
          </span>
        )}
        {published && (
          <span>
            <Time date={published} />
          </span>
        )}
        {updated && (
          <span>
            <Updated date={updated} />
          </span>
        )}
      </span>
    </p>
  );
}

/** The headline, or what stands for one. */
export function headlineOf(t: Translate, { headline, url }: Story): string {
  return headline ?? t('noHeadline', linkTarget(url) ?? url);
}

/** Everything above the body: kicker, headline, standfirst, byline and dates, lead picture. */
export function StoryHeader({ story }: { story: Story }) {
  const { t } = useLanguage();
  return (
    <header class="story-header">
      {story.kicker && <p class="kicker">{story.kicker}</p>}
      <h1 data-line="headline">
        <LineText line="headline" text={[{ text: headlineOf(t, story) }]} />
      </h1>
      {story.standfirst && (
        <p class="standfirst" data-line="standfirst">
          <LineText line="standfirst" text={[{ text: story.standfirst }]} />
        </p>
      )}
      <Meta story={story} />
      {story.leadImage && (
        <FigureView
          line="lead.caption"
          pictures={[story.leadImage.picture]}
          caption={story.leadImage.caption}
          credit={story.leadImage.credit}
          isLead
        />
      )}
    </header>
  );
}
