/** Bytes of a suite, prompt, partial, schema or tools file. */
export const MAX_TEXT_BYTES = 1_000_000;

/** Bytes of a dataset. */
export const MAX_DATASET_BYTES = 50_000_000;

/** Cases of one suite. */
export const MAX_CASES = 100_000;

/** Levels of lists and mappings inside each other. */
export const MAX_NESTING = 60;

/** YAML aliases in one file. */
export const MAX_ALIASES = 1000;

/** Values of one YAML file after its aliases are expanded. */
export const MAX_VALUES = 1_000_000;

/** Partials inside partials. */
export const MAX_INCLUDE_DEPTH = 10;

/** Partials that one prompt may reach. */
export const MAX_PARTIALS = 200;

/** Characters of one rendered message. */
export const MAX_MESSAGE_CHARACTERS = 4_000_000;

/** Mistakes shown for one file. */
export const MAX_DIAGNOSTICS_PER_FILE = 50;

/** Files of a scorer's program that are followed. */
export const MAX_PROGRAM_FILES = 500;

/** Characters of one glob. */
export const MAX_GLOB_CHARACTERS = 500;

/** Braces inside braces of a glob. */
export const MAX_GLOB_NESTING = 10;

/** Steps that all matching of globs with paths may take in one run; a state of a glob's automaton entered is one. */
export const MAX_GLOB_STEPS = 200_000_000;

/** Files that the globs of one run may select, counted each time. */
export const MAX_SELECTED_FILES = 2_000_000;

/** Tags inside tags of a template. */
export const MAX_TAG_NESTING = 100;

/** Tags and outputs of one template, its partials apart. */
export const MAX_TEMPLATE_TAGS = 10_000;

/** Bytes of all files of one trial's workspace. */
export const MAX_WORKSPACE_BYTES = 200_000_000;
