import {useEffect, useRef, type ReactNode} from 'react';
import {Enlargeable} from '../Enlargeable';
import PathAtRest, {type PathAtRestProps} from './PathAtRest.server';
import {walkAlong} from './walk-along';
// The browser does not draw the figure, but styles it.
import '../netfilter/map.module.css';
import '../styles.module.css';
import './controls.module.css';
import './styles.module.css';

/**
 * A recorded trace over the netfilter map, to be walked step by step: `::packet-path`. The whole path and all its steps
 * are there before any script runs; the script adds the walking.
 */
export default function PacketPath(props: PathAtRestProps): ReactNode {
  const figure = useRef<HTMLDivElement>(null);
  useEffect(() => (figure.current ? walkAlong(figure.current) : undefined), []);
  return (
    <Enlargeable ref={figure}>
      <PathAtRest {...props} />
    </Enlargeable>
  );
}
