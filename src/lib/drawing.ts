/** Something a picture shows, by its words; signs have none. */
export type Name = string | {sign: 'start' | 'end' | 'bar' | 'choice'};

/** One sentence of a picture's text alternative, or a part of a sequence with its own sentences. */
export type StoryStep =
  | {type: 'node'; name: Name}
  | {type: 'group'; name: string; members: Name[]}
  | {type: 'edge'; from: Name; to: Name; way: 'forth' | 'both' | 'none'; label?: string}
  | {type: 'message'; from: string; to: string; text?: string; number?: number; isLost?: true}
  | {type: 'note'; over: string[]; text: string}
  | {type: 'block'; kind: string; label: string; steps: StoryStep[]};
