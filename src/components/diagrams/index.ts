import {lazyFigure} from './lazy';

/** The figures articles use without importing them. */
export const NetfilterMap = lazyFigure(() => import('./netfilter/NetfilterMap'));
export const PacketPath = lazyFigure(() => import('./packet-path/PacketPath'));
