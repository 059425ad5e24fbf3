import {expect, it, vi} from 'vitest';
import {drawingType} from '../../../lib/drawing';
import drawings from '..';

class NormalModuleReplacementPlugin {
  constructor(
    readonly from: RegExp,
    readonly to: string,
  ) {}
}

function configured(isServer: boolean, mode: 'production' | 'development') {
  vi.stubEnv('NODE_ENV', mode);
  const {configureWebpack} = drawings();
  const utils = {currentBundler: {instance: {NormalModuleReplacementPlugin}}};
  const config = configureWebpack?.({}, isServer, utils as never, undefined);
  vi.unstubAllEnvs();
  return config as unknown as {
    module: {rules: unknown[]};
    plugins: NormalModuleReplacementPlugin[];
  };
}

it.each([
  [true, {mimetype: drawingType, type: 'asset/source'}],
  [false, {mimetype: drawingType, type: 'asset/resource'}],
])('gives the server (%s) markup and the browser a file', (isServer, rule) => {
  expect(configured(isServer, 'production').module.rules[0]).toMatchObject(rule);
});

it('keeps what draws a figure, and its data, from the browser', () => {
  const [plugin] = configured(false, 'production').plugins;
  expect(plugin?.to).toMatch(/InPage\.tsx$/);
  for (const request of ['./PathAtRest.server', 'data:text/vnd.rings.rest;base64,e30=']) {
    expect(request).toMatch(plugin?.from ?? /^$/);
  }
  expect('react-dom/server.browser').not.toMatch(plugin?.from ?? /./);
});

it.each([
  [true, 'production'],
  [false, 'development'],
] as const)('lets the server (%s) and the preview draw: %s', (isServer, mode) => {
  expect(configured(isServer, mode).plugins).toEqual([]);
});
