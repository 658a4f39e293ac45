/** Rules for what a person says of an output. */
export const LABELS_STYLE = `
.label { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; padding: .3rem .7rem .5rem; display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; font-size: .9rem; min-width: 0; }
.label[hidden], .label-bar[hidden] { display: none; } .label legend { font-weight: 600; padding: 0 .3rem; } .label input[type=text] { width: 16rem; }
.label-bar { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin: .5rem 0 0; } .label-bar textarea { width: 100%; font: .85em ui-monospace, Menlo, monospace; }
.label input[type=radio] { width: auto; accent-color: var(--head); } button { font: inherit; font-size: .9rem; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: .2rem .6rem; cursor: pointer; } button:disabled { color: var(--soft); border-color: var(--line); cursor: default; }
@media (max-width: 44rem) { .label input[type=text] { width: 100%; } }
@media print { .label, .label-bar { display: none; } }
`;
