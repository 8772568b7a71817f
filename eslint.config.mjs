import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** core/ is pure: it runs in Node, in a browser worker and in tests alike. */
const pureCore = {
  files: ['src/core/**/*.ts'],
  rules: {
    'no-restricted-imports': ['error', {
      paths: [{ name: 'vscode', message: 'core/ knows nothing of the editor.' }],
      patterns: [
        { group: ['node:*'], message: 'core/ runs in the browser too.' },
        { group: ['**/editor/**', '**/cli/**'], message: 'core/ is the bottom layer.' },
      ],
    }],
    'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', '__filename', 'setImmediate'],
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', '**/node_modules/', '**/.run/', 'test/host/.install/', '.vscode-test/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-irregular-whitespace': ['error', { skipStrings: true, skipRegExps: true, skipTemplates: true }],
      'no-control-regex': 'off',
      'eqeqeq': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  pureCore,
  {
    // Typed arrays read in inner loops at places that exist by construction.
    files: ['src/core/lexicon/**/*.ts'],
    rules: { '@typescript-eslint/non-nullable-type-assertion-style': 'off' },
  },
  {
    files: ['src/editor/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'editor/ runs in the web host too: use vscode.workspace.fs.' }] }] },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(['console', 'process', 'URL', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'AbortSignal', 'performance', 'fetch', 'Buffer', 'TextDecoder', 'TextEncoder'].map((name) => [name, 'readonly'])) },
    rules: { '@typescript-eslint/explicit-function-return-type': 'off' },
  },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' } },
);
