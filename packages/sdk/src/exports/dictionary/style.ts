import { style as page } from "../../quality/report/style.js";

/** Kiểu của từ điển: that of the report, and for paper landscape pages with their numbers, one record after another. */
export const style = `${page}
main { max-width: 76rem; }
section.record { margin-top: 3rem; }
section.record > h2 { font-size: 1.4rem; }
h3 { margin-top: 2rem; }
.wide th[scope=row] { min-width: 13rem; }
td code { color: var(--soft); }
.path { display: block; }
.codes { display: block; margin-top: .2rem; color: var(--soft); font-size: .85em; }
ul.lines { margin: .5rem 0; padding-inline-start: 1.2rem; }
nav ol { columns: 18rem; }
@media print {
  @page { size: A4 landscape; margin: 12mm 12mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
  section.record { break-before: page; margin-top: 0; }
  section.record > h2 { border-top: 0; padding-top: 0; margin-top: 0; }
  section.record:only-of-type { break-before: auto; margin-top: 1.5rem; }
  nav { break-after: page; }
  h3 { break-after: avoid; }
  .wide th[scope=row] { min-width: 10rem; }
  a { color: inherit; text-decoration: none; }
}
`;
