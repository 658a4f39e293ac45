import { CASES_STYLE } from './style-cases.ts';
import { CHARTS_STYLE } from './style-charts.ts';
import { LABELS_STYLE } from './style-labels.ts';

/** The page's style sheet: light and dark, print, no outside resource. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --shade: #f6f8fa;
  --bad: #b3202c; --good: #1a6b2f; --open: #7a5200; --base: #8250df; --head: #0550ae; --del: #ffd7d5; --ins: #ccf5d3;
  --right: 26 127 55; --wrong: 207 34 46; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9aa4af; --line: #3d444d; --paper: #0d1117;
  --shade: #151b23; --bad: #ff8b85; --good: #5fd07a; --open: #e3b341; --base: #c297ff; --head: #79b8ff; --del: #5c1f22; --ins: #12441f;
  --right: 46 160 67; --wrong: 218 54 51; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 76rem; color: var(--ink); background: var(--paper);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.35rem; line-height: 1.35; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; } #cases { margin-top: .4rem; }
h3 { font-size: 1rem; margin: .9rem 0 .3rem; } h4 { font-size: .9rem; margin: .9rem 0 .3rem; }
.fail h1, .error h1 { color: var(--bad); } .pass h1 { color: var(--good); } .inconclusive h1, .waived h1 { color: var(--open); }
header p { margin: 0; } header { margin-bottom: .4rem; } nav { display: flex; gap: .2rem 1.2rem; overflow-x: auto; white-space: nowrap; font-size: .9rem; margin: .5rem 0 0; }
.card { border: 1px solid var(--line); border-left: 6px solid var(--soft); border-radius: 8px; padding: .6rem 1rem; } .card p { margin: .3rem 0 0; }
.fail .card, .error .card { border-left-color: var(--bad); } .pass .card { border-left-color: var(--good); } .inconclusive .card, .waived .card { border-left-color: var(--open); }
.icon { display: inline-block; width: 1em; height: 1em; vertical-align: -.12em; } .icon circle { fill: var(--soft); } .icon path { fill: none; stroke: var(--paper); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.icon.good circle { fill: var(--good); } .icon.bad circle { fill: var(--bad); } .icon.open circle { fill: var(--open); }
.of { margin: .5rem 0 0; } .tiles { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .6rem; margin: .6rem 0; }
.tile { border: 1px solid var(--line); border-radius: 8px; padding: .5rem .7rem; } .tile > span, .tile > strong { display: block; } .tile strong { font-size: 1.1rem; font-variant-numeric: tabular-nums; }
.tile .from { font-weight: 400; color: var(--soft); } .tile b { color: var(--ink); white-space: nowrap; } .tile.breached { border-color: var(--bad); } .tile.breached b { color: var(--bad); } .tile.undecided b { color: var(--open); }
.glance { font-size: .875rem; } .glance td { white-space: nowrap; } .glance th { min-width: 12rem; } .metrics { font-size: .9rem; } .metrics th[scope=row] { min-width: 12rem; max-width: 22rem; } .metrics td { white-space: nowrap; } .metrics svg.delta { width: 12rem; } td.breached { color: var(--bad); font-weight: 600; } .notices h2 { font-size: 1rem; margin: .5rem 0 .1rem; } .notices ul { margin: 0; padding: 0; list-style: none; } .notices { font-size: .9rem; } a { color: var(--head); }
ul { margin: .3rem 0; padding-left: 1.3rem; }
code, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, monospace; }
code { background: var(--shade); padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 6px; padding: .6rem; margin: 0; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: var(--shade); font-weight: 600; } caption { text-align: left; padding-bottom: .3rem; }
tbody th { font-weight: 600; } td small, th small { display: block; font-weight: 400; } small, .soft { color: var(--soft); font-size: .85em; }
.changed { margin: .4rem 0 0; font-size: .875rem; } .changed p { margin: .5rem 0 .2rem; } .lines del, .lines ins { text-decoration: none; } .fold { margin: .3rem 0 0; font-size: .9rem; } .turns { margin: 0; padding-left: 1.3rem; } .turns pre { margin: .1rem 0 .4rem; } .expected li { white-space: pre-line; }
del { background: var(--del); } ins { background: var(--ins); text-decoration-thickness: 2px; }
dl { display: grid; grid-template-columns: fit-content(16rem) minmax(0, 1fr); gap: .2rem 1rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
summary { cursor: pointer; }
.row { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 .5rem; }
.row > summary { padding: .5rem .8rem; } .row > div { padding: 0 .8rem .8rem; } .row > summary h3 { display: inline; } .row > div > :first-child { margin-top: 0; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; } .sides > div { min-width: 0; }
.scores, .trials { font-size: .875rem; } .trials th { white-space: nowrap; } .trials tbody th { font-weight: 400; } .scores tbody th { min-width: 9.5rem; } .numbers { font-size: .9rem; } .numbers td { min-width: 7.5rem; } .numbers tbody th { min-width: 10rem; }
${CASES_STYLE}${CHARTS_STYLE}${LABELS_STYLE}
:focus-visible { outline: 3px solid var(--head); outline-offset: 2px; }
@media (max-width: 60rem) { .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (max-width: 44rem) { .changed summary .soft { display: none; } h1 { font-size: 1.15rem; } .tile strong { font-size: 1rem; } .tile { padding: .4rem .5rem; } header p { font-size: .9rem; } .card { padding: .5rem .7rem; } .card p, .notices { font-size: .875rem; } body { padding: .8rem; } .sides, .rates li { grid-template-columns: minmax(0, 1fr); } .rates .soft, .rates svg { grid-column: 1; grid-row: auto; }
  .sides { gap: 0; } dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .4rem; } }
@media print { nav { display: none; } figure, tr { break-inside: avoid; } .row::details-content, .rest::details-content { content-visibility: visible; block-size: auto; }
  body { padding: 0; max-width: none; font-size: 11pt; } }
`;
