import { Option } from 'commander';
import { addSpecOptions, aFile, type Add, type Options, type Run } from './options.ts';

/** Labels given: outputs read one by one. */
export function addReview(add: Add): void {
  add('review <file>', 'Read changed outputs one by one and label them pass or fail.', reviewCommand)
    .requiredOption(
      '--into <dataset>',
      'JSON Lines file that takes the labels; what is in it is not asked again',
      aFile,
    )
    .option('--passed', 'unchanged outputs too that the scorers passed: where a judge is wrong and nobody notices')
    .option('--all', 'all outputs, changed or not')
    .option('--suite <id...>', 'only these suites')
    .option('--tag <tag...>', 'only cases with one of these tags')
    .option('--scorer <name...>', 'only what these judges saw')
    .option('--sample <n>', 'so many of them, drawn at random')
    .option('--seed <n>', 'seed of the sample', '1')
    .option('--reviewer <name>', 'who labels (default: the user of this machine)');
}

/** Labels made into cases. */
export function addPromoting(add: Add): void {
  add(
    'promote <file>',
    'Turn labelled outputs, or traces, into cases of a dataset, after a look for personal data.',
    promoteCommand,
  )
    .requiredOption(
      '--into <dataset>',
      'JSON Lines dataset that takes the cases; what is in it is not added again',
      aFile,
    )
    .addOption(new Option('--only <label>', 'only outputs that people labelled so').choices(['pass', 'fail']))
    .option('--id <id...>', 'only these labels or traces')
    .option('--tag <tag...>', 'tags of the cases, besides their own')
    .addOption(new Option('--severity <severity>', 'severity of the cases').choices(['critical', 'major', 'minor']))
    .option('--var <name>', 'what the input’s text is called in the prompt', 'input')
    .option('--expected', 'the output becomes the right answer, unless it was labelled wrong')
    .option('--consent <ground>', 'on what ground the data may be used')
    .addOption(
      new Option('--allow <kind...>', 'write cases with such data all the same').choices([
        'email',
        'phone',
        'card',
        'iban',
        'ssn',
        'key',
      ]),
    );
}

/** Labels held against what a judge says. */
export function addTrust(add: Add): void {
  const judge = add(
    'judge <what> <suite>',
    'Ask a suite’s judge again about known outputs: is it steady, swayed by length or order, in agreement with people?',
    judgeCommand,
  );
  judge.registeredArguments[0]?.choices(['check']);
  addSpecOptions(judge)
    .option('--labels <file...>', 'files of labels (default: `judge.labels` of the configuration)')
    .option('--result <file>', 'a result file whose outputs are asked about, and whose sides are compared')
    .option('--sample <n>', 'so many of the outputs, drawn at random')
    .option('--seed <n>', 'seed of the sample', '1')
    .option('--times <n>', 'how often each output is asked about', '3')
    .option('--second <model>', 'another model of the same provider, to see where two judges disagree')
    .option('--max-cost <usd>', 'most to spend, or none (default: 5, with agents 10)')
    .option('--concurrency <n>', 'calls in flight at most (default: 16)')
    .option('--no-cache', 'neither use nor keep answers');
}

const reviewCommand: Run = async (terminal, [file, options]) =>
  (await import('./commands/review.ts')).reviewCommand(terminal, String(file), options as Options);
const promoteCommand: Run = async (terminal, [file, options]) =>
  (await import('./commands/promote.ts')).promoteCommand(terminal, String(file), options as Options);
const judgeCommand: Run = async (terminal, [, suite, options]) =>
  (await import('./commands/judge.ts')).judgeCommand(terminal, String(suite), options as Options);
