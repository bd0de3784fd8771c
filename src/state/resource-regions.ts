import resources from '../../data/resources.json'

/** Region of origin by instrument id; what is not listed is global. */
export const REGION_OF = resources.regions as Readonly<
  Record<string, 'global' | 'africa' | 'americas' | 'asia' | 'europe'>
>
