const SENTENCES = [
  'The council of Sandby voted late on Tuesday to keep the last ferry across the sound, after a debate of six hours.',
  '“People here do not need a bridge, they need a timetable,” the mayor, Ada Lind, said after the vote.',
  'Northern Lines, which runs the boat, said that it lost two million a year and could not go on without help.',
  '“Nobody asked the passengers,” said Jon Berg, who has crossed the sound every day for thirty years.',
  'The report, which the council had asked for in spring, names four ways to save money and recommends none.',
  'Lind added that the town would “run the boat for five more years” whatever the county decided in autumn.',
];

/** Makes a page with a story of this many paragraphs, of about 220 characters each, and the furniture that pages have. */
export function madePage(paragraphs: number): string {
  const text = Array.from({ length: paragraphs }, (_, n) => {
    const at = (n * 2) % SENTENCES.length;
    return `<p>${SENTENCES[at]} ${SENTENCES[at + 1]}</p>`;
  });
  const links = Array.from(
    { length: 40 },
    (_, n) => `<li><a href="/news/${n}">Another headline, number ${n}</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Harbour town votes to keep its last ferry</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2026-03-14T18:02:00Z"></head>
<body><header><nav><ul>${links.slice(0, 8).join('')}</ul></nav></header>
<main><article><h1>Harbour town votes to keep its last ferry</h1>
<p class="byline">By Mia Holm</p>${text.join('\n')}</article></main>
<aside><h2>Most read</h2><ul>${links.join('')}</ul></aside>
<footer><p>© The Sandby Courier. All rights reserved.</p></footer></body></html>`;
}
