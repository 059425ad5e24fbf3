import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {
  BindingCase,
  Claim,
  StorageClass,
  Volume,
} from '@site/blog/2018/kubernetes-storage-i/binding-types';

const shortModes: Readonly<Record<string, string>> = {
  ReadWriteOnce: 'RWO',
  ReadOnlyMany: 'ROX',
  ReadWriteMany: 'RWX',
};

/** What a claim and a volume have in common, as short code-like parts. */
function commonParts({
  storage,
  accessModes,
  volumeMode,
  storageClassName,
}: Claim | Volume): string[] {
  return [
    storage,
    accessModes.map((mode) => shortModes[mode] ?? mode).join('+'),
    ...(volumeMode ? [volumeMode] : []),
    ...(storageClassName === undefined ? [] : [`class=${storageClassName || '""'}`]),
  ];
}

const pairs = (labels: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries(labels).map(([key, value]) => `${key}=${value}`);

function claimParts(claim: Claim): string[] {
  return [
    ...commonParts(claim),
    ...pairs(claim.matchLabels).map((pair) => `selector ${pair}`),
    ...(claim.volumeName ? [`volumeName=${claim.volumeName}`] : []),
    ...(claim.uid ? [`uid=${claim.uid}`] : []),
  ];
}

function volumeParts(volume: Volume): string[] {
  const {name, uid} = volume.claimRef ?? {};
  return [
    `${volume.name}:`,
    ...commonParts(volume),
    ...pairs(volume.labels).map((pair) => `label ${pair}`),
    ...(name ? [`claimRef=${uid ? `${name}(uid=${uid})` : name}`] : []),
  ];
}

function classParts({name, isDefault, volumeBindingMode}: StorageClass): string[] {
  return [
    `StorageClass ${name}`,
    ...(isDefault ? ['default'] : []),
    ...(volumeBindingMode ? [volumeBindingMode] : []),
  ];
}

function Lines({lines, none}: {lines: readonly string[][]; none: string}): ReactNode {
  return lines.length === 0
    ? none
    : lines.map((parts) => (
        <div key={parts.join()}>
          <code>{parts.join(' ')}</code>
        </div>
      ));
}

function OutcomeOf({expected}: {expected: BindingCase['expected']}): ReactNode {
  const [kind = '', name] = expected.split(' ');
  const words: Readonly<Record<string, string>> = {
    bind: translate({
      id: 'bindingCases.bind',
      message: 'binds',
      description: 'Outcome: bound to the volume named below',
    }),
    provision: translate({
      id: 'bindingCases.provision',
      message: 'provision',
      description: 'Outcome: a volume of the class named below is made',
    }),
    pending: translate({
      id: 'bindingCases.pending',
      message: 'Pending',
      description: 'Outcome: the claim stays Pending',
    }),
    refused: translate({
      id: 'bindingCases.refused',
      message: 'refused',
      description: 'Outcome: the claim is not created',
    }),
  };
  return (
    <>
      <strong>{words[kind]}</strong>
      {name && <Lines lines={[[name]]} none="" />}
    </>
  );
}

/** The binding rules as the table of cases that the tests run. */
export function BindingCases({cases}: {cases: readonly BindingCase[]}): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const locale = currentLocale === 'zh-Hant' ? 'zh-Hant' : 'en';
  const none = translate({
    id: 'bindingCases.none',
    message: 'nothing',
    description: 'The cluster has no volume and no class',
  });
  return (
    <table tabIndex={0}>
      <thead>
        <tr>
          <th scope="col">
            {translate({
              id: 'bindingCases.claim',
              message: 'The claim',
              description: 'Column heading',
            })}
          </th>
          <th scope="col">
            {translate({
              id: 'bindingCases.cluster',
              message: 'What the cluster has',
              description: 'Column heading',
            })}
          </th>
          <th scope="col">
            {translate({
              id: 'bindingCases.outcome',
              message: 'Outcome',
              description: 'Column heading',
            })}
          </th>
          <th scope="col">
            {translate({id: 'bindingCases.why', message: 'Why', description: 'Column heading'})}
          </th>
        </tr>
      </thead>
      <tbody>
        {cases.map(({id, claim, volumes, classes = [], expected, why}) => (
          <tr key={id} id={`case-${id}`}>
            <td>
              <Lines lines={[claimParts(claim)]} none={none} />
            </td>
            <td>
              <Lines
                lines={[...volumes.map(volumeParts), ...classes.map(classParts)]}
                none={none}
              />
            </td>
            <td>
              <OutcomeOf expected={expected} />
            </td>
            <td>{why[locale]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
