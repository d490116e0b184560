// A news site drawn by script after the page has loaded, with navigation in the page.
(() => {
  const root = document.getElementById('root');
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const element = (tag, attributes, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  };
  const link = (href, text) => {
    const a = element('a', { href }, text);
    a.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState({}, '', href);
      render();
    });
    return a;
  };
  const header = () =>
    element(
      'header',
      { class: 'css-head' },
      link('/', 'Meridian'),
      element('nav', {}, link('/', 'Home'), ' ', link('/story/orchard-frost', 'Orchards')),
    );
  const paragraphs = [
    'A late frost has taken most of the cherry blossom in the Alder valley, and growers say that the summer crop may be the smallest in thirty years. Temperatures fell to minus four degrees before dawn on Tuesday.',
    '“We lit two hundred fires and it was not enough,” said Marta Okonjo, who farms eleven hectares near the weir. She expects to save one tree in five, most of them along the wall that faces south.',
    'The growers’ union has asked the county for a relief fund like the one of nine years ago. Councillor Ben Whitlow said the request would be “looked at with an open mind” when the council meets next week.',
    'Beekeepers are worried too, because the hives were moved into the orchards only days before. Some have begun to feed their bees with sugar water until the meadows come into flower.',
  ];
  const story = () =>
    element(
      'main',
      {},
      element(
        'article',
        { class: 'css-1q2w3e' },
        element('h1', { class: 'css-h' }, 'Late frost takes the cherry blossom in the Alder valley'),
        element('p', { class: 'css-by' }, 'By Petra Lindgren'),
        element('time', { datetime: '2025-04-22T07:10:00Z' }, '22 April 2025'),
        element('div', { class: 'css-share' }, element('button', {}, 'Share'), element('button', {}, 'Gift this article')),
        ...paragraphs.slice(0, 2).map((text) => element('p', {}, text)),
        element('div', { class: 'css-ad', 'data-ad': 'inline' }, 'Advertisement'),
        ...paragraphs.slice(2).map((text) => element('p', {}, text)),
        element('section', { class: 'css-related' }, element('h2', {}, 'Related stories'), link('/story/weir', 'Weir keeper finds Roman coin')),
      ),
    );
  const teasers = ['Weir keeper finds Roman coin', 'Night trains return to the coast', 'Choir sings on a roof', 'Snow closes the high road', 'Potters reopen the old kiln', 'Tram drivers vote on pay'];
  const home = () =>
    element(
      'main',
      { class: 'css-grid' },
      ...teasers.map((title, i) => element('div', { class: 'css-card' }, link(`/story/${i}`, title), element('p', {}, 'In brief.'))),
      element('div', { class: 'css-card' }, link('/story/orchard-frost', 'Late frost takes the cherry blossom')),
    );
  let drawing = 0;
  async function render() {
    const turn = ++drawing;
    root.replaceChildren(header(), element('div', { class: 'skeleton' }));
    await wait(400);
    if (turn !== drawing) return;
    const isStory = location.pathname === '/story/orchard-frost';
    document.title = isStory ? 'Late frost takes the cherry blossom in the Alder valley - Meridian' : 'Meridian';
    root.replaceChildren(header(), isStory ? story() : home());
    root.append(element('footer', {}, '© 2025 Meridian Media'));
  }
  addEventListener('popstate', render);
  setTimeout(render, 600);
})();
