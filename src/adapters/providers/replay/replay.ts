import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { canonicalJson } from '../../../domain/json/canonical-json.ts';
import type { Request } from '../../../domain/request.ts';
import type { ReplayEndpoint } from '../../../domain/suite.ts';
import { UserError } from '../../../domain/user-error.ts';
import { CallError, type Provider, type Providers, type Snapshot } from '../../../ports.ts';
import { parseRecorded, type Recorded } from './recorded.ts';

/**
 * Names what a request asks, whoever is asked: lower-case hex SHA-256 over messages, parameters, tools, output schema and
 * variables, so that an answer recorded from a model is found by a `replay` target.
 */
export function recordingKey({ messages, parameters, tools, output, vars }: Request): string {
  const asked = { messages, parameters, tools, output: output?.schema ?? null, vars };
  return createHash('sha256').update(canonicalJson(asked)).digest('hex');
}

/**
 * A provider that answers from a recording; answers to one question come in the order in which they were recorded, over and
 * over. A question without an answer is fatal. Throws UserError `bad-file`.
 */
export async function openReplay(endpoint: ReplayEndpoint, snapshot: Snapshot): Promise<Provider> {
  const text = new TextDecoder().decode(await snapshot.read(endpoint.recordings.oid));
  const answers = Map.groupBy(readRecording(text, endpoint.file), ({ key }) => key);
  const asked = new Map<string, number>();
  return {
    call: async (request) => {
      const key = recordingKey(request);
      const count = asked.get(key) ?? 0;
      asked.set(key, count + 1);
      const recorded = answers.get(key) ?? [];
      const answer = recorded[count % Math.max(1, recorded.length)]?.answer;
      if (answer === undefined) throw miss(endpoint.file, request);
      return Promise.resolve(answer);
    },
  };
}

/** The same providers, writing every answer to a recording as it comes; the first one replaces what the file held. */
export function recordAnswers(providers: Providers, file: string): Providers {
  let flag = 'w';
  return {
    ...providers,
    open: async (request, side) => {
      const provider = await providers.open(request, side);
      return {
        call: async (asked, signal) => {
          const answer = await provider.call(asked, signal);
          writeFileSync(file, `${JSON.stringify({ key: recordingKey(asked), answer })}\n`, { flag });
          flag = 'a';
          return answer;
        },
      };
    },
  };
}

function readRecording(text: string, file: string): readonly Recorded[] {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  return lines
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => readLine(line, { file, line: number, column: 1 }));
}

function readLine(
  text: string,
  place: { readonly file: string; readonly line: number; readonly column: number },
): Recorded {
  const recorded = parseRecorded(text);
  if (typeof recorded !== 'string') return recorded;
  const what = recorded === '' ? '' : `: \`${recorded}\` is missing or of the wrong type`;
  throw new UserError({
    code: 'bad-file',
    sentence: `This line is no recorded answer${what}.`,
    place,
    hint: 'Record anew with `evaldelta run --record FILE`.',
  });
}

function miss(file: string, request: Request): CallError {
  const last = request.messages.at(-1)?.text ?? JSON.stringify(request.vars);
  const quoted = JSON.stringify(last.length <= 80 ? last : `${last.slice(0, 80)}…`);
  const message = `The recording ${file} has no answer to ${quoted}.`;
  return new CallError({
    kind: 'fatal',
    message,
    status: undefined,
    hint: 'Record anew with `evaldelta run --record FILE`.',
  });
}
