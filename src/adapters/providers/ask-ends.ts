import type { AnnouncedEnds, VendorProvider } from '../../ports.ts';
import type { ProvidersOptions } from './access/options.ts';

/** The days on which vendors say that models end; what asks them is loaded when it is needed. */
export async function askEnds(vendors: readonly VendorProvider[], options: ProvidersOptions): Promise<AnnouncedEnds> {
  return (await import('./retirements.ts')).askEnds(vendors, options);
}
