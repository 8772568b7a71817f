import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const patience = 300_000;

/** Whether packages can be installed here without asking anyone. */
export function isDebianRoot() {
  if (process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Installs one of Debian's packages; false where that did not work. */
export function aptInstall(name) {
  return succeeds('apt-get', ['update', '-q']) && succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]);
}

/** Runs a command without its output, which is printed only when it fails. */
export function succeeds(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error, stdout, stderr } = spawnSync(command, args, { timeout: patience, encoding: 'utf8', env });
  if (status !== 0) console.log(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim());
  return status === 0;
}
