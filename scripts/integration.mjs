// The integration tests. --grep NAME: only these tests (then only in the Node extension host, unless --only says otherwise);
// --only node|web|workbench: only there; --desktop / --server: in a desktop VS Code / in the VS Code Server.
import { parseArgs } from 'node:util';
import { hosts, runIntegration } from '../test/host/integration.mjs';

const { values } = parseArgs({
  options: {
    grep: { type: 'string' },
    only: { type: 'string', multiple: true },
    desktop: { type: 'boolean' },
    server: { type: 'boolean' },
  },
});
const only = values.only ?? (values.grep ? ['node'] : Object.keys(hosts));
const unknown = only.filter((name) => !(name in hosts));
if (unknown.length > 0) throw new Error(`--only takes ${Object.keys(hosts).join(', ')}, not ${unknown.join(', ')}`);

process.on('SIGINT', () => process.exit(130));
const { passed, failed } = await runIntegration({
  only,
  ...(values.grep ? { grep: values.grep } : {}),
  ...(values.desktop || values.server ? { desktop: values.desktop ?? false } : {}),
});
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
