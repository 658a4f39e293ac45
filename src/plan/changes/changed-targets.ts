import type { ChangedSetting } from '../../domain/review/change.ts';
import type { Plan } from '../../domain/plan.ts';
import { isModel } from '../../domain/providers/providers.ts';
import type { PerSide } from '../../domain/side.ts';
import type { Prompt, Target } from '../../domain/suite.ts';
import { targetKey } from '../../domain/keys.ts';
import { sourceNotation } from './source-notation.ts';
import { changedPartials } from '../affected/definition.ts';
import type { MatchedTarget } from '../affected/match.ts';
import { messageText } from '../affected/reasons.ts';

/** Where a text that a target is made of stands on each side; undefined: that side lacks it. */
export type TextPair = PerSide<string | undefined>;

/** A target whose cases run, with the texts and the settings of it that may be others on head. */
export type TargetEdit = {
  readonly suite: string;
  readonly target: string;
  readonly texts: readonly TextPair[];
  readonly settings: readonly ChangedSetting[];
};

/** The targets of a plan that base has too, and what of them the change may have touched. */
export function targetEdits(matched: readonly MatchedTarget[], plan: Plan): readonly TargetEdit[] {
  const running = new Map(plan.rows.filter(({ cases }) => cases.length > 0).map((row) => [targetKey(row), row]));
  return matched.flatMap(({ suite, target, baseTarget }) => {
    const row = running.get(targetKey({ suite: suite.id, target: target.name }));
    if (row === undefined || baseTarget === undefined || baseTarget === target) return [];
    const reasons = row.cases.flatMap((planned) => planned.reasons);
    const inputs = new Set(
      reasons.flatMap(({ kind, file }) => (kind === 'inputs' && file !== undefined ? [file] : [])),
    );
    const texts = [...textsOf(baseTarget, target), ...[...inputs].map(samePath)];
    return [{ suite: suite.id, target: target.name, texts, settings: settingsOf(baseTarget, target) }];
  });
}

function textsOf(base: Target, head: Target): readonly TextPair[] {
  return [
    ...messagePairs(base.prompt, head.prompt),
    ...[...changedPartials(base.prompt, head.prompt)].map(samePath),
    { base: base.tools?.file, head: head.tools?.file },
    { base: base.output?.file, head: head.output?.file },
  ];
}

/** Files of the messages that differ: a suite that holds its messages itself changes for many other reasons. */
function messagePairs(base: Prompt, head: Prompt): readonly TextPair[] {
  const length = Math.max(base.messages.length, head.messages.length);
  return Array.from({ length }, (_, index) => index)
    .filter((index) => messageText(base.messages[index]) !== messageText(head.messages[index]))
    .map((index) => {
      const [was, is] = [base.messages[index]?.place.file, head.messages[index]?.place.file];
      // A message that one side lacks was taken out of a file, or put into one, that the other may have all the same.
      return { base: was ?? is, head: is ?? was };
    });
}

function samePath(path: string): TextPair {
  return { base: path, head: path };
}

function settingsOf(base: Target, head: Target): readonly ChangedSetting[] {
  const [was, is] = [settingsIn(base), settingsIn(head)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((name) => ({ name, base: was.get(name), head: is.get(name) }))
    .filter((setting) => setting.base !== setting.head);
}

function settingsIn({ endpoint, parameters }: Target): ReadonlyMap<string, string> {
  const own = isModel(endpoint)
    ? [
        ['provider', endpoint.provider],
        ['model', endpoint.model],
        ...(endpoint.baseUrl === undefined ? [] : [['base_url', endpoint.baseUrl]]),
      ]
    : [['provider', endpoint.provider]];
  const given = Object.entries(parameters).map(([name, value]) => [name, sourceNotation(value)]);
  return new Map([...own, ...given].map(([name = '', value = '']) => [name, value]));
}
