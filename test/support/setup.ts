// Properties draw new values on each run of a developer; in CI they draw the same every time, so that a commit passes or fails
// for what it changes. A counterexample found by chance becomes a test of its own.
import fc from 'fast-check';

if (process.env['CI'] === 'true') fc.configureGlobal({ seed: 20_261_123 });
