export const id = 9483;
export const ids = [9483];
export const modules = {

/***/ 59483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionCommand: () => (/* binding */ completionCommand)
/* harmony export */ });
function completionCommand(terminal, shell, program) {
    const commands = program.commands.map((command) => ({
        word: command.name(),
        description: command.description(),
        options: [...command.options.map(toWord), { word: '--help', description: 'display help for command' }],
    }));
    terminal.write((SCRIPTS[shell] ?? bash)(commands));
    return 0;
}
function toWord(option) {
    return { word: option.long ?? option.short ?? '', description: option.description };
}
function bash(commands) {
    const cases = commands.map(({ word, options }) => `    ${word}) words="${options.map((one) => one.word).join(' ')}" ;;`);
    return `# evaldelta completion bash > ~/.local/share/bash-completion/completions/evaldelta
_evaldelta() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ word }) => word).join(' ')} --help --version"
  else
    case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    esac
    [[ "$current" == -* ]] || words=""
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _evaldelta evaldelta
`;
}
function zsh(commands) {
    const described = (words) => words.map(({ word, description }) => quoted(`${word.replaceAll(':', '\\:')}:${description}`)).join(' ');
    const cases = commands.map(({ word, options }) => `    ${word}) choices=(${described(options)}) ;;`);
    return `#compdef evaldelta
# evaldelta completion zsh > "\${fpath[1]}/_evaldelta"
_evaldelta() {
  local -a choices
  if (( CURRENT == 2 )); then
    choices=(${described(commands)})
    _describe command choices
    return
  fi
  case "\${words[2]}" in
${cases.join('\n')}
  esac
  if [[ "$PREFIX" == -* ]]; then _describe option choices; else _files; fi
}
if [ "\$funcstack[1]" = _evaldelta ]; then _evaldelta "$@"; else compdef _evaldelta evaldelta; fi
`;
}
function fish(commands) {
    const names = commands.map(({ word }) => word).join(' ');
    const lines = commands.flatMap(({ word, description, options }) => [
        `complete -c evaldelta -f -n "not __fish_seen_subcommand_from ${names}" -a ${word} -d ${quoted(description)}`,
        ...options.map((option) => `complete -c evaldelta -n "__fish_seen_subcommand_from ${word}" -l ${option.word.slice(2)} -d ${quoted(option.description)}`),
    ]);
    return `# evaldelta completion fish > ~/.config/fish/completions/evaldelta.fish\n${lines.join('\n')}\n`;
}
function quoted(text) {
    return `'${text.replaceAll("'", '’')}'`;
}
const SCRIPTS = { bash, zsh, fish };


/***/ })

};
