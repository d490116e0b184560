/** Reads what a model learns from out of the HTML of a page, given its address. */
export type ReadPage<Read> = (html: string, url: string) => Read | Promise<Read>;

/** Opens a reader of pages, lets a function use it, and closes it; gives what the function gives. */
export type WithReader<Read> = <Result>(use: (read: ReadPage<Read>) => Promise<Result>) => Promise<Result>;
