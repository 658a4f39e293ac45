import type { ComparedCase, FingerprintedRequest, MeasuredCase, PlannedCase, Reason } from '../../domain/plan.ts';
import type { Rendered, Request } from '../../domain/request.ts';
import type { Case, Target } from '../../domain/suite.ts';
import { UserError } from '../../domain/user-error.ts';
import { expectationText } from './definition.ts';
import { fingerprint, isSameRequest } from './fingerprint.ts';
import type { Candidate, MatchedTarget } from './match.ts';
import { changedPromptFile, requestReasons } from './reasons.ts';

/** Fills a target's prompt with a case. Throws UserError where the prompt and the case do not fit. */
export type RenderRequest = (target: Target, evalCase: Case) => Rendered;

/** Decides one candidate: compared, measured, or undefined when it is unaffected. */
export function planCase(matched: MatchedTarget, candidate: Candidate, render: RenderRequest): PlannedCase | undefined {
  const rendered = render(matched.target, candidate.case);
  const head = rendered.request;
  // Base has no word on a new case: it counts in no drop, whatever base's target would have answered.
  if (matched.baseTarget !== undefined && candidate.baseCase === undefined)
    return measured(matched, candidate, fingerprint(head));
  const base = renderBase(matched, candidate, { rendered, render });
  if (base !== undefined && !isSameRequest(base, head)) {
    const requests = { base: fingerprint(base), head: fingerprint(head) };
    if (requests.base.fingerprint !== requests.head.fingerprint) return compared(matched, candidate, requests);
  }
  if (candidate.hasSameInputs && candidate.hasSameExpectations && base !== undefined) return undefined;
  return measured(matched, candidate, fingerprint(head));
}

/** A case that runs on head alone because everything was asked for. */
export function measureUnaffected(matched: MatchedTarget, evalCase: Case, render: RenderRequest): MeasuredCase {
  return {
    kind: 'measured',
    case: evalCase,
    reasons: [{ kind: 'requested', file: undefined }],
    request: fingerprint(render(matched.target, evalCase).request),
    oldExpect: undefined,
  };
}

/** A case that both sides are asked alike, for how often one request comes out differently. */
export function compareUnaffected(matched: MatchedTarget, evalCase: Case, render: RenderRequest): ComparedCase {
  const asked = fingerprint(render(matched.target, evalCase).request);
  const reasons = [{ kind: 'repeated', file: undefined }] as const;
  return { kind: 'compared', case: evalCase, reasons, requests: { base: asked, head: asked } };
}

type Rendering = { readonly rendered: Rendered; readonly render: RenderRequest };

function renderBase(
  matched: MatchedTarget,
  candidate: Candidate,
  { rendered, render }: Rendering,
): Request | undefined {
  const { baseTarget, changedPartials } = matched;
  if (baseTarget === undefined) return undefined;
  // Base's prompt reads the same up to the first changed partial, and this case came to none.
  if (changedPartials?.isDisjointFrom(rendered.partials) === true) return rendered.request;
  const request = tryRender(() => render(baseTarget, candidate.case));
  if (request !== undefined) return request;
  // Base's prompt cannot take head's case: both renamed a variable together, so base speaks with its own case.
  const { baseCase } = candidate;
  return baseCase === undefined ? undefined : tryRender(() => render(baseTarget, baseCase));
}

function tryRender(render: () => Rendered): Request | undefined {
  try {
    return render().request;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function compared(matched: MatchedTarget, candidate: Candidate, requests: ComparedCase['requests']): ComparedCase {
  const { suite, target, baseTarget } = matched;
  const between = requestReasons({
    requests: { base: requests.base.request, head: requests.head.request },
    targets: { base: baseTarget ?? target, head: target },
    suite,
  });
  return { kind: 'compared', case: candidate.case, reasons: [...between, ...caseReasons(candidate)], requests };
}

function measured(matched: MatchedTarget, candidate: Candidate, request: FingerprintedRequest): MeasuredCase {
  const own = caseReasons(candidate);
  const reasons: readonly Reason[] = own.length > 0 ? own : [targetReason(matched)];
  const oldExpect = candidate.hasSameExpectations ? undefined : candidate.baseCase?.expect;
  return { kind: 'measured', case: candidate.case, reasons, request, oldExpect };
}

/** An unchanged case runs on head alone where its target is new, or where base's prompt could not be rendered. */
function targetReason({ suite, target, baseTarget }: MatchedTarget): Reason {
  if (baseTarget === undefined) return { kind: 'added', file: suite.file };
  return { kind: 'prompt', file: changedPromptFile(baseTarget.prompt, target.prompt) ?? suite.file };
}

function caseReasons(candidate: Candidate): readonly Reason[] {
  const file = candidate.case.place.file;
  if (candidate.baseCase === undefined) return [{ kind: 'added', file }];
  return [
    ...(candidate.hasSameInputs ? [] : [{ kind: 'case', file } as const]),
    ...(candidate.hasSameExpectations ? [] : [{ kind: 'scorer', file: scorerFile(candidate) } as const]),
  ];
}

/** Where the first scorer that differs stands: a suite's defaults are in another file than a dataset's row. */
function scorerFile({ case: head, baseCase }: Candidate): string {
  const before = baseCase?.expect ?? [];
  const changed = head.expect.find(
    (spec, index) => expectationText([spec]) !== expectationText(before.slice(index, index + 1)),
  );
  return (changed ?? before.at(-1))?.place.file ?? head.place.file;
}
