import {translate} from '@docusaurus/Translate';

/** The words of the figure StorageObjects; they are literals because Docusaurus extracts them from the source. */
export function storageObjectsWords() {
  return {
    title: translate({
      id: 'figure.storageObjects.title',
      message: 'Pod, PVC, PV and StorageClass: who writes which, and what points at what',
      description: 'Accessible name of the figure of the storage objects',
    }),
    description: translate({
      id: 'figure.storageObjects.description',
      message:
        'Left, inside a namespace, the user writes two objects: a Pod, whose claimName names the PersistentVolumeClaim below it, and that claim, which asks for a size, access modes and a class. Right, outside every namespace, stand the StorageClass, written by an administrator, with its provisioner and parameters, and below it the PersistentVolume, written by an administrator or made by the provisioner. The claim’s storageClassName points at the StorageClass; from the StorageClass a dashed arrow leads down to the PersistentVolume, because volumes of that class can be made on demand. Between claim and volume run two arrows, one each way: spec.volumeName from claim to volume and spec.claimRef from volume to claim. The PV controller writes both. Below, the PersistentVolume points at the real storage: a disk, a LUN or an export. From that storage an arrow labelled attach and mount leads to the node, where the kubelet serves the Pod.',
      description: 'Text alternative of the figure of the storage objects',
    }),
    caption: translate({
      id: 'figure.storageObjects.caption',
      message:
        'Orange boxes: written by the user. Green boxes: written by the administrator or, for a volume, by the provisioner. The two orange arrows together are the binding.',
      description: 'Caption of the figure of the storage objects',
    }),
    namespaced: translate({
      id: 'figure.storageObjects.namespaced',
      message: 'In one namespace',
      description: 'Title of the group of objects that live in a namespace',
    }),
    clusterWide: translate({
      id: 'figure.storageObjects.clusterWide',
      message: 'Cluster-wide',
      description: 'Title of the group of objects outside every namespace',
    }),
    byUser: translate({
      id: 'figure.storageObjects.byUser',
      message: 'by the user',
      description: 'Who writes the object',
    }),
    byAdministrator: translate({
      id: 'figure.storageObjects.byAdministrator',
      message: 'by the administrator',
      description: 'Who writes the StorageClass',
    }),
    byEither: translate({
      id: 'figure.storageObjects.byEither',
      message: 'admin or provisioner',
      description: 'Who writes the PersistentVolume: the administrator or the provisioner',
    }),
    claimAsks: translate({
      id: 'figure.storageObjects.claimAsks',
      message: 'size, modes, class',
      description: 'What a PersistentVolumeClaim asks for; short, it stands in a box 208 wide',
    }),
    classHolds: translate({
      id: 'figure.storageObjects.classHolds',
      message: 'provisioner, settings',
      description: 'What a StorageClass holds; short, it stands in a box 208 wide',
    }),
    volumeHolds: translate({
      id: 'figure.storageObjects.volumeHolds',
      message: 'size, modes, source',
      description: 'What a PersistentVolume holds; short, it stands in a box 208 wide',
    }),
    podUses: translate({
      id: 'figure.storageObjects.podUses',
      message: 'containers, mount paths',
      description: 'What a Pod adds to a claim; short, it stands in a box 208 wide',
    }),
    dynamic: translate({
      id: 'figure.storageObjects.dynamic',
      message: 'dynamic',
      description:
        'Arrow from StorageClass to PersistentVolume: dynamic provisioning; at most 84 wide',
    }),
    controller: translate({
      id: 'figure.storageObjects.controller',
      message: 'the PV controller writes both',
      description: 'Under the two arrows between claim and volume; at most 220 wide',
    }),
    describes: translate({
      id: 'figure.storageObjects.describes',
      message: 'describes',
      description: 'Arrow from PersistentVolume to the real storage; at most 100 wide',
    }),
    storage: translate({
      id: 'figure.storageObjects.storage',
      message: 'The storage itself',
      description: 'Box of the real storage; at most 190 wide',
    }),
    storageKinds: translate({
      id: 'figure.storageObjects.storageKinds',
      message: 'disk, LUN or export',
      description: 'Second line of the box of the real storage; at most 190 wide',
    }),
    node: translate({
      id: 'figure.storageObjects.node',
      message: 'Node, kubelet',
      description: 'Box of the node',
    }),
    nodeDoes: translate({
      id: 'figure.storageObjects.nodeDoes',
      message: 'where the Pod runs',
      description: 'Second line of the box of the node; at most 190 wide',
    }),
    mount: translate({
      id: 'figure.storageObjects.mount',
      message: 'attach, then mount',
      description: 'Arrow from the real storage to the node; at most 220 wide',
    }),
    alternative: translate({
      id: 'figure.alternative',
      message: 'Read this figure as text',
      description: 'Opens the text alternative of a figure',
    }),
  };
}
