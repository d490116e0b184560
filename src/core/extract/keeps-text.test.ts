// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  ADDRESS,
  asMarkup,
  blocksOf,
  bodyLines,
  HEADLINE,
  newsPage,
  PARAGRAPHS,
  paragraphs,
  readHtml,
  readNews,
} from './news-page.fixture.ts';

describe('a story keeps its text', () => {
  it.each([
    ['in paragraphs', paragraphs()],
    ['in divs', PARAGRAPHS.map((text) => `<div>${text}</div>`).join('')],
    ['in spans parted by breaks', PARAGRAPHS.map((text) => `<span>${text}</span><br><br>`).join('')],
    ['bare, parted by breaks', PARAGRAPHS.join('<br />\n<br />')],
    [
      'in one div a sentence deep',
      PARAGRAPHS.map((text) => `<div><div><div><span>${text}</span></div></div></div>`).join(''),
    ],
    ['in sections', PARAGRAPHS.map((text) => `<section><p>${text}</p></section>`).join('')],
    ['in table cells of an old layout', `<table><tr><td>${paragraphs()}</td></tr></table>`],
    ['in elements of its own', PARAGRAPHS.map((text) => `<x-paragraph>${text}</x-paragraph>`).join('')],
    [
      'in chunks with advertisements between',
      PARAGRAPHS.map(
        (text) => `<div class="chunk"><p>${text}</p></div><div class="ad"><span>Advertisement</span></div>`,
      ).join(''),
    ],
    [
      'switched off until a script runs',
      `<div style="display:none" class="js-content">${paragraphs()}</div>`,
    ],
    ['transparent until a script runs', `<div style="opacity:0" class="js-fade">${paragraphs()}</div>`],
    ['half of it hidden', `${paragraphs(0, 1)}<div class="rest" hidden>${paragraphs(1)}</div>`],
    [
      'half of it folded',
      `${paragraphs(0, 2)}<details><summary>Read more</summary>${paragraphs(2)}</details>`,
    ],
    ['aria-hidden for a wall', `${paragraphs(0, 1)}<div aria-hidden="true">${paragraphs(1)}</div>`],
    ['in a noscript', `<div id="app"></div><noscript>${paragraphs()}</noscript>`],
    [
      'in a box with a misleading name',
      `<div class="interaction sidebar-content comments-enabled">${paragraphs()}</div>`,
    ],
  ])('%s', (_, story) => {
    expect(bodyLines(readNews({ story }))).toEqual(PARAGRAPHS);
  });

  it('of one paragraph', () => {
    const story = readNews({ story: paragraphs(0, 1) });
    expect(bodyLines(story)).toEqual(PARAGRAPHS.slice(0, 1));
  });

  it('of one short paragraph', () => {
    const brief = 'A barge has struck the harbour bridge again. Nobody was hurt, the fire brigade said.';
    expect(bodyLines(readNews({ headline: 'Barge strikes bridge again', story: `<p>${brief}</p>` }))).toEqual(
      [brief],
    );
  });

  it('with the dateline at its head', () => {
    const first = `WESTMERE, May 5 (Coast Agency) — ${PARAGRAPHS[0]}`;
    expect(bodyLines(readNews({ story: `<p>${first}</p>${paragraphs(1)}` }))[0]).toBe(first);
  });

  it('with a dateline in an element of its own', () => {
    const story = readNews({
      story: `<p><span class="dateline">WESTMERE —</span> ${PARAGRAPHS[0]}</p>${paragraphs(1)}`,
    });
    expect(bodyLines(story)[0]).toBe(`WESTMERE — ${PARAGRAPHS[0]}`);
  });

  it('with its footnotes', () => {
    const notes =
      '<section class="footnotes"><ol><li id="fn1">The survey of 2019 measured the pillars from the water only.</li><li id="fn2">Figures of the harbour office, which counts trailers as cars.</li></ol></section>';
    const story = readNews({
      story: `<p>${PARAGRAPHS[0]}<sup><a href="#fn1">1</a></sup></p><p>${PARAGRAPHS[1]}<a href="#fn2">[2]</a></p>${paragraphs(2)}${notes}`,
    });
    expect(bodyLines(story)).toHaveLength(6);
    expect(bodyLines(story)[4]).toMatch(/^The survey of 2019/);
  });

  it('and its kicker and standfirst apart from it', () => {
    const article = `<article><div class="kicker">Harbour</div><h1>${HEADLINE}</h1><p class="standfirst">A year after the barge, Westmere chooses steel over patience.</p><div class="story-body">${paragraphs()}</div></article>`;
    const story = readNews({ story: '', article });
    expect(story).toMatchObject({
      kicker: 'Harbour',
      standfirst: 'A year after the barge, Westmere chooses steel over patience.',
    });
    expect(bodyLines(story)).toEqual([story.standfirst, ...PARAGRAPHS]);
  });

  it('with dialogue', () => {
    const talk = ['“Was it you?”', '“No.”', '– Then who was it?', '“Ask the captain,” he said.'];
    const story = readNews({ story: `${paragraphs(0, 2)}${asMarkup(talk)}${paragraphs(2)}` });
    expect(bodyLines(story)).toEqual([...PARAGRAPHS.slice(0, 2), ...talk, ...PARAGRAPHS.slice(2)]);
  });

  it('with block quotes of several paragraphs', () => {
    const story = readNews({
      story: `${paragraphs(0, 2)}<blockquote cite="https://letters.example/1"><p>We have waited long enough.</p><p>We will not wait for another winter.</p></blockquote>${paragraphs(2)}`,
    });
    expect(blocksOf(story, 'blockquote')).toMatchObject([
      {
        cite: 'https://letters.example/1',
        paragraphs: [
          [{ text: 'We have waited long enough.' }],
          [{ text: 'We will not wait for another winter.' }],
        ],
      },
    ]);
  });
});

describe('a story keeps what its newsroom says of it', () => {
  it.each([
    [
      'correction',
      'Correction: An earlier version of this article gave the wrong length of the bridge.',
      'en',
    ],
    ['correction', 'This article was amended on 6 May 2026 to give the right length of the bridge.', 'en'],
    ['update', 'Update, 6 May: The council has published the minutes of the meeting on its pages.', 'en'],
    [
      'correction',
      'Korrektur: In einer früheren Version dieses Artikels war die Länge der Brücke falsch angegeben.',
      'de',
    ],
    [
      'correction',
      'Anmerkung der Redaktion: In einer früheren Fassung hieß es, die Brücke sei 300 Meter lang.',
      'de',
    ],
    [
      'correction',
      'Rectificatif : une première version de cet article donnait une longueur inexacte du pont.',
      'fr',
    ],
    [
      'correction',
      'Corrección: una versión anterior de este artículo daba una longitud errónea del puente.',
      'es',
    ],
    [
      'correction',
      'Rettifica: una versione precedente di questo articolo indicava una lunghezza errata del ponte.',
      'it',
    ],
    [
      'correction',
      'Correção: uma versão anterior deste texto indicava um comprimento errado da ponte.',
      'pt',
    ],
    [
      'correction',
      'Correctie: in een eerdere versie van dit artikel stond een verkeerde lengte van de brug.',
      'nl',
    ],
    ['correction', 'Sprostowanie: we wcześniejszej wersji artykułu podano błędną długość mostu.', 'pl'],
    [
      'correction',
      'Исправление: в первой версии статьи была неверно указана длина моста через гавань.',
      'ru',
    ],
    ['correction', 'Düzeltme: Bu haberin önceki sürümünde köprünün uzunluğu yanlış verilmişti.', 'tr'],
    ['correction', 'تصحيح: ذكرت نسخة سابقة من هذا المقال طولا غير صحيح للجسر القديم في الميناء.', 'ar'],
    ['correction', '訂正：当初の記事で橋の長さに誤りがありました。おわびして訂正します。', 'ja'],
    ['correction', '更正：本文早前版本中关于大桥长度的数字有误，特此更正并向读者致歉。', 'zh'],
    [
      'correction',
      '바로잡습니다: 이 기사의 이전 판에서 다리 길이를 잘못 적었습니다. 독자께 사과드립니다.',
      'ko',
    ],
  ])('a %s: %s', (kind, text, lang) => {
    for (const story of [
      `${paragraphs()}<p><em>${text}</em></p>`,
      `<p class="note">${text}</p>${paragraphs()}`,
    ]) {
      expect(blocksOf(readNews({ story, lang }), 'notice').map((notice) => notice.kind)).toEqual([kind]);
    }
  });
});

describe('a live blog keeps', () => {
  const post = (text: string, n: number): string =>
    `<div class="live-post" id="p${n}"><time datetime="2026-05-05T2${n}:10:00Z">2${n}:10</time><h3>What happened at ${n}</h3><p>${text}</p><button>Share</button></div>`;
  const posts = [...PARAGRAPHS]
    .reverse()
    .map((text, n) => post(text, 3 - n))
    .join('');
  const story = readNews({
    story: `<div class="live-controls"><button>Newest first</button><a href="#">Load more</a></div>${posts}`,
  });

  it('the time of each post and their order', () => {
    expect(blocksOf(story, 'timestamp').map(({ text, time }) => [text, time])).toEqual(
      [3, 2, 1, 0].map((n) => [`2${n}:10`, `2026-05-05T2${n}:10:00Z`]),
    );
    expect(blocksOf(story, 'heading')).toHaveLength(4);
    expect(blocksOf(story, 'paragraph').map(({ text }) => text[0]?.text)).toEqual([...PARAGRAPHS].reverse());
  });

  it('the word behind a time that only its style sets apart', () => {
    const marked = posts.replaceAll('</time>', '</time><mark>KEY EVENT</mark>');
    expect(blocksOf(readNews({ story: marked }), 'timestamp').map(({ text }) => text)).toEqual(
      [3, 2, 1, 0].map((n) => `2${n}:10 KEY EVENT`),
    );
  });

  it('and not its controls', () => {
    expect(
      story.removals
        .filter(({ reason }) => reason === 'live-blog-controls')
        .map(({ text }) => text)
        .join(),
    ).toMatch(/Newest first/);
  });
});

describe('of several articles on one page', () => {
  const second = PARAGRAPHS.map((text) => text.replaceAll('bridge', 'tunnel').replaceAll('river', 'hill'));
  const article = (headline: string, texts: readonly string[], attributes = ''): string =>
    `<article${attributes}><h1>${headline}</h1><div class="story-body">${asMarkup(texts)}</div></article>`;
  const other = 'Tunnel through the hill is approved';

  it('the one that the page names is read', () => {
    const page = newsPage({ story: '', article: article(HEADLINE, PARAGRAPHS) + article(other, second) });
    expect(bodyLines(readHtml(page))).toEqual(PARAGRAPHS);
  });

  it('the one of the address is read after endless scroll has changed it', () => {
    const page = newsPage({
      headline: HEADLINE,
      story: '',
      article:
        article(HEADLINE, PARAGRAPHS, ` data-url="${ADDRESS}"`) +
        article(other, second, ' data-url="/news/tunnel"'),
    });
    const story = readHtml(page, 'https://paper.example/news/tunnel');
    expect(bodyLines(story)).toEqual(second);
    expect(story.headline).toBe(other);
  });

  it('the one whose headline the title gives is read', () => {
    const page = newsPage({
      headline: other,
      story: '',
      article: article(HEADLINE, PARAGRAPHS) + article(other, second),
    });
    expect(bodyLines(readHtml(page))).toEqual(second);
  });
});

describe('a story behind a paywall', () => {
  it.each([
    ['en', 'Subscribe to continue reading', 'Already a subscriber? Log in'],
    ['de', 'Weiterlesen mit Abo', 'Bereits Abonnent? Anmelden'],
    ['fr', 'Cet article est réservé aux abonnés', 'Déjà abonné ? Se connecter'],
    ['es', 'Suscríbete para seguir leyendo', '¿Ya eres suscriptor? Inicia sesión'],
    ['it', 'Abbonati per continuare a leggere', 'Sei già abbonato? Accedi'],
    ['pt', 'Assine para continuar lendo', 'Já é assinante? Entrar'],
    ['nl', 'Lees verder met een abonnement', 'Al abonnee? Log in'],
    ['pl', 'Dostęp tylko dla subskrybentów', 'Masz już subskrypcję? Zaloguj się'],
    ['ru', 'Материал доступен только подписчикам', 'Уже есть подписка? Войти'],
    ['tr', 'Bu haberin devamı abonelere özel', 'Zaten abone misiniz? Giriş yapın'],
    ['ja', 'この記事は有料会員記事です。残り1200文字', '会員の方はログイン'],
    ['ko', '이 기사는 유료회원 전용입니다', '이미 회원이신가요? 로그인'],
    ['zh', '订阅后继续阅读全文', '已有账号？登录'],
    ['ar', 'هذا المحتوى للمشتركين فقط', 'هل أنت مشترك؟ تسجيل الدخول'],
  ])('is shown as cut off by its publisher: %s', (lang, offer, login) => {
    const story = readNews({
      lang,
      story: `${paragraphs(0, 2)}<div class="x-wall"><h3>${offer}</h3><p>${login}</p></div>`,
    });
    expect(story.isCutOff).toBe(true);
    expect(story.blocks.at(-1)).toMatchObject({ type: 'notice', kind: 'cut-off' });
    expect(bodyLines(story)).toEqual(PARAGRAPHS.slice(0, 2));
  });

  it('and not where the page asks every reader to subscribe in its footer', () => {
    const page = newsPage({ story: paragraphs(0, 2) }).replace(
      /<section class="related">[\s\S]*<footer[^>]*>/,
      '<footer><p>Already a subscriber? Log in</p>',
    );
    expect(readHtml(page).isCutOff).toBe(false);
  });

  it('and not where only an offer stands below the whole of it', () => {
    const long = PARAGRAPHS.concat(PARAGRAPHS.map((text) => text.replaceAll('bridge', 'tunnel')));
    const story = readNews({
      story: `${asMarkup(long)}<div class="offer"><p>Subscribe to the Westmere Paper</p></div>`,
    });
    expect(story.isCutOff).toBe(false);
  });
});
