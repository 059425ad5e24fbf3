import {translate} from '@docusaurus/Translate';

/** The words of the figure of the rendezvous; they are literals because Docusaurus extracts them from the source. */
export function tensorRendezvousWords() {
  return {
    title: translate({
      id: 'figure.tensorRendezvous.title',
      message: 'One tensor transfer in contrib/gdr: two gRPC messages and two RDMA operations',
      description: 'Accessible name of the figure of the rendezvous',
    }),
    description: translate({
      id: 'figure.tensorRendezvous.description',
      message:
        'Time runs downward between the receiving process on the left and the sending process on the right. Once, at the start, both register the memory pool of their allocator with the NIC. Then, for each tensor: the receiver sends RecvTensor with the rendezvous key over gRPC. The sender finds the tensor, keeps a reference to its buffer, and answers over gRPC with shape, type, address, rkey and tensor key, but without the content. The receiver allocates a tensor in its own registered pool and posts an RDMA READ; the bytes of the tensor come back while the CPU of the sender takes no part. Last, the receiver posts an RDMA WRITE with immediate that carries only the tensor key; the sender polls its completion queue, finds the key and drops the reference.',
      description: 'Text alternative of the figure of the rendezvous',
    }),
    caption: translate({
      id: 'figure.tensorRendezvous.caption',
      message:
        'Gray: gRPC over TCP, small messages. Orange: RDMA; only the boxed step carries the tensor.',
      description: 'Caption of the figure of the rendezvous',
    }),
    alternative: translate({
      id: 'figure.alternative',
      message: 'Read this figure as text',
      description: 'Opens the text alternative of a figure',
    }),
    receiver: translate({
      id: 'figure.tensorRendezvous.receiver',
      message: 'Receiving process',
      description: 'Head of the left column; stands in a box 160 wide',
    }),
    sender: translate({
      id: 'figure.tensorRendezvous.sender',
      message: 'Sending process',
      description: 'Head of the right column; stands in a box 160 wide',
    }),
    register: translate({
      id: 'figure.tensorRendezvous.register',
      message: 'once: register the pool',
      description: 'Note beside a column; at most 170 wide at size 13',
    }),
    ask: translate({
      id: 'figure.tensorRendezvous.ask',
      message: 'gRPC: RecvTensor(rendezvous key)',
      description: 'Label of a message; at most 290 wide at size 13',
    }),
    keep: translate({
      id: 'figure.tensorRendezvous.keep',
      message: 'keep a reference',
      description: 'Note beside a column; at most 170 wide at size 13',
    }),
    answer: translate({
      id: 'figure.tensorRendezvous.answer',
      message: 'gRPC: shape, type, address, rkey, key',
      description: 'Label of a message; at most 290 wide at size 13',
    }),
    allocate: translate({
      id: 'figure.tensorRendezvous.allocate',
      message: 'allocate in the pool',
      description: 'Note beside a column; at most 170 wide at size 13',
    }),
    read: translate({
      id: 'figure.tensorRendezvous.read',
      message: 'RDMA READ (address, rkey)',
      description: 'Label of a message; at most 290 wide at size 13',
    }),
    noCpu: translate({
      id: 'figure.tensorRendezvous.noCpu',
      message: 'NIC alone, no CPU',
      description: 'Note beside a column; at most 170 wide at size 13',
    }),
    bytes: translate({
      id: 'figure.tensorRendezvous.bytes',
      message: 'bytes of the tensor',
      description: 'Label of the box that stands for the content',
    }),
    release: translate({
      id: 'figure.tensorRendezvous.release',
      message: 'RDMA WRITE with immediate (key)',
      description: 'Label of a message; at most 290 wide at size 13',
    }),
    drop: translate({
      id: 'figure.tensorRendezvous.drop',
      message: 'poll, drop the reference',
      description: 'Note beside a column; at most 170 wide at size 13',
    }),
  };
}
