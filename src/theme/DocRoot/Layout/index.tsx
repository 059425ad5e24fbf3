// Change: no frame around the frame. The handbook's pages are laid out by DocItem/Layout, as articles are; stock has
// a sidebar that a phone without JavaScript does not get.
import type {ReactNode} from 'react';
import type {Props} from '@theme/DocRoot/Layout';

export default function DocRootLayout({children}: Props): ReactNode {
  return children;
}
