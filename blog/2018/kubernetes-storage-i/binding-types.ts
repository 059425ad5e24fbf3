/** What the cases of binding-cases.json are made of: the fields of the three objects that bear on binding. */

type AccessMode = 'ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany';
type VolumeMode = 'Filesystem' | 'Block';
/** A text in each language of the site. */
export type Words = Record<'zh-Hant' | 'en', string>;

export interface Claim {
  /** A recreated claim has its old name and a new uid. */
  uid?: string;
  name: string;
  storage: string;
  accessModes: readonly AccessMode[];
  volumeMode?: VolumeMode;
  /** Absent: the default class decides. Empty: no class, and no provisioning. */
  storageClassName?: string;
  matchLabels?: Readonly<Record<string, string>>;
  volumeName?: string;
}

export interface Volume {
  name: string;
  storage: string;
  accessModes: readonly AccessMode[];
  volumeMode?: VolumeMode;
  storageClassName?: string;
  labels?: Readonly<Record<string, string>>;
  claimRef?: {name: string; uid?: string};
}

export interface StorageClass {
  name: string;
  isDefault?: boolean;
  volumeBindingMode?: 'Immediate' | 'WaitForFirstConsumer';
}

/** `bind` carries the name of the volume, `provision` that of the class. */
export type Outcome = `bind ${string}` | `provision ${string}` | 'pending' | 'refused';

export interface BindingCase {
  id: string;
  claim: Claim;
  volumes: readonly Volume[];
  classes?: readonly StorageClass[];
  expected: Outcome;
  why: Words;
}
