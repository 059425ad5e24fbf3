import {tones, type Tone} from './model';
import type {Source} from './source';

/**
 * The tone that a node's class names.
 * @throws {DiagramError} for any other class.
 */
export function toTone(classes: readonly string[], source: Source): Tone {
  const [tone = 'plain', ...others] = classes.map((name) => {
    const known = tones.find((one) => one === name);
    if (!known) {
      throw source.errorAt(
        new RegExp(`(?<![\\w-])${name}(?![\\w-])`),
        `one of the classes ${tones.join(', ')}`,
        `\`${name}\``,
      );
    }
    return known;
  });
  return others.at(-1) ?? tone;
}
