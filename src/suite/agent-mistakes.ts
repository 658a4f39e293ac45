import { guardedKind } from '../domain/agents/agent-files.ts';
import { withChildren, type ScorerSpec } from '../domain/scorer.ts';
import type { Case, Suite, Target } from '../domain/suite.ts';
import type { Place } from '../domain/user-error.ts';
import { isOfModels, needsAgent } from '../scorers/catalogue.ts';
import { diagnosticAt, type DiagnosticMessage, type Diagnostics } from './diagnostics/diagnostic.ts';
import { MAX_WORKSPACE_BYTES } from './files/limits.ts';
import { guardedMessage } from './files/guarded-files.ts';
import type { Sources } from './files/sources.ts';

type Asked = Pick<Suite, 'targets' | 'cases'>;

/** What does not go together: cases and scorers of agents with other targets, and those of models with agents. */
export async function reportAgentMistakes(sources: Sources, { targets, cases }: Asked): Promise<void> {
  const agents = targets.filter(isAgent);
  const other = targets.find((target) => !isAgent(target));
  const report = reportOnce(sources.diagnostics);
  for (const entry of cases) {
    if (other !== undefined) reportForAgents(entry, other, report);
    for (const agent of agents) reportForModels(entry, agent, report);
  }
  for (const agent of agents) await reportSize(sources, agent, { cases, report });
}

type Report = (place: Place, message: DiagnosticMessage) => void;

/** Scorers of `defaults` are every case's. */
function reportOnce(diagnostics: Diagnostics): Report {
  const seen = new Set<string>();
  return (place, message) => {
    const key = JSON.stringify([place, message.sentence]);
    if (seen.has(key)) return;
    seen.add(key);
    diagnostics.push(diagnosticAt(place, message));
  };
}

function isAgent({ endpoint }: Target): boolean {
  return endpoint.provider === 'agent';
}

function specsOf({ expect }: Case): readonly ScorerSpec[] {
  return expect.flatMap(withChildren);
}

function reportForAgents(entry: Case, { name }: Target, report: Report): void {
  const why = `target \`${name}\` is none`;
  if (entry.workspace !== undefined)
    report(entry.place, { code: 'bad-value', sentence: `\`workspace\` is what an agent finds, and ${why}.` });
  for (const { type, place } of specsOf(entry).filter(needsAgent)) {
    const hint = 'Give the agent a suite of its own, or take the scorer out of what both share.';
    report(place, { code: 'bad-value', sentence: `\`${type}\` judges what an agent did, and ${why}.`, hint });
  }
}

function reportForModels(entry: Case, agent: Target, report: Report): void {
  const { place } = entry;
  const turns = [...agent.prompt.messages, ...entry.messages];
  const other = turns.find(({ role, images }) => role !== 'user' || images.length > 0);
  if (other !== undefined)
    report(other.place, {
      code: 'bad-value',
      sentence: 'An agent is given a text of the user alone, no other message.',
    });
  else if (turns.length !== 1) {
    const sentence =
      turns.length === 0 ? 'The case asks the agent nothing.' : 'An agent is given one turn, and here it has several.';
    report(place, { code: 'missing-key', sentence, hint: 'Write what it is to do as `prompt:`.' });
  }
  reportWorkspace(entry, agent, report);
  if (entry.user !== undefined)
    report(entry.user.place, { code: 'unsupported', sentence: 'A simulated user does not talk to an agent.' });
  for (const { type, place: at } of specsOf(entry).filter(isOfModels)) {
    const hint = 'Use `trajectory`, `skill_triggered` or `file`.';
    report(at, { code: 'bad-value', sentence: `\`${type}\` reads what a model answers, not what an agent did.`, hint });
  }
}

/** What a case brings must neither hide what is under test nor decide who gets the key. */
function reportWorkspace({ place, workspace = [] }: Case, { agentFiles = [], endpoint }: Target, report: Report): void {
  const own = new Set(agentFiles.map(({ to }) => to));
  const allowed: readonly string[] = endpoint.provider === 'agent' ? endpoint.guardedFiles : [];
  for (const { to, path } of workspace) {
    if (own.has(to))
      report(place, { code: 'bad-value', sentence: `\`${path}\` would lie over a file under test, \`${to}\`.` });
    const kind = guardedKind(to);
    if (kind !== undefined && !allowed.includes(kind)) report(place, guardedMessage(path, kind));
  }
}

type Sized = { readonly cases: readonly Case[]; readonly report: Report };

/** A trial's files are copied for each of them: too many of them are told before anything is paid. */
async function reportSize({ snapshot }: Sources, agent: Target, { cases, report }: Sized): Promise<void> {
  const own = (agent.agentFiles ?? []).map(({ oid }) => oid);
  const lists = new Set(cases.map(({ workspace }) => workspace).filter((list) => list !== undefined));
  const oids = [...new Set([...own, ...[...lists].flat().map(({ oid }) => oid)])];
  const sizes = await snapshot.sizes(oids);
  const sizeOf = new Map(oids.map((oid, index) => [oid, sizes[index] ?? 0]));
  const total = (some: readonly string[]): number => some.reduce((sum, oid) => sum + (sizeOf.get(oid) ?? 0), 0);
  const ownBytes = total(own);
  if (ownBytes > MAX_WORKSPACE_BYTES) report(agent.place, tooLarge(`The files of \`${agent.name}\``, ownBytes));
  for (const { id, place, workspace = [] } of cases) {
    const bytes = total(workspace.map(({ oid }) => oid));
    if (ownBytes <= MAX_WORKSPACE_BYTES && ownBytes + bytes > MAX_WORKSPACE_BYTES)
      report(place, tooLarge(`The workspace of case \`${id}\``, ownBytes + bytes));
  }
}

function tooLarge(what: string, bytes: number): DiagnosticMessage {
  const megabytes = (size: number): string => `${Math.ceil(size / 1e6)} MB`;
  const sentence = `${what} has ${megabytes(bytes)}; at most ${megabytes(MAX_WORKSPACE_BYTES)} are put beside an agent.`;
  return { code: 'too-large', sentence };
}
