import { ENGLISH } from './refusal-english.ts';
import { OTHER_LANGUAGES } from './refusal-languages.ts';

/** How far into an output a refusal is looked for: it comes first, and later text may quote one. */
const OPENING = 600;
const SENTENCES = 3;

// Latin, Greek and Cyrillic in lower case: where words have spaces between them. The classes of Unicode are slow to compile.
const LETTERS = 'a-z\\u00DF-\\u024F\\u0370-\\u052F';
const BOUNDARY = `(?:(?<=[${LETTERS}\\d])(?![${LETTERS}\\d])|(?<![${LETTERS}\\d])(?=[${LETTERS}\\d]))`;

/** A pattern in which `\b` and `\p{L}` are meant for the letters of several scripts. */
function compile(pattern: string): RegExp {
  const source = pattern
    .replaceAll('\\b', BOUNDARY)
    .replace(/(\[\^?)?\\p\{L\}/g, (_, open?: string) => (open === undefined ? `[${LETTERS}]` : `${open}${LETTERS}`));
  return new RegExp(source);
}

const DECLINES: readonly RegExp[] = [...ENGLISH, ...Object.values(OTHER_LANGUAGES).flat()].map(compile);

/** Behind a declining phrase: something is missing that the user can give, so that it asks and does not decline. */
const CONDITION = compile(
  "\\bwithout (?:the|your|an?|more|further|knowing|seeing|some|additional|any|having|first)\\b|\\b(?:until|unless|before you|as long as|if you (?:do not|don't))\\b|" +
    '\\b(?:ohne (?:die|den|das|ihre|deine|weitere|eine)|solange|bevor|sin (?!embargo)|hasta que|a menos que|sans|tant que|à moins|senza|finché|a meno|sem|até que|zonder|totdat|tenzij|bez|dopóki|chyba że|без|пока)\\b|' +
    '除非|之前|如果没有|如果沒有|请先|ない限り|なければ|がないと|ないうち|없이는|없으면|전까지|않으면',
);

/** Behind a declining phrase: the answer after all, rather than what else could be done. */
const ANSWER = compile(
  '\\b(?:but|however|though|although|yet)\\b,? (?!i\\b|if\\b|feel\\b|let\\b|please\\b|you (?:can|could|should|may|might)\\b|we\\b|there are\\b|happy\\b|would\\b|perhaps\\b|maybe\\b|here)|' +
    "\\bhere(?:'s| is| are)\\b(?! (?:some |a few |other )?(?:\\p{L}+ )?(?:resources|alternatives|helplines|options|hotlines|suggestions))|" +
    "\\baber (?!ich|wenn|gerne|bei|sie können|du kannst)|\\bpero (?!puedo|si |estoy|con gusto|podría|con )|\\bmais (?!je|si |n'hésitez)|\\bma (?!posso|se |sono)|\\bmas (?!posso|se |estou|ficarei)|\\bmaar (?!ik|als)|\\bale (?!mogę|jeśli|chętnie)|\\bно (?!я |могу|если|с радостью|готов)|" +
    '但(?:是)?(?!我|如果|可以|您可以|你可以)',
);

/** The same in the next sentence. */
const ANSWER_NEXT = /^(?:(?:but|however|that said|still|instead|so),? )?here(?:'s| is| are) (?!some|a few|other)/;

/** A sentence before the refusal that answers nothing yet. */
const PREAMBLE = compile(
  "^(?:i (?:understand|appreciate|know|see|hear|get|realise|realize|recognize)|i'm (?:sorry|really|so|deeply|afraid)|i am (?:sorry|really|afraid)|thank|thanks|hi\\b|hello|hey|sure|okay|ok\\b|no\\b|sorry|apologies|unfortunately|oh|as an ai|that (?:sounds|is|request)|this (?:request|is))|" +
    '^(?:es tut|tut mir|ich verstehe|danke|hallo|leider|entschuldig|lo siento|entiendo|gracias|hola|disculp|perdón|désolé|je suis désolé|je comprends|merci|bonjour|mi dispiace|capisco|grazie|ciao|spiacente|desculpe|sinto muito|lamento|entendo|obrigad|olá|het spijt|sorry|ik begrijp|bedankt|helaas|przykro|przepraszam|rozumiem|dziękuję|niestety|извините|простите|сожалею|к сожалению|понимаю|спасибо|мне жаль)|' +
    '抱歉|对不起|對不起|不好意思|遗憾|理解|谢谢|您好|你好|申し訳|すみません|ごめん|恐れ入り|残念|ありがとう|죄송|미안|유감|이해|감사|안녕',
);

/** Behind a refusal that is about the request itself, wherever in the opening it stands. */
const ABOUT_THE_REQUEST = compile('^.{0,25}\\b(?:that|this|it|such|request|questions?|topic)\\b');

/** The words by which the opening of a text declines the request; undefined where it does not. */
export function findRefusal(text: string): string | undefined {
  const sentences = openingOf(text);
  for (const [index, sentence] of sentences.entries()) {
    const found = declineIn(sentence, sentences[index + 1] ?? '');
    if (found === undefined) continue;
    const isFirst = sentences.slice(0, index).every((before) => PREAMBLE.test(before));
    if (isFirst || ABOUT_THE_REQUEST.test(found.end)) return found.words;
  }
  return undefined;
}

/** A phrase that declines, and the end of its sentence from its last words on. */
type Decline = { readonly words: string; readonly end: string };

function declineIn(sentence: string, next: string): Decline | undefined {
  const match = DECLINES.map((pattern) => pattern.exec(sentence)).find((found) => found !== null);
  if (match === undefined || match === null) return undefined;
  const [words] = match;
  const rest = sentence.slice(match.index + words.length);
  const isAnswered = ANSWER.test(rest) || ANSWER_NEXT.test(next);
  if (isAnswered || CONDITION.test(words + rest)) return undefined;
  return { words: words.trim(), end: `${words.slice(-10)}${rest}` };
}

/** The first sentences in plain letters. What a sentence quotes is somebody else's; of JSON the texts are read. */
function openingOf(text: string): readonly string[] {
  const opening = text.trimStart().slice(0, OPENING).normalize('NFKC').toLowerCase().replace(/[’ʼ´]/g, "'");
  const own = isJson(opening)
    ? opening.replace(/"\w+"\s*:/g, '').replace(/[[\]{}"]+/g, '\n')
    : opening.replace(/(?<!^)["“«][^"”»\n]{1,300}["”»]/g, ' ');
  return own
    .replace(/[*_#>~`]+/g, '')
    .split(/(?<=[.!?…][)"']*)\s+|(?<=[。！？])|\n+/u)
    .map((sentence) =>
      sentence
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => sentence !== '')
    .slice(0, SENTENCES);
}

function isJson(text: string): boolean {
  return /^[[{]\s*["{[]/.test(text);
}
