import { FIRST_PROVIDERS, type FirstProvider, PROVIDERS } from '../domain/providers/providers.ts';
import { isProgram, type DraftModel, type InitChoices, type ProgramLanguage, type Survey } from '../init/init.ts';
import { visibleLine } from '../report/text/visible.ts';
import type { Terminal } from './terminal.ts';

type Asking = Terminal & { readonly ask: NonNullable<Terminal['ask']> };

const SHOWN_PROMPTS = 9;

/** Asks what the first files are to be, each question with its default; undefined when the person leaves. */
export async function askChoices(
  terminal: Asking,
  found: Survey,
  choices: InitChoices,
): Promise<InitChoices | undefined> {
  try {
    const converted = await askConversions(terminal, choices.converted);
    const prompt = await askPrompt(terminal, found, converted.length > 0 ? 'none' : choices.prompt);
    const model = prompt === 'none' || isProgram(prompt) ? choices.model : await askModel(terminal, choices.model);
    const isWorkflowWanted = choices.isWorkflowWanted && (await askYes(terminal, 'Write .github/workflows/evals.yml?'));
    return { ...choices, converted, prompt, model, isWorkflowWanted };
  } catch (error) {
    if (error instanceof Left) return undefined;
    throw error;
  }
}

/** The person has ended the conversation. */
class Left extends Error {}

async function askConversions(terminal: Asking, paths: readonly string[]): Promise<readonly string[]> {
  const chosen: string[] = [];
  for (const path of paths) {
    if (await askYes(terminal, `Make a suite from ${visibleLine(path)}?`)) chosen.push(path);
  }
  return chosen;
}

async function askPrompt(
  terminal: Asking,
  found: Survey,
  fallback: InitChoices['prompt'],
): Promise<InitChoices['prompt']> {
  if (fallback === 'none') return 'none';
  const program = await askProgram(terminal, fallback);
  if (program !== undefined) return program;
  const shown = found.prompts.slice(0, SHOWN_PROMPTS);
  if (shown.length === 0) {
    return (await askYes(terminal, 'No prompt was found. Write a sample prompt with its suite?')) ? 'sample' : 'none';
  }
  const lines = shown.map(({ path }, index) => `  ${index + 1}  ${visibleLine(path)}\n`).join('');
  terminal.writeError(`Prompts:\n${lines}`);
  const answer = await askUntil(
    terminal,
    'Which one should the first suite be about? [1] ',
    (text) => text === '' || shown[Number(text) - 1] !== undefined,
  );
  return shown[answer === '' ? 0 : Number(answer) - 1] ?? fallback;
}

/** The language of a prompt that is in code; undefined where it is in none. */
async function askProgram(terminal: Asking, fallback: InitChoices['prompt']): Promise<ProgramLanguage | undefined> {
  const isLikely = isProgram(fallback);
  const answer = await askUntil(terminal, `Is your prompt in code? [${isLikely ? 'Y/n' : 'y/N'}] `, isYesOrNo);
  if (answer === '' ? !isLikely : /^n/i.test(answer)) return undefined;
  const likely = isLikely ? fallback : 'ts';
  const language = await askUntil(terminal, `TypeScript (ts) or Python (py)? [${likely}] `, (text) =>
    /^(?:ts|py|)$/.test(text),
  );
  return language === 'ts' || language === 'py' ? language : likely;
}

async function askModel(terminal: Asking, fallback: DraftModel): Promise<DraftModel> {
  const isProvider = (text: string): text is FirstProvider => FIRST_PROVIDERS.some((name) => name === text);
  const answer = await askUntil(
    terminal,
    `Provider, ${FIRST_PROVIDERS.join(' or ')}? [${fallback.provider}] `,
    (text) => text === '' || isProvider(text),
  );
  const provider = isProvider(answer) ? answer : fallback.provider;
  const firstModel = isProvider(provider) ? PROVIDERS[provider].firstModel : fallback.model;
  const model = await askLine(terminal, `Model? [${firstModel}] `);
  return { provider, model: model === '' ? firstModel : model };
}

async function askYes(terminal: Asking, question: string): Promise<boolean> {
  const answer = await askUntil(terminal, `${question} [Y/n] `, isYesOrNo);
  return !/^n/i.test(answer);
}

function isYesOrNo(text: string): boolean {
  return /^(y|yes|n|no|)$/i.test(text);
}

async function askUntil(terminal: Asking, question: string, isFine: (answer: string) => boolean): Promise<string> {
  for (;;) {
    const answer = await askLine(terminal, question);
    if (isFine(answer)) return answer;
  }
}

async function askLine({ ask }: Asking, question: string): Promise<string> {
  const answer = await ask(question);
  if (answer === undefined) throw new Left();
  return answer.trim();
}
