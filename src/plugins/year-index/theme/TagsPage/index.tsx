import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import IndexLayout from '@theme/IndexLayout';
import SummaryList from '@theme/SummaryList';
import type {CollectionListProps} from '../../shared/types';

/** Every tag that has an article. */
export default function TagsPage({tags}: CollectionListProps): ReactNode {
  const title = translate({
    id: 'yearIndex.tags.title',
    message: 'Tags',
    description: "The tags page's heading",
  });
  const description = translate({
    id: 'yearIndex.tags.description',
    message: 'What the articles are about.',
    description: 'What the tags page holds',
  });
  return (
    <IndexLayout title={title} description={description}>
      <SummaryList summaries={tags} />
    </IndexLayout>
  );
}
