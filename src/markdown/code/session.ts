import type {Fail, Marked} from './marks';
import type {ShownCommand} from './terminal';

/** Fences that hold a terminal session: what was typed, and what was printed. */
export const sessionLanguages: readonly string[] = ['shell-session', 'console'];

/** `$ `, `# `, `node1# `, `root@node1:~# `, `[root@node1 ~]# `, `node1:/etc# ` and the like. */
const promptPattern =
  /^(?<host>(?:\[[^\]\s]+(?: [^\]\s]+)?\]|[\w.-]+(?:@[\w.-]+)?(?::[^\s#$]*)?)?)[#$] /;
const statusPattern = /^\[exit (?<status>\d+)\]$/;
const heredocPattern = /<<-?\s*(?<quote>["']?)(?<word>\w+)\k<quote>/;

/**
 * Reads a session a writer typed. A prompt of `#` alone is one only where the session begins with it, since outputs
 * have comments; a command goes on after `\`, after a prompt of `> `, and to the end of its here-document.
 * `[exit 1]` alone on a line is the exit status.
 */
export function readSession(lines: readonly string[], marked: Marked, fail: Fail): ShownCommand[] {
  const commands: ShownCommand[] = [];
  const isRoot = /^# /.test(lines[0] ?? '');
  lines.forEach((line, index) => {
    const command = commands.at(-1);
    const prompt = promptPattern.exec(line);
    const goesOn = command !== undefined && command.output.length === 0;
    if (goesOn && isOpen(command.lines)) {
      command.lines.push(line.replace(/^> /, ''));
    } else if (prompt && (isRoot || prompt[0] !== '# ')) {
      commands.push({
        prompt: prompt[0],
        lines: [line.slice(prompt[0].length)],
        output: [],
        status: 0,
      });
    } else if (!command) {
      fail(
        `Expected a session to begin with a prompt such as \`$ \`, \`# \` or \`node1# \`, found \`${line}\`. ` +
          'For commands alone, write `bash`.',
        1,
      );
    } else if (goesOn && line.startsWith('> ')) {
      command.lines.push(line.slice(2));
    } else {
      const status = statusPattern.exec(line)?.groups?.['status'];
      if (status === undefined) {
        command.output.push({text: line, isError: marked.get('stderr')?.has(index + 1) ?? false});
      } else {
        command.status = Number(status);
      }
    }
  });
  return commands;
}

/** Whether a command's lines want another one: a `\` at the end, or a here-document without its last word. */
function isOpen(lines: readonly string[]): boolean {
  const word = lines.map((line) => heredocPattern.exec(line)?.groups?.['word']).find(Boolean);
  return word === undefined ? lines.at(-1)?.endsWith('\\') === true : lines.at(-1)?.trim() !== word;
}
