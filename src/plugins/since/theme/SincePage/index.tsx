import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import IndexLayout from '@theme/IndexLayout';
import type {NoteProp, SincePageProps} from '../../shared/types';
import styles from './styles.module.css';

/** What has changed since the oldest article, out of the notes that articles carry. */
export default function SincePage({firstYear, products}: SincePageProps): ReactNode {
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
  return (
    <IndexLayout title={title} description={description}>
      {products.map(({name, notes}) => (
        <section key={name} className={styles.product}>
          <h2>{name}</h2>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <Note key={note.article.permalink} {...note} />
            ))}
          </ul>
        </section>
      ))}
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
