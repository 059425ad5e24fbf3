// Change: the stock drawer, which the keyboard can leave: Escape closes it, the focus moves in and comes back to the
// button that opened it, and nothing behind it can be reached.
import type {ReactNode} from 'react';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import MobileSidebar from '@theme-original/Navbar/MobileSidebar';
import {useDrawer} from '@site/src/components/navigation/useDrawer';

export default function MobileSidebarWrapper(): ReactNode {
  const {shown, toggle} = useNavbarMobileSidebar();
  useDrawer(shown, toggle);
  return <MobileSidebar />;
}
