// The result file of Evaldelta (`report-json`, `evaldelta run --json`). Generated from its sources.

/** A line of a changed file: kept on both sides, or of one side alone. */
export type ChangedLine = {
    readonly kind: 'same' | 'base' | 'head';
    /** Counted from 1 on the side that has it; head's where both have it. */
    readonly line: number;
    readonly text: string;
};

/** What the change did to a file that targets are made of, with a line or two around each difference. */
export type ChangedFile = {
    /** Head's path, or base's where head has it no more. */
    readonly file: string;
    /** Lines in all, whether or not they are listed. */
    readonly removed: number;
    readonly added: number;
    readonly lines: readonly ChangedLine[];
    /** Some lines, or parts of them, are left out. */
    readonly isCut: boolean;
};

/** A model, a parameter or an address of a target that is another one on head; null: not set on that side. */
export type ChangedSetting = {
    readonly name: string;
    readonly base: string | null;
    readonly head: string | null;
};

/** What the change did to one target whose cases ran. */
export type ChangedTarget = {
    readonly suite: string;
    readonly target: string;
    /** Paths of `ChangedFile`s. */
    readonly files: readonly string[];
    readonly settings: readonly ChangedSetting[];
};

/** What the change did to all of them; a file that several share is told once. */
export type Changed = {
    readonly files: readonly ChangedFile[];
    readonly targets: readonly ChangedTarget[];
};

/** Both ends are of the same unit as the value; `confidence` in (0, 1). */
export type Interval = {
    readonly lower: number;
    readonly upper: number;
    readonly confidence: number;
};

/** How many of a case's trials passed on one side. */
export type Tally = {
    readonly passed: number;
    readonly of: number;
};

/** How far the judge and people's labels agree on the labelled cases of a row. */
export type AgreementEvidence = {
    readonly base: Agreement | null;
    readonly head: Agreement | null;
    /** Below it, or where it cannot be measured, the judge only advises; null where none is asked for. */
    readonly minAgreement: number | null;
    readonly isCalibrated: boolean;
    /** Of the labels that are kept in files, scorer by scorer; absent where none are kept and none are asked for. */
    readonly labels?: readonly ScorerLabels[] | null;
    /** Where further labels go. */
    readonly labelFile?: string | null;
    /** What decides where kept labels count: they and those of the cases together. */
    readonly deciding?: Agreement | null;
    /** The scorers that may warn, not block; absent in files that do not say: all that ask the judge, where it is not calibrated. */
    readonly advisory?: readonly string[] | null;
};

/** The labels of a scorer that asks a judge. */
export type ScorerLabels = {
    readonly scorer: string;
    /** Those of the rubric and the model that judge now. */
    readonly bound: number;
    /** Before it may block; null where none are asked for. */
    readonly needed: number | null;
    /** Those that count no more: of another rubric, and of this one by another model. */
    readonly otherRubric: number;
    readonly otherJudge: number;
    /** Of the outputs that people call right, and of those they call wrong, how many the judge sees so. */
    readonly errors: {
        readonly right: Tally;
        readonly wrong: Tally;
    };
    readonly agreement: Agreement | null;
};

/** Cohen's kappa in [−1, 1], null where one of the two always says the same. */
export type Agreement = {
    readonly kappa: number | null;
    readonly interval: Interval | null;
    /** Share of equal verdicts, in [0, 1]. */
    readonly observed: number;
    readonly cases: number;
};

/** The revision under comparison; always in this order, and a delta is head − base. */
export type Side = 'base' | 'head';

/** The only way to carry one of each. */
export type PerSide<T> = {
    readonly base: T;
    readonly head: T;
};

/** Any JSON value; a number that would lose digits or its spelling stands as a literal. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export type JsonObject = {
    readonly [key: string]: Json;
};

/** One call of a tool; untrusted text. */
export type AgentAction = {
    /** One of `AGENT_TOOLS`, `mcp:SERVER/TOOL`, or the program's own name for another. */
    readonly tool: string;
    /** The arguments as JSON, or a command line; bounded, and then `isCut`. */
    readonly args: string;
    readonly isCut?: boolean;
    readonly state: 'done' | 'failed' | 'denied';
    /** The agent's turn, from 1. */
    readonly turn: number;
};

/** How a file of the workspace differs after the agent's end. */
export type WorkspaceChange = {
    readonly path: string;
    readonly change: 'created' | 'changed' | 'deleted';
    readonly bytes: number;
    /** Hex; absent for a deleted one. */
    readonly sha256?: string;
    /** Absent where it is binary, deleted or larger than what is kept. */
    readonly text?: string;
};

/** How a check ended; `error`: why it could not judge, which makes the trial errored and never failed. */
export type CheckEnd = {
    readonly exitCode: number | null;
    readonly output: string;
    readonly error?: string;
};

/** One of `AGENT_ENDS`. */
export type AgentEnd = "finished" | "turns" | "cost" | "seconds" | "decided";

/** What an agent did. The answer's text is what it said last; its tokens and cost are the broker's count. */
export type AgentTrace = {
    readonly actions: readonly AgentAction[];
    /** In the order of their first activation; inferred: read from the file system, not told by the program. */
    readonly skills: readonly {
        readonly name: string;
        readonly isInferred: boolean;
    }[];
    readonly files: readonly WorkspaceChange[];
    /** One for each of the task's checks. */
    readonly checks: readonly CheckEnd[];
    readonly turns: number;
    readonly seconds: number;
    readonly end: AgentEnd;
    /** What the program says it is. */
    readonly version: string | null;
    /** What contained it. */
    readonly sandbox: string;
};

/** One passage that an application retrieved for its answer; untrusted text. */
export type Passage = {
    readonly id: string | null;
    readonly text: string;
    /** As the application ranks it, in its own unit. */
    readonly score: number | null;
};

/** One step of an application on the way to its answer. */
export type Step = {
    readonly name: string;
    readonly latencyMs: number | null;
    readonly tokens: number | null;
    readonly costUsd: number | null;
};

/** What an application tells beside its answer; what it does not tell is absent. */
export type AnswerParts = {
    /** In the order in which it was retrieved. */
    readonly context?: readonly Passage[];
    readonly steps?: readonly Step[];
    /** Where a person can follow what happened: always http or https. */
    readonly traceUrl?: string;
    /** Numbers of its own. */
    readonly metrics?: {
        readonly [name: string]: number;
    };
};

/** Where a user can fix something: a file relative to the repository root, 1-based line and column (0 when the whole file is meant). */
export type Place = {
    readonly file: string;
    readonly line: number;
    readonly column: number;
};

/** One of `USER_ERROR_CODES`. */
export type UserErrorCode = "bad-syntax" | "bad-value" | "unknown-key" | "missing-key" | "missing-file" | "bad-path" | "bad-file" | "too-large" | "duplicate-id" | "bad-template" | "unknown-variable" | "bad-regex" | "bad-schema" | "bad-input" | "bad-shard" | "bad-event" | "no-base" | "bad-revision" | "git-failed" | "disk-failed" | "missing-api-key" | "provider-refused" | "no-answer" | "scorer-failed" | "harness-failed" | "judge-out-of-form" | "unknown-price" | "over-budget" | "not-run" | "untrusted-head" | "unsupported";

/** What a user did that cannot work: one sentence, the place to fix it, and the way out. */
export type Diagnostic = {
    readonly code: UserErrorCode;
    readonly sentence: string;
    readonly place: Place | null;
    readonly hint: string | null;
};

/** A budget as the program spells it. */
export type BudgetName = "costPerCall" | "costPerSuccess" | "latencyP50" | "latencyP95" | "tokensPerCall" | "toolCalls" | "turns";

/** Where a comparison has a measure. */
export type MeasureField = "costPerCallUsd" | "costPerSuccessUsd" | "latencyP50Ms" | "latencyP95Ms" | "meanScore" | "passRate" | "tokensPerCall" | "toolCallsPerTrial" | "turnsPerTrial";

/** Where a comparison says of how many answers a side a mean is. */
export type CallsField = "countedCalls" | "pricedCalls" | "tracedCalls";

/** Whether a broken rule blocks or only warns. */
export type Level = 'block' | 'warn';

/** A case that is known to be unsteady: it is run and shown, and nothing is decided by it, until somebody has mended it. */
export type Quarantine = {
    readonly caseId: string;
    /** Who mends it. */
    readonly owner: string;
    readonly reason: string;
    /** The last day on which it holds, ISO 8601, UTC. */
    readonly until: string;
    /** Where `until` is written. */
    readonly place: Place;
};

/** What one scorer said of one output. */
export type Score = {
    /** The scorer's name, else its type. */
    readonly name: string;
    readonly type: string;
    /** In [0, 1]. */
    readonly score: number;
    readonly passed: boolean;
    /** What was expected, what was found, where; short. */
    readonly reason: string;
    readonly weight: number;
    /** A label, a stated confidence, an evidence quote: what a metric over the suite needs; empty when nothing. */
    readonly details: JsonObject;
};

/** One of `SEVERITIES`. */
export type Severity = "critical" | "major" | "minor";

/** One of `ROLES`. */
export type Role = "system" | "user" | "assistant" | "tool";

/** Where a dataset row came from. */
export type Provenance = {
    readonly source: string | null;
    readonly added: string | null;
    readonly consent: string | null;
};

/** One of `FINISH_REASONS`. */
export type FinishReason = "stop" | "length" | "tool_calls" | "content_filter" | "refusal" | "context_length" | "invalid_output" | "rejected" | "other";

/** A tool call in an output. */
export type ToolCall = {
    readonly id: string;
    readonly name: string;
    readonly arguments: JsonObject | string;
};

/** What was said in a conversation, by whom. */
export type Turn = {
    readonly role: 'user' | 'assistant';
    readonly text: string;
    readonly toolCalls: readonly ToolCall[];
};

/** What came back. Parts beside the answer are of a `command` or `http` target. */
export type Output = AnswerParts & {
    readonly text: string;
    readonly toolCalls: readonly ToolCall[];
    readonly finishReason: FinishReason;
    /** What a `command` or `http` target said besides. */
    readonly metadata: JsonObject;
    /** The whole of a conversation with a simulated user, from its first turn; its last answer is the text. */
    readonly conversation?: readonly Turn[];
    /** What an agent did; absent where none was asked. */
    readonly agent?: AgentTrace;
};

/** Tokens by class; `input` is the total, of which `cachedInput` were read from and `cacheWrite` written to a cache; `output` includes `reasoning`. */
export type Usage = {
    readonly input: number;
    readonly cachedInput: number;
    readonly cacheWrite: number;
    /** Of `cacheWrite`, what is kept for an hour or longer, where there is any. */
    readonly longCacheWrite?: number;
    readonly output: number;
    readonly reasoning: number;
    /** Calls of tools that the provider runs and asks a fee for, where there are any. */
    readonly hostedTools?: HostedTools;
};

/** Calls of a provider's own tools; `other` are those whose fee nobody publishes in one number. */
export type HostedTools = {
    readonly webSearches?: number;
    readonly fileSearches?: number;
    readonly other?: number;
};

/** Who really answered. */
export type Served = {
    readonly model: string | null;
    readonly requestId: string | null;
    readonly serviceTier: string | null;
    /** Who stands behind a gateway, with its quantisation, where the answer says so. */
    readonly upstream?: string;
};

/** One of `PURPOSES`. */
export type Purpose = "sweep" | "confirmation";

/** Which execution of which case this is. */
export type TrialKey = {
    readonly suite: string;
    readonly target: string;
    readonly caseId: string;
    readonly side: Side;
    readonly purpose: Purpose;
    /** 1-based. */
    readonly round: number;
    /** 1-based within purpose and round: critical cases have a second sweep trial, confirmations have several. */
    readonly number: number;
};

/** One execution of one case on one side. */
export type Trial = ScoredTrial | ErroredTrial | SkippedTrial;

/** An answer that was scored. */
export type ScoredTrial = {
    readonly status: 'scored';
    readonly key: TrialKey;
    readonly fingerprint: string;
    readonly output: Output;
    readonly scores: readonly Score[];
    /** All scorers passed. */
    readonly passed: boolean;
    /** Weighted mean of the scores, in [0, 1]. */
    readonly score: number;
    readonly usage: Usage | null;
    readonly served: Served;
    /** What it would cost now with no cache hits; the gated quantity. Undefined when no price is known. */
    readonly costUsd: number | null;
    /** What was paid for this trial in this run, judge excluded: 0 for a stored one. */
    readonly spendUsd: number | null;
    /** What was paid for judging it in this run. */
    readonly judgeSpendUsd: number | null;
    readonly latencyMs: number;
    /** The time holds the start of a program: it is no latency. */
    readonly countsStart?: boolean;
    readonly attempts: number;
    /** ISO 8601, UTC. */
    readonly startedAt: string;
    /**
     * `replayed`: paid for by an earlier attempt of this same run; `stored`: by another run, so that a block never rests on
     * it. Only a `live` trial's latency is used.
     */
    readonly origin: 'live' | 'replayed' | 'stored';
    /** What stood in the place of what users write in the case, where a model had to say it in other words. */
    readonly paraphrase?: readonly string[];
    /** For a measured case whose expectations changed: whether the old ones pass the same output. */
    readonly passedOldExpectations: boolean | null;
};

/** A trial that has no answer: an outage, a timeout, a malformed body. Never a failed one. */
export type ErroredTrial = {
    readonly status: 'errored';
    readonly key: TrialKey;
    readonly fingerprint: string;
    readonly provider: string;
    /** An answer came, and it was the scoring that brought nothing. */
    readonly isAnswered: boolean;
    readonly message: string;
    /** What set our own time limit, where the last attempt ran into it. */
    readonly timeLimit?: TimeLimit | null;
    readonly attempts: number;
    readonly spendUsd: number | null;
};

/** Which of them counts. */
export type TimeLimit = "limits.call_timeout_ms" | "timeout_ms";

/** A trial that was planned and not run. */
export type SkippedTrial = {
    readonly status: 'skipped';
    readonly key: TrialKey;
    readonly why: 'budget' | 'deadline' | 'interrupted' | 'starts' | 'target-stopped' | 'waiting';
};

/**
 * One attempt to reproduce a change with fresh trials. `confirmed`: at most the allowed misses, counting trials without
 * an answer as misses; `unsettled`: only those without an answer stand against it; `refuted`: it did not reproduce.
 */
export type Confirmation = {
    readonly caseId: string;
    readonly severity: Severity;
    readonly kind: 'broken' | 'fixed' | 'critical';
    /** The round whose pairs made it necessary. */
    readonly round: number;
    readonly status: 'confirmed' | 'refuted' | 'unsettled';
    /** Fresh trials planned a side. */
    readonly trials: number;
    readonly tally: PerSide<Tally>;
};

/** One of `ROW_OUTCOMES`. */
export type RowOutcome = "dropped" | "critical" | "broken" | "ruled-out" | "tolerated" | "undecided" | "lost" | "stopped" | "nothing-compared";

/** More cases in a new run, or more rounds of this one; null where that alone would hardly decide. */
export type WouldTell = {
    readonly moreCases: number | null;
    readonly moreRounds: number | null;
};

/** The numbers that a row's decision rests on. A drop is base − head, positive when head is lower, over all N cases. */
export type RowEvidence = {
    readonly metric: 'pass_rate' | 'score';
    readonly outcome: RowOutcome;
    /** Sweeps begun. */
    readonly rounds: number;
    readonly maxRounds: number;
    /** n, B, C over all sweeps; pairs whose base call was not needed count as seen and neither worse nor better. */
    readonly pairs: number;
    readonly worsePairs: number;
    readonly betterPairs: number;
    /** Pairs whose base call was never bought. */
    readonly unseenPairs: number;
    /** Head was asked about each case alone, and the row ended by that: base was asked where head did not pass, `unseenPairs` apart. */
    readonly isScreened?: boolean | null;
    /** Pairs lost to errors. */
    readonly missingPairs: number;
    /** n_affected and N. */
    readonly affectedCases: number;
    readonly pairedCases: number;
    /** Measured net drop over N cases; null without a pair. */
    readonly drop: number | null;
    /** Of `drop`, 95 % adjusted for early stopping; null while base calls are unseen or without a pair. */
    readonly interval: Interval | null;
    /** Upper limit of the drop that a PASS is read from: over all rounds, every answer that head lacks counted as failed. */
    readonly upperDrop: number | null;
    readonly maxDrop: number;
    readonly mustCatch: number;
    /** The smallest drop that the design sees 9 times in 10. */
    readonly detectableDrop: number;
    /** Of unchanged pull requests, the share that may be blocked for quality, all rows together. */
    readonly runAlpha: number;
    /** A block was not given because it rested on trials without an answer. */
    readonly isFragile: boolean;
    /** A pass was not given because it would not stand if every answer that head lacks had failed. */
    readonly isPassFragile: boolean;
    readonly confirmations: readonly Confirmation[];
    /**
     * How often a change that makes as many cases better as worse breaks so many more than it mends; null where nothing
     * broke, or where not all that got better was tried again.
     */
    readonly netChance?: number | null;
    /** Critical cases whose head failed in a sweep and whose break was not confirmed, re-run or not. */
    readonly unconfirmedCritical: readonly string[];
    /** Why trials were skipped. */
    readonly stoppedBy: SkippedTrial['why'] | null;
    /** What would decide an undecided row in four of five simulated continuations; null where nothing near would. */
    readonly wouldTell: WouldTell | null;
};

/**
 * One quantity before → after. `delta` is head − base for rates and scores (a fraction), head ÷ base − 1 for costs and
 * latencies. What was not measured is null, never 0.
 */
export type Measure = {
    readonly base: number | null;
    readonly head: number | null;
    readonly delta: number | null;
    /** Of the delta. */
    readonly interval: Interval | null;
};

/** A metric that a named scorer or a classification gives, on both sides. */
export type MetricEvidence = {
    /** As the policy names it. */
    readonly name: string;
    /** `delta` is head − base in the metric's own unit. */
    readonly measure: Measure;
    /** Of head's own value, for absolute bars; null where too little was seen to tell. */
    readonly headInterval: Interval | null;
    /** One-sided p-values, in [0, 1], of "it did not drop" and "it did not grow". */
    readonly pValues: {
        readonly drop: number;
        readonly growth: number;
    } | null;
    /** Head's cases behind it: of a label's recall those that should have had the label. */
    readonly sampleSize: number;
    /** It rests on a judge that agrees too little with people: it may warn, not block. */
    readonly isAdvisory: boolean;
    /** A number that the application itself tells of its answers, in a unit that only its author knows; no scorer gave it. */
    readonly isOfAnswer?: true;
};

/** How often each label was taken for each, on both sides; base is null where only head ran. */
export type ConfusionEvidence = {
    /** The scorer's name, else its type. */
    readonly name: string;
    readonly labels: readonly string[];
    readonly base: ConfusionCounts | null;
    readonly head: ConfusionCounts;
};

/** `counts[expected][predicted]`, and `unlabelled[expected]` where no label was found; in the order of the labels. */
export type ConfusionCounts = {
    readonly counts: readonly (readonly number[])[];
    readonly unlabelled: readonly number[];
};

/** Stated confidence against being right, on both sides; base is null where only head ran. */
export type ReliabilityEvidence = {
    readonly name: string;
    /** From here on an output is used without review; null where the suite does not say. */
    readonly threshold: number | null;
    readonly base: readonly ReliabilityBin[] | null;
    readonly head: readonly ReliabilityBin[];
};

/** Outputs of like confidence: over (lower, upper], the first bin from 0 on. Means are null where `count` is 0. */
export type ReliabilityBin = {
    readonly lower: number;
    readonly upper: number;
    readonly count: number;
    readonly meanConfidence: number | null;
    readonly accuracy: number | null;
};

/** Whose outputs a judge preferred, blind and in both orders. */
export type PreferenceEvidence = {
    readonly name: string;
    /** Pairs that each side won; `ties` includes the inconsistent ones. */
    readonly base: number;
    readonly head: number;
    readonly ties: number;
    /** Pairs whose answer changed with the order. */
    readonly inconsistent: number;
    /** Pairs that could not be judged. */
    readonly missing: number;
    /** Head's wins plus half of the ties, over the judged pairs; null of nothing. */
    readonly headRate: number | null;
    readonly interval: Interval | null;
};

/** What the cases of one tag or one severity show. */
export type SliceEvidence = {
    readonly kind: 'tag' | 'severity';
    readonly name: string;
    readonly cases: number;
    /** `pass_rate`, `score` and every metric of the row; they never gate. */
    readonly metrics: readonly MetricEvidence[];
};

/** One of `CASE_CHANGES`. */
export type CaseChange = "broken" | "fixed" | "flaky" | "failing" | "passing" | "head-passing" | "measured-failing" | "measured-passing" | "missing";

/** One case of a row, over all its trials. */
export type CaseComparison = {
    readonly caseId: string;
    readonly severity: Severity;
    readonly tags: readonly string[];
    readonly change: CaseChange;
    readonly tally: PerSide<Tally>;
    /** Broken or fixed was reproduced by fresh trials, not only seen once. */
    readonly isConfirmed: boolean;
};

/** The measures of a row by their fields: of rates over the compared cases (over the measured ones, on head alone, where nothing is compared). */
export type Measures = {
    readonly [Field in MeasureField]: Measure;
};

/** Answers a side that means are over, such as the cost of a call; null in a file that does not say. */
export type CallCounts = {
    readonly [Field in CallsField]: number | null;
};

/** Paired numbers of one row: a suite × target, or a tag of one. */
export type Comparison = Measures & CallCounts & {
    readonly suite: string;
    readonly target: string;
    /** Undefined for the whole suite × target. */
    readonly tag: string | null;
    readonly isNew: boolean;
    /** Cases run on both sides, and on head alone. */
    readonly comparedCases: number;
    readonly measuredCases: number;
    readonly totalCases: number;
    /** Head's cases that pair with base: the N that the pass rate's delta is over. */
    readonly pairedCases: number;
    /** Sweep pairs with both sides scored, and those that got lost. */
    readonly pairs: number;
    readonly missingPairs: number;
    /** Pairs where base passed and head failed, and the reverse. */
    readonly worsePairs: number;
    readonly betterPairs: number;
    readonly passes: PerSide<Tally>;
    readonly cases: readonly CaseComparison[];
    /** Errored trials by side, and who caused them. */
    readonly errored: PerSide<number>;
    readonly erroredProviders: readonly string[];
    /** Of a whole row whose sides ask one pool of servers alike: those that answered. */
    readonly upstreams?: PerSide<readonly string[]>;
    readonly evidence: Evidence;
};

/** What the decisions on a row rest on; null where nothing of the kind was tested. */
export type Evidence = {
    readonly [Name in BudgetName]: GrowthEvidence | null;
} & {
    readonly passRate: RowEvidence | null;
    readonly score: RowEvidence | null;
    /** Rates of the whole suite, for absolute bars. */
    readonly passRateBar: BarEvidence | null;
    readonly scoreBar: BarEvidence | null;
    readonly headIntervals: HeadIntervals;
    readonly errors: ErrorEvidence | null;
    /** Tags without a policy of their own, for looking only. */
    readonly tags: readonly TagEvidence[];
    readonly metrics: readonly MetricEvidence[];
    /**
     * The gated ones over compared and measured cases together, each side by itself, for absolute bars; empty where `metrics`
     * leave no case out.
     */
    readonly metricBars: readonly MetricEvidence[];
    /** One for each label scorer. */
    readonly confusions: readonly ConfusionEvidence[];
    /** One for each scorer that reads a stated confidence. */
    readonly reliabilities: readonly ReliabilityEvidence[];
    /** One for each scorer that compares both sides' outputs. */
    readonly preferences: readonly PreferenceEvidence[];
    /** Of the judge with people; null where no judge was asked, and for a tag's row. */
    readonly agreement: AgreementEvidence | null;
    /** The same metrics by tag and by severity, for looking only. */
    readonly slices: readonly SliceEvidence[];
};

/** Of head's own values, for absolute ceilings; null where too little was seen to tell. */
export type HeadIntervals = {
    readonly [Name in BudgetName]: Interval | null;
};

/** A rate over all cases of a suite × target, a case counting once with its mean. */
export type BarEvidence = {
    readonly base: number | null;
    readonly head: number;
    /** Of head's rate. */
    readonly interval: Interval;
    /** Of `totalCases`, those with a trial; a bar is judged only when all have one. */
    readonly measuredCases: number;
    readonly totalCases: number;
};

/** How much a cost or a latency grew, as a fraction: 0.2 is +20 %. */
export type GrowthEvidence = {
    readonly growth: number;
    /** One-sided 99 % lower limit of the growth. */
    readonly lowerLimit: number;
    /** One-sided, of "it did not grow", in [0, 1]. */
    readonly pValue: number;
    /** Pairs (costs, p50) or trials a side (p95) behind it. */
    readonly sampleSize: number;
};

/** How unevenly trials got lost. */
export type ErrorEvidence = {
    /** Of the pairs (and head-only trials) asked for, those without an answer, in [0, 1]. */
    readonly missingShare: number;
    /** Fisher's exact test of "both sides lose the same share", two-sided. */
    readonly sidesDifferP: number;
    /** Sweep answers that came and got no score, on each side. */
    readonly unscored: PerSide<number>;
};

/** One tag's sweep pairs of round 1. */
export type TagEvidence = {
    readonly tag: string;
    readonly cases: number;
    readonly worsePairs: number;
    readonly betterPairs: number;
    /** Head − base over the tag's compared cases. */
    readonly delta: number;
    /** Exact two-sided sign test. */
    readonly pValue: number;
    /** It stands out among the tags at a false discovery rate of 10 %. */
    readonly standsOut: boolean;
};

/** One week of a row. */
export type TrendWeek = {
    /** The Monday, ISO 8601 date. */
    readonly week: string;
    /** Mean of its runs' rates, in [0, 1]. */
    readonly passRate: number;
    readonly runs: number;
};

/** How a row went in the last weeks on the default branch, weeks without a whole run left out; oldest first. */
export type Trend = {
    readonly suite: string;
    readonly target: string;
    readonly weeks: readonly TrendWeek[];
};

/** A fall that chance does not explain although nothing of ours changed. */
export type Drift = {
    readonly suite: string;
    readonly target: string;
    /** Nights that are compared with those before. */
    readonly nights: number;
    readonly referenceNights: number;
    /** Pass rates of the cases that both have, in [0, 1]. */
    readonly before: number;
    readonly now: number;
    readonly cases: number;
    /** Of "nothing changed", one-sided. */
    readonly pValue: number;
    /** `slide`: little by little. */
    readonly kind: 'fall' | 'slide';
    /** The served model that changed in between. */
    readonly suspect: {
        readonly from: string;
        readonly to: string;
        readonly on: string;
    } | null;
};

/** An open list of prices that a run has asked. */
export type AskedList = {
    readonly name: string;
    readonly url: string;
    /** Why nothing of it counts; absent where it was read. */
    readonly failed?: string;
};

/** A price of an open list that counted in a run, in US dollars per million tokens of a short prompt. */
export type ListedPrice = {
    readonly model: string;
    readonly list: string;
    readonly input: number;
    readonly output: number;
    readonly cachedInput?: number;
    readonly cacheWrite?: number;
};

/** What open lists of prices have said to a run, both sides alike. */
export type LivePrices = {
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly lists: readonly AskedList[];
    /** Those that counted. */
    readonly models: readonly ListedPrice[];
    /** Models whose listed price is too far from the bundled one to be believed: that one counts. */
    readonly distrusted: readonly string[];
};

/** A change of the spec itself, for the report; `blocks` only where the contract says so. */
export type SpecChange = {
    readonly kind: "suite-added" | "suite-removed" | "target-added" | "target-removed" | "harness-changed" | "yardstick-changed" | "reference-moved" | "code-unwatched" | "case-added" | "case-disguised" | "case-removed" | "cases-removed" | "vars-changed" | "expectations-changed" | "severity-lowered" | "severity-raised" | "tags-changed" | "cluster-changed" | "label-changed" | "quarantine-added" | "quarantine-changed" | "quarantine-ended" | "quarantine-over" | "policy-changed" | "limits-changed" | "prices-changed" | "judge-changed" | "config-added" | "rule-tightened" | "suite-unknown" | "base-invalid";
    readonly suite: string | null;
    readonly target: string | null;
    readonly caseId: string | null;
    readonly severity: Severity | null;
    /** What it was and what it is, as the user wrote it. */
    readonly before: string | null;
    readonly after: string | null;
    readonly place: Place | null;
    readonly blocks: boolean;
};

/** One of `REASON_KINDS`. */
export type ReasonKind = "prompt" | "model" | "parameters" | "tools" | "output" | "inputs" | "corpus" | "case" | "scorer" | "added" | "removed" | "requested" | "repeated" | "perturbed";

/** Why a case runs and the file that caused it. */
export type Reason = {
    readonly kind: ReasonKind;
    readonly file: string | null;
};

/** What running costs, before the first call. */
export type Estimate = {
    readonly calls: number;
    /** Of them, those to a program or an endpoint of the user's own, whose tokens and cost nobody knows before; where there are any. */
    readonly programCalls?: number;
    /** Of the calls, those that are trials of agents, and the seconds that they take one after the other; where there are any. */
    readonly trials?: {
        readonly count: number;
        readonly seconds: {
            readonly low: number;
            readonly high: number;
        };
    };
    readonly judgeCalls: number;
    readonly inputTokens: number;
    /** From little to `max_output_tokens`. */
    readonly outputTokens: {
        readonly low: number;
        readonly high: number;
    };
    /** Undefined where no price is known. */
    readonly costUsd: {
        readonly low: number;
        readonly high: number;
    } | null;
    /** What judge and models cost, where the cost of the user's own programs is all that nobody knows. */
    readonly knownUsd?: {
        readonly low: number;
        readonly high: number;
    } | null;
    /** Models without a known price. */
    readonly unpriced: readonly string[];
};

/** What became of one case's blind comparison of both sides' outputs. */
export type Preference = JudgedPreference | MissingPreference;

/** Which case and which `judge_pairwise` entry of it. */
export type PreferenceKey = {
    readonly suite: string;
    readonly target: string;
    readonly caseId: string;
    /** The entry's name, else its type. */
    readonly scorer: string;
};

/** A judge saw both outputs in both orders. */
export type JudgedPreference = {
    readonly status: 'judged';
    readonly key: PreferenceKey;
    /** An answer that changed with the order is a tie. */
    readonly winner: Side | 'tie';
    readonly isConsistent: boolean;
    /** Why, for the outputs as base-first and head-first. */
    readonly reasons: readonly string[];
    /** What was paid for it in this run. */
    readonly spendUsd: number | null;
};

/** No judgement: the judge failed, or the run ended before it. */
export type MissingPreference = {
    readonly status: 'missing';
    readonly key: PreferenceKey;
    readonly message: string;
};

/** A reason of a rule. */
export type RuleWhy = "above" | "bar-inside-interval" | "bars-share" | "base-above" | "base-below" | "below" | "broken-cases" | "budget" | "confirmed" | "deadline" | "dear-head" | "drop" | "dropped" | "ended-by-broken" | "ended-by-critical" | "ended-by-drop" | "errors-differ" | "fragile" | "grew" | "interrupted" | "neutral" | "not-certain" | "not-enough-evidence" | "not-established" | "not-measured" | "not-rerun" | "one-server" | "other-upstreams" | "removed" | "ruled-out" | "starts" | "target-stopped" | "tolerated" | "too-few-samples" | "too-many-errors" | "unanswered" | "unconfirmed" | "unscored" | "unsettled" | "vanished" | "waiting" | "without-judge";

/** A stable word that says why, for the report to put into a sentence. */
export type FindingWhy = RuleWhy | SpecChange['kind'];

/** One of `VERDICT_KINDS`. */
export type VerdictKind = "pass" | "fail" | "inconclusive" | "error" | "nothing-to-run" | "waived";

/** One of `RULE_NAMES`. */
export type RuleName = "broken.max" | "cost_per_call.max" | "cost_per_call.max_increase" | "cost_per_success.max" | "cost_per_success.max_increase" | "critical.max_broken" | "errors" | "latency_p50.max" | "latency_p50.max_increase" | "latency_p95.max" | "latency_p95.max_increase" | "metric" | "pass_rate.max_drop" | "pass_rate.min" | "score.max_drop" | "score.min" | "spec" | "tokens_per_call.max" | "tokens_per_call.max_increase" | "tool_calls.max" | "tool_calls.max_increase" | "turns.max" | "turns.max_increase";

/**
 * One rule applied to one row. `breached` counts against the pull request by its level; `undecided` makes the verdict
 * inconclusive; `reported` is shown and not charged (base missed the bar already, an unconfirmed failure); `error` could
 * not be measured.
 */
export type Finding = {
    readonly rule: RuleName;
    /** For `metric`: its name. */
    readonly metric: string | null;
    readonly level: Level;
    readonly status: 'met' | 'breached' | 'undecided' | 'reported' | 'error';
    readonly suite: string;
    readonly target: string | null;
    readonly tag: string | null;
    /** What the policy tolerates, in the rule's unit. */
    readonly limit: number | null;
    /** What was measured, in the rule's unit. */
    readonly actual: number | null;
    /** Cases that the finding is about, worst first. */
    readonly caseIds: readonly string[];
    /** A stable word that says why, for the report to put into a sentence. */
    readonly why: FindingWhy | null;
    readonly evidence: FindingEvidence | null;
};

/** The numbers behind a finding, for its sentence. `moreCases`: how many would decide a bar, where not many times as many. */
export type FindingEvidence = {
    readonly kind: 'row';
    readonly row: RowEvidence;
} | {
    readonly kind: 'cases';
    readonly confirmations: readonly Confirmation[];
} | {
    readonly kind: 'bar';
    readonly bar: BarEvidence;
    readonly moreCases: number | null;
} | {
    readonly kind: 'metric';
    readonly metric: MetricEvidence;
    readonly alpha: number;
} | {
    readonly kind: 'metric-bar';
    readonly metric: MetricEvidence;
} | {
    readonly kind: 'growth';
    readonly growth: GrowthEvidence;
    readonly alpha: number;
} | {
    readonly kind: 'ceiling';
    readonly interval: Interval | null;
} | {
    readonly kind: 'errors';
    readonly errors: ErrorEvidence;
    readonly providers: readonly string[];
};

/** Who accepted a failing verdict. */
export type Waiver = {
    readonly by: string;
    readonly at: string;
    readonly headSha: string;
};

/** One row's own verdict. */
export type RowVerdict = {
    readonly suite: string;
    readonly target: string | null;
    readonly tag: string | null;
    readonly kind: VerdictKind;
};

/** The decision and everything it rests on; a value, without wording. */
export type Verdict = {
    readonly kind: VerdictKind;
    readonly rows: readonly RowVerdict[];
    readonly findings: readonly Finding[];
    readonly waiver: Waiver | null;
};

/** How a verdict reaches the check. */
export type Mode = 'observe' | 'warn' | 'block';

/** A commit, or the working tree of a checkout (`sha` is then its HEAD). */
export type ResultRevision = {
    readonly sha: string;
    readonly isWorkingTree: boolean;
    /** Branch or reference as the event or the user named it; untrusted text. */
    readonly name: string | null;
};

/** What one scorer expects of an output: a value, a reference, a rubric. */
export type Expected = {
    readonly scorer: string;
    readonly type: string;
    readonly text: string;
};

/** A turn of a conversation as it was sent, its tool calls as text. */
export type CaseTurn = {
    readonly role: Role;
    readonly text: string;
};

/** A case as the report needs it. */
export type ResultCase = {
    readonly suite: string;
    readonly target: string;
    readonly id: string;
    readonly kind: 'compared' | 'measured';
    readonly severity: Severity;
    readonly tags: readonly string[];
    readonly cluster?: string | null;
    /** Where it is not the suite's. */
    readonly owner?: string | null;
    readonly reasons: readonly Reason[];
    /** It was run and shown, and nothing was decided by it. */
    readonly quarantine?: Pick<Quarantine, 'owner' | 'reason' | 'until'> | null;
    readonly file: string;
    readonly line: number;
    /** The last user message of each side as it was sent. */
    readonly input: PerSide<string | null>;
    /** The case's own turns where it has several; null in a file that says nothing of it. */
    readonly turns?: readonly CaseTurn[] | null;
    /** Undefined in a file that says nothing of it. */
    readonly expected?: readonly Expected[] | null;
    readonly provenance: Provenance | null;
};

/** One row: what was planned and what came of it. */
export type ResultRow = {
    readonly suite: string;
    readonly target: string;
    /** The target under whose name base's trials stand, where it is another one. */
    readonly reference?: string | null;
    readonly file: string;
    readonly description: string | null;
    /** Of a row of a tag, the tag's. */
    readonly owner: string | null;
    /** Owners to be notified where something breaks: the base branch says so. */
    readonly pings?: readonly string[] | null;
    readonly model: PerSide<string | null>;
    readonly comparison: Comparison;
};

/** What the run cost and saved. */
export type Spend = {
    /** New money, judge included; null when a price is unknown. */
    readonly totalUsd: number | null;
    readonly judgeUsd: number | null;
    /** Calls to targets that were answered, or that ran into our own time limit; those to the judge are counted apart. */
    readonly callsMade: number;
    readonly judgeCalls: number;
    readonly callsReused: number;
    /** What of the total is an estimate: calls that ran into our time limit, of which nobody says what they cost. */
    readonly estimatedUsd?: number | null;
    readonly maxCostUsd: number | null;
};

/** The pull request that was measured. */
export type ResultPullRequest = {
    readonly number: number;
    readonly headSha: string;
    /** As its author wrote it: untrusted text. */
    readonly title?: string | null;
};

/** What earlier runs of the default branch say beside this one. */
export type ResultHistory = {
    readonly trends: readonly Trend[];
    /** Falls that this run, of a schedule, has found. */
    readonly drifts: readonly Drift[];
};

/** The result file: complete, versioned, and all that any renderer reads. */
export type Result = {
    readonly schemaVersion: 1;
    readonly tool: {
        readonly name: 'evaldelta';
        readonly version: string;
    };
    /** ISO 8601, UTC. */
    readonly createdAt: string;
    readonly revisions: {
        readonly base: ResultRevision | null;
        readonly head: ResultRevision;
    };
    /** The pull request's newer head commit, when this run was overtaken: nothing of it is published. */
    readonly supersededBy: string | null;
    readonly pullRequest: ResultPullRequest | null;
    readonly runUrl: string | null;
    /** Who judged, as `provider/model`; null where no judge is configured, and in files that do not say. */
    readonly judge?: string | null;
    readonly mode: Mode;
    readonly verdict: Verdict;
    readonly rows: readonly ResultRow[];
    /** Head beside the same agent without its files, where a target asks for it: shown, and judged by nobody. */
    readonly lifts?: readonly Comparison[] | null;
    readonly cases: readonly ResultCase[];
    readonly trials: readonly Trial[];
    /** Blind comparisons of both sides' outputs, where a case asks for them. */
    readonly preferences: readonly Preference[];
    readonly changes: readonly SpecChange[];
    /** What the pull request did to the targets whose cases ran; null in a file that says nothing of it. */
    readonly changed?: Changed | null;
    readonly errors: readonly Diagnostic[];
    readonly warnings: readonly string[];
    readonly estimate: Estimate | null;
    readonly spend: Spend;
    /** Suites looked at, cases that are affected, all cases. */
    readonly counts: {
        readonly suites: number;
        readonly affectedCases: number;
        readonly totalCases: number;
    };
    /** Of the seeded generator. */
    readonly seed: number;
    /** The date of the price table; null when none was loaded. */
    readonly pricesDate: string | null;
    /** How it went before, where a history is kept; null in a file that says nothing of it. */
    readonly history?: ResultHistory | null;
    /** What open lists of prices said, where they were asked. */
    readonly livePrices?: LivePrices | null;
    /** Some model and service names, for sentences such as "served by different snapshots". */
    readonly served: readonly {
        readonly suite: string;
        readonly target: string;
        readonly models: PerSide<readonly string[]>;
    }[];
};
