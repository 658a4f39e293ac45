/** Rules for the list of cases: beside the chosen one where there is room, else one below the other. */
export const CASES_STYLE = `
.filters { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin: 0 0 .4rem; }
.filters label { display: flex; gap: .4rem; align-items: center; font-size: .9rem; } [hidden], .filters label[hidden], .case[hidden] { display: none; }
select, input { font: inherit; font-size: .9rem; max-width: 14rem; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: .2rem .4rem; }
.keys { margin: .4rem 0 0; } kbd { font: .9em ui-monospace, Menlo, monospace; border: 1px solid var(--line); border-radius: 4px; padding: 0 .3em; background: var(--shade); }
.case { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 .4rem; content-visibility: auto; contain-intrinsic-size: auto 4.6rem; } .case[open] { content-visibility: visible; }
.case > summary, div.case { padding: .5rem .8rem; } .case > div { padding: 0 .8rem .8rem; } .case > div > :first-child { margin-top: 0; }
.case code { font-size: .8rem; } .question { font-weight: 600; font-size: .95rem; } .hint { display: none; } .title { margin: 0 0 .6rem; } .title strong { display: none; }
.change { font-weight: 600; font-size: .85rem; color: var(--soft); } .broken .change, .measured-failing .change { color: var(--bad); } .fixed .change { color: var(--good); }
.flaky .change, .missing .change { color: var(--open); } td.failed strong { color: var(--bad); } td.passed strong { color: var(--good); }
.scores ul { padding-left: 1.1rem; } q { font-style: italic; }
@media screen and (min-width: 60rem) {
  .browser:not(.alone) { position: relative; height: max(30rem, min(52rem, 92vh)); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
  .browser:not(.alone) .list { height: 100%; width: 24rem; overflow-y: auto; border-right: 1px solid var(--line); }
  .browser:not(.alone) .case { border: 0; border-bottom: 1px solid var(--line); border-left: 4px solid transparent; border-radius: 0; margin: 0; }
  .browser:not(.alone) .case > summary { display: block; padding: .5rem .7rem; outline-offset: -3px; } .browser:not(.alone) summary::-webkit-details-marker { display: none; }
  .browser:not(.alone) .case > summary .question, .browser:not(.alone) div.case .question { display: block; }
  .browser:not(.alone) .case[open] { border-left-color: var(--head); background: var(--shade); }
  .browser:not(.alone) .case[open] > div { position: absolute; inset: 0 0 0 24rem; overflow: auto; padding: .8rem 1.2rem 1.2rem; background: var(--paper); }
  .browser:not(.alone) .title strong { display: inline; }
  .browser:not(.alone) .hint { display: block; position: absolute; inset: 2rem 0 auto 25.2rem; margin: 0; }
}
@media (max-width: 44rem) { .keys { display: none; } .filters { display: grid; grid-template-columns: 1fr 1fr; gap: .4rem .6rem; } .filters label { display: grid; gap: 0; } select, input { max-width: none; width: 100%; min-width: 0; } }
@media print { .case { content-visibility: visible; break-inside: avoid; } .filters, .keys { display: none; }
  .case.broken:nth-child(-n+20)::details-content { content-visibility: visible; block-size: auto; } }
`;
