import type { JsonObject } from '../../domain/json/json.ts';
import type { Message } from '../../domain/request.ts';
import type { MessageTemplate, Prompt } from '../../domain/suite.ts';
import type { Place, Diagnostic } from '../../domain/user-error.ts';
import { TemplateError, type TemplateDiagnostic } from '../template/liquid-errors.ts';
import type { FilledBy, TemplateEngine } from '../template/liquid.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { isTemplate } from '../../forms/values.ts';
import { fillPlain, lookupIn, splitPlain } from '../template/plain.ts';
import { positionAt } from '../syntax/position.ts';
import { replaceKeys } from '../target/prompt-yml.ts';
import { reservedHint } from '../dataset/row-columns.ts';
import { placeInText } from '../template/template-place.ts';

/** A message of a prompt or a case, and what it is filled with. */
export type MessageSource = {
  readonly template: MessageTemplate;
  readonly prompt: Prompt;
  readonly vars: JsonObject;
};

/** What comes to light while the messages of one case are filled. */
export type Seen = { readonly diagnostics: Diagnostic[]; readonly partials: Set<string> };

/** Fills one message; what is wrong with it goes to `seen`. */
export type MessageRenderer = (source: MessageSource, seen: Seen) => Message;

/** A text of a message, compiled when it is first filled. */
type MessageText = {
  readonly text: string;
  filledBy: FilledBy | undefined;
  /** It needs too much time or memory, or cannot be parsed: it is not tried again for the next case. */
  refusal: TemplateError | undefined;
};

/** Prepares the filling of messages; each template is compiled once. */
export function createMessageRenderer(engine: TemplateEngine): MessageRenderer {
  const known = new WeakMap<MessageTemplate, readonly MessageText[]>();
  const textsOf = (template: MessageTemplate): readonly MessageText[] => {
    const earlier = known.get(template);
    if (earlier !== undefined) return earlier;
    const texts = [template.text, ...template.images];
    const made = texts.map((text): MessageText => ({ text, filledBy: undefined, refusal: undefined }));
    known.set(template, made);
    return made;
  };
  return (source, seen) => {
    const { role, toolCalls, toolCallId } = source.template;
    const fill = (one: MessageText): string => {
      try {
        return fillText(engine, one, source, seen);
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        seen.diagnostics.push(
          ...error.diagnostics.map((diagnostic) => describeTemplateDiagnostic(diagnostic, one.text, source)),
        );
        return '';
      }
    };
    const [text = '', ...images] = textsOf(source.template).map(fill);
    return { role, text, images, toolCalls, toolCallId };
  };
}

function fillText(
  engine: TemplateEngine,
  one: MessageText,
  { template, prompt, vars }: MessageSource,
  seen: Seen,
): string {
  if (one.refusal !== undefined) throw one.refusal;
  try {
    one.filledBy ??= compileText(engine, { text: one.text, template, prompt });
    return one.filledBy(vars, seen.partials);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const isHopeless = one.filledBy === undefined || error.diagnostics.some(({ code }) => code === 'too-large');
    if (isHopeless) one.refusal = error;
    throw error;
  }
}

type TextTemplate = { readonly text: string; readonly template: MessageTemplate; readonly prompt: Prompt };

function compileText(engine: TemplateEngine, { text, template, prompt }: TextTemplate): FilledBy {
  if (template.syntax === 'prompt-yml') return (vars) => fillPromptYml(text, vars);
  return compilePlainOr(engine, { text, file: template.place.file, partials: prompt.partials });
}

/** Plain placeholders are filled without the engine; where one has no obvious text, the engine decides. */
export function compilePlainOr(engine: TemplateEngine, source: Parameters<TemplateEngine['compile']>[0]): FilledBy {
  if (!isTemplate(source.text)) return () => source.text;
  let filledByEngine: FilledBy | undefined;
  const compiled = (): FilledBy => (filledByEngine ??= engine.compile(source));
  const parts = splitPlain(source.text);
  if (parts === undefined) return compiled();
  return (vars, partials) => fillPlain(parts, (name) => lookupIn(vars, name)) ?? compiled()(vars, partials);
}

/** GitHub's templates: only a literal `{{key}}` is a placeholder. */
function fillPromptYml(text: string, vars: JsonObject): string {
  const diagnostics: TemplateDiagnostic[] = [];
  const filled = replaceKeys(text, vars, (variable, offset) => {
    const sentence = `The variable \`${variable}\` has no value.`;
    const where = { file: undefined, ...positionAt(text, offset) };
    diagnostics.push({ ...where, code: 'unknown-variable', sentence, hint: undefined, variable });
    return '';
  });
  if (diagnostics.length > 0) throw new TemplateError(diagnostics);
  return filled;
}

/** In YAML and JSON the place of a tag is told where it is certain. Files of text are templates from their start on. */
function describeTemplateDiagnostic(
  diagnostic: TemplateDiagnostic,
  text: string,
  { template, vars }: MessageSource,
): Diagnostic {
  const { code, sentence, line } = diagnostic;
  const exact = exactPlace(diagnostic, text, template);
  return {
    code,
    sentence: exact !== undefined || line === 1 ? sentence : `Line ${line} of the message: ${sentence}`,
    place: exact ?? template.place,
    hint: diagnostic.hint ?? hintForVariable(diagnostic, vars),
  };
}

function exactPlace(
  { file, line, column }: TemplateDiagnostic,
  text: string,
  template: MessageTemplate,
): Place | undefined {
  const { place } = template;
  if (file !== undefined) return { file, line, column };
  if (/\.(md|txt|liquid)$/i.test(place.file)) return { file: place.file, line, column };
  // The place is that of the content; an image stands elsewhere.
  return text === template.text ? placeInText(place, text, { line, column }) : undefined;
}

/** What a variable without a value was probably meant to be. */
export function hintForVariable({ variable, file }: TemplateDiagnostic, vars: JsonObject): string | undefined {
  if (variable === undefined) return undefined;
  const isHidden = file !== undefined && lookupIn(vars, variable) !== undefined;
  if (isHidden) return `A partial sees only what it is given: \`{% render '…', ${variable}: ${variable} %}\`.`;
  return reservedHint(variable) ?? didYouMean(variable, Object.keys(vars));
}
