import {translate} from '@docusaurus/Translate';

/** The words of the figure VolumeLifecycle; they are literals because Docusaurus extracts them from the source. */
export function volumeLifecycleWords() {
  return {
    title: translate({
      id: 'figure.volumeLifecycle.title',
      message: 'The phases of a PersistentVolume and what moves it from one to the next',
      description: 'Accessible name of the figure of the volume life cycle',
    }),
    description: translate({
      id: 'figure.volumeLifecycle.description',
      message:
        'A volume written by an administrator becomes Available. A volume made by a provisioner already carries a claimRef and goes straight to Bound. Available becomes Bound when a claim is matched with it. Bound becomes Released when its claim is deleted. Under Retain a volume stays Released. Under Delete the storage and then the PV object are removed. If reclaiming fails the volume becomes Failed; the controller keeps trying, and when a later try at deleting succeeds the object is removed. A dashed arrow leads from Released back to Available: either Recycle has emptied the volume, which is deprecated, or an administrator has removed the claimRef by hand.',
      description: 'Text alternative of the figure of the volume life cycle',
    }),
    caption: translate({
      id: 'figure.volumeLifecycle.caption',
      message:
        'The phase is status.phase of the PV. Removing a claimRef by hand empties nothing: the next claim finds the old data.',
      description: 'Caption of the figure of the volume life cycle',
    }),
    byHand: translate({
      id: 'figure.volumeLifecycle.byHand',
      message: 'Written by hand',
      description: 'Where a static volume comes from; at most 136 wide',
    }),
    byHandNote: translate({
      id: 'figure.volumeLifecycle.byHandNote',
      message: 'no claimRef',
      description: 'A static volume has no claimRef yet; at most 136 wide',
    }),
    provisioned: translate({
      id: 'figure.volumeLifecycle.provisioned',
      message: 'Provisioned',
      description: 'Where a dynamic volume comes from; at most 136 wide',
    }),
    provisionedNote: translate({
      id: 'figure.volumeLifecycle.provisionedNote',
      message: 'claimRef is set',
      description: 'A dynamic volume has its claimRef from the start; at most 136 wide',
    }),
    matched: translate({
      id: 'figure.volumeLifecycle.matched',
      message: 'PVC matched',
      description: 'From Available to Bound; at most 106 wide',
    }),
    claimDeleted: translate({
      id: 'figure.volumeLifecycle.claimDeleted',
      message: 'PVC deleted',
      description: 'From Bound to Released; at most 106 wide',
    }),
    stays: translate({
      id: 'figure.volumeLifecycle.stays',
      message: 'Retain: stays here',
      description: 'Second line of the box Released; at most 136 wide',
    }),
    reclaimed: translate({
      id: 'figure.volumeLifecycle.reclaimed',
      message: 'Delete: storage removed',
      description: 'From Released to the removed object; at most 175 wide',
    }),
    fails: translate({
      id: 'figure.volumeLifecycle.fails',
      message: 'fails',
      description: 'From Released to Failed; at most 60 wide',
    }),
    retried: translate({
      id: 'figure.volumeLifecycle.retried',
      message: 'retry works',
      description: 'From Failed to the removed object; at most 106 wide',
    }),
    failedNote: translate({
      id: 'figure.volumeLifecycle.failedNote',
      message: 'tried again',
      description: 'Second line of the box Failed; at most 136 wide',
    }),
    gone: translate({
      id: 'figure.volumeLifecycle.gone',
      message: 'Object removed',
      description: 'The end of the volume; at most 136 wide',
    }),
    again: translate({
      id: 'figure.volumeLifecycle.again',
      message: 'Recycle empties it (deprecated), or claimRef removed by hand',
      description: 'From Released back to Available; at most 500 wide',
    }),
    alternative: translate({
      id: 'figure.alternative',
      message: 'Read this figure as text',
      description: 'Opens the text alternative of a figure',
    }),
  };
}
