/** A secret in a text: what it is called and where it begins. The secret itself is never repeated. */
export type SecretFinding = { readonly what: string; readonly index: number };

type Report = { readonly range: readonly [number, number]; readonly message: { readonly messageId: string } };
type Rule = {
  create(context: object, options: object): { readonly file?: (source: object) => unknown };
};
type Preset = { create(context: { registerRule(rule: Rule): void }, options: object): void };

/** Access-key ids are only looked for when asked. */
const OPTIONS = { enableIDScanRule: true };

/** Finds keys, tokens, private keys and connection strings of known services by secretlint's recommended rules, first one first. */
export async function findSecrets(text: string): Promise<readonly SecretFinding[]> {
  const { creator } = (await import('@secretlint/secretlint-rule-preset-recommend')) as unknown as {
    readonly creator: Preset;
  };
  const rules: Rule[] = [];
  creator.create({ registerRule: (rule) => rules.push(rule) }, {});
  const findings: SecretFinding[] = [];
  for (const rule of rules) await runRule(rule, text, findings);
  return findings.sort((a, b) => a.index - b.index);
}

async function runRule(rule: Rule, text: string, findings: SecretFinding[]): Promise<void> {
  const context = {
    sharedOptions: {},
    createTranslator: () => (messageId: string) => ({ messageId, message: messageId }),
    // One rule obeys `secretlint-disable` comments, with which an output could switch the search off.
    ignore: () => undefined,
    report: ({ range, message }: Report) => findings.push({ what: message.messageId, index: range[0] }),
  };
  const source = { filePath: 'output.txt', ext: '.txt', contentType: 'text', content: text, hasBOM: false };
  await rule.create(context, OPTIONS).file?.(source);
}
