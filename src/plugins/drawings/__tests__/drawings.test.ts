import {expect, it} from 'vitest';
import {drawingType} from '../../../lib/drawing';
import drawings from '..';

it.each([
  [true, {mimetype: drawingType, type: 'asset/source'}],
  [false, {mimetype: drawingType, type: 'asset/resource'}],
])('gives the server (%s) markup and the browser a file', (isServer, rule) => {
  const {configureWebpack} = drawings();
  const config = configureWebpack?.({}, isServer, {} as never, undefined);
  expect(config).toMatchObject({module: {rules: [rule]}});
});
