/** The formats that the menu offers, in its order. */
export const STORY_FORMATS = ['text', 'markdown', 'html', 'epub'] as const;
export type StoryFormat = (typeof STORY_FORMATS)[number];

export const QUOTES_FORMATS = ['csv', 'json', 'annotations'] as const;
export type QuotesFormat = (typeof QUOTES_FORMATS)[number];
