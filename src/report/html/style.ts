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
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1rem; margin: .9rem 0 .3rem; } h4 { font-size: .9rem; margin: .9rem 0 .3rem; }
.fail h1, .error h1 { color: var(--bad); } .pass h1 { color: var(--good); } .inconclusive h1, .waived h1 { color: var(--open); }
nav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-top: .8rem; } a { color: var(--head); }
ul { margin: .3rem 0; padding-left: 1.3rem; }
code, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, monospace; }
code { background: var(--shade); padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 6px; padding: .6rem; margin: 0; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: var(--shade); font-weight: 600; } caption { text-align: left; padding-bottom: .3rem; }
tbody th { font-weight: 600; } td small, th small { display: block; font-weight: 400; } small, .soft { color: var(--soft); font-size: .85em; }
del { background: var(--del); } ins { background: var(--ins); text-decoration-thickness: 2px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
summary { cursor: pointer; }
.row, .case { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 .5rem; }
.row > summary, .case > summary, div.case { padding: .5rem .8rem; } .row > div, .case > div { padding: 0 .8rem .8rem; }
div.case { padding-left: 1.9rem; } .row > summary h3 { display: inline; } .case { content-visibility: auto; contain-intrinsic-size: auto 2.6rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; } .sides > div { min-width: 0; }
.scores, .trials { font-size: .875rem; } .trials th { white-space: nowrap; } .trials tbody th { font-weight: 400; } .scores tbody th { min-width: 8rem; } .numbers { font-size: .9rem; } .numbers td { min-width: 7.5rem; } .numbers tbody th { min-width: 10rem; }
.row > div > :first-child, .case > div > :first-child { margin-top: 0; }
.filters { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin: 0 0 .8rem; }
.filters label { display: flex; gap: .4rem; align-items: center; } .filters label[hidden] { display: none; }
select, input { font: inherit; font-size: .9rem; max-width: 16rem; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: .2rem .4rem; }
.change { font-weight: 600; } .broken .change, .measured-failing .change { color: var(--bad); } .fixed .change { color: var(--good); }
.flaky .change, .missing .change { color: var(--open); } .case[hidden] { display: none; }
.confusion td { text-align: center; } .confusion .right { font-weight: 600; }
${[1, 2, 3, 4].map((heat) => `.right.heat-${heat} { background: rgb(var(--right) / ${heat * 9}%); } .wrong.heat-${heat} { background: rgb(var(--wrong) / ${heat * 9}%); }`).join('\n')}
figure { margin: .6rem 0; } figcaption { font-size: .9rem; margin-bottom: .2rem; } svg { display: block; width: 100%; max-width: 34rem; height: auto; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: .4rem 2rem; align-items: start; }
.rates { list-style: none; padding: 0; } .rates li { display: grid; grid-template-columns: minmax(0, 18rem) minmax(0, 1fr); gap: 0 1rem; align-items: start; margin-bottom: .3rem; }
.rates .soft { grid-column: 1; grid-row: 2; } .rates svg { grid-row: 1 / 3; grid-column: 2; }
p .base { color: var(--base); font-weight: 600; } p .head { color: var(--head); font-weight: 600; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; } svg .tick { fill: var(--soft); font-size: 11px; text-anchor: middle; } svg .tick.side { text-anchor: end; }
svg .axis { stroke: var(--line); } svg .base { --side: var(--base); } svg .head { --side: var(--head); }
svg path, svg circle { fill: var(--side); } svg g path { fill-opacity: .35; stroke: none; }
svg .ring { fill: none; stroke: var(--side); stroke-width: 2; } svg .range { stroke: var(--head); stroke-width: 4; stroke-opacity: .4; }
svg .mark { stroke: var(--side); stroke-width: 2; } svg .mark.tail { stroke-dasharray: 3 2; } svg .floor { stroke: var(--soft); }
svg .curve path { fill: none; stroke: var(--side); stroke-width: 2; } svg .curve circle { stroke: var(--paper); } svg .diagonal { stroke: var(--soft); stroke-dasharray: 4 3; }
:focus-visible { outline: 3px solid var(--head); outline-offset: 2px; }
@media (max-width: 44rem) { body { padding: .8rem; } .sides, .rates li { grid-template-columns: minmax(0, 1fr); } .rates .soft, .rates svg { grid-column: 1; grid-row: auto; }
  .sides { gap: 0; } dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .4rem; } }
@media print { .case { content-visibility: visible; } .filters, nav { display: none; } .case, figure, tr { break-inside: avoid; } .row::details-content { content-visibility: visible; block-size: auto; }
  body { padding: 0; max-width: none; font-size: 11pt; } }
`;
