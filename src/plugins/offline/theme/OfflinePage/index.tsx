import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import IndexLayout from '@theme/IndexLayout';

/** Stands in for a page that is not on the device while there is no network; client/fill-list.ts fills in what is. */
export default function OfflinePage(): ReactNode {
  return (
    <IndexLayout
      title={translate({
        id: 'offline.title',
        message: 'Reading offline',
        description: 'Heading of the page shown where there is no network',
      })}
      description={translate({
        id: 'offline.description',
        message: 'Pages that you have opened stay on this device, and so does the search.',
        description: 'What the page shown where there is no network says under its heading',
      })}
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <p data-offline-elsewhere="" data-at-once="" hidden>
        <Translate
          id="offline.elsewhere"
          description="Where the page shown without a network stands for another page"
        >
          There is no network, and the page at this address has not been opened on this device. It
          comes by itself once there is a network again.
        </Translate>{' '}
        <a href="">
          <Translate id="offline.again" description="Link that tries again without a network">
            Try again
          </Translate>
        </a>
      </p>
      <Heading as="h2" id="kept">
        <Translate id="offline.kept" description="Heading of the list of pages kept on the device">
          On this device
        </Translate>
      </Heading>
      <ul data-offline-list="">
        <li>
          <Translate id="offline.none" description="In the place of the list of kept pages">
            No article yet.
          </Translate>
        </li>
      </ul>
      <p>
        <Link to="/search">
          <Translate id="offline.search" description="Link to the search page">
            Search
          </Translate>
        </Link>
      </p>
    </IndexLayout>
  );
}
