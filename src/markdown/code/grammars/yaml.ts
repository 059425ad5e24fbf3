import type {Prism} from 'prism-react-renderer';

type Grammar = (typeof Prism.languages)[string];

/** What Prism lets stand before a value: the dash of `reports-01` and the colon of `nginx:1.15`, too. */
const anywhere = '[:\\-,[{]\\s*';
/** A dash begins a list's item, a colon a key's value, only before a space. */
const beforeValue = '(?:[,[{]\\s*|[:-]\\s+)';

/** YAML whose names keep their dashes and colons: Prism takes `-01` of `reports-01` for a number. */
export function namesWhole(yaml: Grammar): Grammar {
  const mended = Object.entries(yaml).map(([name, token]: [string, unknown]) => [
    name,
    isPatterned(token)
      ? {
          ...token,
          pattern: new RegExp(
            token.pattern.source.replace(anywhere, () => beforeValue),
            token.pattern.flags,
          ),
        }
      : token,
  ]);
  return {
    ...(Object.fromEntries(mended) as Grammar),
    punctuation: /---|[[\]{},|>?]|[:-](?=\s|$)|\.\.\./,
  };
}

function isPatterned(token: unknown): token is {pattern: RegExp} {
  return typeof token === 'object' && token !== null && 'pattern' in token;
}
