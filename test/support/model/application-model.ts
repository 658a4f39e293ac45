import { sendJson, startLoopback, type Loopback } from '../loopback.ts';

type Asked = { readonly instructions?: string; readonly input?: unknown; readonly text?: unknown };

/** A model behind OpenAI's Responses API, and how often it was asked: `answered` by applications, `judged` by judges. */
export type ApplicationModel = Loopback & { readonly counts: { answered: number; judged: number } };

/** Says to an application what its instructions say; as a judge, whether a passage has the number of days that the answer has. */
export async function startApplicationModel(): Promise<ApplicationModel> {
  const counts = { answered: 0, judged: 0 };
  const server = await startLoopback((request, response) => {
    const asked = JSON.parse(String(request.body)) as Asked;
    const isJudge = JSON.stringify(asked.text ?? '').includes('claims');
    counts[isJudge ? 'judged' : 'answered'] += 1;
    const text = isJudge ? JSON.stringify({ claims: [judge(JSON.stringify(asked))] }) : (asked.instructions ?? '');
    const content = [{ type: 'output_text', text, annotations: [] }];
    sendJson(response, 200, {
      id: 'r',
      object: 'response',
      status: 'completed',
      model: 'gpt-6-luna',
      output: [{ type: 'message', role: 'assistant', status: 'completed', content }],
      usage: { input_tokens: 40, output_tokens: 20, total_tokens: 60 },
    });
  });
  return Object.assign(server, { counts });
}

function judge(asked: string): object {
  const parts = [...asked.matchAll(/<<<(passage \d+|answer)\b[^>]*>>>\\n(.*?)\\n<<<end/g)];
  const daysOf = (text: string) => /\d+ days/.exec(text)?.[0];
  const answer = daysOf(parts.find(([, label]) => label === 'answer')?.[2] ?? '');
  const passages = parts.filter(([, label]) => label !== 'answer').map(([, , text = '']) => daysOf(text));
  const passage = passages.indexOf(answer) + 1;
  return { claim: `there are ${answer}`, passage, supported: passage > 0 };
}
