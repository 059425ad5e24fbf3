import type {Corpus} from '../content/corpus';

/** A generator of sites to be measured. */
export interface SiteMaker {
  name: string;
  /** Writes a project into an empty folder; the packages it needs are put into `node_modules` there beforehand. */
  write: (folder: string, corpus: Corpus) => void;
  /** The folder whose `node_modules` the project uses; none if it needs none. */
  packages?: string;
  /** The program that builds it, run in the project's folder. */
  build: {command: string; args: readonly string[]};
  /** Where in the project the built site is. */
  output: string;
}

/** What all sites are called and where they would be. */
export const site = {title: '年輪', url: 'https://rings.example', language: 'zh-Hant'};
