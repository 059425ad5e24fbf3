import type {ReactNode} from 'react';
import type {StoryStep} from '@site/src/lib/drawing';
import {alternativeLabel} from './alternative-label';
import {Figure} from './Figure';
import {sentenceOf} from './story';
import styles from './drawing.module.css';

/** What src/markdown/remark-mermaid.ts makes of a fence; attributes of MDX, which are text. */
export interface MermaidFigureProps {
  id: string;
  title: string;
  description?: string;
  /** `StoryStep[]` as JSON. */
  story: string;
  width: string;
  height: string;
  /** SVG, without the `<svg>` around it. */
  drawing: string;
}

/** A diagram written as mermaid and drawn while building. */
export default function MermaidFigure(props: MermaidFigureProps): ReactNode {
  const {id, title, description, width, height, drawing} = props;
  const story = JSON.parse(props.story) as StoryStep[];
  return (
    <Figure
      id={id}
      title={title}
      description={description ?? story.map(sentenceOf).join(' ')}
      caption={title}
      alternativeLabel={alternativeLabel()}
      alternative={
        <div>
          {description && <p>{description}</p>}
          <Story steps={story} />
        </div>
      }
      width={Number(width)}
      height={Number(height)}
      smallestText={13}
    >
      <g className={styles.drawing} dangerouslySetInnerHTML={{__html: drawing}} />
    </Figure>
  );
}

function Story({steps}: {steps: readonly StoryStep[]}): ReactNode {
  return (
    <ul>
      {steps.map((step, index) => (
        <li key={index}>
          {sentenceOf(step)}
          {step.type === 'block' && <Story steps={step.steps} />}
        </li>
      ))}
    </ul>
  );
}
