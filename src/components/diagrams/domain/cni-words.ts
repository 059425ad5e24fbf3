import {translate} from '@docusaurus/Translate';

/** The words of the figure CniSequence. */
export function cniWords() {
  return {
    title: (command: string) =>
      translate(
        {
          id: 'cni.title',
          message: 'From the kubelet to the CNI plugins: {command}',
          description: 'Accessible name of a figure',
        },
        {command},
      ),
    makesNamespace: translate({
      id: 'cni.makesNamespace',
      message: 'makes the network namespace',
      description: 'What the runtime does',
    }),
    removesNamespace: translate({
      id: 'cni.removesNamespace',
      message: 'removes the network namespace',
      description: 'What the runtime does',
    }),
    result: translate({
      id: 'cni.result',
      message: 'result',
      description: 'What a plugin hands back',
    }),
    nothing: translate({
      id: 'cni.nothing',
      message: 'done',
      description: 'A plugin hands back nothing after DEL',
    }),
    ready: translate({
      id: 'cni.ready',
      message: 'sandbox ID',
      description: 'What the runtime tells the kubelet',
    }),
    gone: translate({
      id: 'cni.gone',
      message: 'sandbox stopped',
      description: 'What the runtime tells the kubelet',
    }),
  };
}
