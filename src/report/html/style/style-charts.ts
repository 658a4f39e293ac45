/** Rules for what is drawn. */
export const CHARTS_STYLE = `
.confusion td { text-align: center; } .confusion .right { font-weight: 600; }
${[1, 2, 3, 4].map((heat) => `.right.heat-${heat} { background: rgb(var(--right) / ${heat * 9}%); } .wrong.heat-${heat} { background: rgb(var(--wrong) / ${heat * 9}%); }`).join('\n')}
svg.delta { max-width: 100%; height: 30px; width: 100%; margin: .1rem 0; } svg .beyond { fill: var(--bad); fill-opacity: .12; } svg .limit { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 3 2; } svg .zero { stroke: var(--soft); stroke-width: 1.5; }
figure { margin: .6rem 0; } figcaption { font-size: .9rem; margin-bottom: .2rem; } svg { display: block; width: 100%; max-width: 34rem; height: auto; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: .4rem 2rem; align-items: start; }
.wide svg { max-width: 52rem; } .key { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font-size: .9rem; } .card + .notices { margin-top: .7rem; }
.rates { list-style: none; padding: 0; } .rates li { display: grid; grid-template-columns: minmax(0, 18rem) minmax(0, 1fr); gap: 0 1rem; align-items: start; margin-bottom: .3rem; }
.rates .soft { grid-column: 1; grid-row: 2; } .rates svg { grid-row: 1 / 3; grid-column: 2; }
p .base { color: var(--base); font-weight: 600; } p .head { color: var(--head); font-weight: 600; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; } svg .tick { fill: var(--soft); font-size: 11px; text-anchor: middle; } svg .tick.side { text-anchor: end; }
svg .axis { stroke: var(--line); } svg .base { --side: var(--base); } svg .head { --side: var(--head); }
svg path, svg circle { fill: var(--side); } svg g path { fill-opacity: .35; stroke: none; }
svg .ring { fill: none; stroke: var(--side); stroke-width: 2; } svg .range { stroke: var(--head); stroke-width: 4; stroke-opacity: .4; }
svg .mark { stroke: var(--side); stroke-width: 2; } svg .mark.tail { stroke-dasharray: 3 2; } svg .floor { stroke: var(--soft); }
svg .curve path { fill: none; stroke: var(--side); stroke-width: 2; } svg .curve circle { stroke: var(--paper); } svg .diagonal { stroke: var(--soft); stroke-dasharray: 4 3; }
`;
