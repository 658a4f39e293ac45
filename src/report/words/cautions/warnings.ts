import type { Side } from '../../../domain/side.ts';
import { describeUserError } from '../../../domain/user-error.ts';
import type { BaseKeeper } from '../../../domain/verdict/base-keepers.ts';
import type { SharedInstall, Warning } from '../../../domain/verdict/warning.ts';
import { formatCount, formatNumberOf, formatRuledOut } from '../../text/format.ts';
import { describeRetiring } from '../models/retiring.ts';
import { describeUndecidable } from './undecidable.ts';

const NAMED_FILES = 3;
const NAMED = 5;

const SHARED_INSTALLS: Readonly<Record<SharedInstall, string>> = {
  python:
    'one Python for both sides: base may answer with head’s packages. Make a virtual environment in each side: `setup: [sh, -c, "python3 -m venv .venv && .venv/bin/pip install -r requirements.txt"]`, and start `.venv/bin/python`.',
  node: 'one directory for both sides: base may answer with head’s packages. Name them in package.json, write `setup: [npm, ci]`, and each side has a `node_modules` of its own.',
  machine:
    'the whole machine: base may answer with what head brought. Install it in the workflow, before Evaldelta, or below the directory that the variable EVALDELTA_SIDE_DIR names.',
};

/** What runs commands, as a reader calls it. */
const COMMAND_WORDS: Readonly<Record<string, string>> = {
  hooks: 'hooks',
  'allowed-tools': 'a list of tools that it is allowed without being asked',
  mcp: 'servers of tools that are started',
  inline: 'commands that run when it is read',
  settings: 'settings of the program',
  env: 'variables of its environment',
};

type Kind = Warning['kind'];
type Words = { readonly [K in Kind]: (warning: Extract<Warning, { readonly kind: K }>) => string };

const OTHER: Readonly<Record<Side, Side>> = { base: 'head', head: 'base' };

const KEEPERS: Readonly<Record<Exclude<BaseKeeper['kind'], 'rule' | 'few'>, string>> = {
  agents: 'agents have few cases, and their trials are judged side by side',
  clusters: 'cases that share their luck (`cluster:`) are asked together',
  noise: '`perturb` compares the same cases once more',
  waits: 'its answers come later, and each further question would wait as long',
  'judge-waits': 'its judge answers later, and each further question would wait as long',
  harness: 'a harness runs all its cases in each start',
};

function describeKeeper(keeper: BaseKeeper): string {
  if (keeper.kind === 'rule') return `\`${keeper.rule}\` is about both sides' answers to all of them`;
  if (keeper.kind === 'few') return `it has ${keeper.cases} to compare, and below ${keeper.least} nothing is saved`;
  return KEEPERS[keeper.kind];
}

const WORDS = {
  'invalid-on-base': ({ error }) => `Invalid on base, so it counts as absent there: ${describeUserError(error)}`,
  'shared-install': ({ suite, target, words, into }) =>
    `\`${words}\` which \`${target}\` of \`${suite}\` runs, installs into ${SHARED_INSTALLS[into]}`,
  'no-program': ({ suite, target, program }) =>
    `There is no program \`${program}\` on the PATH of this machine, which \`${target}\` of \`${suite}\` starts.`,
  'unmerged-rights': ({ suite, target, taken }) =>
    `\`${target}\` of \`${suite}\` is tried without ${listed(taken.map((one) => `\`${one}\``))}: what an agent may reach is the base branch’s to say, and counts once it is merged.`,
  'runs-commands': ({ suite, target, file, by }) =>
    `This change can run commands: \`${file}\`, which the agent of \`${target}\` in \`${suite}\` is given, has ${listed(by.map((one) => COMMAND_WORDS[one] ?? one))}. Look at it before you merge.`,
  'same-request': ({ suite, target, cases }) =>
    `${cases} cases of \`${suite}\` send \`${target}\` the same request and differ in what they expect: each gets an answer of its own, and together they tell about that one request.`,
  'one-server': ({ suite, target, unseen }) =>
    `Both sides of \`${target}\` of \`${suite}\` ask one server (\`same_server: true\`), which cannot show what changed in ${namesOf(unseen, NAMED_FILES)}: the run can come to no pass there.`,
  'no-noise': ({ suite, target, noise, vars }) =>
    vars.length === 0
      ? `\`perturb\` of \`${suite}\` has no row for \`${target}\`: what users write in its cases is not plain. Name it, such as \`perturb: { kinds: [${noise}], vars: [question] }\`.`
      : `\`perturb\` of \`${suite}\` has no row with ${noise} for \`${target}\`: nothing in ${namesOf(vars, NAMED_FILES)} of its cases can be changed so.`,
  'open-pool': ({ suite, target, model }) =>
    `Any of the servers behind \`${model}\` may answer \`${target}\` of \`${suite}\`, and two of them may be two systems: where other ones answer base and head, the run can come to no pass there. Name one in \`parameters:\`, such as \`provider: { only: [NAME], quantizations: [fp8] }\`.`,
  'moves-together': ({ suite, target, by, name, cases }) =>
    `The ${cases} cases of the ${by} \`${name}\` in \`${suite}\` × \`${target}\`, or others like them, changed the same way more often than cases with luck of their own. Where cases share one retrieval, tool result or template, name it on them with \`cluster:\`, and they count together.`,
  selected: ({ cases, tags }) =>
    `Only cases selected by ${[...quotedNames('case', cases), ...quotedNames('tag', tags)].join(' and ')} count here: rates, bars and limits are about them alone.`,
  sampled: ({ suite, cases, of, sees }) =>
    `Of \`${suite}\` a sample of ${formatCount(cases)} of ${formatNumberOf(of, 'affected case')} ran${sees === undefined ? '' : `, which sees drops of ${formatRuledOut(sees)} or more, 9 times in 10`}; what broke elsewhere is not seen. \`run: all\` or the label \`evaldelta:whole\` has all of them run.`,
  'nothing-waits': () =>
    'Nothing was left waiting by an earlier run that asks the same: there is nothing to collect, and nothing was asked.',
  'asks-all-of-base': ({ suite, keeper }) =>
    `Base is asked about every case of \`${suite}\`, whatever \`ask_base: where_head_fails\` says: ${describeKeeper(keeper)}.`,
  'too-small': ({ suite, rule }) => describeUndecidable(suite, rule),
  'approximate-price': ({ model, pricedAs }) =>
    `No price of ${model} is known, so it is priced as ${pricedAs}; \`prices:\` can say what it costs.`,
  'unread-list': ({ list, failed }) => `The price list of ${list} does not count (${failed}): what is bundled does.`,
  'distrusted-price': ({ model }) =>
    `A live list's price of ${model} is too far from the bundled one to be believed, or nothing at all: it does not count. \`prices:\` can say what it costs.`,
  'served-price': ({ model, served }) =>
    `\`${model}\` was answered by \`${served}\`, and that is what its calls are priced as; estimates went by another price. \`prices: { ${model}: ${served} }\` says so beforehand.`,
  'no-estimate': ({ what }) => `${what}: no estimate can tell its cost.`,
  'unpriced-tier': ({ model, tier }) =>
    `${model} was served by the tier ${tier}, which nobody asked for and whose price is not known: counted at the price of the tier asked for.`,
  'unpriced-tools': ({ model }) => `Fees of the provider’s own tools that ${model} called are left out of the costs.`,
  'no-usage': ({ model }) =>
    `Answers of ${model} came without \`usage\`: they count at their estimate against max-cost, and no cost is compared.`,
  'no-cost': ({ target }) =>
    `${target} says neither \`cost_usd\` nor the \`usage\` and \`model\` of a known price, so max-cost cannot hold what it spends.`,
  retiring: describeRetiring,
  'waiver-refused': ({ reason }) => reason,
  'waiver-unknown': () => 'The file says that this was accepted, and GitHub knows of no label.',
  'waiver-of-others': ({ by }) =>
    `The label put on by ${by} accepts what was seen on the pull request. This is something else.`,
  'not-side-by-side': () =>
    'Two finished runs that were not made side by side: single broken cases are not confirmed, and latency is not compared.',
  'left-out': ({ cases }) =>
    `${formatNumberOf(cases.length, 'case')} not compared: the two sides asked or scored ${cases.length === 1 ? 'it' : 'them'} differently: ${namesOf(cases.map(quoted), NAMED)}.`,
  unpaired: ({ side, cases }) =>
    `${formatNumberOf(cases.length, 'case')} of ${side} ${cases.length === 1 ? 'has' : 'have'} no partner on ${OTHER[side]}: ${namesOf(cases.map(quoted), NAMED)}.`,
  surplus: ({ answers }) =>
    `${formatNumberOf(answers, 'answer')} of cases that one side asked more often than the other ${answers === 1 ? 'enters' : 'enter'} no pair.`,
  'passed-from': ({ harness, score }) =>
    `${harness} gives scores and no verdicts: an answer counts as passed from a score of ${score}, and the mean score is held as well. \`--pass-at\` (\`results-pass-at\`) says from which score an answer passes.`,
  masked: ({ names }) =>
    `Masked as *** wherever it stood: the value of ${listed(names)}, which is taken for a key or a password.`,
} as const satisfies Words;

/** A warning in one plain sentence; what it quotes is from outside and not yet escaped. */
export function wordWarning<K extends Kind>(warning: Extract<Warning, { readonly kind: K }>): string {
  const words: Words = WORDS;
  return words[warning.kind](warning);
}

function quoted(name: string): string {
  return JSON.stringify(name);
}

function namesOf(names: readonly string[], max: number): string {
  const more = names.length - max;
  return `${names.slice(0, max).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function quotedNames(noun: string, names: readonly string[]): readonly string[] {
  return names.length === 0
    ? []
    : [
        `${noun} ${namesOf(
          names.map((name) => JSON.stringify(name)),
          NAMED,
        )}`,
      ];
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
