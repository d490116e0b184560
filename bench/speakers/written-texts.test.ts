import { describe, expect, it } from 'vitest';
import { loadWrittenTexts, parseWrittenTexts, WRITTEN_PARTS } from './written-texts.ts';

const TEXT = `=== en-01
Bridge to open
“It is done,” said Ann Lee, the mayor. She said the road would follow. “Done,” she said.
The “Long Bridge” is old.
---
quote: It is done, | by: Ann Lee
quote: Done, | by: Ann Lee
none: Long Bridge | name
said: the road would follow | by: Ann Lee
speaker: Ann Lee | person | the mayor; mayor | accept: Lee
`;

describe('written texts', () => {
  it('finds each label by its words', () => {
    const { texts, faults } = parseWrittenTexts(TEXT, 'en');
    expect(faults).toEqual([]);
    const [doc] = texts;
    const words = [...(doc?.quotes ?? []), ...(doc?.indirect ?? [])].map(({ span }) =>
      doc?.text.slice(...span),
    );
    expect(words).toEqual(['It is done,', 'Done,', 'the road would follow']);
    expect(doc?.speakers).toEqual([
      { name: 'Ann Lee', kind: 'person', roles: ['the mayor', 'mayor'], accept: ['Lee'] },
    ]);
  });

  it('takes what stands round a tag inside the marks for one quotation', () => {
    const text = '=== fr-01\n« Nous partons, a dit Anne Roy. Demain. » Elle a ri.\n---\n';
    const labels =
      'quote: Nous partons | by: Anne Roy\nquote: Demain. | by: Anne Roy\nspeaker: Anne Roy | person |';
    const { texts } = parseWrittenTexts(text + labels, 'fr');
    expect(texts[0]?.quotes.map(({ span }) => texts[0]?.text.slice(...span))).toEqual([
      'Nous partons, a dit Anne Roy. Demain.',
    ]);
  });

  it.each([
    ['quote: It is done, | by: Ann Lee', 'quote: Nowhere | by: Ann Lee', 'the words do not stand'],
    ['| by: Ann Lee\nquote', '| from: Ann Lee\nquote', 'after the words stands'],
    ['quote: Done, | by: Ann Lee', 'quote: Done, | by: Bob', 'no speaker is called Bob'],
    ['| name', '| because', 'the reason is one of'],
    ['person', 'human', 'the kind is one of'],
    ['the mayor; mayor', 'the judge', 'the role does not stand'],
    ['none:', 'nothing:', 'not a label'],
  ])('says what is wrong where %s is %s', (right, wrong, fault) => {
    expect(parseWrittenTexts(TEXT.replace(right, wrong), 'en').faults.join('\n')).toContain(fault);
  });

  it.each(WRITTEN_PARTS)('reads every label of the part %s', (part) => {
    expect(() => loadWrittenTexts(part)).not.toThrow();
  });
});
