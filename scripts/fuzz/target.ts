import fc from 'fast-check';

/** A part of the project that is fed with anything. */
export interface Target {
  name: string;
  /** The property that holds for every input: it throws where it does not. */
  property: fc.IProperty<unknown>;
  /**
   * Makes an input of a size, for looking whether time grows with it and no faster; by name of the input.
   * Out: what is to be timed.
   */
  growing: Readonly<Record<string, (size: number) => () => unknown>>;
}

/** A target out of what it is fed and what has to hold. */
export function target<Input>(
  name: string,
  input: fc.Arbitrary<Input>,
  check: (input: Input) => void,
  growing: Target['growing'] = {},
): Target {
  return { name, property: fc.property(input, check) as fc.IProperty<unknown>, growing };
}

/** @throws Error with this text where something does not hold */
export function hold(isSo: boolean, text: string): asserts isSo {
  if (!isSo) throw new Error(text);
}

/** Holds that a value crosses from a page to the popup and back as it is. */
export function holdPlain(value: unknown): void {
  hold(JSON.stringify(structuredClone(value)) === JSON.stringify(value), 'survives being cloned');
}
