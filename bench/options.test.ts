import { describe, expect, it } from 'vitest';
import { SetupError } from '../scripts/setup/report.mjs';
import { errorKind, parseOptions } from './options.ts';

describe('parseOptions', () => {
  it('has defaults for everything', () => {
    expect(parseOptions([])).toMatchObject({
      corpora: '../shared/corpora',
      errors: 0,
      sample: null,
      peers: true,
    });
  });

  it('reads numbers and switches', () => {
    const options = parseOptions(['--errors', '5', '--sample', '20', '--peers', 'none', '--fast']);
    expect(options).toMatchObject({ errors: 5, sample: 20, peers: false, fast: true });
  });

  it.each([[['--errors', 'many']], [['--peers', 'some']], [['--speed', '9']]])('refuses %j', (args) => {
    expect(() => parseOptions(args)).toThrow(SetupError);
  });
});

describe('errorKind', () => {
  it('is the first kind where none was named, and refuses unknown ones', () => {
    expect(errorKind(parseOptions([]), ['story', 'metadata'])).toBe('story');
    expect(errorKind(parseOptions(['--of', 'metadata']), ['story', 'metadata'])).toBe('metadata');
    expect(() => errorKind(parseOptions(['--of', 'pairs']), ['story', 'metadata'])).toThrow(
      'story, metadata',
    );
  });
});
