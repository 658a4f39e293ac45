/** The suite of the product's contract with the files that it names. */
export const EXAMPLE_FILES = {
  'evals/triage.eval.yaml': `# yaml-language-server: $schema=./schema/suite.schema.json
suite: support-triage                 # id, unique in the repository
description: Routes a support ticket and drafts the first reply.
owner: "@acme/support-ai"

targets:                              # or one \`target:\`
  - name: mini
    prompt: ../prompts/triage.md      # a file, or inline \`messages:\`
    provider: openai                  # openai | anthropic | openai-compatible | azure-openai | command | http | replay
    model: gpt-6.1-terra
    parameters: { max_output_tokens: 400 }   # passed through; current models refuse temperature
    output: { json_schema: triage.schema.json }
    tools: tools.yaml

defaults:
  severity: major
  expect:
    - finish_reason: stop

cases:
  - id: refund-window
    vars: { question: "Can I return it after 40 days?" }
    tags: [refunds]
    severity: critical                # critical: the unforgivable ones | major | minor
    expect:
      - contains: 30 days
      - not: { icontains: lifetime guarantee }
      - judge: States the 30-day window and promises nothing beyond it.
  - file: cases/refunds.jsonl         # jsonl | csv | json | yaml; one case a row
    tags: [refunds]
    expect: [{ equals: "{{ expected }}" }]

policy:
  pass_rate: { min: 0.90, max_drop: 0.02 }
  critical: { max_broken: 0 }
  cost_per_success: { max_increase: 0.20 }
  latency_p95: { max_increase: 0.30, max_ms: 6000 }
  tags:
    refunds: { pass_rate: { min: 0.95 } }
`,
  'prompts/triage.md': "You answer for ACME.\n{% render 'shared/tone.md' %}\nCustomer: {{ question }}\n",
  'prompts/shared/tone.md': 'Be brief.',
  'evals/triage.schema.json': '{"type":"object","properties":{"reply":{"type":"string"}},"required":["reply"]}',
  'evals/tools.yaml':
    '- name: lookup_order\n  description: Finds an order.\n  parameters: {type: object, properties: {id: {type: string}}}\n',
  'evals/cases/refunds.jsonl':
    '{"id":"r1","question":"Refund?","expected":"yes"}\n\n{"id":"r2","question":"Exchange?","expected":"no","tags":["exchange"],"source":"ticket 7","added":"2026-01-02"}\n',
} as const;
