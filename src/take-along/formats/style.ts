/** The appearance of saved pages and books: ink on paper, quotations underlined, in print as on a screen. */
export const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 38em; padding: 1.5em 1em 4em; font: 1.1em/1.55 Charter, Georgia, serif; }
h1 { font-size: 1.9em; line-height: 1.2; text-wrap: balance; }
h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; }
.kicker, .meta, .time, small, figcaption, footer { font-family: system-ui, sans-serif; font-size: .85em; }
.standfirst { font-size: 1.15em; }
.alt { font-style: italic; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; break-inside: avoid; }
blockquote, .embed { margin: 1em 0; border-inline-start: 2px solid; padding-inline-start: 1em; }
.notice { border-block: 1px solid; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: .3em .6em; text-align: start; vertical-align: top; }
pre { overflow: auto; white-space: pre-wrap; }
mark { background: none; color: inherit; text-decoration: underline; text-underline-offset: .2em; }
mark.indirect { text-decoration-style: dotted; }
.voices { margin-top: 3em; border-top: 1px solid; }
dt { margin-top: 1em; }
a { color: inherit; }
`.trim();
