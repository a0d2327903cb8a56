// polylabel ships no types.
declare module "polylabel" {
  // biome-ignore lint/style/noDefaultExport: it is the package's only export.
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision: number,
  ): number[] & { readonly distance: number };
}
