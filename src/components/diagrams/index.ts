import {lazyFigure} from './lazy';

/** The figures articles use without importing them. */
export const BridgeTopology = lazyFigure(() => import('./domain/BridgeTopology'));
export const CniSequence = lazyFigure(() => import('./domain/CniSequence'));
export const DnsQueries = lazyFigure(() => import('./domain/DnsQueries'));
export const NetfilterMap = lazyFigure(() => import('./netfilter/NetfilterMap'));
export const PacketPath = lazyFigure(() => import('./packet-path/PacketPath'));
export const ServiceNat = lazyFigure(() => import('./domain/ServiceNat'));
