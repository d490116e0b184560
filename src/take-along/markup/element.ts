/** An element of a document that is made from data. Text in it stays text: only `serialize.ts` writes characters. */
export interface MarkupElement {
  tag: string;
  attributes: Record<string, string>;
  children: Markup[];
}

export type Markup = string | MarkupElement;

/** Anything that can be given for a child: nothing, text, an element, or a list of them. */
type Child = Markup | null | undefined | false | readonly Child[];

function flatten(children: readonly Child[]): Markup[] {
  return children.flatMap((child): Markup[] => {
    if (child === null || child === undefined || child === false || child === '') return [];
    if (typeof child === 'string' || 'tag' in child) return [child as Markup];
    return flatten(child);
  });
}

/** Makes an element; attributes without a value are left out. */
export function h(
  tag: string,
  attributes: Record<string, string | number | null | undefined> = {},
  ...children: Child[]
): MarkupElement {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)] as const],
  );
  return { tag, attributes: Object.fromEntries(given), children: flatten(children) };
}
