import type { Output } from '../domain/request.ts';

/** An output as a reader sees it: its text, its tool calls, and why it ended where that is not usual. */
export function outputText(output: Output): string {
  const calls = output.toolCalls.map(({ name, arguments: input }) => {
    return `→ ${name}(${typeof input === 'string' ? input : JSON.stringify(input)})`;
  });
  const isUsualEnd = output.finishReason === 'stop' || output.finishReason === 'tool_calls';
  const end = isUsualEnd ? [] : [`[ended: ${output.finishReason}]`];
  return [output.text, ...calls, ...end].filter((part) => part !== '').join('\n');
}
