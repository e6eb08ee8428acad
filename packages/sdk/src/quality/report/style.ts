/** Kiểu của báo cáo: light and dark, paper and phone; no font or picture from elsewhere. */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c2230; --soft: #5a6478; --line: #d9dee8; --wash: #f4f6fa; --good: #17714f; --see: #8a5a00; --bad: #b3261e; --good-wash: #d7efe3; --see-wash: #fbeccb; --bad-wash: #f9dedc; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171f; --ink: #e7eaf1; --soft: #a3adc0; --line: #343b4a; --wash: #1d222d; --good: #6fd3a5; --see: #f0bd5b; --bad: #ff9c93; --good-wash: #123a2b; --see-wash: #42320c; --bad-wash: #4d1b17; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 "Be Vietnam Pro", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 2.75rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 0; } p { margin: .4rem 0; } .soft { color: var(--soft); } .small { font-size: .875rem; }
code { font: .85em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: var(--soft); font-size: .875rem; padding: .25rem 0 .5rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem .45rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-size: .8rem; font-weight: 600; } th[scope=row] { font-weight: 600; }
.n { text-align: end; white-space: nowrap; }
.wide { overflow-x: auto; } .wide:focus-visible { outline: 2px solid var(--good); outline-offset: 3px; } .wide table { min-width: 44rem; font-size: .9rem; }
.tag { display: inline-block; padding: .05rem .5rem; border-radius: 1rem; font-size: .8rem; font-weight: 600; white-space: nowrap; background: var(--wash); }
.good { color: var(--good); } .see { color: var(--see); } .bad { color: var(--bad); }
.tag.good { background: var(--good-wash); } .tag.see { background: var(--see-wash); } .tag.bad { background: var(--bad-wash); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.25rem 0; padding: 0; }
.facts div { background: var(--wash); border-radius: .6rem; padding: .7rem .9rem; } .facts dt { color: var(--soft); font-size: .85rem; } .facts dd { margin: 0; font-size: 1.5rem; font-weight: 700; line-height: 1.3; }
.bar { display: flex; gap: 2px; height: .8rem; width: 100%; min-width: 5rem; border-radius: .4rem; overflow: hidden; background: var(--wash); }
.bar i { display: block; height: 100%; min-width: 3px; } .bar .good { background: var(--good); } .bar .see { background: var(--see); } .bar .bad { background: var(--bad); } .bar .soft { background: var(--soft); }
.bar.none { background: repeating-linear-gradient(45deg, var(--line) 0 4px, transparent 4px 8px); }
.scores { display: grid; gap: 1.1rem; list-style: none; padding: 0; margin: 1rem 0; }
.scores li { display: grid; grid-template-columns: 7.5rem 1fr 6.5rem; gap: .1rem 1rem; align-items: center; } .scores b { font-size: 1.05rem; } .scores .value { font-size: 1.25rem; font-weight: 700; text-align: end; } .scores .note { grid-column: 2 / -1; }
.reasons { list-style: none; padding: 0; margin: .5rem 0; } .reasons li { padding: .8rem 0; border-bottom: 1px solid var(--line); } .reasons .bar { margin: .35rem 0; }
.line { display: flex; flex-wrap: wrap; gap: .15rem .75rem; align-items: baseline; } .line .count { margin-inline-start: auto; font-weight: 700; white-space: nowrap; }
figure { margin: 1rem 0; } figcaption { color: var(--soft); font-size: .875rem; } svg { display: block; width: 100%; height: auto; } svg text { fill: var(--soft); font-size: 12px; } svg .ok { fill: var(--line); } svg .refused { fill: var(--bad); } svg line { stroke: var(--line); }
.heat { text-align: end; border-radius: .3rem; padding-inline: .5rem; } details { margin: .6rem 0; } summary { cursor: pointer; font-weight: 600; padding: .3rem 0; }
.box { background: var(--wash); border-inline-start: 4px solid var(--see); border-radius: .4rem; padding: .7rem 1rem; margin: 1rem 0; }
@media (max-width: 34rem) { .scores li { grid-template-columns: 1fr auto; } .scores .bar { grid-column: 1 / -1; grid-row: 2; } .scores .note { grid-column: 1 / -1; } h1 { font-size: 1.4rem; } main { padding-top: 1.25rem; } }
@media print { :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --wash: #f2f2f2; --good: #17714f; --see: #8a5a00; --bad: #b3261e; --good-wash: #e3f3ec; --see-wash: #fbf1dc; --bad-wash: #fae8e6; } body { font-size: 10pt; } main { max-width: none; padding: 0; } * { print-color-adjust: exact; } .wide { overflow: visible; } .wide table { min-width: 0; font-size: 8pt; } li, tr, figure { break-inside: avoid; } h2 { break-after: avoid; } }
`;
