import {translate} from '@docusaurus/Translate';

/** The words of the figure of tensor copies; they are literals because Docusaurus extracts them from the source. */
export function tensorCopiesWords() {
  return {
    title: translate({
      id: 'figure.tensorCopies.title',
      message: 'A tensor’s way between two nodes: over gRPC and TCP, and over RDMA',
      description: 'Accessible name of the figure of tensor copies',
    }),
    description: translate({
      id: 'figure.tensorCopies.description',
      message:
        'Two ways stand one above the other, each with a sending node on the left and a receiving node on the right. Above, gRPC over TCP: a tensor in GPU memory is first copied to host memory; the CPU copies it from there to the socket buffer in the kernel, copy 1; the NIC fetches it by DMA and puts it on the wire. At the receiver the NIC writes it by DMA to a socket buffer; the CPU copies it to gRPC slices, copy 2, and from the slices to the tensor in host memory, copy 3; a tensor bound for a GPU is then copied there. Below, RDMA on registered memory: the NIC of the sender reads the tensor by DMA where it lies, in host memory or, with GPUDirect RDMA, in GPU memory; the NIC of the receiver writes it where it belongs, in host or GPU memory. No kernel buffer and no CPU copy stands on that way.',
      description: 'Text alternative of the figure of tensor copies',
    }),
    caption: translate({
      id: 'figure.tensorCopies.caption',
      message:
        'Red arrows: copies made by a CPU. Dashed arrows: only for tensors in GPU memory. Below, nothing lies between tensor and NIC.',
      description: 'Caption of the figure of tensor copies',
    }),
    alternative: translate({
      id: 'figure.alternative',
      message: 'Read this figure as text',
      description: 'Opens the text alternative of a figure',
    }),
    overTcp: translate({
      id: 'figure.tensorCopies.overTcp',
      message: 'gRPC over TCP',
      description: 'Heading of the upper half of the figure',
    }),
    overRdma: translate({
      id: 'figure.tensorCopies.overRdma',
      message: 'RDMA, on memory registered with the NIC',
      description: 'Heading of the lower half of the figure',
    }),
    sender: translate({
      id: 'figure.tensorCopies.sender',
      message: 'Sending node',
      description: 'Title of a group',
    }),
    receiver: translate({
      id: 'figure.tensorCopies.receiver',
      message: 'Receiving node',
      description: 'Title of a group',
    }),
    tensor: translate({
      id: 'figure.tensorCopies.tensor',
      message: 'tensor',
      description: 'What lies in the memory',
    }),
    inGpu: translate({
      id: 'figure.tensorCopies.inGpu',
      message: 'GPU memory',
      description: 'Where the tensor lies',
    }),
    inHost: translate({
      id: 'figure.tensorCopies.inHost',
      message: 'host memory',
      description: 'Where the bytes lie',
    }),
    slices: translate({
      id: 'figure.tensorCopies.slices',
      message: 'gRPC slices',
      description: 'Receive buffers of gRPC',
    }),
    socket: translate({
      id: 'figure.tensorCopies.socket',
      message: 'socket buffer',
      description: 'Buffer in the kernel; stands in a box 130 wide',
    }),
    kernel: translate({
      id: 'figure.tensorCopies.kernel',
      message: 'kernel',
      description: 'Where the socket buffer is',
    }),
    nic: translate({
      id: 'figure.tensorCopies.nic',
      message: 'NIC',
      description: 'Network interface card',
    }),
    copy1: translate({
      id: 'figure.tensorCopies.copy1',
      message: 'copy 1',
      description: 'Short label of an arrow',
    }),
    copy2: translate({
      id: 'figure.tensorCopies.copy2',
      message: 'copy 2',
      description: 'Short label of an arrow',
    }),
    copy3: translate({
      id: 'figure.tensorCopies.copy3',
      message: 'copy 3',
      description: 'Label of an arrow; must be narrower than 56',
    }),
    gpuCopy: translate({
      id: 'figure.tensorCopies.gpuCopy',
      message: 'GPU copy',
      description: 'Short label of an arrow',
    }),
    wire: translate({
      id: 'figure.tensorCopies.wire',
      message: 'wire',
      description: 'Label of the link between nodes',
    }),
  };
}
