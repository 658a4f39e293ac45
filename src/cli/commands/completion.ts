import type { Command, Option } from 'commander';
import type { ExitCode, Terminal } from '../terminal.ts';

type Word = { readonly word: string; readonly description: string };
type Flag = Word & {
  readonly letter: string | undefined;
  readonly takesValue: boolean;
  /** The only values that there are; empty where any text will do, such as a file. */
  readonly choices: readonly string[];
};
/** What may follow the name of a command. */
type Completed = Word & { readonly flags: readonly Flag[]; readonly arguments: 'none' | 'files' | readonly string[] };

const HELP: Flag = {
  word: '--help',
  description: 'display help',
  letter: 'h',
  takesValue: false,
  choices: [],
};
const VERSION: Flag = { ...HELP, word: '--version', description: 'print the version', letter: 'V' };

/** Prints a script that completes commands, flags and their values, made from the command line's own description. */
export function completionCommand(terminal: Terminal, shell: string, program: Command): ExitCode {
  terminal.write((SCRIPTS[shell] ?? bash)(program.commands.map(toCompleted)));
  return 0;
}

function toCompleted(command: Command): Completed {
  const [first] = command.registeredArguments;
  return {
    word: command.name(),
    description: command.description(),
    flags: [...command.options.map(toFlag), HELP],
    arguments: first === undefined ? 'none' : (first.argChoices ?? 'files'),
  };
}

function toFlag(option: Option): Flag {
  return {
    word: option.long ?? '',
    description: option.description,
    letter: option.short?.slice(1),
    takesValue: option.required,
    choices: option.argChoices ?? [],
  };
}

/** What to offer after a word: the values of a flag, or the arguments of a command; told by command and that word. */
function valuesOf(commands: readonly Completed[]): readonly { readonly after: string; readonly values: string }[] {
  return commands.flatMap(({ word, flags, arguments: given }) => [
    ...flags
      .filter(({ choices }) => choices.length > 0)
      .map((flag) => ({ after: `${word} ${flag.word}`, values: flag.choices.join(' ') })),
    ...(typeof given === 'string' ? [] : [{ after: `${word} ${word}`, values: given.join(' ') }]),
  ]);
}

function bash(commands: readonly Completed[]): string {
  const flags = commands.map((one) => `      ${one.word}) words="${one.flags.map(({ word }) => word).join(' ')}" ;;`);
  const values = valuesOf(commands).map(({ after, values }) => `      "${after}") words="${values}" ;;`);
  return `# In ~/.bashrc: source <(evaldelta completion bash), or source <(npx evaldelta completion bash)
_evaldelta() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${[...commands, HELP, VERSION].map(({ word }) => word).join(' ')}"
  elif [[ "$current" == -* ]]; then
    case "\${COMP_WORDS[1]}" in
${flags.join('\n')}
    esac
  else
    case "\${COMP_WORDS[1]} $previous" in
${values.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
# npx [options] evaldelta, or evaldelta@version, of which bash makes three words
_evaldelta_npx() {
  local at=1
  while [[ "\${COMP_WORDS[at]}" == -* ]]; do at=$((at + 1)); done
  local name="\${COMP_WORDS[at]}"
  if [ "\${COMP_WORDS[at + 1]}" = @ ]; then at=$((at + 2)); fi
  if [ "$name" = evaldelta ] && [ "$COMP_CWORD" -gt "$at" ]; then
    COMP_WORDS=("\${COMP_WORDS[@]:at}")
    COMP_CWORD=$((COMP_CWORD - at))
    _evaldelta
  elif [ -n "$_evaldelta_else" ]; then
    "$_evaldelta_else" "$@"
  fi
}
if [[ "$(complete -p npx 2>/dev/null)" =~ -F\\ ([^ ]+) ]] && [ "\${BASH_REMATCH[1]}" != _evaldelta_npx ]; then
  _evaldelta_else="\${BASH_REMATCH[1]}"
fi
complete -o default -F _evaldelta evaldelta
complete -o default -F _evaldelta_npx npx
`;
}

const ZSH_NPX = `# npx [options] evaldelta, or evaldelta@version
_evaldelta_npx() {
  local -i at=2
  while (( at < CURRENT )) && [[ "\${words[at]}" == -* ]]; do (( at++ )); done
  if (( at < CURRENT )) && [[ "\${words[at]}" == evaldelta(|@*) ]]; then
    shift $(( at - 1 )) words
    (( CURRENT -= at - 1 ))
    _evaldelta
  elif [[ -n "$_evaldelta_else" ]]; then "$_evaldelta_else"; else _files; fi
}
if [ "\$funcstack[1]" = _evaldelta ]; then
  _evaldelta "$@"
else
  if [[ "\${_comps[npx]}" != _evaldelta_npx ]]; then _evaldelta_else="\${_comps[npx]}"; fi
  compdef _evaldelta evaldelta
  compdef _evaldelta_npx npx
fi
`;

function zsh(commands: readonly Completed[]): string {
  const described = (words: readonly Word[]) =>
    words.map(({ word, description }) => quoted(`${word.replaceAll(':', '\\:')}:${description}`)).join(' ');
  const flags = commands.map((one) => `      ${one.word}) choices=(${described(one.flags)}) ;;`);
  const values = valuesOf(commands).map(({ after, values }) => `      "${after}") choices=(${values}) ;;`);
  return `#compdef evaldelta
# In ~/.zshrc, after compinit: source <(evaldelta completion zsh), or source <(npx evaldelta completion zsh)
_evaldelta() {
  local -a choices
  if (( CURRENT == 2 )); then
    choices=(${described([...commands, HELP, VERSION])})
  elif [[ "$PREFIX" == -* ]]; then
    case "\${words[2]}" in
${flags.join('\n')}
    esac
  else
    case "\${words[2]} \${words[CURRENT - 1]}" in
${values.join('\n')}
    esac
  fi
  if (( $#choices )); then _describe evaldelta choices; else _files; fi
}
${ZSH_NPX}`;
}

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap((one) => [
    `${COMPLETE} -n __evaldelta_begins -f -a ${one.word} -d ${quoted(one.description)}`,
    ...argumentLines(one),
    ...one.flags.map((flag) => flagLine(`'__evaldelta_does ${one.word}'`, flag)),
  ]);
  return `# In ~/.config/fish/config.fish: evaldelta completion fish | source, or npx evaldelta completion fish | source
function __evaldelta_words # npx [options] evaldelta, or evaldelta@version, is one word
  set -l words (commandline -opc)
  if test (basename -- $words[1]) = npx
    set -e words[1]
    while string match -q -- '-*' $words[1]
      set -e words[1]
    end
    string match -qr -- '^evaldelta(@|$)' $words[1]; or return
  end
  string join -- \\n $words
end
function __evaldelta_begins
  test (count (__evaldelta_words)) -eq 1
end
function __evaldelta_does
  set -l words (__evaldelta_words)
  test "$words[2]" = $argv[1]
end
${[...lines, ...[HELP, VERSION].map((flag) => flagLine('__evaldelta_begins', flag))].join('\n')}
`;
}

function argumentLines({ word, arguments: given }: Completed): readonly string[] {
  if (given === 'files') return [];
  const values = given === 'none' ? '' : ` -a '${given.join(' ')}'`;
  return [`${COMPLETE} -n '__evaldelta_does ${word}' -f${values}`];
}

function flagLine(condition: string, { word, letter, takesValue, choices, description }: Flag): string {
  const short = letter === undefined ? '' : ` -s ${letter}`;
  const values = choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : takesValue ? ' -r -F' : '';
  return `${COMPLETE} -n ${condition} -l ${word.slice(2)}${short}${values} -d ${quoted(description)}`;
}

/** What is offered is the same whichever way the command is started. */
const COMPLETE = 'complete -c evaldelta -c npx';

/** In single quotes, as all three shells read them. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", '’')}'`;
}

const SCRIPTS: Readonly<Record<string, (commands: readonly Completed[]) => string>> = { bash, zsh, fish };
