import { isOwn } from '../../domain/providers/providers.ts';
import type { DrawnKind, Perturbation } from '../../domain/perturbation.ts';
import type { Case, MessageTemplate, Target } from '../../domain/suite.ts';
import { drawsFor } from './draws.ts';
import { keptWords } from './kept-words.ts';
import { withNoise } from './noise.ts';

/** What of a target's cases users write: vars by name, and their own turns, where noise goes into those. */
export type Written = { readonly vars: readonly string[]; readonly isTurns: boolean };

/** Names of what is looked up for the model, and is not what somebody writes. */
const LOOKED_UP =
  /^(?:.*_)?(?:contexts?|documents?|docs?|passages?|sources?|chunks?|snippets?|knowledge|retrieved|references?|history|facts|schema|code|diff|html|xml|json|csv|sql|ids?|uuid|url|urls|date|expected|locale|lang|language)$/i;

/** What users write in these cases, as the suite says it, or as far as the prompt tells: what its user's turns take from a case. */
export function writtenIn(target: Target, cases: readonly Case[], { vars }: Pick<Perturbation, 'vars'>): Written {
  if (vars !== undefined) return { vars, isTurns: false };
  const names = [...new Set(cases.flatMap((entry) => textVars(entry)))].filter((name) => !LOOKED_UP.test(name));
  const isTurns = cases.some(({ messages }) => messages.some(({ role }) => role === 'user'));
  if (isOwn(target.endpoint)) return { vars: names, isTurns };
  const { messages, partials } = target.prompt;
  const ofUser = [...messages, ...cases.flatMap((entry) => entry.messages)].filter(({ role }) => role === 'user');
  const inTurns = names.filter(isUsedIn([...ofUser.map(({ text }) => text), ...partials.values()]));
  const inPrompt = names.filter(isUsedIn(messages.map(({ text }) => text)));
  return { vars: inTurns.length > 0 || isTurns ? inTurns : inPrompt, isTurns };
}

/** A case as it is asked with noise that is drawn; undefined where there is nothing in it that the noise could change. */
export function withNoiseIn(entry: Case, kind: DrawnKind, written: Written): Case | undefined {
  const kept = keptWords(entry.expect);
  return changedCase(entry, written, (text, where) =>
    withNoise(kind, text, { draw: drawsFor([kind, entry.id, where, text]), kept }),
  );
}

/** A case with its users’ texts changed one after the other, those in vars first; undefined where none came out otherwise. */
export function changedCase(
  entry: Case,
  { vars, isTurns }: Written,
  change: (text: string, where: string) => string,
): Case | undefined {
  const changedVars = Object.entries(entry.vars).map(([name, value]) => {
    return [name, typeof value === 'string' && vars.includes(name) ? change(value, name) : value] as const;
  });
  const changedTurn = (message: MessageTemplate, index: number): MessageTemplate =>
    isTurns && message.role === 'user' ? { ...message, text: change(message.text, `turn ${index}`) } : message;
  const messages = entry.messages.map(changedTurn);
  const isChanged =
    changedVars.some(([name, value]) => value !== entry.vars[name]) ||
    messages.some(({ text }, index) => text !== entry.messages[index]?.text);
  return isChanged ? { ...entry, vars: Object.fromEntries(changedVars), messages } : undefined;
}

function textVars({ vars }: Case): readonly string[] {
  return Object.entries(vars).flatMap(([name, value]) => (typeof value === 'string' ? [name] : []));
}

const TAG = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;

function isUsedIn(texts: readonly string[]): (name: string) => boolean {
  const tags = texts.flatMap((text) => text.match(TAG) ?? []).join('\n');
  return (name) => new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`).test(tags);
}
