/** The looks of the report: light and dark, from 360 px up, and on A4 paper. Severity is always a word too, never a colour alone. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: #1c1d21; --soft: #54575f; --paper: #fff; --panel: #f5f6f8; --line: #c9ccd3; --link: #0b4fae; --mark: #ffe38a; --mark-ink: #1c1d21;
  --error: #a3141b; --warning: #7a4a00; --note: #1f5a8c;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e9eaee; --soft: #adb1bb; --paper: #16181d; --panel: #20232a; --line: #444954; --link: #8ab8ff; --mark: #6b5200; --mark-ink: #fff;
    --error: #ff9a96; --warning: #f2bd66; --note: #93c6f5;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .8rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
p { margin: .4rem 0; }
a { color: var(--link); }
.soft, dt, caption { color: var(--soft); }
.id { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: .9em; }
table { border-collapse: collapse; margin: .8rem 0; }
caption { text-align: left; padding-bottom: .3rem; }
th, td { border: 1px solid var(--line); padding: .25rem .7rem; text-align: left; vertical-align: top; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.finding { border: 1px solid var(--line); border-left: .4rem solid var(--tone); border-radius: .3rem; padding: .8rem 1rem; margin: 0 0 1rem; }
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .note { --tone: var(--note); }
.severity { display: inline-block; border: 1px solid var(--tone); color: var(--tone); border-radius: .2rem; padding: 0 .4rem; margin-right: .3rem; font-size: .85rem; text-transform: uppercase; letter-spacing: .03em; }
blockquote { margin: .5rem 0; padding: .5rem .8rem; background: var(--panel); border-radius: .2rem; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0 .1em; text-decoration: underline; text-underline-offset: .15em; }
dl { margin: .5rem 0 0; }
dt { font-size: .9rem; margin-top: .4rem; }
dd { margin: 0; }
dd ul, .reason ul { margin: .1rem 0; padding-left: 1.2rem; }
pre { margin: .1rem 0; font: inherit; padding: .4rem .6rem; background: var(--panel); border: 1px dashed var(--line); border-radius: .2rem; white-space: pre-wrap; user-select: all; }
.caution { border: 1px solid var(--line); padding: .5rem .8rem; background: var(--panel); border-radius: .3rem; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .finding, .caution, tr, blockquote, pre { break-inside: avoid; }
  h1, h2, h3, caption, h2 + p { break-after: avoid; }
  .screen { display: none; }
  li { orphans: 2; widows: 2; }
  mark, pre, blockquote { print-color-adjust: exact; }
}
`;
