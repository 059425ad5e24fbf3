import type {Root} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {Command, Recording, Step} from '../lib/recording';
import {loadPrism} from './code/prism';
import {toShownCommands, toTerminalHtml} from './code/terminal';
import {toJsxElement} from './jsx-element';
import {labNames, readRecording, type RecordingsOptions} from './recordings';

/**
 * Puts a recorded step into an article: `::lab{name="bridge-by-hand" step="veth"}`, or some of its commands with
 * `commands="2-3"`. The page shows what was recorded, with the machine and the day; nothing is typed.
 * An unknown lab, step or range fails the build with file and line.
 */
export default function remarkLab({directory}: RecordingsOptions) {
  const prism = loadPrism();
  return (tree: Root, file: VFile) => {
    visit(tree, 'leafDirective', (node: LeafDirective, index, parent) => {
      if (node.name !== 'lab' || !parent || index === undefined) {
        return undefined;
      }
      const fail = (found: string, expected: string): never =>
        file.fail(`Expected ${expected}, found ${found}.`, {
          place: node.position,
          ruleId: 'lab',
          source: 'rings',
        });
      const {name = '', step: stepName = '', commands} = node.attributes ?? {};
      const recording = readRecording(directory, name ?? '');
      if (!recording) {
        return fail(`name="${name}"`, `a recorded lab (${labNames(directory).join(', ')})`);
      }
      const step = recording.steps.find((one) => one.name === stepName);
      if (!step) {
        const steps = recording.steps.map((one) => one.name).join(', ');
        return fail(`step="${stepName}"`, `a step of the lab ${name} (${steps})`);
      }
      const chosen = commands ? rangeOf(step, commands) : step.commands;
      if (chosen.length === 0) {
        return fail(
          `commands="${commands}"`,
          `a command or a range from 1 to ${step.commands.length}, such as "2-3"`,
        );
      }
      const shown = toShownCommands({...step, commands: chosen});
      parent.children[index] = toSession(name ?? '', recording, toTerminalHtml(prism, shown));
      return SKIP;
    });
  };
}

/** The commands of a range such as `2` or `2-4`, counted from 1; none for a range that is not there. */
function rangeOf(step: Step, range: string): Command[] {
  const match = /^(?<first>\d+)(?:-(?<last>\d+))?$/.exec(range)?.groups;
  const first = Number(match?.['first'] ?? 0);
  const last = Number(match?.['last'] ?? first);
  const there = first >= 1 && first <= last && last <= step.commands.length;
  return there ? step.commands.slice(first - 1, last) : [];
}

function toSession(
  lab: string,
  {class: kind, environment}: Recording,
  html: ReturnType<typeof toTerminalHtml>,
) {
  const {date, kernel, system, tools} = environment;
  const packages = [...new Set(Object.values(tools))].join(', ');
  return toJsxElement('TerminalSession', {
    lab,
    kind,
    date,
    kernel,
    system,
    tools: packages,
    ...html,
  });
}
