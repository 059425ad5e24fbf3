import {expect, it} from 'vitest';
import {lackOfRoom, watchRoom} from '../room';

const room = {place: '/site', advice: 'Make room.', bytes: 1e9, files: 1e6};

it('has nothing to say of disks with room', () => {
  expect(lackOfRoom([room], true)).toEqual([]);
});

it('names a disk that was full even if the build went well: a file may have been cut off', () => {
  expect(lackOfRoom([room, {...room, place: '/small', bytes: 4096}], false)).toEqual([
    'Expected room to build in /small, found 0.0 MB left: the disk was full. Make room.',
  ]);
});

it('names a disk with little room only if the build failed', () => {
  const small = {...room, bytes: 5e6};
  expect(lackOfRoom([small], false)).toEqual([]);
  expect(lackOfRoom([small], true)).toEqual([expect.stringContaining('found 5.0 MB left')]);
});

it('names a disk that can hold no more files', () => {
  expect(lackOfRoom([{...room, files: 0}], true)).toEqual([
    expect.stringContaining('1000.0 MB and no file left'),
  ]);
});

it('measures the disks of a build', () => {
  const [site] = watchRoom(import.meta.dirname, '/nowhere')();
  expect(site?.bytes).toBeGreaterThan(0);
  expect(site?.bytes).toBeLessThan(Infinity);
});
