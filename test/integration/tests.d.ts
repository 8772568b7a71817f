/** Every test file of the suite; the bundler makes this module. */
declare module 'galley:integration-tests';

/** Mocha's browser build; it leaves `Mocha` as a global. */
declare module 'mocha/mocha.js';
