/** Components that a page in MDX has without an import: those of src/theme/MDXComponents that writers use. */
export const pageComponents: readonly string[] = [
  'Since',
  'BridgeTopology',
  'CniSequence',
  'DnsQueries',
  'NetfilterMap',
  'PacketPath',
  'ServiceNat',
];
