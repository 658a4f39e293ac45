type Mark = { readonly open: RegExp; readonly close: RegExp; readonly name: string };

const tag = (name: string): Mark => ({
  name: `<${name}>`,
  open: new RegExp(`^<${name}>`, 'i'),
  close: new RegExp(`</${name}>`, 'i'),
});

/** What models are trained to write, and what a chat template may open in their place. */
const THINK = tag('think');
/** Marks that people ask for in prompts as well. */
const OTHERS: readonly Mark[] = [
  ...['thinking', 'thought', 'reasoning', 'seed:think'].map(tag),
  { name: '[think]', open: /^\[think\]/i, close: /\[\/think\]/i },
  { name: '◁think▷', open: /^◁think▷/i, close: /◁\/think▷/i },
  { name: '<|channel>thought', open: /^<\|channel>thought/i, close: /<channel\|>/i },
  { name: '<|start_thinking|>', open: /^<\|start_thinking\|>/i, close: /<\|end_thinking\|>/i },
];

/**
 * The text without the thinking in front of it, which is no part of an answer: blocks at the very start, and one that was
 * never closed to its end. A mark further on is the model's own word and stays, and so does one other than `<think>` that
 * `asked` names: what a prompt asks for is part of its answer.
 */
export function withoutThinking(text: string, asked: string): string {
  const wanted = asked.toLowerCase();
  const marks = [THINK, ...OTHERS.filter(({ name }) => !wanted.includes(name))];
  let rest = text.trimStart();
  const final = wanted.includes('<|channel|>') ? undefined : finalChannel(rest);
  if (final !== undefined) return final;
  let isOpened = false;
  for (let mark = markOf(rest, marks); mark !== undefined; mark = markOf(rest, marks)) {
    isOpened = true;
    rest = after(rest, mark.close).trimStart();
  }
  if (isOpened) return rest;
  return wanted.includes('</think>') ? text : withoutUnopened(text);
}

const CHANNELS = /^(?:<\|start\|>assistant)?<\|channel\|>/;
const FINAL = /<\|channel\|>final\s*(?:<\|constrain\|>\w+)?<\|message\|>/;
/** The same without its special tokens, which some servers leave out of a text. */
const BARE_CHANNELS = /^analysis[^]*?assistantfinal/;

/** gpt-oss thinks and answers in channels, which a server that does not read them passes on; what never came to its last has no answer. */
function finalChannel(text: string): string | undefined {
  if (BARE_CHANNELS.test(text)) return text.replace(BARE_CHANNELS, '').trimStart();
  if (!CHANNELS.test(text)) return undefined;
  const [, ...finals] = text.split(FINAL);
  return (finals.at(-1) ?? '').replace(/<\|(?:return|end)\|>\s*$/, '').trimStart();
}

function markOf(text: string, marks: readonly Mark[]): Mark | undefined {
  return marks.find(({ open }) => open.test(text));
}

function after(text: string, close: RegExp): string {
  const found = close.exec(text);
  return found === null ? '' : text.slice(found.index + found[0].length);
}

/** Some chat templates write the opening mark themselves, so that a text holds the closing one alone. */
function withoutUnopened(text: string): string {
  const found = THINK.close.exec(text);
  if (found === null) return text;
  const before = text.slice(0, found.index);
  const rest = text.slice(found.index + found[0].length);
  const isQuoted = /["'`“«]\s*$/.test(before) || before.split('```').length % 2 === 0;
  const isMidSentence = /[\p{L}\p{N},;:] $/u.test(before) && /^(?:[.,;:!?)]| \p{Ll})/u.test(rest);
  return isQuoted || isMidSentence || /<think>/i.test(before) ? text : rest.trimStart();
}
