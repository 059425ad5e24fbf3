// Change: the bar as HTML that needs no application: its links, the search, the other language, the colour mode, and
// for narrow windows a drawer that is a dialog. Without JavaScript every link stands in the open.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useThemeConfig} from '@docusaurus/theme-common';
import SearchBar from '@theme/SearchBar';
import {Brand} from '@site/src/components/navigation/Brand';
import {ColorModeButton} from '@site/src/components/navigation/ColorModeButton';
import {DrawerButton} from '@site/src/components/navigation/DrawerButton';
import {LanguageLinks} from '@site/src/components/navigation/LanguageLinks';
import styles from '@site/src/components/navigation/styles.module.css';

interface Item {
  type?: string;
  to?: string;
  label?: string;
  position?: 'left' | 'right';
}

export default function Navbar(): ReactNode {
  const {navbar} = useThemeConfig();
  const items = navbar.items as Item[];
  const show = (shown: Item[]) => shown.map((item, index) => <NavbarItem key={index} {...item} />);
  return (
    <nav
      className={`navbar ${styles.bar}`}
      aria-label={translate({
        id: 'theme.NavBar.navAriaLabel',
        message: 'Main',
        description: 'The ARIA label for the main navigation',
      })}
    >
      <div className={styles.inner}>
        <DrawerButton />
        <Brand title={navbar.title ?? ''} />
        {show(items.filter(({position}) => position === 'left'))}
        <div className={styles.right}>
          {show(items.filter(({position}) => position !== 'left'))}
          <ColorModeButton />
        </div>
      </div>
    </nav>
  );
}

function NavbarItem({type, to = '', label}: Item): ReactNode {
  const {pathname} = useLocation();
  const base = useBaseUrl(to);
  switch (type) {
    case 'search':
      return (
        <div className={styles.search}>
          <SearchBar />
        </div>
      );
    case 'localeDropdown':
      return <LanguageLinks />;
    default:
      return (
        <Link to={to} aria-current={`${pathname}/`.startsWith(`${base}/`) ? 'page' : undefined}>
          {label}
        </Link>
      );
  }
}
