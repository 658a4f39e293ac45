import type { ChangedTarget } from '../../../domain/review/change.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Confirmation } from '../../../domain/comparison/decision.ts';
import type { Tally } from '../../../domain/comparison/interval.ts';
import { targetKey } from '../../../domain/keys.ts';
import type { ResultRow } from '../../../domain/result.ts';
import { rowVerdict, type CaseFacts, type Facts } from '../../facts.ts';
import { rowName } from '../../words/findings/statement.ts';
import { formatNumberOf, formatTally } from '../../text/format.ts';
import { plainMetrics, describeJudge, describeSlices } from '../../words/numbers/metrics.ts';
import { joinPhrases, name, nameList, phrase, prose, type Phrase } from '../../text/phrase.ts';
import { describeChange } from '../../words/cases/cause-line.ts';
import { rowSign } from '../../words/headline/sign.ts';
import { describeTag, TAGS_NOTE } from '../../words/numbers/parts.ts';
import { shorten } from '../../text/visible.ts';
import { calibrationHtml } from '../charts/calibration.ts';
import { confusionHtml } from '../charts/confusion.ts';
import { distributionHtml, quantilesOf } from '../charts/distribution.ts';
import { describePassRate } from '../../words/numbers/pass-rate.ts';
import { describeEvidence, ruleOutcomes } from './evidence.ts';
import { iconHtml } from '../style/icon.ts';
import { markup, NOTHING, phraseHtml, type Html } from '../markup.ts';
import { metricTableHtml } from './metric-table.ts';
import { scrollTable } from '../scroll-table.ts';
import { costSamples, latencySamples } from './samples.ts';

/** Rows beyond this have their line in the table alone. */
const MAX_ROWS = 40;
const OPENED = 3;
const LISTED = 100;

/** Each suite × target by itself: its rules, what they rest on, and how cost, latency and metrics are spread. */
export function rowsHtml(facts: Facts): Html {
  const rows = [...facts.rows, ...facts.tagRows];
  if (rows.length === 0) return NOTHING;
  const cases = Map.groupBy(facts.cases, targetKey);
  const open = new Set(rowsToOpen(facts, rows));
  const shown = rows.slice(0, MAX_ROWS).map((row) => {
    const own = cases.get(targetKey(row)) ?? [];
    const { tag } = row.comparison;
    return rowHtml({ facts, row, isOpen: open.has(row), cases: own.filter((entry) => hasTag(entry, tag)) });
  });
  const more = rows.length - shown.length;
  return markup`<h2 id="rows">Row by row</h2>
    ${shown}${more > 0 ? markup`<p>${formatNumberOf(more, 'more row')} in the table above and in the result file.</p>` : NOTHING}`;
}

// What needs a look stands open; where nothing does, the first row shows what there is.
function rowsToOpen({ result }: Facts, rows: readonly ResultRow[]): readonly ResultRow[] {
  const kinds = rows.map((row) => ({ row, kind: rowVerdict(result, row.comparison) }));
  const notable = kinds.filter(({ kind }) => kind !== undefined && kind !== 'pass' && kind !== 'nothing-to-run');
  return notable.length === 0 ? rows.slice(0, 1) : notable.slice(0, OPENED).map(({ row }) => row);
}

function hasTag(entry: CaseFacts, tag: string | undefined): boolean {
  return tag === undefined || entry.comparison.tags.includes(tag);
}

type RowParts = {
  readonly facts: Facts;
  readonly row: ResultRow;
  readonly cases: readonly CaseFacts[];
  readonly isOpen: boolean;
};

function rowHtml({ facts, row, cases, isOpen }: RowParts): Html {
  const { comparison } = row;
  const found = rowSign(facts.result, comparison);
  const sign = found === undefined ? NOTHING : markup`${iconHtml(found.icon)}${found.word}: `;
  const rate = describePassRate(facts.result, comparison);
  return markup`<details class="row"${isOpen ? markup` open` : NOTHING}>
    <summary><h3>${sign}${phraseHtml(rowName(comparison))}</h3> <span class="soft">${rate}</span></summary>
    <div>
      ${aboutHtml(facts, row)}${rulesHtml(facts, comparison)}${sentencesHtml(comparison)}
      <div class="figures">${figures(comparison, cases)}</div>
      ${metricsHtml(facts, comparison)}${comparison.evidence.confusions.map(confusionHtml)}
      ${confirmationsHtml(comparison)}${tagsHtml(comparison)}
    </div>
  </details>`;
}

function aboutHtml({ result }: Facts, { suite, target, description, owner, model, file }: ResultRow): Html {
  const changed = result.changed?.targets.find((each) => each.suite === suite && each.target === target);
  const parts: readonly Phrase[] = [
    ...(description === undefined ? [] : [phrase`${prose(description)}`]),
    ...(owner === undefined ? [] : [phrase`Owner: ${name(owner)}.`]),
    ...describeModel(model),
    phrase`Defined in ${name(file)}.`,
    ...(changed === undefined ? [] : describeChanged(changed)),
  ];
  return markup`<p>${parts.map((part) => markup`${phraseHtml(part)} `)}</p>`;
}

function describeChanged({ files, settings }: ChangedTarget): readonly Phrase[] {
  const parts = [...files.slice(0, LISTED).map((file): Phrase => [name(file)]), ...settings.map(describeChange)];
  return parts.length === 0 ? [] : [phrase`Changed: ${joinPhrases(parts, ', ')}.`];
}

function describeModel({ base, head }: ResultRow['model']): readonly Phrase[] {
  if (base === undefined && head === undefined) return [];
  if (base === head || base === undefined) return [phrase`Model: ${name(head ?? '')}.`];
  return [phrase`Model: ${name(base)} → ${head === undefined ? 'none' : name(head)}.`];
}

function rulesHtml({ result }: Facts, row: Comparison): Html {
  const rules = ruleOutcomes(result, row).slice(0, LISTED);
  if (rules.length === 0) return NOTHING;
  return markup`<h4>Rules</h4>
    <ul>
      ${rules.map(({ status, sentence }) => markup`<li><strong>${status}</strong>: ${phraseHtml(sentence)}</li>`)}
    </ul>`;
}

function sentencesHtml(row: Comparison): Html {
  const sentences = describeEvidence(row);
  if (sentences.length === 0) return NOTHING;
  return markup`<h4>What they rest on</h4>
    <ul>
      ${sentences.map((sentence) => markup`<li>${phraseHtml(sentence)}</li>`)}
    </ul>`;
}

function figures(row: Comparison, cases: readonly CaseFacts[]): Html {
  const costs = costSamples(cases);
  const latencyMarks = [
    { name: 'p50', value: row.latencyP50Ms },
    { name: 'p95', value: row.latencyP95Ms },
  ].filter(({ value }) => value.head !== undefined);
  return markup`${distributionHtml({ title: 'Cost of a call', unit: 'usd', samples: costs, marks: quantilesOf(costs) })}
    ${distributionHtml({ title: 'Latency of a call', unit: 'ms', samples: latencySamples(cases), marks: latencyMarks })}
    ${row.evidence.reliabilities.map(calibrationHtml)}`;
}

function metricsHtml({ result }: Facts, row: Comparison): Html {
  const metrics = plainMetrics(row);
  const judge = describeJudge(row).slice(0, LISTED);
  if (metrics.length + judge.length === 0) return NOTHING;
  const slices = describeSlices(row).slice(0, LISTED);
  const bySlice =
    slices.length === 0
      ? NOTHING
      : markup`<details>
          <summary>By tag and severity</summary>
          ${listHtml(slices)}
        </details>`;
  return markup`<h4>Metrics</h4>
    ${metricTableHtml(result, row, metrics)}${judge.length === 0 ? NOTHING : listHtml(judge)}${bySlice}`;
}

function listHtml(phrases: readonly Phrase[]): Html {
  return markup`<ul>
    ${phrases.map((words) => markup`<li>${phraseHtml(words)}</li>`)}
  </ul>`;
}

function confirmationsHtml({ evidence }: Comparison): Html {
  const confirmations = evidence.passRate?.confirmations ?? [];
  if (confirmations.length === 0) return NOTHING;
  const rows = confirmations.slice(0, LISTED).map(confirmationRow);
  const more = confirmations.length - rows.length;
  return markup`<h4>Fresh re-runs of suspected cases</h4>
    ${scrollTable({ label: 'Case', heads: CONFIRMATION_HEADS, rows })}${more > 0 ? markup`<p>${formatNumberOf(more, 'more re-run')} in the result file.</p>` : NOTHING}`;
}

const CONFIRMATION_HEADS = ['Case', 'Suspected', 'Base passed', 'Head passed', 'Outcome'];

const OUTCOMES: Readonly<Record<Confirmation['status'], string>> = {
  confirmed: 'confirmed',
  refuted: 'did not reproduce',
  unsettled: 'open: trials without an answer stand against it',
};

function confirmationRow({ caseId, kind, round, status, tally }: Confirmation): Html {
  return markup`<tr>
    <th scope="row"><code>${shorten(caseId, 200)}</code></th>
    <td>${kind === 'critical' ? 'broken, critical' : kind}, round ${round}</td>
    <td>${tallyOf(tally.base)}</td>
    <td>${tallyOf(tally.head)}</td>
    <td>${OUTCOMES[status]}</td>
  </tr>`;
}

function tallyOf(tally: Tally): string {
  return tally.of === 0 ? 'not needed' : formatTally(tally);
}

function tagsHtml({ evidence: { tags } }: Comparison): Html {
  if (tags.length === 0) return NOTHING;
  const changed = tags.filter((tag) => tag.worsePairs + tag.betterPairs > 0).sort((a, b) => a.pValue - b.pValue);
  const same = tags.filter((tag) => tag.worsePairs + tag.betterPairs === 0).map(({ tag }) => tag);
  const items = changed.slice(0, LISTED).map((tag) => markup`<li>${phraseHtml(describeTag(tag))}</li>`);
  const unchanged =
    same.length === 0 ? NOTHING : markup`<li>${phraseHtml(phrase`no answer changed in ${nameList(same, 20)}`)}</li>`;
  return markup`<h4>Tags in which answers changed</h4>
    <p class="soft">${TAGS_NOTE}</p>
    <ul>
      ${items}${unchanged}
    </ul>`;
}
