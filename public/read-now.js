// Put into a page behind the engine (src/content/read-now.ts): its value, what comes of reading the page, is given back
// to the popup that put it there.
globalThis[Symbol.for('clearstory.read-now')]?.();
