import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

/** What a reader can count on here, in three sentences. */
export function Promises(): ReactNode {
  const promises = [
    {
      title: translate({
        id: 'home.run.title',
        message: 'What is shown was run',
        description: 'First promise of the home page',
      }),
      text: translate({
        id: 'home.run.text',
        message:
          'Terminal sessions are recordings of a real Linux kernel, replayed on every check. Each says when and where; what could not be run says why.',
        description: 'First promise of the home page, told',
      }),
    },
    {
      title: translate({
        id: 'home.sources.title',
        message: 'What is said has a source',
        description: 'Second promise of the home page',
      }),
      text: translate({
        id: 'home.sources.text',
        message:
          'Facts stand on kernel and Kubernetes source code, RFCs, papers and manuals, listed with the reason. What has changed since is noted in its place.',
        description: 'Second promise of the home page, told',
      }),
    },
    {
      title: translate({
        id: 'home.reading.title',
        message: 'Made to be read',
        description: 'Third promise of the home page',
      }),
      text: translate({
        id: 'home.reading.text',
        message:
          'The whole text is there without JavaScript, on paper and in feeds, in two languages. Nothing is asked of other sites, and no reader is followed.',
        description: 'Third promise of the home page, told',
      }),
    },
  ];
  return (
    <section>
      <Heading as="h2" className={styles.heading}>
        <Translate id="home.about" description="Over what the journal promises its readers">
          About this journal
        </Translate>
      </Heading>
      <div className={styles.promises}>
        {promises.map(({title, text}) => (
          <div key={title}>
            <Heading as="h3" className={styles.promise}>
              {title}
            </Heading>
            <p>{text}</p>
          </div>
        ))}
      </div>
      <p className={styles.more}>
        <Link to="/about">
          <Translate id="home.more" description="Link to the page about the journal">
            How the articles are made
          </Translate>
        </Link>
      </p>
    </section>
  );
}
