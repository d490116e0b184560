// Declared for the start of every document, in Chromium: there a world of scripts is made with the first of them, and what
// the page has called "chrome" or "browser" by then takes the place of the browser's interface in it for good. At the
// start of a document there is no element yet that could be called anything. Nothing more than that is to be done.
export {};
