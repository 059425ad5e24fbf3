// Change: the journal's own: its mark, every way through it, its feeds. It is also the menu of a phone without
// JavaScript, whose drawer cannot open.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useThemeConfig} from '@docusaurus/theme-common';
import {SubscribeLinks} from '@site/src/components/Feed';
import {Rings} from '@site/src/components/Rings';
import styles from './styles.module.css';

export default function Footer(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {navbar, footer} = useThemeConfig();
  const links = navbar.items.flatMap(({to, label}) =>
    typeof to === 'string' && typeof label === 'string' ? [{to, label}] : [],
  );
  return (
    <footer className={`theme-layout-footer footer ${styles.footer}`}>
      <div className={styles.inner}>
        <Rings className={styles.rings} />
        <div>
          <nav
            className={styles.links}
            aria-label={translate({
              id: 'footer.navigation',
              message: 'Footer',
              description: 'Name of the navigation at the end of every page',
            })}
          >
            <Link to="/">
              <Translate id="footer.home" description="Link to the home page">
                Home
              </Translate>
            </Link>
            {links.map(({to, label}) => (
              <Link key={to} to={to}>
                {label}
              </Link>
            ))}
            <Link to="/since">
              <Translate id="footer.since" description="Link to the page of what has changed">
                What has changed
              </Translate>
            </Link>
          </nav>
          <SubscribeLinks permalink={siteConfig.baseUrl} />
          <p className={styles.copyright}>{footer?.copyright}</p>
        </div>
      </div>
    </footer>
  );
}
