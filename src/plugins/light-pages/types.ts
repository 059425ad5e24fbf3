import type {ConfigureWebpackUtils, Plugin} from '@docusaurus/types';

/** The bundler in use, webpack or Rspack. */
export type Bundler = ConfigureWebpackUtils['currentBundler']['instance'];

type ConfigureWebpack = NonNullable<Plugin['configureWebpack']>;

/** What Docusaurus is about to bundle, and what a plugin adds to it. */
export type BundlerConfig = Parameters<ConfigureWebpack>[0];
export type BundlerAddition = NonNullable<ReturnType<ConfigureWebpack>>;

/** What a plugin of the bundler's is applied to. */
export type Compiler = Parameters<
  InstanceType<Bundler['NormalModuleReplacementPlugin']>['apply']
>[0];
