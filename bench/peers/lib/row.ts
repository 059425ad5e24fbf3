import type {Cost} from '../../lib/process-tree';
import type {FirstView} from './first-view';
import type {Audit} from './lighthouse';

/** One site at one size. What could not be measured is missing, and `failure` says why. */
export interface Row {
  site: string;
  /** Articles. */
  size: number;
  cold?: Cost;
  warm?: Cost;
  view?: FirstView;
  audit?: Audit;
  failure?: string;
}

/** A page of ours as Lighthouse sees it, in all categories; and what the first view of it costs. */
export interface OwnPage {
  page: string;
  audit: Audit;
  view: FirstView;
}
