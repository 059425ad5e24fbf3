import type {Purpose} from './entry';

/** What is known of the addresses of a kind. */
export interface Rule {
  /** On an address behind `https://`; a group called `pin` is what fixes the version or the document. */
  like: RegExp;
  purpose: Purpose;
  /** Where there is no pin: why. */
  living?: string;
}

const newest = 'the newest release at one address';
const oneForAll = 'one page for all versions of a service';
const oneSpot = 'the front page of a project';

/** A rule a kind of address; the first that matches counts, and more of them are better than wrong guesses. */
export const rules: readonly Rule[] = [
  // GitHub
  {
    like: /^github\.com\/[^/]+\/[^/]+\/(?:blob|tree)\/(?:master|main|HEAD)\//,
    purpose: 'source',
    living: 'a branch',
  },
  {
    like: /^github\.com\/[^/]+\/[^/]+\/blob\/(?<pin>[^/]+)\/(?:.*\/)?(?:SPEC|BR)\.md/,
    purpose: 'specification',
  },
  {
    like: /^github\.com\/[^/]+\/[^/]+\/(?:blob|tree|blame)\/(?<pin>[^/]+)\/.*\.(?:md|rst|txt|adoc)(?:$|\?)/,
    purpose: 'documentation',
  },
  {
    like: /^github\.com\/[^/]+\/[^/]+\/(?:blob|tree|blame|commits)\/(?<pin>[^/]+)/,
    purpose: 'source',
  },
  {like: /^github\.com\/[^/]+\/[^/]+\/(?:commit|pull)\/(?<pin>\w+)/, purpose: 'change'},
  {like: /^github\.com\/[^/]+\/[^/]+\/(?:issues|discussions)\/(?<pin>\d+)/, purpose: 'issue'},
  {like: /^github\.com\/[^/]+\/[^/]+\/releases\/tag\/(?<pin>[^/]+)/, purpose: 'release'},
  {like: /^github\.com\/[^/]+\/[^/]+\/wiki/, purpose: 'documentation', living: 'a wiki'},
  {like: /^github\.com\/[^/]+\/[^/]+\/?$/, purpose: 'project', living: oneSpot},
  // Other trees of source
  {like: /^git\.[^/]+\/[^/]+\/commit\/\?id=(?<pin>\w+)/, purpose: 'change'},
  {like: /^git\.kernel\.org\/torvalds\/c\/(?<pin>\w+)/, purpose: 'change'},
  {like: /^git\.[^/]+\/.*\?h=(?<pin>v[\d.]+)/, purpose: 'source'},
  {like: /^sourceware\.org\/git\/.*hb=refs\/tags\/(?<pin>[\w.-]+)/, purpose: 'source'},
  {like: /^sources\.debian\.org\/src\/[^/]+\/(?<pin>[^/]+)/, purpose: 'source'},
  {like: /^www\.npmjs\.com\/package\/.*\/v\/(?<pin>[^/]+)/, purpose: 'project'},
  {like: /^pkg\.go\.dev\/.*@(?<pin>v?[\w.+]+)/, purpose: 'documentation'},
  {like: /^pkg\.go\.dev\//, purpose: 'documentation', living: newest},
  // Specifications and papers
  {like: /^www\.rfc-editor\.org\/rfc\/(?<pin>rfc\d+)/, purpose: 'specification'},
  {like: /^bsonspec\.org\//, purpose: 'specification', living: newest},
  {like: /^doi\.org\/(?<pin>10\..+)/, purpose: 'paper'},
  {like: /^arxiv\.org\/abs\/(?<pin>[\d.]+)/, purpose: 'paper'},
  {like: /^openreview\.net\/forum\?id=(?<pin>\w+)/, purpose: 'paper'},
  {like: /^www\.usenix\.org\/conference\/(?<pin>\w+)\//, purpose: 'paper'},
  // Manuals
  {like: /^man7\.org\//, purpose: 'manual', living: newest},
  {like: /^manpages\.debian\.org\/(?<pin>\w+)\//, purpose: 'manual'},
  {like: /^manpages\.ubuntu\.com\/manpages\/(?<pin>\w+)\//, purpose: 'manual'},
  // Documentation that names its version
  {like: /^go\.dev\/doc\/(?<pin>go[\d.]+)/, purpose: 'release'},
  {like: /^www\.mongodb\.com\/docs\/v[\d.]+\/release-notes\/(?<pin>[\d.]+)/, purpose: 'release'},
  {like: /^istio\.io\/(?<pin>v[\d.]+)\//, purpose: 'documentation'},
  {like: /^etcd\.io\/docs\/(?<pin>v[\d.]+)\//, purpose: 'documentation'},
  {like: /^www\.mongodb\.com\/docs\/(?<pin>v[\d.]+)\//, purpose: 'documentation'},
  {like: /^www\.kernel\.org\/doc\/html\/(?<pin>v[\d.]+)\//, purpose: 'documentation'},
  {like: /^www\.tensorflow\.org\/versions\/(?<pin>r[\d.]+)\//, purpose: 'documentation'},
  {like: /^docs\.nvidia\.com\/.*\/(?<pin>[\d.]+|nccl_\d+)\//, purpose: 'documentation'},
  {
    like: /^docs\.redhat\.com\/.*\/(?<pin>red_hat_enterprise_linux\/\d+)\//,
    purpose: 'documentation',
  },
  {like: /^wiki\.nftables\.org\/.*oldid=(?<pin>\d+)/, purpose: 'documentation'},
  // Said on a day, and not changed since
  {like: /^[^?]*\/(?<pin>\d{4}[/-]\d\d[/-]\d\d)(?=[/-])/, purpose: 'announcement'},
  {like: /^istio\.io\/latest\/blog\/(?<pin>\d{4})\//, purpose: 'announcement'},
  {like: /^lists\.debian\.org\/(?<pin>.*\/msg\d+)/, purpose: 'discussion'},
  {like: /^lore\.kernel\.org\/[^/]+\/(?<pin>[^/]+@[^/]+)/, purpose: 'discussion'},
  {like: /^lwn\.net\/Articles\/(?<pin>\d+)/, purpose: 'announcement'},
  {like: /^jira\.mongodb\.org\/browse\/(?<pin>[A-Z]+-\d+)/, purpose: 'issue'},
  {
    like: /^(?:cloud\.google\.com|sysdig\.com|openai\.com)\/(?:blog|index)\//,
    purpose: 'announcement',
    living: 'a text without a date in its address',
  },
  {
    like: /^(?:www\.intel\.com|cse\.hkust\.edu\.hk)\//,
    purpose: 'discussion',
    living: 'a text without a date in its address',
  },
  // Documentation that keeps up with what it is about
  {like: /^wiki\.nftables\.org\//, purpose: 'documentation', living: 'a wiki'},
  {
    like: /^(?:docs\.aws\.amazon|cloud\.google|docs\.cloud\.google|learn\.microsoft)\.com\//,
    purpose: 'documentation',
    living: oneForAll,
  },
  {
    like: /^(?:[^/]+\/docs?\/|docs\.|coredns\.io\/plugins|netfilter\.org\/|nginx\.org\/)/,
    purpose: 'documentation',
    living: newest,
  },
];
