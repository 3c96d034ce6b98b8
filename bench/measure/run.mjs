/** Runs a command and measures it as a whole process. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';

const TIME = '/usr/bin/time';

/**
 * Runs a command to its end. Returns { wall, cpu, peak, output }: seconds, seconds of all threads, bytes of memory, and
 * what it printed. Throws when it fails.
 *
 * @param scratch a file that may be written and removed
 */
export async function run(command, args, { cwd, env = {}, scratch }) {
  const timed = existsSync(TIME);
  const started = performance.now();
  const line = timed ? [TIME, '-f', '%U %S %M', '-o', scratch, command, ...args] : [command, ...args];
  const child = spawn(line[0], line.slice(1), { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const watch = timed ? undefined : watchProcesses(child.pid);
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${output.slice(-3000)}`);
  if (!timed) return { wall, output, ...watch.stop() };
  const [user, system, kilobytes] = readFileSync(scratch, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  rmSync(scratch);
  return { wall, cpu: user + system, peak: kilobytes * 1024, output };
}

/** Looks at a process and its children ten times a second, where there is no time program; may miss the last moments. */
function watchProcesses(root) {
  const seen = new Map();
  const look = () => family(root).forEach((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
      const peak = Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
      seen.set(pid, { cpu: (Number(stat[11]) + Number(stat[12])) / 100, peak });
    } catch (ended) {
      if (ended.code !== 'ENOENT' && ended.code !== 'ESRCH') throw ended;
    }
  });
  const timer = setInterval(look, 100);
  return {
    stop() {
      clearInterval(timer);
      const all = [...seen.values()];
      return { cpu: all.reduce((sum, one) => sum + one.cpu, 0), peak: Math.max(0, ...all.map((one) => one.peak)) };
    },
  };
}

function family(root) {
  const found = [root];
  for (const pid of found) {
    const tasks = `/proc/${pid}/task`;
    if (!existsSync(tasks)) continue;
    for (const task of readdirSync(tasks)) {
      const children = `${tasks}/${task}/children`;
      if (existsSync(children)) found.push(...readFileSync(children, 'utf8').trim().split(' ').filter(Boolean).map(Number));
    }
  }
  return found;
}
