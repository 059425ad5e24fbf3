import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ArticleLink as Target} from '../lib/journal';
import {MarkLabel} from './Marks';

export interface ArticleLinkProps {
  article: Pick<Target, 'permalink' | 'locale' | 'marks'>;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * A link to an article. One that exists in another language only is left by a plain link that says so:
 * Docusaurus's Link knows the routes of its own language alone. What no build has yet is marked, wherever it is linked to.
 */
export function ArticleLink({article, className, children}: ArticleLinkProps): ReactNode {
  const {i18n} = useDocusaurusContext();
  const words = (
    <>
      {children}
      {article.marks?.map((mark) => (
        <MarkLabel key={mark} mark={mark} />
      ))}
    </>
  );
  return article.locale === i18n.currentLocale ? (
    <Link to={article.permalink} {...(className && {className})}>
      {words}
    </Link>
  ) : (
    <a
      href={article.permalink}
      hrefLang={i18n.localeConfigs[article.locale]?.htmlLang}
      className={className}
    >
      {words}
    </a>
  );
}
