import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

const member = (object, property) => `MemberExpression[object.name='${object}'][property.name='${property}']`;

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'docs/api', 'reports', '.stryker-tmp', 'node_modules'] },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { tsdoc },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'tsdoc/syntax': 'error',
      // Indexing within bounds is what kernels do; noUncheckedIndexedAccess makes them say so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: member('Math', 'random'), message: 'Take a random source as an argument.' },
        { selector: member('Math', 'log1p'), message: 'Write log(1 + x), as SQL does.' },
        { selector: member('Date', 'now'), message: 'Take the time as an argument.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time as an argument.' },
        {
          selector: "CallExpression[callee.object.name='Math'] > SpreadElement",
          message: 'Math.max(...values) fails from about 125 000 values on: loop.',
        },
        { selector: "CallExpression[callee.property.name='toFixed']", message: 'Nothing is rounded in here.' },
      ],
    },
  },
);
