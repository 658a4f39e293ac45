export const id = 9483;
export const ids = [9483];
export const modules = {

/***/ 59483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionCommand: () => (/* binding */ completionCommand)
/* harmony export */ });
const HELP = {
    word: '--help',
    description: 'display help',
    letter: 'h',
    takesValue: false,
    choices: [],
};
const VERSION = { ...HELP, word: '--version', description: 'print the version', letter: 'V' };
function completionCommand(terminal, shell, program) {
    terminal.write((SCRIPTS[shell] ?? bash)(program.commands.map(toCompleted)));
    return 0;
}
function toCompleted(command) {
    const [first] = command.registeredArguments;
    return {
        word: command.name(),
        description: command.description(),
        flags: [...command.options.map(toFlag), HELP],
        arguments: first === undefined ? 'none' : (first.argChoices ?? 'files'),
    };
}
function toFlag(option) {
    return {
        word: option.long ?? '',
        description: option.description,
        letter: option.short?.slice(1),
        takesValue: option.required,
        choices: option.argChoices ?? [],
    };
}
function valuesOf(commands) {
    return commands.flatMap(({ word, flags, arguments: given }) => [
        ...flags
            .filter(({ choices }) => choices.length > 0)
            .map((flag) => ({ after: `${word} ${flag.word}`, values: flag.choices.join(' ') })),
        ...(typeof given === 'string' ? [] : [{ after: `${word} ${word}`, values: given.join(' ') }]),
    ]);
}
function bash(commands) {
    const flags = commands.map((one) => `      ${one.word}) words="${one.flags.map(({ word }) => word).join(' ')}" ;;`);
    const values = valuesOf(commands).map(({ after, values }) => `      "${after}") words="${values}" ;;`);
    return `# In ~/.bashrc: source <(evaldelta completion bash)
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
complete -o default -F _evaldelta evaldelta
`;
}
function zsh(commands) {
    const described = (words) => words.map(({ word, description }) => quoted(`${word.replaceAll(':', '\\:')}:${description}`)).join(' ');
    const flags = commands.map((one) => `      ${one.word}) choices=(${described(one.flags)}) ;;`);
    const values = valuesOf(commands).map(({ after, values }) => `      "${after}") choices=(${values}) ;;`);
    return `#compdef evaldelta
# In ~/.zshrc, after compinit: source <(evaldelta completion zsh)
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
if [ "\$funcstack[1]" = _evaldelta ]; then _evaldelta "$@"; else compdef _evaldelta evaldelta; fi
`;
}
function fish(commands) {
    const lines = commands.flatMap((one) => [
        `complete -c evaldelta -n __evaldelta_begins -f -a ${one.word} -d ${quoted(one.description)}`,
        ...argumentLines(one),
        ...one.flags.map((flag) => flagLine(`'__evaldelta_does ${one.word}'`, flag)),
    ]);
    return `# evaldelta completion fish > ~/.config/fish/completions/evaldelta.fish
function __evaldelta_begins
  test (count (commandline -opc)) -eq 1
end
function __evaldelta_does
  test (commandline -opc)[2] = $argv[1] 2>/dev/null
end
${[...lines, ...[HELP, VERSION].map((flag) => flagLine('__evaldelta_begins', flag))].join('\n')}
`;
}
function argumentLines({ word, arguments: given }) {
    if (given === 'files')
        return [];
    const values = given === 'none' ? '' : ` -a '${given.join(' ')}'`;
    return [`complete -c evaldelta -n '__evaldelta_does ${word}' -f${values}`];
}
function flagLine(condition, { word, letter, takesValue, choices, description }) {
    const short = letter === undefined ? '' : ` -s ${letter}`;
    const values = choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : takesValue ? ' -r -F' : '';
    return `complete -c evaldelta -n ${condition} -l ${word.slice(2)}${short}${values} -d ${quoted(description)}`;
}
function quoted(text) {
    return `'${text.replaceAll("'", '’')}'`;
}
const SCRIPTS = { bash, zsh, fish };


/***/ })

};
