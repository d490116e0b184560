/**
 * Headline of the page that the project grew from: a story of four paragraphs and sixteen headlines that are
 * not of it.
 */
const SEED_HEADLINE = 'Putin calls on Ukraine troops in Russian region to ‘surrender’';

export const SEED_PARAGRAPHS: readonly string[] = [
  'MOSCOW: President Vladimir Putin on Friday called on beleaguered Ukrainian troops in the Russian region of Kursk to “surrender” after US President Donald Trump pleaded for their lives.',
  'Russia has mounted a rapid counteroffensive in the western border region over the past week, recapturing much territory that Ukraine had seized in a shock incursion last August. A defeat for Ukraine in Kursk would be a major blow to Kyiv´s plans to use its hold on the region as a bargaining chip in future peace talks with Moscow.',
  '“We are sympathetic to President Trump´s call,” Putin said. “If they lay down their arms and surrender, they will be guaranteed life and dignified treatment,” Putin added in remarks broadcast a day after he held talks with a US envoy on a ceasefire. Trump said “thousands” of Ukrainian troops were “completely surrounded by the Russian military, and in a very bad and vulnerable position”.',
  '“I have strongly requested to President Putin that their lives be spared. This would be a horrible massacre, one not seen since World War II,” he said. Ukraine´s military leadership denied the claims, though President Volodymyr Zelensky conceded his forces faced mounting pressure. “There is no threat of our units being encircled,” Ukraine´s General Staff wrote in a social media statement.',
];

/** Headlines of other stories as the page has them, each but the last with a dash behind. */
export const UNRELATED_LINES: readonly string[] = [
  "'The Muppet Show' Star Miss Piggy Gives Fans THIS Advice -",
  'Sarah Ferguson Concerned For Princess Eugenie, Beatrice Amid Epstein Scandal -',
  'Uber Enters Seven New European Markets In Major Food-delivery Expansion -',
  'Hollywood Fights Back Against Super-realistic AI Video Tool -',
  "Meghan Markle's Father Shares Fresh Health Update -",
  'Pentagon Threatens To Cut Ties With Anthropic Over AI Safeguards Dispute -',
  'Samsung Galaxy Unpacked 2026: What To Expect On February 25 -',
  'Travis Kelce Takes Hilarious Jab At Taylor Swift In Valentine’s Day Post -',
  'NASA Confirms Arrival Of SpaceX Crew-12 Astronauts At The International Space Station -',
  'Can AI Bully Humans? Bot Publicly Criticises Engineer After Code Rejection -',
  'Search For Savannah Guthrie’s Abducted Mom Enters Unthinkable Phase -',
  "Imagine Dragons Star, Dan Reynolds Recalls 'frustrating' Diagnosis -",
  'Steve Jobs Once Called Google Over Single Shade Of Yellow: Here’s Why -',
  'Barack Obama Addresses UFO Mystery: Aliens Are ‘real’ But Debunks Area 51 Conspiracy Theories -',
  "Selma Blair Explains Why Multiple Sclerosis 'isn't So Scary' -",
  "Will Smith Surprises Wife Jada Pinkett With Unusual Gift On Valentine's Day",
];

const HEADER = `<header><a href="/">The Daily Courier</a><nav class="mega-menu"><ul>
<li><a href="/world">World</a><ul><li><a href="/world/a">World today</a></li><li><a href="/world/b">All of World</a></li></ul></li>
<li><a href="/business">Business</a><ul><li><a href="/business/a">Business today</a></li><li><a href="/business/b">All of Business</a></li></ul></li>
<li><a href="/sport">Sport</a><ul><li><a href="/sport/a">Sport today</a></li><li><a href="/sport/b">All of Sport</a></li></ul></li>
<li><a href="/culture">Culture</a><ul><li><a href="/culture/a">Culture today</a></li><li><a href="/culture/b">All of Culture</a></li></ul></li>
<li><a href="/science">Science</a><ul><li><a href="/science/a">Science today</a></li><li><a href="/science/b">All of Science</a></li></ul></li>
</ul></nav><button>Sign in</button></header>`;

const SHARE = `<div class="share-bar"><a href="#">Facebook</a> <a href="#">WhatsApp</a> <a href="#">Copy link</a></div>`;
const AD = `<div class="ad-slot"><span>Advertisement</span><iframe src="https://ads.example/x"></iframe></div>`;
const NEWSLETTER = `<div class="newsletter-box"><h3>Get the morning briefing</h3><p>The five stories that you need, every day at six. Sign up now and never miss a thing.</p><input type="email"><button>Sign up</button></div>`;
const FOOTER = `<footer><p>About us</p><p>Contact</p><p>© 2025 The Daily Courier. All rights reserved.</p></footer>`;

/** Returns a newspaper's page around the seed story; `body` is the content of its container of paragraphs. */
export function seedPage(body: string): string {
  return `<!doctype html><html lang="en"><head><title>${SEED_HEADLINE} - The Daily Courier</title></head><body>${HEADER}
    <main><article><h1>${SEED_HEADLINE}</h1><div class="byline">By AFP</div><time datetime="2025-03-15T08:00:00Z">March 15, 2025</time>
    ${SHARE}${AD}<div class="text">${body}</div>${NEWSLETTER}</article></main>${FOOTER}</body></html>`;
}

/** Returns markup of some of the story's paragraphs. */
export function paragraphs(from = 0, to = SEED_PARAGRAPHS.length): string {
  return SEED_PARAGRAPHS.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
}
