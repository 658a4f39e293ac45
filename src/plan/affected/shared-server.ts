import { canonicalJson } from '../../domain/json/canonical-json.ts';
import type { Plan, PlannedCase, SharedServer } from '../../domain/plan.ts';
import type { Request } from '../../domain/request.ts';
import type { PerSide } from '../../domain/side.ts';
import type { HttpEndpoint } from '../../domain/suite.ts';
import type { Diagnostic } from '../../domain/user-error.ts';
import type { Warning } from '../../domain/verdict/warning.ts';
import { outputIdentity } from './fingerprint.ts';
import type { MatchedTarget } from './match.ts';
import { nameFiles, type FileIds } from './references.ts';

/** The one server that both sides of a row ask although something changed that no request shows it; undefined where each change can be seen. */
export function findSharedServer(
  { target }: Pick<MatchedTarget, 'target'>,
  cases: readonly PlannedCase[],
  files: PerSide<FileIds>,
): SharedServer | undefined {
  const found = cases.flatMap((planned) => (planned.kind === 'compared' ? unseenBy(planned.requests, files) : []));
  const [first] = found;
  if (first === undefined || target.endpoint.provider !== 'http') return undefined;
  const unseen = [...new Set(found.flatMap((each) => each.unseen))];
  return { server: first.server, unseen, isDeclared: target.endpoint.isSharedServer ?? false, place: target.place };
}

/** Head would be compared with itself: refused, unless the suite says that the server is a deployed one that no pull request changes. */
export function guardServers({ rows }: Plan): readonly Diagnostic[] {
  return rows.flatMap(({ suite, target, sharedServer: shared }) => {
    if (shared === undefined || shared.isDeclared) return [];
    const sentence = `Base and head of \`${target}\` of \`${suite}\` ask one server (${shared.server}) although ${nameFiles(shared.unseen)} changed: head would be compared with itself.`;
    return [{ code: 'unsupported', sentence, place: shared.place, hint: WAY_OUT }];
  });
}

const WAY_OUT =
  "Give each side a server of its own: `start: [PROGRAM, …]` and `url: http://127.0.0.1:${PORT}/…` start it in each side's files. Where a deployed system is measured, which this change is no part of, write `same_server: true` in the target.";

/** The rows whose result can be no pass, told before anything is paid. */
export function sharedServerWarnings({ rows }: Plan): readonly Warning[] {
  return rows.flatMap(({ suite, target, sharedServer: shared }) => {
    return shared?.isDeclared === true ? [{ kind: 'one-server', suite, target, unseen: shared.unseen } as const] : [];
  });
}

type Unseen = Pick<SharedServer, 'server' | 'unseen'>;

function unseenBy(requests: PerSide<{ readonly request: Request }>, files: PerSide<FileIds>): readonly Unseen[] {
  const base = requests.base.request;
  const head = requests.head.request;
  if (base.endpoint.provider !== 'http' || head.endpoint.provider !== 'http') return [];
  // A service that is started answers for its own side alone.
  if (base.endpoint.start !== undefined || head.endpoint.start !== undefined) return [];
  if (serverOf(base.endpoint) !== serverOf(head.endpoint)) return [];
  const unseen = [...changedInputs({ base, head }, files), ...unsentParts(base, head)];
  return unseen.length === 0 ? [] : [{ server: new URL(head.endpoint.url).origin, unseen }];
}

/** Files that either side says decide its behaviour: taking one off the list does not make its change a smaller one. */
function changedInputs(requests: PerSide<Request>, files: PerSide<FileIds>): readonly string[] {
  const named = [...requests.head.inputs, ...requests.base.inputs].map(({ path }) => path);
  return [...new Set(named)].filter((path) => files.base.get(path)?.oid !== files.head.get(path)?.oid);
}

/** Parts of the target that differ and of which the server is sent nothing. */
function unsentParts(base: Request, head: Request): readonly string[] {
  const parts = [
    ['its `parameters`', base.parameters, head.parameters],
    ['its `tools`', base.tools, head.tools],
    ['its `corpus`', base.corpus, head.corpus],
    ['its `output`', outputIdentity(base), outputIdentity(head)],
    ...(isSentAlike(base, head) ? [['its prompt, which is not sent,', base.messages, head.messages] as const] : []),
  ] as const;
  return parts.filter(([, before, after]) => canonicalJson(before) !== canonicalJson(after)).map(([name]) => name);
}

function isSentAlike({ endpoint: base }: Request, { endpoint: head }: Request): boolean {
  if (base.provider !== 'http' || head.provider !== 'http') return false;
  const sent = ({ url, method, headers, body }: HttpEndpoint) => canonicalJson({ url, method, headers, body });
  return sent(base) === sent(head);
}

/** This machine's own names and addresses: whatever the path, one port is one program. */
const OWN_MACHINE = /^(?:(?:.+\.)?localhost\.?|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f]{2}:[\da-f]+\])$/;

/** Who answers at an address. Elsewhere than on this machine the path may choose among servers; the query never does. */
function serverOf({ url }: HttpEndpoint): string {
  const { protocol, hostname, port, pathname } = new URL(url);
  if (!OWN_MACHINE.test(hostname)) return `${protocol}//${hostname}:${port}${pathname}`;
  return `own machine:${port === '' ? protocol : port}`;
}
