declare module '@theme/YearPage' {
  import type {ReactNode} from 'react';
  import type {YearPageProps} from '@site/src/plugins/year-index/shared/types';

  export default function YearPage(props: YearPageProps): ReactNode;
}

declare module '@theme/YearPage/Neighbours' {
  export {default} from '@site/src/plugins/year-index/theme/YearPage/Neighbours';
}

declare module '@theme/YearPage/ViewControls' {
  export {default} from '@site/src/plugins/year-index/theme/YearPage/ViewControls';
}

declare module '@theme/CollectionPage' {
  export {default} from '@site/src/plugins/year-index/theme/CollectionPage';
}

declare module '@theme/EntryCards' {
  export {default} from '@site/src/plugins/year-index/theme/EntryCards';
}

declare module '@theme/IndexLayout' {
  export {default} from '@site/src/plugins/year-index/theme/IndexLayout';
}

declare module '@theme/SummaryList' {
  export {default} from '@site/src/plugins/year-index/theme/SummaryList';
}
