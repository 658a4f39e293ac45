import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'schema/', 'fixtures/', 'docs/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number is written as it is; what a reader sees goes through report/text/format.ts.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A function that answers with nothing may end in a call that answers with nothing.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A parameter that ties a value to its kind is needed, though it is named once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Packages' types promise more than they keep: a check that they call needless is what keeps a run alive.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Types are structural here: a plain value in the place of a class's instance is meant.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Text is spread into its code points on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-deprecated': [
        'error',
        {
          allow: [
            // Its successor is a package of its own with three more behind it, and says the same.
            { from: 'package', package: 'fast-xml-parser', name: 'XMLValidator' },
            // A Response has it, so ours has it too.
            { from: 'package', package: 'undici-types', name: 'formData' },
          ],
        },
      ],
      // What is left when one is taken out is the usual way to leave it out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'String unions instead of enums.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  // A schema is one table, read from top to bottom.
  { files: ['src/result/schema.ts', 'src/suite/schema/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // Vitest's asymmetric matchers are `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Texts are spread into their code points, constant ones too.
      '@typescript-eslint/no-misused-spread': 'off',
      // What a test reads is quoted as it comes.
      '@typescript-eslint/no-base-to-string': 'off',
      // What a child process rejects with is taken apart where it is caught.
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      // A double rejects with whatever a test hands it.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      // Assertions name the one of many payloads or forms that a test is about.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // A snapshot's functions do not look at `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.config.ts', '*.config.js'], rules: { 'no-restricted-syntax': 'off' } },
);
