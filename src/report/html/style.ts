/** The page's style sheet: light and dark, print, no outside resource. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --shade: #f6f8fa;
  --bad: #b3202c; --good: #1a6b2f; --open: #7a5200; --base: #8250df; --head: #0550ae; --del: #ffd7d5; --ins: #ccf5d3; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9aa4af; --line: #3d444d; --paper: #0d1117;
  --shade: #151b23; --bad: #ff8b85; --good: #5fd07a; --open: #e3b341; --base: #c297ff; --head: #79b8ff; --del: #5c1f22; --ins: #12441f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 76rem; color: var(--ink); background: var(--paper);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
.fail h1, .error h1 { color: var(--bad); } .pass h1 { color: var(--good); } .inconclusive h1, .waived h1 { color: var(--open); }
code, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, monospace; }
code { background: var(--shade); padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 6px; padding: .6rem; margin: 0; white-space: pre-wrap;
  overflow-wrap: anywhere; max-height: 30rem; overflow: auto; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; } thead th { background: var(--shade); }
small, .soft { color: var(--soft); font-size: .85em; } tbody th { font-weight: 600; } td small, th small { display: block; }
del { background: var(--del); } ins { background: var(--ins); text-decoration-thickness: 2px; }
fieldset { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 .8rem; display: inline-flex; flex-wrap: wrap; gap: .2rem 1rem; }
.case { content-visibility: auto; contain-intrinsic-size: auto 2.6rem; border: 1px solid var(--line); border-radius: 6px; margin: 0 0 .5rem; } .case > summary { padding: .5rem .8rem; cursor: pointer; }
.case > div { padding: 0 .8rem .8rem; } .sides { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; } .sides h4 { margin: .6rem 0 .3rem; }
.change { font-weight: 600; } .broken .change, .measured-failing .change { color: var(--bad); } .fixed .change { color: var(--good); }
.flaky .change, .missing .change { color: var(--open); } dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; } svg { display: block; max-width: 100%; height: auto; }
svg .base { stroke: var(--base); fill: var(--base); } svg .head { stroke: var(--head); fill: var(--head); } svg .axis { stroke: var(--line); }
svg text { fill: var(--ink); stroke: none; font: 12px system-ui, sans-serif; }
:focus-visible { outline: 3px solid var(--head); outline-offset: 2px; }
@media (max-width: 44rem) { .sides { grid-template-columns: 1fr; } }
@media print { fieldset { display: none; } .case { break-inside: avoid; } pre { max-height: none; } }
${filterRules('show', ['broken', 'fixed', 'flaky', 'failing', 'measured-failing'])}
${filterRules('severity', ['critical', 'major', 'minor'])}`;

// Filters without a script: a checked choice hides every case that is not of its class.
function filterRules(group: string, choices: readonly string[]): string {
  return choices
    .map((choice) => `body:has(#${group}-${choice}:checked) .case:not(.${choice}) { display: none; }`)
    .join('\n');
}
