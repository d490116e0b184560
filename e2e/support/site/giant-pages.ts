const page = (after: string, head = '') => `<!doctype html>
<html lang="en">
<head>{{head}}${head}</head>
<body><main><article>
{{story}}
${after}
</article></main></body>
</html>
`;

const THOUSAND_NODES = `<p>${'<i>a</i>'.repeat(500)}</p>`;
const SENTENCE = 'The ferry made forty crossings that day, said Ilse Varga, and “not one of them was late”. ';
const NEST = `<div id="top" style="display: none"></div>
<script>
  let inner = document.getElementById('top');
  for (let n = 0; n < 100000; n++) inner = inner.appendChild(document.createElement(n % 2 ? 'div' : 'b'));
  inner.append('deep');
</script>`;

/** Pages too large to be kept, by name: what is to be filled in. */
export const giantPages: Record<string, string> = {
  'million-nodes': page(`{{1000×${THOUSAND_NODES}}}`),
  // parsers make 512 levels of however many: as many as there are takes a script
  'deep-markup': page('{{10000×<div>}}deep{{10000×</div>}}'),
  'deep-nesting': page(NEST),
  // 4 MB in one node
  'long-text': page(`<p>{{${Math.ceil(4e6 / SENTENCE.length)}×${SENTENCE}}}</p>`),
  // 10 MB in 20,000 paragraphs
  'many-paragraphs': page(`{{20000×<p>Crossing №. ${SENTENCE.repeat(5)}</p>\n}}`),
  // removed blocks that do not join
  'many-removals': page(
    `{{1000×<p>Crossing №. ${SENTENCE}</p>\n<div class="ad-slot"><p>Removed text №x</p></div>}}`,
  ),
  // more blocks than are read at once
  'beyond-bounds': page('{{101000×<p>The ferry made crossing № of the year without any delay at all.</p>}}'),
  // 20 MB
  'huge-json-ld': page(
    '',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"{{20000000×x}}"}</script>',
  ),
};
