import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {sourceOf} from '../support/excerpts';
import {articleFences, problemsAt} from '../support/fences';
import {goFolderProblems, goProblems, hasGo} from '../support/go-listings';

const siteDir = fileURLToPath(new URL('../..', import.meta.url));
const listings = articleFences(siteDir).filter(({language}) => language === 'go');
const noGo = hasGo() ? undefined : 'no Go here (Debian: golang-go)';
// A cold compiler cache and a busy machine: packages of the standard library are compiled first.
const timeout = 300_000;

it('every whole Go listing of the articles compiles alone', {timeout}, ({skip}) => {
  if (noGo) skip(noGo);
  const whole = listings.filter((fence) => sourceOf(fence) === undefined);
  expect(whole.flatMap((fence) => problemsAt(fence, goProblems(fence.text)))).toEqual([]);
});

it('every Go file that a listing is cut from compiles', {timeout}, ({skip}) => {
  if (noGo) skip(noGo);
  const folders = new Set(
    listings.flatMap((fence) => sourceOf(fence) ?? []).map((file) => dirname(file)),
  );
  const problems = [...folders].flatMap((folder) =>
    goFolderProblems(join(siteDir, folder)).map(
      ({line = 0, problem}) => `${folder}:${line} ${problem}`,
    ),
  );
  expect(problems).toEqual([]);
});

describe('the check of a Go listing', () => {
  const program = `package main

import "fmt"

func main() {
	fmt.Println("hello")
}`;
  const test = `package dns

import "testing"

func TestDNS(t *testing.T) {
	t.Log("hello")
}`;

  it.each([
    ['a program', program],
    ['a test', test],
    [
      'a package of Debian',
      program
        .replace('"fmt"', '"gopkg.in/mgo.v2"')
        .replace('fmt.Println("hello")', 'mgo.SetDebug(true)'),
    ],
  ])('lets %s pass', {timeout}, (_, text) => {
    expect(goProblems(text)).toEqual([]);
  });

  it.each([
    ['a misspelt name', program.replace('Println', 'Printn'), 6, 'Printn'],
    ['an unused import', program.replace('fmt.Println("hello")', ''), 3, '"fmt" imported'],
    ['what vet finds', program.replace('"hello"', '"hello\\n"'), 6, 'redundant newline'],
    [
      'a program without main',
      program.replace('func main', 'func start'),
      undefined,
      'function main is undeclared',
    ],
    ['a fault of a test', test.replace('t.Log(', 't.Logg('), 6, 'Logg'],
    ['an unknown package', program.replace('"fmt"', 'fmt "example.com/fmt"'), 3, 'example.com/fmt'],
    ['a fragment that names no file', 'x := 1', undefined, 'file="…"'],
  ])('refuses %s, with its line', {timeout}, (_, text, line, problem) => {
    const found = goProblems(text);
    expect(found.map((one) => one.problem).join('\n')).toContain(problem);
    expect(found.find((one) => one.problem.includes(problem))?.line).toBe(line);
  });
});
