// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockOf, draftOf, prose, storyDraft } from './draft/draft.fixture.ts';
import { removeDanglingHeadings } from './passes/dangling-headings.ts';
import { removeOtherArticles } from './passes/other-articles.ts';
import { removePleas } from './passes/pleas.ts';
import { postTimes } from './passes/timestamps.ts';

describe('a heading', () => {
  const headed = (below: string, after = '') => {
    const draft = storyDraft('', `<h2>Further off</h2><p>${below}</p>${after}`);
    draft.remove(blockOf(draft, below), 'related', 'under test');
    return draft;
  };

  it('goes with its section at the end of the story', () => {
    const draft = headed('Nine geese');
    removeDanglingHeadings(draft);
    expect(draft.verdicts[blockOf(draft, 'Further off').index]?.reason).toBe('related');
  });

  it('goes before the next heading of its rank', () => {
    const draft = headed('Nine geese', '<h2>The weir</h2><p>The weir stays for now, said the council.</p>');
    removeDanglingHeadings(draft);
    expect(draft.isKept(blockOf(draft, 'Further off'))).toBe(false);
    expect(draft.isKept(blockOf(draft, 'The weir'))).toBe(true);
  });

  it.each([
    ['before a heading below it', '<h3>The weir</h3><p>The weir stays for now, said the council.</p>'],
    ['before text', '<p>The weir stays for now, said the council.</p>'],
  ])('stays %s', (_, after) => {
    const draft = headed('Nine geese', after);
    removeDanglingHeadings(draft);
    expect(draft.isKept(blockOf(draft, 'Further off'))).toBe(true);
  });

  it('stays where only an advertisement interrupts its section', () => {
    const draft = storyDraft('', '<h2>Further off</h2><p>Advertisement</p>');
    draft.remove(blockOf(draft, 'Advertisement'), 'advertisement', 'under test');
    removeDanglingHeadings(draft);
    expect(draft.isKept(blockOf(draft, 'Further off'))).toBe(true);
  });
});

describe('what a paper asks of its readers', () => {
  const last = (text: string) => {
    const draft = storyDraft('', `<p>${text}</p>`);
    draft.odds[blockOf(draft, text).index] = 1;
    removePleas(draft);
    return draft.verdicts[blockOf(draft, text).index] ?? null;
  };

  it.each([
    ['Follow us on Facebook and Instagram for more of the valley.', 'share'],
    ['The Courier is free to read. Sign up for our letter if you like what we do.', 'newsletter'],
    ['Der Newsletter aus dem Tal kommt jeden Freitag. Hier geht es zur Anmeldung!', 'newsletter'],
    ['Chaque vendredi, la vallée dans votre boîte : abonnez-vous à la newsletter du Courrier.', 'newsletter'],
    ['Подпишитесь на рассылку, и долина придёт к вам сама.', 'newsletter'],
    ['We may earn a small commission from what you buy.', 'legal'],
    ['What would you do with the weir? Leave a comment!', 'comments'],
    ['Źródło: PAP', 'meta-line'],
    ['(责任编辑：张三)', 'meta-line'],
    ['Entre no nosso canal do WhatsApp', 'newsletter'],
  ])('is left out at the end: %s', (text, reason) => {
    expect(last(text)?.reason).toBe(reason);
  });

  it('stays in the mouths of others, and where the text is surely the story', () => {
    expect(last('“Nobody will follow the river any more,” the miller said.')).toBeNull();
    expect(
      last(
        'Picking the best mills of a year is hard, and surely we left some of your favourites out, so leave a comment if you know a wheel that turns as well as these do.',
      ),
    ).toBeNull();
    const draft = storyDraft('', '<p>Follow us on Facebook, the sign at the mill says.</p>');
    draft.odds[blockOf(draft, 'Follow us').index] = 5;
    removePleas(draft);
    expect(draft.isKept(blockOf(draft, 'Follow us'))).toBe(true);
  });
});

describe('a line that begins with the name of the author', () => {
  const story = (line: string) => {
    const draft = draftOf(
      `<article><h1>Osterby mill stops</h1><p class="byline">By Nell Weir</p><div class="s">${prose()}<p>${line}</p></div></article>`,
    );
    removePleas(draft);
    return draft.verdicts[blockOf(draft, line).index] ?? null;
  };

  it('tells of the author at the end', () => {
    expect(story('Nell Weir writes about rivers and is working on a book.')?.reason).toBe('author-bio');
  });

  it('stays where it tells of somebody else', () => {
    expect(story('Nell Weirside, the miller, is working on a book.')).toBeNull();
    expect(story('The wheel stands, as Nell Weir saw on Friday.')).toBeNull();
  });
});

describe('what a paper asks of its readers amid a story', () => {
  const amid = (text: string) => {
    const draft = storyDraft(`<p>${text}</p>`);
    draft.odds[blockOf(draft, text).index] = 5;
    removePleas(draft);
    return draft.verdicts[blockOf(draft, text).index] ?? null;
  };

  it.each([
    ['Síguenos en Google News y en nuestro canal de WhatsApp', 'share'],
    ['Подписывайтесь на наш Telegram!', 'share'],
    ['Κάθε Παρασκευή στο newsletter μας', 'newsletter'],
    ['Нашли ошибку? Выделите её и нажмите Ctrl+Enter', 'share'],
    ['Únete a nuestro canal de WhatsApp', 'newsletter'],
    ['Читайте нас в Telegram', 'newsletter'],
    ['下載我們的微信公眾號', 'newsletter'],
    ['카카오톡 채널을 추가하세요', 'newsletter'],
  ])('goes in a line that calls out: %s', (text, reason) => {
    expect(amid(text)?.reason).toBe(reason);
  });

  it.each([
    'Folgen Sie uns auf den Turm, sagte der Müller den Gästen und ging voran.',
    '«Síguenos en silencio», dijo el molinero a los que esperaban en la puerta',
    'Leave a comment in the book of the mill, and the miller will read it aloud',
    'La búsqueda del molinero sigue en Facebook y en Telegram desde el viernes.',
    'Телеграм молчит, и за мельницей следят только рыбаки.',
  ])('stays in the mouths of others: %s', (text) => {
    expect(amid(text)).toBeNull();
  });
});

describe('other articles', () => {
  const text =
    'The ferry that links the islands will run at night from June, its owners said, and the fare will stay as it is until the end of the year at least.';
  const other = (tag: string, heading: string) =>
    `<${tag}><${heading}>Ferry runs at night</${heading}><p>${text}</p><p>${text} So they promise.</p></${tag}>`;

  it('go where the page holds the headline in one of several', () => {
    const draft = storyDraft('', other('article', 'h2'));
    removeOtherArticles(draft);
    expect(draft.verdicts[blockOf(draft, 'The ferry').index]?.decidedBy).toBe('another article on the page');
    expect(draft.isKept(blockOf(draft, 'The mill'))).toBe(true);
  });

  it('stay as parts of the story, large ones without a headline of their own', () => {
    const draft = storyDraft('', other('article', 'h4'));
    removeOtherArticles(draft);
    expect(draft.isKept(blockOf(draft, 'The ferry'))).toBe(true);
  });

  it('stay as posts of a live blog', () => {
    const data = JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Osterby mill stops' });
    const posts = `<article><h4>10:40</h4><p>The wheel stands still, and the keeper of the weir has gone home.</p></article>`;
    const draft = storyDraft('', `${posts}<script type="application/ld+json">${data}</script>`);
    removeOtherArticles(draft);
    expect(draft.isKept(blockOf(draft, 'The wheel stands'))).toBe(true);
  });

  it('go where they are small, without a headline too, and stay within the article of the headline', () => {
    const teasers = `<article><p>The fog horn of the bay is for sale, as nobody hears it any more.</p></article>`;
    const beside = storyDraft(
      '',
      `<article><p>You may also like</p>${other('div', 'h4')}${teasers}</article>`,
    );
    removeOtherArticles(beside);
    expect(beside.isKept(blockOf(beside, 'The fog horn'))).toBe(false);
    const within = storyDraft(teasers);
    removeOtherArticles(within);
    expect(within.isKept(blockOf(within, 'The fog horn'))).toBe(true);
  });
});

describe('post times', () => {
  const posts = (times: readonly string[]) =>
    times
      .map(
        (time) =>
          `<div class="post"><time>${time}</time><p>The water at the mill has fallen by another hand, said the keeper of the weir at ${time}.</p></div>`,
      )
      .join('');

  it('head the posts of a live blog, each once', () => {
    const draft = storyDraft(posts(['10:00', '11:00', '12:00']));
    expect([...postTimes(draft)].map(({ text }) => text)).toEqual(['10:00', '11:00', '12:00']);
  });

  it('are no live blog where there are two', () => {
    expect(postTimes(storyDraft(posts(['10:00', '11:00']))).size).toBe(0);
  });
});
