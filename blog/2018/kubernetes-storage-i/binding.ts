/**
 * The decision Kubernetes 1.12 takes for a claim that is not bound yet, in small and without a cluster.
 *
 * Follows `syncUnboundClaim` and `checkVolumeSatisfyClaim` (lines 251-443) in
 * https://github.com/kubernetes/kubernetes/blob/v1.12.0/pkg/controller/volume/persistentvolume/pv_controller.go
 * and `findByClaim` and `findMatchingVolume` (lines 77-252) in
 * https://github.com/kubernetes/kubernetes/blob/v1.12.0/pkg/controller/volume/persistentvolume/index.go,
 * with the alpha gate BlockVolume on, so that volumeMode counts. Node affinity belongs to the scheduler and is left out,
 * and with it the scheduler's own matching, which has no groups.
 */

import type {Claim, Outcome, StorageClass, Volume} from './binding-types';

const units: Readonly<Record<string, number>> = {
  '': 1,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  M: 1e6,
  G: 1e9,
  T: 1e12,
};

/** The bytes of a Kubernetes quantity such as `10Gi`. Throws on a unit these cases do not use. */
export function bytes(quantity: string): number {
  const match = /^(\d+)([A-Za-z]*)$/.exec(quantity);
  const factor = units[match?.[2] ?? '?'];
  if (!match || factor === undefined) {
    throw new Error(
      `bytes: expected a whole number with one of ${Object.keys(units).join(' ')}, found "${quantity}".`,
    );
  }
  return Number(match[1]) * factor;
}

/** What becomes of a new claim, given the volumes and classes the cluster has. */
export function decide(
  claim: Claim,
  volumes: readonly Volume[],
  classes: readonly StorageClass[] = [],
): Outcome {
  const defaults = classes.filter((candidate) => candidate.isDefault);
  if (claim.storageClassName === undefined && defaults.length > 1) {
    return 'refused'; // The admission plugin DefaultStorageClass cannot choose, so the claim is never stored.
  }
  const className = claim.storageClassName ?? defaults[0]?.name ?? '';
  if (claim.volumeName !== undefined) {
    const named = volumes.find((volume) => volume.name === claim.volumeName);
    const fits = named?.claimRef
      ? isReservedFor(named, claim)
      : named && satisfies(named, claim, className);
    return named && fits ? `bind ${named.name}` : 'pending';
  }
  const storageClass = classes.find((candidate) => candidate.name === className);
  const delayed = storageClass?.volumeBindingMode === 'WaitForFirstConsumer';
  const match = findMatch(claim, volumes, className, delayed);
  if (match) {
    return `bind ${match.name}`;
  }
  // No volume is made for a claim with a selector: nothing could promise the labels it asks for.
  return storageClass && !delayed && !claim.matchLabels ? `provision ${className}` : 'pending';
}

/**
 * The volume the controller takes: fewest access modes first, then one reserved for the claim, then the smallest.
 * Between different sets of equally many modes 1.12 promises no order; here the smallest wins.
 */
function findMatch(
  claim: Claim,
  volumes: readonly Volume[],
  className: string,
  delayed: boolean,
): Volume | undefined {
  const isFree = (volume: Volume) =>
    !delayed &&
    !volume.claimRef &&
    hasLabels(volume, claim) &&
    (volume.storageClassName ?? '') === className;
  return volumes
    .filter(
      (volume) =>
        hasModes(volume, claim) && sameVolumeMode(volume, claim) && isLargeEnough(volume, claim),
    )
    .filter((volume) => isReservedFor(volume, claim) || isFree(volume))
    .sort(
      (a, b) =>
        a.accessModes.length - b.accessModes.length ||
        Number(isReservedFor(b, claim)) - Number(isReservedFor(a, claim)) ||
        bytes(a.storage) - bytes(b.storage),
    )[0];
}

const satisfies = (volume: Volume, claim: Claim, className: string): boolean =>
  (volume.storageClassName ?? '') === className &&
  [isLargeEnough, sameVolumeMode, hasModes].every((fits) => fits(volume, claim));
const isLargeEnough = (volume: Volume, claim: Claim): boolean =>
  bytes(volume.storage) >= bytes(claim.storage);
const hasModes = (volume: Volume, claim: Claim): boolean =>
  claim.accessModes.every((mode) => volume.accessModes.includes(mode));
const sameVolumeMode = (volume: Volume, claim: Claim): boolean =>
  (volume.volumeMode ?? 'Filesystem') === (claim.volumeMode ?? 'Filesystem');
const hasLabels = (volume: Volume, claim: Claim): boolean =>
  Object.entries(claim.matchLabels ?? {}).every(([key, value]) => volume.labels?.[key] === value);
const isReservedFor = (volume: Volume, claim: Claim): boolean =>
  volume.claimRef?.name === claim.name &&
  (volume.claimRef.uid === undefined || volume.claimRef.uid === claim.uid);
