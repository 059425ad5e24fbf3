import type {Rule} from '../rule';
import {byteOrderMark} from './byte-order-mark';
import {codeLanguage} from './code-language';
import {codeSpace} from './code-space';
import {controlCharacter} from './control-character';
import {emptyHeading} from './empty-heading';
import {emptyLink} from './empty-link';
import {excerptMark} from './excerpt-mark';
import {foreignImage} from './foreign-image';
import {foreignSyntax} from './foreign-syntax';
import {frontMatterSyntax} from './front-matter-syntax';
import {headingIdRule} from './heading-id';
import {headingLevel} from './heading-level';
import {htmlAttribute} from './html-attribute';
import {imageAlt} from './image-alt';
import {invisibleCharacter} from './invisible-character';
import {lineEnding} from './line-ending';
import {linkTarget} from './link-target';
import {literalDirective} from './literal-directive';
import {literalHeading} from './literal-heading';
import {literalLink} from './literal-link';
import {literalList} from './literal-list';
import {literalMark} from './literal-mark';
import {literalTable} from './literal-table';
import {math} from './math';
import {mathDelimiter} from './math-delimiter';
import {oversizedCode} from './oversized-code';
import {oversizedFile} from './oversized-file';
import {ownAddress} from './own-address';
import {rawHtml} from './raw-html';
import {setextHeading} from './setext-heading';
import {tableCells} from './table-cells';
import {unclosedDirective} from './unclosed-directive';
import {unclosedFence} from './unclosed-fence';
import {unclosedHtml} from './unclosed-html';
import {undefinedReference} from './undefined-reference';
import {unknownComponent} from './unknown-component';
import {unknownDirective} from './unknown-directive';
import {unknownName} from './unknown-name';
import {unusedDefinition} from './unused-definition';

/** Every rule for a text: those first that decide whether the others may look. */
export const rules: readonly Rule[] = [
  oversizedFile,
  byteOrderMark,
  controlCharacter,
  lineEnding,
  invisibleCharacter,
  frontMatterSyntax,
  headingLevel,
  headingIdRule,
  emptyHeading,
  setextHeading,
  literalHeading,
  literalMark,
  literalList,
  literalTable,
  literalLink,
  literalDirective,
  unclosedDirective,
  unknownDirective,
  unclosedFence,
  codeLanguage,
  codeSpace,
  oversizedCode,
  math,
  mathDelimiter,
  tableCells,
  imageAlt,
  foreignImage,
  linkTarget,
  ownAddress,
  emptyLink,
  undefinedReference,
  unusedDefinition,
  rawHtml,
  htmlAttribute,
  unclosedHtml,
  excerptMark,
  unknownComponent,
  unknownName,
  foreignSyntax,
];
