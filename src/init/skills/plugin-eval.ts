import { posix } from 'node:path';
import type { Rewrite } from './converted.ts';
import { frontMatter, list, mapping, valueOf, type Mapping } from './values.ts';

/** A case directory of `claude plugin eval`: `prompt.md` or `case.yaml`, and graders in both or in files of their own. */
export const readPluginCase: Rewrite = async ({ path, text: source }, { has, text, below, losses }) => {
  const directory = posix.dirname(path);
  const isPrompt = path.endsWith('prompt.md');
  if (!isPrompt && has(posix.join(directory, 'prompt.md'))) return undefined;
  const yaml = isPrompt ? ['case.yaml', 'case.yml'].map((name) => posix.join(directory, name)).find(has) : path;
  const written = mapping(yaml === undefined ? undefined : valueOf({ path: yaml, text: (await text(yaml)) ?? '' }));
  const { head, body } = isPrompt ? frontMatter(source) : { head: {}, body: '' };
  const files = below(posix.join(directory, 'graders')).filter((each) => each.endsWith('.md'));
  const own = await Promise.all(files.map(async (each) => graderOf(each, (await text(each)) ?? '')));
  const graders = [...list(written['graders']).map(mapping), ...own].map(plain);
  if (graders.length === 0) return undefined;
  const id = posix.relative(evalsAbove(directory), directory);
  const scaffold = below(directory).find((each) => /\/scaffold\.[^/]+$/.test(each));
  if (scaffold !== undefined) {
    losses.add('cases are left out: their set-up is by a script, so save what it makes as files and name those', id);
    return { skill: undefined, value: { evals: [] }, dropped: 1 };
  }
  const execution = mapping(written['execution']);
  const prompt = body === '' ? (execution['prompt'] ?? written['prompt']) : body;
  const tags = [...list(head['tags']), ...list(written['tags'])];
  return { skill: undefined, value: { evals: [{ id, prompt, tags, graders }] } };
};

function evalsAbove(directory: string): string {
  for (let above = directory; above !== '.'; above = posix.dirname(above))
    if (/^evals?$/.test(posix.basename(above))) return above;
  return '.';
}

function graderOf(path: string, text: string): Mapping {
  const { head, body } = frontMatter(text);
  return { name: posix.basename(path, '.md'), ...head, body };
}

/** A use of the tool that activates skills is about the skill that it names. */
function plain(grader: Mapping): Mapping {
  const { type, tool, input_match: match, max } = grader;
  if (type !== 'tool_used' || tool !== 'Skill' || typeof match !== 'string') return grader;
  const [, skill] = /([\w-]+)\\?"?\$?$/.exec(match.replace(/["'\s]+$/, '"')) ?? [];
  if (skill === undefined) return grader;
  return { type: 'skill_triggered', skill, negate: Number(max) === 0 };
}
