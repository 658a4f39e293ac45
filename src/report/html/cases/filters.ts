import type { CaseChange } from '../../../domain/comparison/comparison.ts';
import { targetKey } from '../../../domain/keys.ts';
import type { CaseFacts } from '../../facts.ts';
import { formatCount } from '../../text/format.ts';
import { shorten } from '../../text/visible.ts';
import { changeWord, CHANGES } from './change-words.ts';
import { markup, type Html } from '../markup.ts';

/** Each choice costs a rule that is tried on every case. */
const MAX_CHOICES = 30;

/** One way to narrow the list: a class per choice, most cases first. */
type Filter = { readonly name: string; readonly label: string; readonly choices: readonly Choice[] };
type Choice = { readonly key: string; readonly words: string; readonly count: number; readonly className: string };

/** The controls above the cases, the rules that make them work without a script, and the classes that they speak of. */
export type Filters = {
  readonly controls: Html;
  readonly style: string;
  readonly classesOf: (entry: CaseFacts) => string;
};

/** Filters by outcome, severity, suite × target and tag, as far as the cases differ in them. */
export function filtersOf(cases: readonly CaseFacts[]): Filters {
  const confirmed = new Set(cases.flatMap(({ comparison }) => (comparison.isConfirmed ? [comparison.change] : [])));
  const together = (change: CaseChange): string => changeWord({ change, isConfirmed: confirmed.has(change) });
  const all: readonly Filter[] = [
    filterOf('show', 'Outcome', cases, ({ comparison: { change } }) => [[change, together(change)]]),
    filterOf('severity', 'Severity', cases, ({ comparison: { severity } }) => [[severity, severity]]),
    filterOf('row', 'Suite × target', cases, ({ suite, target }) => [
      [targetKey({ suite, target }), `${shorten(suite, 60)} × ${shorten(target, 60)}`],
    ]),
    filterOf('tag', 'Tag', cases, ({ comparison: { tags } }) => tags.map((tag) => [tag, shorten(tag, 60)])),
  ];
  const filters = all.filter(({ name, choices }) => name === 'show' || choices.length > (name === 'tag' ? 0 : 1));
  const classes = new Map(
    filters.map(({ name, choices }) => [name, new Map(choices.map((one) => [one.key, one.className]))]),
  );
  const classOf = (name: string, key: string): string => classes.get(name)?.get(key) ?? '';
  return {
    controls: controlsHtml(filters, cases.length),
    style: filters.flatMap(({ name, choices }) => choices.map(({ className }) => ruleOf(name, className))).join('\n'),
    classesOf: ({ suite, target, comparison: { change, severity, tags } }) =>
      [
        classOf('show', change),
        classOf('severity', severity),
        classOf('row', targetKey({ suite, target })),
        ...tags.map((tag) => classOf('tag', tag)),
      ]
        .filter((one) => one !== '')
        .join(' '),
  };
}

type Keyed = (entry: CaseFacts) => readonly (readonly [key: string, words: string])[];

function filterOf(name: string, label: string, cases: readonly CaseFacts[], keysOf: Keyed): Filter {
  const counts = new Map<string, { readonly words: string; count: number }>();
  for (const [key, words] of cases.flatMap((entry) => [...new Map(keysOf(entry))])) {
    const found = counts.get(key) ?? { words, count: 0 };
    found.count += 1;
    counts.set(key, found);
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => (name === 'show' ? rank(a) - rank(b) : y.count - x.count));
  const choices = sorted
    .slice(0, MAX_CHOICES)
    .map(([key, { words, count }], index) => ({ key, words, count, className: `${name}-${index}` }));
  return { name, label, choices };
}

function rank(change: string): number {
  return CHANGES.indexOf(change as CaseChange);
}

// Without a script: a chosen option hides every case that is not of its class.
function ruleOf(name: string, className: string): string {
  return `main:has(#${name} option[value="${className}"]:checked) .case:not(.${className}) { display: none; }`;
}

function controlsHtml(filters: readonly Filter[], total: number): Html {
  const selects = filters.map(({ name, label, choices }) => {
    const options = choices.map(
      ({ className, words, count }) => markup`<option value="${className}">${words} (${formatCount(count)})</option>`,
    );
    return markup`<label>${label} <select id="${name}"><option value="">All (${formatCount(total)})</option>${options}</select></label> `;
  });
  const sorts = SORTS.map(([value, words]) => markup`<option value="${value}">${words}</option>`);
  return markup`<div class="filters" role="search" aria-label="Filter the cases">
      ${selects}<label class="scripted" hidden>Sort <select id="sort">${sorts}</select></label>
      <label class="scripted" hidden>Search <input type="search" id="search" autocomplete="off" /></label>
      <output id="shown" aria-live="polite"></output>
    </div>`;
}

/** Orders of the list, as the script knows them. */
const SORTS = [
  ['', 'worst first'],
  ['id', 'by name'],
  ['ms', 'slowest on head'],
  ['usd', 'dearest on head'],
] as const;
