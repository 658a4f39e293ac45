import type { Warning } from '../../../domain/verdict/warning.ts';
import { formatNumberOf } from '../../text/format.ts';

const NAMED_PLACES = 3;

type Retiring = Extract<Warning, { readonly kind: 'retiring' }>;

/** A model that is switched off: when, how long that is, what comes after it, and how the two are compared. */
export function describeRetiring(warning: Retiring): string {
  const { vendor, isElsewhere } = warning;
  const elsewhere = isElsewhere ? ` That is ${vendor}’s own day: whoever serves it here may have another.` : '';
  return `${endOf(warning)}.${elsewhere} ${successor(warning)}`;
}

function endOf({ model, vendor, on, days, where }: Retiring): string {
  const more = where.length - NAMED_PLACES;
  const places = `${where.slice(0, NAMED_PLACES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const subject = `\`${model}\` (${places})`;
  if (days < 0) return `${subject} was switched off by ${vendor} on ${on}`;
  return `${subject} is switched off by ${vendor} on ${on}, ${days === 0 ? 'today' : `in ${formatNumberOf(days, 'day')}`}`;
}

function successor(warning: Retiring): string {
  const { vendor, replacement, asked, takesOver, comparedAs } = warning;
  const how = asked === undefined ? '' : ` with \`${asked}\``;
  const named = takesOver
    ? `From then on \`${replacement}\` answers in its name. `
    : `${vendor} names \`${replacement}\`${how} instead. `;
  const step = STEPS[comparedAs ?? 'nothing'](nextName(warning), settingsOf(asked));
  return `${replacement === undefined ? '' : named}${step}`;
}

/** `reasoning: { mode: pro }` as a candidate's settings: `,reasoning.mode=pro`. */
function settingsOf(asked: string | undefined): string {
  const [, key, name, value] = /^(\w+): \{ (\w+): (\w+) \}$/.exec(asked ?? '') ?? [];
  return key === undefined ? '' : `,${key}.${name}=${value}`;
}

/** A gateway's names begin with the vendor's; how another platform calls the replacement nobody here knows. */
function nextName({ model, replacement, isElsewhere }: Retiring): string {
  if (replacement === undefined || !isElsewhere) return replacement ?? 'MODEL';
  const vendor = /^(?:openai|anthropic|google)\//.exec(model)?.[0];
  return vendor === undefined ? 'MODEL' : `${vendor}${replacement}`;
}

/** What its user does next. */
const STEPS: Readonly<
  Record<NonNullable<Retiring['comparedAs']> | 'nothing', (model: string, settings: string) => string>
> = {
  target: (model, settings) => `\`evaldelta models ${model}${settings}\` compares the two on your cases.`,
  judge: (model) => `\`evaldelta judge check SUITE --second ${model}\` shows where the two judges differ.`,
  nothing: (model) => `Write \`model: ${model}\` there.`,
};
