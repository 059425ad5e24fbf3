// Change: adds what articles use without importing it; links elsewhere open where links here do.
import type {ComponentProps, ReactNode} from 'react';
import MDXComponents from '@theme-original/MDXComponents';
import {CodeBlock} from '@site/src/components/code/CodeBlock';
import {Since} from '@site/src/components/code/Since';
import {TerminalSession} from '@site/src/components/code/TerminalSession';
import BridgeTopology from '@site/src/components/diagrams/domain/BridgeTopology';
import CniSequence from '@site/src/components/diagrams/domain/CniSequence';
import DnsQueries from '@site/src/components/diagrams/domain/DnsQueries';
import ServiceNat from '@site/src/components/diagrams/domain/ServiceNat';
import MermaidFigure from '@site/src/components/diagrams/MermaidFigure';
import NetfilterMap from '@site/src/components/diagrams/netfilter/NetfilterMap';
import PacketPath from '@site/src/components/diagrams/packet-path/PacketPath';
import {FootnoteBack, FootnotesHeading} from '@site/src/components/Footnotes';

/** Without the new window that stock gives a link elsewhere: the reader decides. */
function A(props: ComponentProps<'a'>): ReactNode {
  return <MDXComponents.a target={undefined} rel={undefined} {...props} />;
}

export default {
  ...MDXComponents,
  a: A,
  CodeBlock,
  Since,
  TerminalSession,
  FootnoteBack,
  FootnotesHeading,
  BridgeTopology,
  CniSequence,
  DnsQueries,
  MermaidFigure,
  NetfilterMap,
  PacketPath,
  ServiceNat,
};
