import {parseAllDocuments} from 'yaml';
import {isMarked, problemsAt, type Fence} from './fences';
import {isHistorical, manifestProblems} from './kubernetes-schema';

/** The problems of a text that must hold one complete manifest. */
export function problemsOf(text: string): string[] {
  const documents = parseAllDocuments(text);
  const [document] = documents;
  if (!document || documents.length !== 1 || !('errors' in document)) {
    return [`/: expected one document, found ${documents.length}`];
  }
  return document.errors.length > 0
    ? document.errors.map(({message}) => message)
    : manifestProblems(document.toJS());
}

/** A version that no server takes today is marked `historical`, and no other. */
function markProblems(fence: Pick<Fence, 'meta' | 'text'>): string[] {
  const apiVersion = /^apiVersion: *(\S+)/m.exec(fence.text)?.[1] ?? '';
  const [is, says] = [isHistorical(apiVersion), isMarked(fence, 'historical')];
  return is === says
    ? []
    : [
        is
          ? `/apiVersion: ${apiVersion} is served no more: expected the fence to be marked historical`
          : `/apiVersion: the fence is marked historical, but ${apiVersion} is served today`,
      ];
}

/** The problems of a fence with a manifest, by what it says of itself in its meta. */
export function fenceProblems(fence: Fence): string[] {
  const found = [...problemsOf(fence.text), ...markProblems(fence)];
  return problemsAt(
    fence,
    found.map((problem) => ({problem})),
  );
}
