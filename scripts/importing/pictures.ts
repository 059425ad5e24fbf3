import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {largestAsset} from '../../src/lint/file-rules';

const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;

/** Folders in which generators keep what addresses such as `/images/a.png` lead to. */
const publicFolders = ['', 'source', 'static', 'public', 'website/static'];

/**
 * Looks for the pictures of one file: beside it, in the folder of its name (Hexo's `post_asset_folder`), and, for an
 * address from the site's root, above it.
 * @param root absolute, the folder that is imported
 */
export function pictureFinder(root: string, file: string): (url: string) => string | undefined {
  const own = path.join(root, file);
  const folder = path.dirname(own);
  const above = ancestorsOf(folder, path.resolve(root, '../..'));
  return (url) => {
    const plain = decode(url)
      .replace(/[?#].*$/, '')
      .replaceAll('\\', '/');
    const candidates = plain.startsWith('/')
      ? above.flatMap((one) => publicFolders.map((name) => path.join(one, name, plain)))
      : [
          path.join(folder, plain),
          path.join(own.replace(/\.[^.]+$/, ''), plain),
          path.join(own.replace(/\.[^.]+$/, ''), path.basename(plain)),
        ];
    return candidates.find((one) => picture.test(one) && existsSync(one) && isSmallFile(one));
  };
}

function isSmallFile(file: string): boolean {
  const stat = statSync(file);
  return stat.isFile() && stat.size > 0 && stat.size <= largestAsset;
}

/** From a folder upwards to the highest that is asked for, which must be one of those above it. */
function ancestorsOf(folder: string, highest: string): string[] {
  const parent = path.dirname(folder);
  return folder === highest || parent === folder
    ? [folder]
    : [folder, ...ancestorsOf(parent, highest)];
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
