import {indexVersion, shardFile, type Files, type ShardKind} from './files';

/** Shards of a sorted list. */
export interface SortedFiles extends Files {
  /** A string not greater than a shard's first, and greater than the last of the shard before it. */
  starts: string[];
}

/** What a client reads first: where everything else is. */
export interface Manifest {
  version: number;
  /** Of each part of the pages' texts: twice its number of sections, and one more if it begins a page. */
  parts: number[];
  terms: SortedFiles;
  /** Words for spelling corrections. */
  words: SortedFiles;
  texts: Files;
  facets: Files;
  /** Pairs: a Han character of the texts or of the equivalents, then the one it is folded to. */
  fold: string;
  /** Folded words that mean the same, the target found in the texts: `[from, to, to, …]`. */
  equivalents: string[][];
  /** Folded words that make a question. */
  asking: string[];
}

/** @throws if the text is no manifest of this version. */
export function parseManifest(json: string): Manifest {
  const manifest = JSON.parse(json) as Partial<Manifest>;
  if (manifest.version !== indexVersion) {
    throw new Error(
      `Expected a search index of version ${indexVersion}, found ${manifest.version ?? 'none'}: ` +
        'load the page again.',
    );
  }
  return manifest as Manifest;
}

/** Every file that a manifest names, below the folder of the index. */
export function filesOf({terms, words, texts, facets, parts}: Manifest): string[] {
  const lengths = {
    terms: terms.starts.length,
    words: words.starts.length,
    texts: parts.length,
    facets: 1,
  };
  const files = {terms, words, texts, facets};
  return (Object.keys(lengths) as ShardKind[]).flatMap((kind) =>
    Array.from({length: lengths[kind]}, (_, index) => shardFile(kind, index, files[kind])),
  );
}
