export const id = 4789;
export const ids = [4789];
export const modules = {

 74789:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  readImport: () => ( readImport)
});

var external_node_path_ = __webpack_require__(76760);
var expect = __webpack_require__(94208);
var diagnostic = __webpack_require__(23885);
var issues = __webpack_require__(53966);
var nearest = __webpack_require__(42966);
;
const NAMED = 3;
function startLosses() {
    const found = new Map();
    return {
        add: (what, of) => {
            const places = found.get(what) ?? [];
            found.set(what, of === undefined ? places : [...places, of]);
        },
        sentences: () => [...found].map(([what, places]) => sentence(what, [...new Set(places)])),
    };
}
function sentence(what, places) {
    if (places.length === 0)
        return what;
    const more = places.length - NAMED;
    return `${what} (${places.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}

var limits = __webpack_require__(47463);
var files_sources = __webpack_require__(13625);
var message = __webpack_require__(63448);
var suite = __webpack_require__(10190);
var json = __webpack_require__(85545);
var yaml = __webpack_require__(60417);
var target_prompt = __webpack_require__(3689);
;
function saidIn({ turns }) {
    const [prompt = '', ...more] = turns.map(literal);
    if (more.length === 0)
        return { prompt };
    return { messages: [prompt, ...more].map((content) => ({ role: 'user', content })) };
}
function expectOf(one, skills, write) {
    const { items, entries, triggers, expected } = one;
    const whole = items.length === 0 && expected !== undefined ? [`The result satisfies: ${expected}`] : [];
    const asked = [
        ...items.map(({ text, id, answer }) => {
            const statement = write(id === undefined || text.startsWith(id) ? text : `${id}: ${text}`);
            return answer === 'yes' ? statement : { text: statement, expected: 'no' };
        }),
        ...whole.map(write),
    ];
    return [
        ...triggers.flatMap((trigger) => triggerEntries(trigger, skills)),
        ...entries.map((entry) => mapTexts(entry, write)),
        ...(asked.length === 0 ? [] : [{ expectations: asked }]),
    ];
}
function triggerEntries({ skill, isExpected }, skills) {
    if (skill === 'any')
        return [{ skill_triggered: isExpected ? { expected: true } : false }];
    const names = skill === 'own' ? skills : [skill.name];
    return names.map((name) => ({ skill_triggered: isExpected ? name : { skill: name, expected: false } }));
}
function isWeak({ items, triggers, expected }) {
    return items.length === 0 && triggers.length === 0 && expected !== undefined;
}
function mapTexts(value, write) {
    if (typeof value === 'string')
        return write(value);
    if (Array.isArray(value))
        return value.map((each) => mapTexts(each, write));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, write)]));
}
function literal(text) {
    return /\{[{%]/.test(text) ? `{% raw %}${text.replaceAll('{% endraw %}', '')}{% endraw %}` : text;
}

var external_node_crypto_ = __webpack_require__(77598);
var canonical_json = __webpack_require__(27009);
;


function idsOf(skill, cases) {
    const given = countOf(cases.flatMap(({ id }) => id ?? []));
    const isOwn = ({ id }) => id !== undefined && given.get(id) === 1;
    const prompts = countOf(cases.filter((one) => !isOwn(one)).map(promptOf));
    return cases.map((one) => {
        if (isOwn(one))
            return `${skill}/${one.id}`;
        const prompt = promptOf(one);
        return `${skill}/${hashOf(prompts.get(prompt) === 1 ? prompt : (0,canonical_json .d)(one.record))}`;
    });
}
function promptOf({ turns }) {
    return turns.join('\n');
}
function hashOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8);
}
function countOf(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}

var path = __webpack_require__(41292);
var parse = __webpack_require__(86650);
;





function skillDirectory(hasFile, evals) {
    const own = external_node_path_.posix.dirname(evals);
    for (let directory = own;; directory = external_node_path_.posix.dirname(directory)) {
        if (hasFile(external_node_path_.posix.join(directory, 'SKILL.md')))
            return directory;
        if (directory === '.')
            break;
    }
    return /^(?:evals?|evaluations?|tests?)$/i.test(external_node_path_.posix.basename(own)) ? external_node_path_.posix.dirname(own) : own;
}
const NAME = /^name:[ \t]*["']?([\p{L}\p{N}_-]+)/mu;
function skillName(directory, skill) {
    if (skill === undefined)
        return undefined;
    return directory === '.' ? (NAME.exec(skill)?.[1] ?? NAMELESS) : external_node_path_.posix.basename(directory);
}
function idPrefix(named, directory) {
    return named ?? (directory === '.' ? NAMELESS : external_node_path_.posix.basename(directory));
}
const NAMELESS = 'skill';
function placeFixture(sources, { evals, directory }, { from, to, content, place }) {
    const mistake = content === undefined ? (findPathMistake(from) ?? findPathMistake(to)) : standsInCase(to);
    if (mistake !== undefined)
        return told(sources, place, mistake);
    const own = external_node_path_.posix.dirname(evals);
    const bases = [...new Set([directory, own, external_node_path_.posix.join(own, 'files'), '.'])];
    for (const base of bases) {
        const path = external_node_path_.posix.join(base, from).replace(/\/$/, '');
        const file = (0,files_sources .qb)(sources, path);
        if (file !== undefined)
            return [{ ...file, to: to.replace(/\/$/, '') }];
        const within = filesIn(sources, path, evals);
        if (within.length > 0)
            return within.map((each) => ({ ...each, to: external_node_path_.posix.join(to, external_node_path_.posix.relative(path, each.path)) }));
    }
    const found = (0,path .qE)(sources.snapshot, external_node_path_.posix.join(directory, from), { file: evals, reference: from });
    const missing = 'sentence' in found ? found : { code: 'bad-path', sentence: `\`${from}\` is no file.` };
    const sentence = `There is no file \`${from}\`: not in the skill’s directory, not beside its evals, not at the root.`;
    return told(sources, place, missing.code === 'missing-file' ? { ...missing, sentence } : missing);
}
function told(sources, place, message) {
    sources.diagnostics.push((0,diagnostic .R5)(place, message));
    return [];
}
function filesIn(sources, directory, evals) {
    const below = external_node_path_.posix.relative(external_node_path_.posix.dirname(evals), directory) || '.';
    const reference = { path: `${(0,parse .y)(below)}/**`, place: { file: evals, line: 0, column: 0 } };
    return (0,files_sources .Ct)({ ...sources, diagnostics: [] }, [reference]);
}
function standsInCase(to) {
    const sentence = `The content of \`${to}\` stands in its case, where it is no file.`;
    return { code: 'bad-path', sentence, hint: 'Save it as a file of the repository, and name its path.' };
}
function findPathMistake(path) {
    const hint = 'Write it from the skill’s directory.';
    if (external_node_path_.posix.isAbsolute(path) || /^(?:[A-Za-z]:|~)/.test(path))
        return { code: 'bad-path', sentence: `\`${path}\` is an absolute path.`, hint };
    if (path.split('/').includes('..'))
        return { code: 'bad-path', sentence: `\`${path}\` leads upwards.`, hint };
    return undefined;
}

var json_json = __webpack_require__(76380);
var regex = __webpack_require__(38489);
var json_literal = __webpack_require__(19327);
;


function textOf(value) {
    if (typeof value === 'string')
        return value.trim() === '' ? undefined : value;
    if (typeof value === 'number' || typeof value === 'boolean' || value instanceof json_literal .u)
        return String(value);
    return undefined;
}
function firstOf(record, keys) {
    const key = keys.find((name) => Object.hasOwn(record, name) && !isEmpty(record[name]));
    return key === undefined ? undefined : { key, value: record[key] };
}
function isEmpty(value) {
    if (value === undefined || value === null)
        return true;
    if (typeof value === 'string')
        return value.trim() === '';
    if (Array.isArray(value))
        return value.length === 0;
    return (0,json_json .OW)(value) && Object.keys(value).length === 0;
}
function truthOf(value) {
    const plain = value instanceof json_literal .u ? value.value : value;
    if (typeof plain === 'boolean')
        return plain;
    if (typeof plain !== 'string')
        return undefined;
    const word = plain.trim().toLowerCase();
    return word === 'true' || word === 'yes' ? true : word === 'false' || word === 'no' ? false : undefined;
}

;
const TOOLS = new Map(Object.entries({
    bash: 'shell',
    shell: 'shell',
    run_shell_command: 'shell',
    run_terminal_command: 'shell',
    local_shell: 'shell',
    powershell: 'shell',
    read: 'read',
    view: 'read',
    read_file: 'read',
    write: 'write',
    create: 'write',
    create_file: 'write',
    write_file: 'write',
    edit: 'edit',
    multiedit: 'edit',
    apply_patch: 'edit',
    replace: 'edit',
    str_replace: 'edit',
    skill: 'skill',
    activate_skill: 'skill',
    glob: 'glob',
    grep: 'grep',
    search_file_content: 'grep',
    webfetch: 'web',
    websearch: 'web',
    web_fetch: 'web',
    web_search: 'web',
}));
function toolNamed(name) {
    const mcp = /^mcp__(.+?)__(.+)$/.exec(name);
    return mcp === null ? (TOOLS.get(name.toLowerCase()) ?? name) : `mcp:${mcp[1]}/${mcp[2]}`;
}

;




const VALUE = ['value', 'text', 'substring', 'contains', 'expected'];
const PATTERN = ['pattern', 'regex', 'value', 'body'];
const PATH = ['path', 'file', 'glob', 'pattern', 'value'];
const signed = (entry, isWanted) => ({ entries: [isWanted ? entry : { not: entry }] });
const containing = (key, says = true) => (check, isWanted) => {
    const { value } = firstOf(check, VALUE) ?? {};
    const all = (Array.isArray(value) ? value : [value]).map(textOf);
    if (!all.every((text) => text !== undefined))
        return undefined;
    return { entries: all.flatMap((text) => signed({ [key]: text }, isWanted === says).entries ?? []) };
};
const anyOf = (check, isWanted) => {
    const { value } = firstOf(check, ['values', ...VALUE]) ?? {};
    const texts = Array.isArray(value) ? value.map(textOf) : [];
    if (texts.length === 0 || !texts.every((text) => text !== undefined))
        return undefined;
    return signed({ any_of: texts.map((icontains) => ({ icontains })) }, isWanted);
};
const matching = (says = true) => (check, isWanted) => {
    const pattern = textOf(firstOf(check, PATTERN)?.value);
    if (pattern === undefined || (0,regex .P)(pattern) !== undefined)
        return undefined;
    const flags = [...new Set((textOf(check['flags']) ?? '').replace(/[^ims]/g, ''))].join('');
    const isNegated = check['match'] === 'not_contains';
    const wanted = isWanted === (says !== isNegated);
    const target = targetOf(check['target']);
    if (target.is === 'elsewhere')
        return undefined;
    if (target.is === 'file')
        return signed({ file: { path: target.path, regex: pattern } }, wanted);
    return signed({ regex: flags === '' ? pattern : { pattern, flags } }, wanted);
};
function targetOf(target) {
    if (target === undefined || target === 'last_message' || target === 'output')
        return { is: 'message' };
    const path = (0,json_json .OW)(target) && target['source'] === 'file' ? textOf(target['path']) : undefined;
    return path === undefined ? { is: 'elsewhere' } : { is: 'file', path };
}
const file = (of, says = true) => (check, isWanted) => {
    const path = textOf(firstOf(check, PATH)?.value);
    const more = of(check);
    if (path === undefined || more === undefined || !/^(?![/~])(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/.test(path))
        return undefined;
    return signed({ file: { [/[*?[{]/.test(path) ? 'glob' : 'path']: path, ...more } }, isWanted === says);
};
const holding = (check) => {
    const contains = textOf(firstOf(check, ['value', 'text', 'contains', 'content'])?.value);
    return contains === undefined ? undefined : { contains };
};
const triggering = (check, isWanted) => {
    const named = firstOf(check, ['skill', 'skill_name', 'skillNames', 'skills', 'name'])?.value;
    const skills = (Array.isArray(named) ? named : [named]).map(textOf);
    if (!skills.every((skill) => skill !== undefined))
        return undefined;
    const wanted = textOf(check['expected_skill']);
    return {
        triggers: skills.map((name) => ({
            skill: { name },
            isExpected: isWanted === (wanted === undefined || wanted === name),
        })),
    };
};
function argumentOf(params) {
    const [only, ...more] = (0,json_json .OW)(params) ? Object.values(params) : [];
    const text = more.length === 0 ? textOf(only) : undefined;
    return text?.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
const calling = (says = true) => (check, isWanted) => {
    const tool = textOf(firstOf(check, ['tool', 'tool_name', 'name'])?.value);
    const args = textOf(firstOf(check, ['input_match', 'command_pattern', 'args'])?.value) ?? argumentOf(check['params']);
    if (tool === undefined || (args !== undefined && (0,regex .P)(args) !== undefined))
        return undefined;
    const call = { tool: toolNamed(tool), ...(args === undefined ? {} : { args }) };
    const most = check['max'] ?? check['max_calls'];
    const isForbidden = most !== undefined && Number(textOf(most)) === 0;
    if ((most !== undefined && !isForbidden) || Number(textOf(check['min']) ?? 1) > 1)
        return undefined;
    const wanted = isWanted === (says !== isForbidden);
    const trajectory = wanted ? { called: [call] } : { not_called: [call] };
    return { entries: [{ trajectory }] };
};
const ordering = (check, isWanted) => {
    const list = check['tools'] ?? check['order'] ?? [check['first'] ?? check['before'], check['then'] ?? check['after']];
    const tools = Array.isArray(list) ? list.map(textOf) : [];
    if (tools.length < 2 || !tools.every((tool) => tool !== undefined))
        return undefined;
    return signed({ trajectory: { order: tools.map((tool) => ({ tool: toolNamed(tool) })) } }, isWanted);
};
const running = (check, isWanted) => {
    const { value } = firstOf(check, ['command', 'run', 'cmd']) ?? {};
    const code = textOf(check['expected_exit_code'] ?? check['expect_exit']) ?? '0';
    const words = Array.isArray(value) ? value.map(textOf) : undefined;
    const line = textOf(value);
    const run = words?.every((word) => word !== undefined) === true ? words : line && ['sh', '-c', line];
    return run === undefined || code !== '0' || !isWanted ? undefined : { entries: [{ command: { run } }] };
};
const judging = (check, isWanted) => {
    const rubric = textOf(firstOf(check, ['rubric', 'prompt', 'criteria', 'criterion', 'body', 'text', 'value'])?.value);
    if (rubric === undefined)
        return undefined;
    const least = Number(textOf(firstOf(check, ['minScore', 'min_score', 'threshold', 'pass_threshold'])?.value));
    if (Number.isNaN(least)) {
        const id = textOf(check['name'] ?? check['id']);
        return { items: [{ text: rubric.trim(), id, answer: isWanted ? 'yes' : 'no' }] };
    }
    return signed({ judge: { rubric: rubric.trim(), pass_at: least > 1 ? least / 10 : least } }, isWanted);
};
const something = () => ({ entries: [{ length: { unit: 'characters', min: 1 } }] });
const KINDS = {
    output_contains: containing('icontains'),
    output_not_contains: containing('icontains', false),
    contains: containing('contains'),
    not_contains: containing('contains', false),
    icontains: containing('icontains'),
    contains_substring: containing('contains'),
    output_contains_any: anyOf,
    contains_any: anyOf,
    output_matches: matching(),
    output_not_matches: matching(false),
    regex: matching(),
    not_regex: matching(false),
    matches: matching(),
    file_exists: file(() => ({ exists: true })),
    file_not_exists: file(() => ({ exists: false })),
    file_contains: file(holding),
    file_not_contains: file(holding, false),
    exit_success: something,
    non_empty_output: something,
    skill_triggered: triggering,
    skill_was_called: triggering,
    tool_used: calling(),
    tool_called: calling(),
    tool_not_used: calling(false),
    tool_not_called: calling(false),
    command_executed: calling(),
    command_not_executed: calling(false),
    tool_order: ordering,
    run_command: running,
    build_passed: running,
    llm: judging,
    llm_judge: judging,
    llm_rubric: judging,
};
const BOUNDS_ELSEWHERE = 'bounds of time, cost and turns: they are `limits:` of the target or rules of `policy:`';
const BOUNDS = /^(?:time_limit|timeout|latency|cost|budget|max_(?:turns|tokens|cost|tool_calls)|duration)$/;
const PROSE_KEYS = [
    ...['type', 'id', 'name', 'text', 'description', 'check', 'pass_if', 'criterion', 'assertion', 'expectation'],
    ...['statement', 'requirement', 'claim', 'weight', 'severity', 'priority', 'critical', 'required', 'category'],
];
function isMachineCheck(name) {
    return Object.hasOwn(KINDS, name);
}
function readMachineCheck(check, isWanted, losses) {
    const type = (0,json_json .s$)(check['type']).trim();
    const name = type.toLowerCase().replaceAll('-', '_');
    if (BOUNDS.test(name)) {
        losses.add(BOUNDS_ELSEWHERE, type);
        return {};
    }
    const read = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
    const found = read?.((0,json_json .OW)(check['params']) ? { ...check, ...check['params'] } : check, isWanted);
    if (found !== undefined)
        return found;
    if (read === undefined && Object.keys(check).every((key) => PROSE_KEYS.includes(key)))
        return undefined;
    losses.add('checks that have no counterpart here, or not in this form', type);
    return {};
}

;



const WANTED = [
    ...['expectations', 'assertions', 'checks', 'expect', 'must_have', 'expected_behavior', 'expected_behaviors'],
    ...['expected_behaviour', 'rubric', 'rubrics', 'criteria', 'success_criteria', 'judge', 'graders'],
    ...['deterministic_assertions', 'asserts', 'assert'],
];
const UNWANTED = ['must_not_have', 'must_not', 'fail', 'forbidden', 'should_not', 'anti_patterns'];
const CHECK_KEYS = [
    ...WANTED,
    ...UNWANTED,
    ...['required_regex', 'forbidden_regex', 'must_contain', 'must_not_contain'],
];
function readChecks(record, path, reading) {
    const read = (keys, isWanted) => keys.flatMap((key) => entriesIn(record[key]).map(({ value, id, at }) => readOne(value, { id, isWanted, path: [...path, key, ...at], reading })));
    const expected = (0,json_json .OW)(record['expected']) ? ['expected'] : [];
    const all = [...read([...WANTED, ...expected], true), ...read(UNWANTED, false)];
    return {
        items: all.flatMap(({ items }) => items),
        entries: [...patterns(record), ...texts(record), ...all.flatMap(({ entries }) => entries)],
        triggers: all.flatMap(({ triggers }) => triggers),
    };
}
function entriesIn(value) {
    if (isEmpty(value))
        return [];
    if (Array.isArray(value))
        return value.map((each, index) => ({ value: each, at: [index] }));
    if ((0,json_json .OW)(value) && firstOf(value, TEXTS) === undefined && value['type'] === undefined)
        return Object.entries(value).map(([id, each]) => ({ value: named(id, each), id, at: [id] }));
    return [{ value, at: [] }];
}
function named(id, value) {
    return isMachineCheck(id) && !(0,json_json .OW)(value) ? { type: id, value } : value;
}
const NOTHING = { items: [], entries: [], triggers: [] };
const TEXTS = [
    ...['text', 'description', 'check', 'pass_if', 'criterion', 'criteria', 'assertion', 'expectation', 'statement'],
    ...['requirement', 'claim', 'rubric', 'question', 'content', 'prompt', 'value'],
];
const COMMANDS = ['cmd', 'command', 'run', 'script'];
function readOne(value, one) {
    const { path, reading } = one;
    const plain = textOf(value);
    if (plain !== undefined)
        return { ...NOTHING, items: [itemOf(plain, one)] };
    if (!(0,json_json .OW)(value)) {
        const sentence = 'An expectation must be a text, or a mapping with one.';
        reading.report(path, { code: 'bad-value', sentence });
        return NOTHING;
    }
    const isWanted = negates(value) ? !one.isWanted : one.isWanted;
    if (typeof value['type'] === 'string' || value['tool'] !== undefined) {
        const found = readMachineCheck({ type: 'tool_used', ...value }, isWanted, reading.losses);
        if (found !== undefined)
            return { ...NOTHING, ...found };
    }
    return readProse(value, { ...one, isWanted });
}
function negates(value) {
    return truthOf(value['negate'] ?? value['negated'] ?? value['not']) === true;
}
function readProse(value, one) {
    const { losses, report } = one.reading;
    if (one.id === 'behavior' || one.id === 'outcomes') {
        losses.add(BOUNDS_ELSEWHERE, one.id);
        return NOTHING;
    }
    if (!isEmpty(value['retired'])) {
        losses.add('checks that are marked as retired');
        return NOTHING;
    }
    if (firstOf(value, COMMANDS) !== undefined) {
        losses.add('checks by a program: write them as `command: { run: […], files: […] }`');
        return NOTHING;
    }
    const weight = value['weight'];
    if (weight !== undefined && textOf(weight) !== '1')
        losses.add('weights of expectations: each passes or fails, and all have to pass');
    const text = textOf(firstOf(value, TEXTS)?.value);
    if (text === undefined) {
        const sentence = 'An expectation must be a text, or a mapping with one (`text`, `description`, `check`).';
        report(one.path, { code: 'missing-key', sentence });
        return NOTHING;
    }
    const id = textOf(value['id'] ?? value['name'] ?? value['dimension']) ?? one.id;
    return { ...NOTHING, items: [itemOf(text, { ...one, id })] };
}
function itemOf(text, { id, isWanted }) {
    return { text: text.trim(), id: id === undefined ? undefined : oneLine(id), answer: isWanted ? 'yes' : 'no' };
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim().slice(0, 100);
}
function patterns(record) {
    const of = (key) => entriesIn(record[key]).flatMap(({ value }) => textOf(value) ?? []);
    return [
        ...of('required_regex').map((regex) => ({ regex })),
        ...of('forbidden_regex').map((regex) => ({ not: { regex } })),
    ];
}
function texts(record) {
    const of = (key) => entriesIn(record[key]).flatMap(({ value }) => {
        const pattern = (0,json_json .OW)(value) ? textOf(value['regex']) : undefined;
        if (pattern !== undefined)
            return [{ regex: { pattern, flags: 'i' } }];
        const text = textOf(value);
        return text === undefined ? [] : [{ icontains: text }];
    });
    return [...of('must_contain'), ...of('must_not_contain').map((entry) => ({ not: entry }))];
}

;


const TURN_KEYS = [
    ...['prompt', 'query', 'input', 'inputs', 'task', 'message', 'user_prompt', 'user_message', 'user_input'],
    ...['instruction', 'question', 'initial_prompt', 'triggerPrompt', 'query_flow', 'turns', 'messages', 'command'],
];
function readTurns(record, path, { report, losses }) {
    const found = firstOf(record, TURN_KEYS);
    if (found === undefined) {
        const empty = TURN_KEYS.find((key) => Object.hasOwn(record, key));
        const sentence = empty === undefined ? 'The case has no `prompt`.' : `The case’s \`${empty}\` is empty.`;
        report(empty === undefined ? path : [...path, empty], { code: 'missing-key', sentence });
        return [];
    }
    const turns = turnsIn(found.value);
    if (turns === undefined) {
        const sentence = `\`${found.key}\` must be a text, or a list of what the user says.`;
        report([...path, found.key], { code: 'bad-value', sentence });
    }
    const others = TURN_KEYS.filter((key) => key !== found.key && key !== 'command' && !isEmpty(record[key]));
    const differing = others.filter((key) => textOf(record[key]) !== textOf(found.value));
    for (const key of differing)
        losses.add(`\`${key}\` beside a \`${found.key}\` that says something else`);
    return turns ?? [];
}
function turnsIn(value) {
    const text = textOf(value);
    if (text !== undefined)
        return [text];
    if (Array.isArray(value)) {
        const turns = value.map(turnIn);
        return turns.length > 0 && turns.every((turn) => turn !== undefined) ? turns : undefined;
    }
    if (!(0,json_json .OW)(value))
        return undefined;
    const inner = firstOf(value, TURN_KEYS);
    return inner === undefined ? undefined : turnsIn(inner.value);
}
function turnIn(value) {
    if (!(0,json_json .OW)(value))
        return textOf(value);
    if (value['role'] !== undefined && value['role'] !== 'user')
        return undefined;
    return textOf(value['content'] ?? value['text'] ?? value['user'] ?? value['prompt']);
}

;



const LISTS = ['evals', 'cases', 'tests', 'queries', 'scenarios', 'tasks', 'test_cases', 'eval_cases', 'testCases'];
const TRIGGER_LISTS = [
    ['should_trigger', true],
    ['should_not_trigger', false],
    ['positive', true],
    ['negative', false],
];
const ROOT_KEYS = [
    ...LISTS,
    ...TRIGGER_LISTS.map(([key]) => key),
    ...['$schema', 'skill_name', 'skill', 'agent_name', 'name', 'version', 'schema_version', 'description', 'about'],
    ...['default_model', 'standard'],
];
function findRecords(value, reading) {
    if (Array.isArray(value))
        return { records: listed(value, [], reading), root: {} };
    if (!(0,json_json .OW)(value))
        return nothing(reading, {});
    const lists = LISTS.flatMap((key) => (Object.hasOwn(value, key) ? inValue(value[key], [key], reading) : []));
    const triggers = TRIGGER_LISTS.flatMap(([key, isTrigger]) => {
        const list = value[key];
        if (!Array.isArray(list))
            return [];
        return listed(list, [key], reading).map((record) => ({ ...record, triggers: isTrigger }));
    });
    const records = [...lists, ...triggers];
    if (records.length > 0)
        return { records, root: value };
    if (TURN_KEYS.some((key) => !isEmpty(value[key])))
        return { records: [{ value, path: [] }], root: {} };
    return nothing(reading, value);
}
function nothing({ report }, root) {
    const key = LISTS.find((name) => Object.hasOwn(root, name));
    const sentence = key === undefined ? 'The file has no cases.' : `\`${key}\` has no cases.`;
    const hint = 'Cases stand in a list at the root, or under `evals`, `cases` or `tests`; each has a `prompt`.';
    report(key === undefined ? [] : [key], { code: 'bad-value', sentence, hint });
    return { records: [], root };
}
function inValue(value, path, reading) {
    if (Array.isArray(value))
        return listed(value, path, reading);
    if (!(0,json_json .OW)(value))
        return [];
    const inner = LISTS.filter((key) => Array.isArray(value[key]));
    if (inner.length > 0)
        return inner.flatMap((key) => inValue(value[key], [...path, key], reading));
    return Object.entries(value).flatMap(([id, record]) => (0,json_json .OW)(record) ? [{ value: { id, ...record }, path: [...path, id] }] : listed([record], path, reading));
}
function listed(list, root, { report }) {
    return list.flatMap((value, index) => {
        const path = [...root, index];
        if ((0,json_json .OW)(value))
            return [{ value, path }];
        const prompt = textOf(value);
        if (prompt !== undefined)
            return [{ value: { prompt }, path }];
        report(path, { code: 'bad-value', sentence: `Case ${index + 1} must be a mapping with a \`prompt\`.` });
        return [];
    });
}

;



const FROM = ['source', 'from', 'src'];
const TO = ['path', 'to', 'name', 'file', 'dest'];
function readFixtures(value, where) {
    if (isEmpty(value))
        return [];
    if (Array.isArray(value))
        return value.flatMap((each, index) => fixtures_readOne(each, { ...where, path: [...where.path, index] }));
    if ((0,json_json .OW)(value) && firstOf(value, [...FROM, ...TO]) === undefined)
        return Object.entries(value).flatMap(([name, content]) => fixtures_readOne({ path: name, content }, { ...where, path: [...where.path, name] }));
    return fixtures_readOne(value, where);
}
function fixtures_readOne(value, { path, reading }) {
    const { from, to } = (0,json_json .OW)(value)
        ? pathsOf(value)
        : { from: slashes(textOf(value)), to: slashes(textOf(value)) };
    if (from === undefined || to === undefined) {
        const sentence = 'A file must be a path, or a mapping with a `path`.';
        reading.report(path, { code: 'bad-path', sentence });
        return [];
    }
    const content = (0,json_json .OW)(value) && firstOf(value, FROM) === undefined ? value['content'] : undefined;
    const fixture = { from: external_node_path_.posix.normalize(from), to: external_node_path_.posix.normalize(to), path };
    return [typeof content === 'string' ? { ...fixture, content } : fixture];
}
function pathsOf(value) {
    const from = textOf(firstOf(value, FROM)?.value);
    const to = textOf(firstOf(value, TO)?.value);
    return { from: slashes(from ?? to), to: slashes(to ?? from) };
}
function slashes(path) {
    return path?.replaceAll('\\', '/').trim();
}

;







const SKILL = ['skill_name', 'skill', 'agent_name'];
const TRIGGER = ['should_trigger', 'shouldTrigger', 'expected_trigger', 'should_activate', 'trigger'];
const EXPECTED_SKILL = ['expect_skill', 'expected_skill', 'expect_skills', 'expected_skills'];
const TAGS = ['category', 'kind', 'suite', 'tags', 'tag', 'type'];
const ABOUT = [
    ...['id', 'name', 'title', 'description', 'notes', 'note', 'why', 'about', 'rationale', 'intent', 'prompt_type'],
    ...['pair_id', 'role', 'source', 'author', 'created', 'differentiator', 'golden', 'skill', 'skills', 'agent'],
];
const LOST = {
    context: 'a context beside the prompt: put what the agent is to know into the prompt or a file',
    precondition: 'a precondition beside the prompt: put what the agent is to know into the prompt or a file',
    manual_checks: 'checks by hand',
    manual_review_expected: 'reviews by hand',
    baseline: 'baselines: base is measured anew',
    timeout: BOUNDS_ELSEWHERE,
    max_turns: BOUNDS_ELSEWHERE,
    max_tokens: BOUNDS_ELSEWHERE,
    maxTokens: BOUNDS_ELSEWHERE,
    run_limits: BOUNDS_ELSEWHERE,
    quantitative_metrics: 'metrics of a benchmark: tokens, turns and seconds are rules of `policy:`',
    model: 'a model of its own for a case: the target says which model is asked',
    setup: 'set-up by scripts: put the files that they make into the case’s files',
};
const ROOT_LOST = {
    gates: 'gates: the rules are those of `policy:`',
    method: 'a method in prose',
    results_layout: 'a layout of results',
    run_config: 'settings of a run: rounds and limits are those of evaldelta.yaml',
    projection_files: 'files that the cases are projected to',
};
function readSkillEvals(value, reading) {
    const { records, root } = findRecords(value, reading);
    tell(root, { known: ROOT_KEYS, lost: ROOT_LOST, where: 'keys of the whole file' }, reading);
    const own = records.length === 1 && records[0]?.path.length === 0 ? records[0].value : root;
    const skills = firstOf(own, SKILL)?.value ?? (Array.isArray(own['skills']) ? own['skills'][0] : undefined);
    return { skill: textOf(skills)?.trim(), cases: records.flatMap((record) => readCase(record, reading)) };
}
function readCase({ value, path, triggers }, reading) {
    const isOff = truthOf(value['skip'] ?? value['disabled']) === true || truthOf(value['enabled']) === false;
    if (isOff) {
        reading.losses.add('cases that are switched off', textOf(value['id']));
        return [];
    }
    const turns = readTurns(value, path, reading);
    const known = [...ABOUT, ...TURN_KEYS, ...TRIGGER, ...EXPECTED_SKILL, ...TAGS, ...CHECK_KEYS, ...FORM];
    tell(value, { known, lost: LOST, where: 'keys of cases' }, reading);
    const checks = triggers === undefined ? readChecks(value, path, reading) : { items: [], entries: [], triggers: [] };
    if (triggers !== undefined && CHECK_KEYS.some((key) => !isEmpty(value[key])))
        reading.losses.add('what is expected besides, in lists of what triggers');
    return [
        {
            ...checks,
            id: textOf(value['id']),
            turns,
            fixtures: readFixtures(value['files'] ?? value['fixtures'], { path: [...path, 'files'], reading }),
            triggers: [...triggersOf(value, triggers), ...checks.triggers],
            expected: expectedOf(value),
            tags: tagsOf(value),
            path,
            record: value,
        },
    ];
}
const FORM = ['files', 'fixtures', 'expected_output', 'expected', 'skip', 'disabled', 'enabled'];
function expectedOf(value) {
    const { value: given } = firstOf(value, ['expected_output', 'expected']) ?? {};
    if (Array.isArray(given))
        return given.flatMap((each) => textOf(each) ?? []).join('\n') || undefined;
    return textOf(given);
}
function triggersOf(value, listed) {
    const said = truthOf(firstOf(value, TRIGGER)?.value) ?? listed;
    const named = EXPECTED_SKILL.find((key) => Object.hasOwn(value, key));
    const skills = named === undefined ? [] : listOf(value[named]).flatMap((each) => textOf(each) ?? []);
    const isNone = skills.length === 0 || skills.every((skill) => /^(?:none|null|no skill)$/i.test(skill.trim()));
    if (named !== undefined && isNone)
        return [{ skill: 'any', isExpected: false }];
    if (named !== undefined)
        return skills.map((name) => ({ skill: { name }, isExpected: said ?? true }));
    return said === undefined ? [] : [{ skill: 'own', isExpected: said }];
}
function listOf(value) {
    return Array.isArray(value) ? value : [value];
}
function tagsOf(value) {
    const given = TAGS.flatMap((key) => listOf(value[key])).flatMap((tag) => textOf(tag) ?? []);
    const golden = truthOf(value['golden']) === true ? ['golden'] : [];
    const plain = [...given, ...golden].map((tag) => tag
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
        .slice(0, 100));
    return [...new Set(plain)].filter((tag) => tag !== '');
}
function tell(record, { known, lost, where }, { losses }) {
    if (!(0,json_json .OW)(record))
        return;
    for (const [key, value] of Object.entries(record)) {
        if (known.includes(key) || isEmpty(value) || truthOf(value) === false)
            continue;
        const said = Object.hasOwn(lost, key) ? lost[key] : undefined;
        losses.add(said ?? `${where} that are not known here`, said === undefined ? `\`${key}\`` : undefined);
    }
}

;

















async function readImport(sources, file, excepted) {
    const text = await (0,files_sources .yR)(sources.snapshot, file.oid, limits .Kl);
    if (typeof text !== 'string') {
        sources.diagnostics.push((0,diagnostic .Q5)(file.path, text));
        return [];
    }
    const parse = file.path.toLowerCase().endsWith('.json') ? json .qF : yaml .h;
    const document = parse(file.path, text, sources.diagnostics);
    if (document === undefined)
        return [];
    const mistakes = [];
    const report = (path, message) => void mistakes.push({ path, message });
    const evals = readSkillEvals(document.value, { report, losses: startLosses() });
    const directory = skillDirectory((path) => (0,files_sources .qb)(sources, path) !== undefined, file.path);
    const skill = evals.skill ?? skillName(directory, await skillText(sources, directory));
    const ids = idsOf(idPrefix(skill, directory), evals.cases);
    const left = new Set(leftOut(sources, ids, excepted));
    const isLeftOut = (path) => evals.cases.some((one, index) => left.has(ids[index] ?? '') && isWithin(path, one.path));
    for (const { path, message } of mistakes)
        if (!isLeftOut(path))
            sources.diagnostics.push((0,diagnostic .R5)(document.placeOf(path), message));
    const reading = { sources, document, place: { evals: file.path, directory }, skills: meant(skill, evals) };
    const rows = [];
    for (const [index, one] of evals.cases.entries()) {
        const id = ids[index] ?? '';
        if (!left.has(id) && one.turns.length > 0)
            rows.push(await toRow(one, id, reading));
    }
    return rows;
}
function leftOut(sources, ids, { except, placeOf }) {
    for (const [index, id] of except.entries()) {
        if (ids.includes(id))
            continue;
        const sentence = `No imported case has the id \`${id}\`.`;
        const place = placeOf(['except', index]);
        sources.diagnostics.push((0,diagnostic .R5)(place, { code: 'bad-value', sentence, hint: (0,nearest .a)(id, ids) }));
    }
    return except;
}
function isWithin(path, whole) {
    return whole.every((key, index) => path[index] === key);
}
async function skillText(sources, directory) {
    const file = (0,files_sources .qb)(sources, external_node_path_.posix.join(directory, 'SKILL.md'));
    const text = file && (await (0,files_sources .$C)(sources, file));
    return text === undefined || typeof text === 'string' ? text : '';
}
function meant(skill, { cases }) {
    if (skill !== undefined)
        return [skill];
    return [
        ...new Set(cases.flatMap(({ triggers }) => triggers.flatMap(({ skill: one }) => (typeof one === 'object' ? one.name : [])))),
    ];
}
async function toRow(one, id, { sources, document, place, skills }) {
    const where = document.placeOf(one.path);
    if (id.length > MAX_ID || /\p{Cc}/u.test(id)) {
        const sentence = `The id must be text of at most ${MAX_ID} characters, in one line.`;
        sources.diagnostics.push((0,diagnostic .R5)(document.placeOf([...one.path, 'id']), { code: 'bad-value', sentence }));
    }
    if (skills.length === 0 && one.triggers.some(({ skill }) => skill === 'own')) {
        const sentence = 'Nothing says which skill is meant.';
        const hint = 'Give the file a `skill_name`.';
        sources.diagnostics.push((0,diagnostic .R5)(where, { code: 'missing-key', sentence, hint }));
    }
    const workspace = one.fixtures.flatMap((fixture) => placeFixture(sources, place, { ...fixture, place: document.placeOf(fixture.path) }));
    return {
        row: toCells(one, id),
        place: where,
        messages: turnsOf(one, where),
        workspace,
        expect: await expectations(sources, expectOf(one, skills, asItIs), { document, one }),
    };
}
const MAX_ID = 200;
const asItIs = (text) => text;
function toCells({ tags, expected }, id) {
    return {
        id,
        vars: {},
        expected,
        tags,
        severity: undefined,
        cluster: undefined,
        human: undefined,
        provenance: undefined,
    };
}
function turnsOf(one, place) {
    const { prompt, messages = [{ role: 'user', content: prompt }] } = saidIn(one);
    return (0,target_prompt .ie)(message .AS.parse(messages), () => place);
}
async function expectations(sources, entries, { document, one }) {
    const place = document.placeOf(one.path);
    const parsed = suite .FK.safeParse(entries);
    if (!parsed.success) {
        const there = { ...document, placeOf: () => place };
        sources.diagnostics.push(...(0,issues .w)(parsed.error.issues, there, one.path));
        return [];
    }
    const compiled = await (0,expect .bp)(sources, parsed.data, () => place);
    return compiled.map((each) => ({ ...each, isTemplate: false }));
}


 })

};
