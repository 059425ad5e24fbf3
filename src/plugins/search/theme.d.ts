declare module '@theme/SearchArrival' {
  export {default} from '@site/src/plugins/search/theme/SearchArrival';
}

declare module '@theme/SearchDialog' {
  export {default} from '@site/src/plugins/search/theme/SearchDialog';
  export type {Props} from '@site/src/plugins/search/theme/SearchDialog';
}
