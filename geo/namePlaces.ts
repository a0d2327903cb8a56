/**
 * Where a country's name is set, longitude and latitude: chosen by eye where the innermost point of
 * its largest part reads badly.
 */
export const namePlaces: Readonly<Record<string, readonly [longitude: number, latitude: number]>> =
  {
    SVK: [19.45, 48.72],
    BGR: [25.2, 42.72],
    CZE: [15.35, 49.82],
    ESP: [-3.9, 40.1],
    RUS: [38.3, 54.0],
    POL: [18.7, 52.15],
    ROU: [24.9, 45.85],
    FRA: [2.4, 46.75],
    SVN: [14.6, 46.1],
    BIH: [17.3, 44.5],
    DEU: [10.3, 51.0],
    SRB: [20.8, 44.05],
    XKX: [20.72, 42.66],
    PRT: [-8.3, 39.6],
    MNE: [19.1, 42.85],
    MKD: [21.2, 41.45],
    LUX: [6.1, 49.75],
    CYP: [33.0, 35.0],
  };
