/** A number that a model reads from a subject, under the name by which its weights know it. */
export interface Feature<Subject> {
  readonly name: string;
  readonly read: (subject: Subject) => number;
  /** Meanings of a category's numbers, from 0 on. */
  readonly categories?: readonly string[];
}

/** The number of a feature whose subject is missing, and of a category that does not apply. */
const MISSING = -1;

/** Makes a feature of a quantity. */
export const count = <Subject>(name: string, read: (subject: Subject) => number): Feature<Subject> => ({
  name,
  read,
});

/** Makes a feature that is read as 1 where its subject has a trait, else as 0. */
export const flag = <Subject>(name: string, holds: (subject: Subject) => boolean): Feature<Subject> => ({
  name,
  read: (subject) => (holds(subject) ? 1 : 0),
});

/** Makes a feature of one of several kinds: its index among the categories; `MISSING` for null. */
export const category = <Subject, const Categories extends readonly string[]>(
  name: string,
  categories: Categories,
  read: (subject: Subject) => Categories[number] | null,
): Feature<Subject> => ({ name, categories, read: (subject) => categories.indexOf(read(subject) ?? '') });

/** The features of a part, read from the whole: all of them `MISSING` where it has no such part. */
export const featuresOf = <Whole, Part>(
  partOf: (whole: Whole) => Part | null,
  features: readonly Feature<Part>[],
): Feature<Whole>[] =>
  features.map((feature) => ({
    ...feature,
    read: (whole) => {
      const part = partOf(whole);
      return part === null ? MISSING : feature.read(part);
    },
  }));

/** Features that many subjects share: read once by `readFeatures`, and taken from there. */
export const sharedFeatures = <Whole, Part>(
  sharedBy: (whole: Whole) => readonly number[],
  features: readonly Feature<Part>[],
): Feature<Whole>[] =>
  features.map((feature, index) => ({ ...feature, read: (whole) => sharedBy(whole)[index] ?? MISSING }));

/** Reads a subject's vector: one number a feature, in their order. */
export const readFeatures = <Subject>(features: readonly Feature<Subject>[], subject: Subject): number[] =>
  features.map(({ read }) => read(subject));

/**
 * The features as the file of a model's weights names them: "touches: apart, cueAfter, …". Trees point at features and
 * at categories by number, so weights fit only the list that they were learned from.
 */
export const schemaOf = (features: readonly Omit<Feature<never>, 'read'>[]): string[] =>
  features.map(({ name, categories }) => (categories ? `${name}: ${categories.join(', ')}` : name));
