// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Removal, RuleOutcome, Story } from '../core/index.ts';
import type { PageTools } from './reader-types.ts';
import { sampleStory } from './sample-story.fixture.ts';
import { actions, all, button, click, one, press, show, useDocument } from './test-document.fixture.tsx';

useDocument();

const [most] = sampleStory.removals;
const PATHS = ['html > body > ul:nth-child(2)'];
const OWN = { list: 'filters/own', line: 3, text: 'sandby-courier.example##.promo' };

function storyWith(change: Partial<Removal>, rules?: RuleOutcome[]): Story {
  const removals = [{ ...(most as Removal), ...change }];
  return { ...sampleStory, removals, ...(rules && { rules }) };
}

function open(story: Story, tools: Partial<PageTools> = {}) {
  const page = {
    show: vi.fn(async () => () => undefined),
    suggest: vi.fn(async () => 'sandby-courier.example##.most-read:keep()' as string | null),
    addFilter: vi.fn(async () => undefined),
    removeFilter: vi.fn(async () => undefined),
    pick: vi.fn(),
    mark: vi.fn(),
    ...tools,
  };
  show({ result: { status: 'story', story }, actions: { ...actions, page } });
  press('3');
  return page;
}

const settle = () => act(async () => void (await new Promise((done) => setTimeout(done))));
const pressed = async (name: string) => {
  click(button(name));
  await settle();
};

describe('the ledger', () => {
  it('keeps what was removed for good, says so, and takes it back', async () => {
    const page = open(storyWith({ paths: PATHS }));
    await pressed('Always…');
    await pressed('Always keep on sandby-courier.example');
    expect(page.suggest).toHaveBeenCalledWith(PATHS, 'keep');
    expect(page.addFilter).toHaveBeenCalledWith('sandby-courier.example##.most-read:keep()');
    const notice = one('.rule-notice');
    expect(notice.textContent).toContain('Kept on sandby-courier.example from now on.');
    expect(notice.textContent).toContain('##.most-read:keep()');
    expect(document.activeElement).toBe(notice);
    expect(one('[role=status]').textContent).toContain('Kept on');
    await pressed('Undo');
    expect(page.removeFilter).toHaveBeenCalledWith('sandby-courier.example##.most-read:keep()');
    expect(one('.rule-notice').textContent).toContain('Undone.');
    await pressed('Close this notice');
    expect(all('.rule-notice')).toHaveLength(0);
  });

  it('removes for good what was put back', async () => {
    const page = open(storyWith({ paths: PATHS }), { suggest: vi.fn(async () => 'a.example##.x') });
    await pressed('Put back');
    await pressed('Always…');
    await pressed('Always remove things like this');
    expect(page.suggest).toHaveBeenCalledWith(PATHS, 'remove');
    expect(page.addFilter).toHaveBeenCalledWith('a.example##.x');
    expect(all('.put-back')).toHaveLength(0);
  });

  it('names the rule that removed something, and deletes it where it is the reader’s own', async () => {
    const page = open(storyWith({ reason: 'rule', rule: OWN, decidedBy: OWN.text, paths: PATHS }));
    expect(one('.removal-why').textContent).toContain(`Rule ${OWN.text}, My filters`);
    await pressed('Always…');
    await pressed('Delete this rule');
    expect(page.removeFilter).toHaveBeenCalledWith(OWN.text);
    await pressed('Undo');
    expect(page.addFilter).toHaveBeenCalledWith(OWN.text);
  });

  it('says so where no rule can name a removal', async () => {
    open(storyWith({ paths: [] }));
    await pressed('Always…');
    expect(one('.removal-always').textContent).toContain('No rule can select only this');
    expect(all('.removal-always button')).toHaveLength(0);
  });

  it.each([
    ['cannot be stored', { addFilter: async () => Promise.reject(new Error('quota')) }],
    ['cannot be named', { suggest: async () => null }],
  ])('says so where a rule %s', async (_, tools) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    open(storyWith({ paths: PATHS }), tools);
    await pressed('Always…');
    await pressed('Always remove things like this');
    expect(one('.rule-notice').textContent).toBe('The rule could not be written.');
  });

  it('steps aside to show a removal in the page, and comes back to where it was', async () => {
    const comeBack = vi.fn();
    const page = open(storyWith({}), {
      show: vi.fn(async (_places, onReturn) => () => {
        comeBack();
        onReturn();
      }),
    });
    await pressed('Show on the page');
    expect(page.show).toHaveBeenCalledWith(['main > ul'], expect.any(Function));
    expect(document.activeElement).toBe(button('Back to the list'));
    press('Escape', button('Back to the list'));
    expect(comeBack).toHaveBeenCalledOnce();
    expect(all('.aside-strip')).toHaveLength(0);
    expect(document.activeElement).toBe(button('Show on the page'));
  });

  it('stays where the page shows nothing', async () => {
    open(storyWith({}), { show: async () => null });
    await pressed('Show on the page');
    expect(all('.aside-strip')).toHaveLength(0);
    expect(one('.rule-notice').textContent).toContain('nothing to point at');
  });

  it('says of each rule that was left out why', () => {
    const states = [
      'too-slow',
      'removes-too-much',
      'disagrees',
      'failed',
      'applied',
      'no-match',
      'no-effect',
    ];
    open(
      storyWith(
        {},
        states.map((state, n) => ({
          rule: {
            list: n === 0 ? 'site/sandby-courier.example' : 'filters/easy',
            line: n,
            text: `##.rule-${n}`,
          },
          action: 'remove',
          state: state as RuleOutcome['state'],
          matches: 1,
        })),
      ),
    );
    const said = all('.ledger-rules li').map((it) => it.textContent);
    expect(said).toHaveLength(4);
    expect(said[0]).toContain('it took too long');
    expect(said[0]).toContain('site rules of sandby-courier.example');
    expect(said[1]).toContain('more than half of the story');
    expect(said[1]).toContain('list easy');
  });

  it('finds what was put back again when the story is read anew', async () => {
    const before = storyWith({});
    open(before);
    await pressed('Put back');
    const after = {
      ...before,
      removals: [
        { ...(sampleStory.removals[1] as Removal), id: 'r0' },
        { ...(most as Removal), id: 'r1' },
      ],
    };
    show({ result: { status: 'story', story: after } });
    expect(all('.put-back')).toHaveLength(1);
    expect(one('.put-back').textContent).toContain('Five bakeries');
  });

  it('starts the picker, by button and key', async () => {
    const page = open(storyWith({}));
    press('r');
    await pressed('Remove something from the story');
    expect(page.pick).toHaveBeenCalledTimes(2);
  });

  it('offers nothing that its shell cannot do', () => {
    show();
    press('3');
    const names = all('button').map((it) => it.textContent);
    expect(names).not.toContain('Always…');
    expect(names).not.toContain('Show on the page');
  });
});
