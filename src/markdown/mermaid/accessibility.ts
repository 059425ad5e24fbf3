import {DiagramError} from './diagram-error';
import type {Source} from './source';

/**
 * The name and the description of a diagram: `accTitle: …`, and `accDescr: …` or `accDescr { … }`. Read here because
 * mermaid keeps them outside of the diagram, where the next one to be parsed overwrites them.
 * @throws {DiagramError} without an `accTitle`.
 */
export function readAccessibility({lines}: Source): {title: string; description: string} {
  const text = lines.join('\n');
  const title = /^[^\S\n]*accTitle\s*:\s*(.*)$/m.exec(text)?.[1]?.trim() ?? '';
  if (!title) {
    throw new DiagramError(1, 'a line `accTitle: …` that names the diagram', 'none');
  }
  const description =
    /^[^\S\n]*accDescr\s*:\s*(.*)$/m.exec(text)?.[1] ??
    /^[^\S\n]*accDescr\s*\{([^}]*)\}/m.exec(text)?.[1] ??
    '';
  return {title, description: description.replace(/\s*\n\s*/g, ' ').trim()};
}
