import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import IndexLayout from '@theme/IndexLayout';
import type {NotedArticleProp, NoteProp, SincePageProps} from '../../shared/types';
import styles from './styles.module.css';

const byArticle = 'by-article';

/** What has changed since the oldest article, out of the notes that articles carry. */
export default function SincePage({firstYear, products, articles}: SincePageProps): ReactNode {
  const title = translate(
    {
      id: 'since.title',
      message: 'What has changed since {year}',
      description: 'Heading of the page of all notes on what changed since its article was written',
    },
    {year: String(firstYear)},
  );
  const description = translate({
    id: 'since.description',
    message:
      'Where a line of an article is dead or different today, a note beside it says so, with version and source. These are all the notes.',
    description: 'What the page of all notes holds',
  });
  const byArticleTitle = translate({
    id: 'since.byArticle',
    message: 'By article',
    description: 'Heading of the articles that have notes on what has changed',
  });
  return (
    <IndexLayout title={title} description={description}>
      <nav className={styles.index} aria-label={title}>
        {products.map(({name, id, notes}) => (
          <a key={id} href={`#${id}`}>
            {name} <span className={styles.count}>{notes.length}</span>
          </a>
        ))}
        <a href={`#${byArticle}`}>{byArticleTitle}</a>
      </nav>
      {products.map(({name, id, notes}) => (
        <section key={id} className={styles.section}>
          <Heading as="h2" id={id}>
            {name}
          </Heading>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <Note key={note.article.permalink} {...note} />
            ))}
          </ul>
        </section>
      ))}
      <section className={styles.section}>
        <Heading as="h2" id={byArticle}>
          {byArticleTitle}
        </Heading>
        <ul className={styles.notes}>
          {articles.map((article) => (
            <ArticleNotes key={article.permalink} {...article} />
          ))}
        </ul>
      </section>
    </IndexLayout>
  );
}

function Note({version, href, parts, article}: NoteProp): ReactNode {
  return (
    <li className={styles.note}>
      <span className={styles.version}>{version}</span>
      <div>
        <p className={styles.text}>
          {parts.map(({text, isCode}, index) => (isCode ? <code key={index}>{text}</code> : text))}
        </p>
        <p className={styles.places}>
          <Link to={article.permalink}>{article.title}</Link>
          <a href={href}>
            <Translate id="since.source" description="Link to where a change is documented">
              Source
            </Translate>
          </a>
        </p>
      </div>
    </li>
  );
}

function ArticleNotes({title, permalink, notes}: NotedArticleProp): ReactNode {
  return (
    <li className={styles.article}>
      <Link to={permalink} className={styles.title ?? ''}>
        {title}
      </Link>
      <p className={styles.places}>
        {notes.map((note) => (
          <Link key={note.permalink} to={note.permalink}>
            {note.product} {note.version}
          </Link>
        ))}
      </p>
    </li>
  );
}
